# Norway: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/no.toml.

## In short

country-no-reflection = six months, not renewable
country-no-statute = Immigration Regulations s. 8-3
country-no-identification = no single agency: every agency has to identify
country-no-mechanism = the Council of Europe’s expert group GRETA (2017) urged a formal referral mechanism; none was read since; national strategy 2025-2030
country-no-coordinator = Coordination Unit against Human Trafficking (KOM), not operational in individual cases
country-no-rapporteur = none known

country-no-served-men = by the helpline; housing is separate
country-no-served-children = by child welfare
country-no-served-permit-without-cooperation = the permit for the reflection period; asylum
country-no-served-permit-with-cooperation = up to 12 months, renewable

## Facts

country-no-fact-instrument-palermo-protocol = Norway ratified the UN trafficking protocol (Palermo Protocol) in 2003
country-no-fact-instrument-coe-convention-197 = Norway ratified the Council of Europe trafficking convention (no. 197) in 2008. It has been in force since 1 May 2008 (the day is not confirmed).
country-no-fact-instrument-eu = Norway is not an EU state and is not bound by the directives
country-no-fact-criminal-provision = The criminal provisions are in the Penal Code, sections 257 and 258. The penalty is up to six or up to ten years.
country-no-fact-recovery-reflection = The person gets a residence permit for six months, which cannot be renewed. The person applies in person at the police. There is no duty to cooperate or to testify.
country-no-fact-permit = A limited residence permit lasts up to one year and is renewable. It is for a person whose stay is needed for the investigation or trial.
country-no-fact-who-identifies = Every agency, organisation or person with grounds for concern should treat the person as a possible victim and refer them
country-no-fact-safe-housing = Adults are housed in a crisis centre, children by child welfare. The state pays for a lawyer’s guidance on reporting.
country-no-fact-children = Child welfare houses children. Every use of a minor counts as trafficking, without proof of means.
country-no-fact-legal-aid = The state pays a lawyer for guidance and for the report
country-no-fact-return = The Norwegian Directorate of Immigration (UDI) and the International Organization for Migration (IOM) help with a safe return
country-no-fact-compensation = The Act on State Compensation for Victims of Violence (17 June 2022 no. 57, in force since 1 January 2023) names trafficking in section 1 (Penal Code, section 257). The crime has to be reported. The application goes to the compensation office (Kontoret for voldsoffererstatning) within six months of a final judgment or one year of the prosecutor’s final decision. Crimes abroad count only if the victim was resident in Norway and a Norwegian court heard the case. The ceiling is 60 times the basic amount of the national insurance (60 G).
    .note = Too little help to the investigation can lead to refusal (section 7). The act was read in full. It was last changed by act 2025-04-25-12 from 1 January 2026.
country-no-fact-non-punishment = There is a provision. The Council of Europe’s expert group GRETA welcomed changes to the Criminal Procedure Act but finds the provision too little applied. It asks that the guidelines of the Director of Public Prosecutions cover every offence that a victim was compelled to commit. Section 69 lets the prosecutor waive prosecution for special reasons although guilt is proven.
    .note = Which section GRETA means was not read. GRETA also names detention, entry bans and late identification as consequences to lift.
country-no-fact-duty-to-report = Under the Penal Code, section 196, everyone has to try to avert certain listed serious offences, whatever their duty of secrecy. This holds while the offence can still be averted and is certain or most likely. A bill of 2020 (Prop. 66 L 2019-2020) set out to add aggravated trafficking and forced marriage.
    .note = Whether the addition was adopted was not read. The report NOU 2024:13 discusses offences abroad. The duty of public bodies towards child welfare was not read.
country-no-fact-strategy = There is a national strategy against trafficking for 2025-2030. A review of the criminal provisions is planned.
    .note = The text was read in a copy of a page of regjeringen.no
country-no-fact-changed-rosa-all-forms = Since 2016 the ROSA line is open to people of all sexes and for all forms of exploitation
