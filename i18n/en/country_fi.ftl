# Finland: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/fi.toml.

## In short

country-fi-reflection = up to six months, for people without lawful stay
country-fi-statute = Aliens Act (301/2004) ss. 52b-52c
country-fi-identification = admission to the National Assistance System on suspicion; formal identification by authorities
country-fi-mechanism = National Assistance System for Victims of Human Trafficking
country-fi-coordinator = government coordination at ministry level (Ministry of Justice)
country-fi-rapporteur = Non-Discrimination Ombudsman

country-fi-served-permit-without-cooperation = if the person is particularly vulnerable
country-fi-served-permit-with-cooperation = temporary, during investigation and trial

## Facts

country-fi-fact-instrument-palermo-protocol = Finland accepted the UN trafficking protocol (Palermo Protocol) in 2006
country-fi-fact-instrument-coe-convention-197 = Finland signed the Council of Europe trafficking convention (no. 197) on 29 August 2006 and ratified it on 30 May 2012. It has been in force since 1 September 2012.
    .note = In the third evaluation round the committee adopted its recommendation on 21 June 2024. The government’s reply was due on 21 June 2026.
country-fi-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-fi-fact-criminal-provision = Trafficking and aggravated trafficking are crimes under the Criminal Code, chapter 25, sections 3 and 3a. Related crimes are extortionate work discrimination, aggravated procuring and aggravated facilitation of illegal entry.
country-fi-fact-recovery-reflection = The reflection period lasts up to six months. It makes the stay of a person without lawful stay lawful, and there is no removal meanwhile. It is granted by the National Assistance System (NAS) on admission, by the police or by border authorities.
country-fi-fact-rule-change-2025-05-06 = Since 6 May 2025 an application for a residence permit that is filed without lawful stay no longer makes the stay lawful while it is pending. A running reflection period does count as lawful stay. So the practical order is: the reflection period first, the application second.
country-fi-fact-permit = Victims who take part in the investigation or trial can get a residence permit. Particularly vulnerable victims need not cooperate. The permit cannot be applied for from abroad. The Non-Discrimination Ombudsman finds the threshold high.
country-fi-fact-assistance-law = Under the Reception Act 746/2011, chapter 4, services are a legal right once the person is admitted. The municipality serves its own residents. The National Assistance System (NAS) serves people without a municipality of residence.
country-fi-fact-men-and-forms = Help is for people of all genders, nationalities and ages, and for all forms of trafficking. The crime may have happened abroad or years ago.
country-fi-fact-unconditional = Help is free and voluntary, and staying without lawful stay is no obstacle. Earlier reports (2017 to 2019) said that long-term help in domestic cases depended on the police pursuing a trafficking case. The law has been amended since (this last point is not confirmed).
country-fi-fact-legal-aid = In criminal proceedings, trafficking victims have free counsel from the pre-trial investigation on
country-fi-fact-compensation = The State Treasury pays for personal injury and suffering under the Act on Compensation for Crime Damage (1204/2005). The person first reports the crime to the police and claims from the offender in court. The application is due within three years of the final judgment, or within ten years of the crime if it was never tried. It covers crimes in Finland. A crime abroad counts only for a person domiciled in Finland who was abroad for work, study or the like.
    .note = In 2019 the Council of Europe’s expert group GRETA asked that all trafficking victims be covered (um.fi, 5 June 2019)
country-fi-fact-children = An unaccompanied child gets a representative. The National Assistance System (NAS) works with child protection. Parents are traced only if this is safe.
country-fi-fact-non-punishment = Authorities may waive measures. Victim Support Finland (RIKU) tells victims that a forced crime should not be punished. No general exemption in law is known.
country-fi-fact-criminal-provision-2 = The provision on trafficking is the Criminal Code, chapter 25, section 3
    .note = Only section 3 was read. Section 3a (aggravated trafficking) and the related offences were not read.
country-fi-fact-transposition-2024-1712 = A working group of the Justice Ministry (VN/33260/2024) proposed two changes to chapter 25 of the Criminal Code. Section 3 would also name surrogacy, and a new section 3 d would cover the use of a trafficked person. The consultation ran from October to November 2025. No adoption of an act was found.
    .note = The deadline of 15 July 2026 is past. Where the change stands today is not known.
country-fi-fact-non-punishment-2 = The Council of Europe’s expert group GRETA (second report, 2019) asked Finland to do more so that victims go unpunished
    .note = No clause in law was found
country-fi-fact-duty-to-report = Under the Child Welfare Act 417/2007, section 25, staff of listed bodies have to notify child welfare at once, despite secrecy. They also have to tell the police of suspected sexual or assault offences against a child. The list names social and health care, education, youth work, the police, the prison service, rescue, reception centres and emergency centres. It also names customs, the border guard, enforcement, the Social Insurance Institution (Kela) and churches. Anyone else may notify despite secrecy. The foreign service is not in the list as read.
    .note = According to the Finnish Institute for Health and Welfare (THL), the notice now goes to the wellbeing services county, not to the municipality. It is never sent by unprotected e-mail (THL). The current wording of section 25 was not read on Finlex.
