# Estonia: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ee.toml.

## In short

country-ee-reflection = 30 to 60 calendar days, by decision of the prosecutor’s office
country-ee-statute = Aliens Act, temporary residence for victims (s. 203 onwards)
country-ee-identification = Social Insurance Board for presumed victims, on notice by an organisation or a foreign authority; criminal proceedings for identified victims
country-ee-mechanism = Victim Support Act and guidelines of 2018; the Social Insurance Board is the contact point
country-ee-coordinator = Ministry of Justice (and Digital Affairs)
country-ee-rapporteur = Ministry of Justice (and Digital Affairs), like the coordinator

country-ee-served-permit-with-cooperation = the prosecutor applies, with the person’s written consent

## Facts

country-ee-fact-instrument-palermo-protocol = Estonia joined the UN trafficking protocol (Palermo Protocol) in 2004
country-ee-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Estonia since 1 June 2015
country-ee-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-ee-fact-criminal-provision = The criminal provisions are in the Penal Code, sections 133, 133-1, 133-2, 133-3 and 175
country-ee-fact-two-categories = Since 1 January 2017 the law knows two groups. Presumed victims are those reported by an assisting organisation or a competent foreign authority. Identified victims are those for whom criminal proceedings have been opened. For an Estonian citizen or permanent resident, a notice by a foreign authority opens the way to services.
country-ee-fact-duration-of-services = In 2019 presumed victims without criminal proceedings had up to 60 days of services, and victims who cooperated had no time limit. The Baltic referral directory says that services last until the need ceases.
country-ee-fact-recovery-reflection = The prosecutor’s office grants a reflection period of 30 to 60 calendar days, so that the person can decide whether to help establish the facts. It runs from the moment the person is told of the possibilities. The prosecutor may end it early if the person renews contact with suspects on their own initiative or is a threat to public order. The duty to leave the country is then enforced at once.
    .note = The page read is from 2014, and the current text of the Aliens Act was not read. In 2018 the Council of Europe’s expert group GRETA asked that the period cover presumed victims and bar removal.
country-ee-fact-men = There were 264 presumed victims from 2018 to 2021. Labour exploitation prevailed, mostly of men from Ukraine and Poland.
country-ee-fact-compensation = Under the Victim Support Act the state system has two parts: victim support services, and compensation for victims of crime. The act was passed on 14 December 2022 (RT I, 06.01.2023, 1) and has been in force since 1 April 2023.
    .note = Only sections 1 to 4 were read, on a copy of riigiteataja.ee/akt/106012023001. That the Social Insurance Board pays was not read there. In 2018 the Council of Europe’s expert group GRETA asked for effective access to compensation.
country-ee-fact-practice-warning = The US State Department’s Trafficking in Persons Report (2024 edition) criticises that reflection periods, residence permits and restitution were not granted in practice. It still places Estonia in Tier 1.
country-ee-fact-legal-aid = Legal and social counselling is free through the trafficking line
country-ee-fact-children = The Penal Code, section 175, covers minors. There is a duty to report a child in need. The lines for children are 116 111 and 116 000.
country-ee-fact-rapporteur = The coordinator also acts as rapporteur
country-ee-fact-non-punishment = No specific clause on non-punishment is confirmed
country-ee-fact-permit = A temporary residence permit is possible “in case of substantial public interest”. The prosecutor applies for it by post, with the person’s written consent. Neither the person nor an embassy can apply.
    .note = That an embassy cannot apply is not in the words of the text, but plainly follows from it
country-ee-fact-duty-to-report = Under the Child Protection Act, section 27, everyone who knows of a child in need has to tell the local authority or 116 111 at once. Under section 31, everyone who knows of a child in danger has to call 112.
    .note = The text read makes no exception for officials abroad
country-ee-fact-instrument-coe-convention-197-2 = Estonia deposited its instrument for the Council of Europe trafficking convention on 5 February 2015. A reservation runs from 1 June 2015, when the convention entered into force.
country-ee-fact-changed-line-operator = About 2019 the line 660 7320 passed from an NGO to the Social Insurance Board. The number is the same, but the operator is another.
