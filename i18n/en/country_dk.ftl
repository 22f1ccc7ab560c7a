# Denmark: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/dk.toml.

## In short

country-dk-reflection = 30 days, up to 120 in total if the person helps to prepare a voluntary return, or for special reasons
country-dk-statute = Aliens Act s. 33(14)
country-dk-identification = since January 2022 the Danish Centre against Human Trafficking (CMM) for Danish and EU citizens and people with lawful stay, and the Danish Immigration Service for people without lawful stay and asylum seekers; courts for eligibility for help
country-dk-mechanism = the Danish Centre against Human Trafficking (CMM) works as the equivalent of a referral mechanism
country-dk-coordinator = Danish Centre against Human Trafficking (CMM), Ministry for Gender Equality
country-dk-rapporteur = no independent rapporteur known

country-dk-served-help-without-testimony = cooperation with the police is not required; a longer period is tied to a prepared return
country-dk-served-presumed = full help after an assessment
country-dk-served-without-papers = as a time limit for leaving the country
country-dk-served-permit-with-cooperation = section 9c(5), when the person’s presence is needed for investigation or trial

## Facts

country-dk-fact-instrument-palermo-protocol = Denmark joined the UN trafficking protocol (Palermo Protocol) in 2003
country-dk-fact-instrument-coe-convention-197 = Denmark ratified the Council of Europe trafficking convention (no. 197) on 19 September 2007. It has been in force since 1 February 2008. Denmark declared that it does not apply to the Faroe Islands and Greenland until further decision.
    .note = This territorial limit matters for consular posts
country-dk-fact-instrument-eu = Denmark is not bound by Directive 2011/36/EU. It has an opt-out from EU law on justice. The directive rests on articles 82(2) and 83(1) of the Treaty on the Functioning of the European Union (TFEU). Danish criminal law was aligned with the directive by act no. 275 of March 2012.
    .note = This was read for Directive 2011/36 only. That it also holds for Directive 2024/1712 is an inference, as the legal basis is the same. Directive 2004/81/EC was not read.
country-dk-fact-criminal-provision = Trafficking is a crime under the Criminal Code, section 262a. Act 275 of March 2012 (bill L 57 of 14 December 2011) raised the maximum penalty from eight to ten years. It also added criminal acts as a form of exploitation.
country-dk-fact-recovery-reflection = The person gets a deadline of 30 days to leave the country, at most 120 days. The maximum was raised from 100 days in 2013. People with lawful stay get an equivalent period of restitution.
country-dk-fact-identification = The first identification is an interview with the Danish Centre against Human Trafficking (CMM). By itself it gives no access to support under the action plan. Support and accommodation may be offered meanwhile.
country-dk-fact-men = Men are housed in men’s crisis centres, in a hostel in Copenhagen and in flats. Men who seek asylum are housed in asylum centres.
country-dk-fact-women = There are two shelters for women at secret addresses, run by Reden International
country-dk-fact-emphasis-on-return = An extension depends on cooperating on a prepared return. The criticism of 2014, “emphasis on return”, still applies.
country-dk-fact-children = Young people under 18 get a place in a residential institution and special offers
country-dk-fact-legal-aid = Legal assistance goes through the Danish Centre against Human Trafficking (CMM)
country-dk-fact-compensation = The Criminal Injuries Compensation Board pays for physical and mental injury (law: Offererstatningsloven). The offence has to be reported to the police within 72 hours (section 10(1)). This may be waived where circumstances speak for it (section 10(2)). The claim is made in the criminal case.
    .note = Time is short: 72 hours. For a trafficking victim the waiver is the normal route. Check the current text of the law.
country-dk-fact-non-punishment = There are guidelines for prosecutors. Courts may grant victim status to a defendant.
country-dk-fact-identification-2 = Since January 2022 only two bodies identify formally. The Danish Centre against Human Trafficking (CMM) does so for Danish and EU citizens and people with lawful stay. The Danish Immigration Service does so for people without lawful stay and asylum seekers. NGOs no longer hold interviews for this, and eligibility for help does not depend on cooperation.
    .note = The Danish Centre against Human Trafficking, the Immigration Service and the courts assess whether a person is eligible for help
country-dk-fact-duty-to-report = People in public service have to notify the municipality about a child under 18 who needs special support or has been abused. They do so when they learn of it or have reason to think so. Everyone has this duty when a child is neglected, degraded or in danger.
    .note = The duty used to stand in the Service Act, section 153, and is now in the Children’s Act (Barnets lov). The sources differ on the section. Whether the duty reaches posts abroad was not read.
country-dk-fact-changed-cmm-move = In 2022 the Danish Centre against Human Trafficking (CMM) moved within the administration, and its mailbox changed. Old lists still carry the earlier one.
