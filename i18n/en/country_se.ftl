# Sweden: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/se.toml.

## In short

country-se-reflection = 30 days, extendable
country-se-statute = Aliens Act (2005:716) ch. 5 s. 15
country-se-identification = a person counts as formally identified when a preliminary investigation is opened; anyone may detect
country-se-mechanism = manual on suspicion of trafficking (the national referral mechanism), run by the Gender Equality Agency
country-se-coordinator = Swedish Gender Equality Agency
country-se-rapporteur = Swedish Police Authority

country-se-served-help-without-testimony = not required for social services and for the civil society programme; the permit is tied to it
country-se-served-permit-without-cooperation = the reflection period only; the civil society programme does not ask for cooperation
country-se-served-permit-with-cooperation = temporary, at the request of the leader of the investigation

## Facts

country-se-fact-instrument-palermo-protocol = Sweden joined the UN trafficking protocol (Palermo Protocol) in 2004
country-se-fact-instrument-coe-convention-197 = Sweden signed the Council of Europe trafficking convention (no. 197) on 16 May 2005 and ratified it on 31 May 2010. It has been in force since 1 September 2010.
country-se-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-se-fact-criminal-provision = Trafficking is a crime under the Criminal Code, chapter 4, section 1a, with two to ten years. Human exploitation is a graded offence, added by bill 2017/18:123. It has up to four years, or two to ten if gross.
    .note = The number “section 1b” and the present range of penalties were not read
country-se-fact-recovery-reflection = The reflection period is 30 days. The Migration Agency decides within days. Since 1 August 2022 social welfare committees may apply too, and then no preliminary investigation is needed.
country-se-fact-who-applies = Neither the person nor an embassy can apply. A social welfare committee or the leader of the investigation has to do so.
country-se-fact-nsp = The National Support Programme (NSP) of civil society gives about 30 days of unconditional protection. It was closed in 2019-2020 for lack of funds and was running again in 2021.
country-se-fact-legal-aid = There is a free lawyer for the victim (målsägandebiträde), and an interpreter
country-se-fact-helplines-by-sex = There are separate national lines for women, for men and for transgender people
country-se-fact-compensation = Damages are awarded in the trial. Otherwise the Crime Victim Authority pays criminal injuries compensation. A police report is needed. The application is due within three years of the crime or of the end of proceedings. It covers crimes in Sweden, and crimes abroad if the person was domiciled in Sweden. Awards of SEK 60,000 to 250,000 for trafficking are on record.
    .note = A claim may fail if the link to Sweden is weak. This does not hold for violent crime against an EU citizen or resident (lawline).
country-se-fact-coordination-moves = On 1 January 2018 coordination moved from the County Administrative Board of Stockholm to the new Gender Equality Agency. The website later moved from nmtsverige.se to nspm.jamstalldhetsmyndigheten.se.
country-se-fact-children = The regional coordinators serve people of any age. The social services are responsible.
country-se-fact-non-punishment = Whether there is a non-punishment provision is not confirmed
country-se-fact-transposition-2024-1712 = An inquiry was ordered on 6 February 2025 (dir. 2025:8) to apply Directive 2024/1712. Its report is SOU 2025:119, “Ett nytt brott och andra åtgärder mot människohandel”. No government bill and no act were found.
country-se-fact-duty-to-report = Under the Social Services Act (2025:400), certain authorities and their staff have to notify the social welfare board at once. The duty concerns a child known or suspected to be harmed. Bill 2025/26:12 (11 September 2025) adds more authorities.
    .note = The list, the section number and whether missions abroad are covered were not read
country-se-fact-recovery-reflection-2 = Municipal social boards may apply for the 30-day period whether or not the person cooperates (US State Department’s Trafficking in Persons Report, 2023)
country-se-fact-changed-social-committee = Since 1 August 2022 a social welfare committee, too, can apply for the reflection period
country-se-fact-changed-coordination-move = Since 2018 the Gender Equality Agency coordinates the work. Its website moved again later.
