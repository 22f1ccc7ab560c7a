# Iceland: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/is.toml.

## In short

country-is-reflection = temporary residence permit of up to nine months, with the option of a one-year renewal, for third-country nationals
country-is-statute = Foreign Nationals Act 80/2016 art. 75
country-is-identification = no formal process; an opinion of the police is needed for the permit
country-is-mechanism = since July 2020 at the one-stop shop Bjarkarhlíð
country-is-coordinator = Ministry of Justice, with a new governmental steering group (US State Department’s Trafficking in Persons Report, 2024 edition)
country-is-rapporteur = none known

country-is-served-permit-without-cooperation = a permit of nine months

## Facts

country-is-fact-instrument-palermo-protocol = Iceland joined the UN trafficking protocol (Palermo Protocol) in 2010
country-is-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Iceland since 1 June 2012
country-is-fact-instrument-eu = Iceland is not an EU state
country-is-fact-criminal-provision = Trafficking is a crime under the General Penal Code, article 227a
country-is-fact-recovery-reflection = A presumed victim can get a residence permit for up to nine months, with a one-year renewal, and is not expelled meanwhile. It is only for third-country nationals. An opinion of the police is required. The permit can be refused because of abuse or public order.
country-is-fact-unconditional = All victims have free legal, medical, psychological and financial help. It does not matter whether they stay in a shelter or cooperate.
country-is-fact-one-stop-shop = Bjarkarhlíð coordinates social help, legal help and contact with the police under one roof, on the person’s terms
country-is-fact-caller-chooses-police = People who call 112 can keep the police out
country-is-fact-capacity-warning = In September 2024 there was a waiting list of two months
country-is-fact-children = Three of the seven victims in 2022 were children. The immigration authority has a referral path for unaccompanied children.
country-is-fact-legal-aid = Legal aid is free
country-is-fact-compensation = Under Act 69/1995 the Treasury pays for personal injury from Penal Code offences committed in Iceland. For offences abroad it pays only in special cases, for residents or citizens. The person reports to the police without undue delay, claims against the accused, and applies to the Compensation Committee within two years. No conviction and no known offender is needed.
    .note = The list of offences does not name trafficking. It does name assault, sexual offences and unlawful deprivation of liberty.
country-is-fact-non-punishment = No clause on non-punishment was found. The US State Department’s Trafficking in Persons Report of 2023 says that a potential victim was imprisoned for acts that directly resulted from trafficking.
country-is-fact-recovery-reflection-2 = The period was extended from six to nine months. Holders of the residence permit can get a work permit, but only after the residence permit is granted. Nobody is refused entry or stay while the application is pending.
    .note = “Not refused entry or stay” translates “ekki vísað frá landinu”. The number of the article (article 75) was not read.
country-is-fact-criminal-provision-2 = The maximum penalty for trafficking was raised from eight to twelve years
    .note = Article 227a itself was not read
country-is-fact-duty-to-report = Under the Child Protection Act 80/2002, article 16, everyone has to notify the child protection services. Article 17 says the same of anyone who learns of a case through a position or work. This duty overrides rules and codes on secrecy.
country-is-fact-changed-nrm = Since July 2020 there is a referral mechanism, at the one-stop shop Bjarkarhlíð
