# Lithuania: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/lt.toml.

## In short

country-lt-reflection = 30 days for foreign victims, to decide about cooperation
country-lt-statute = Law on the Legal Status of Aliens, art. 49-2
country-lt-identification = police and specialised NGOs; recommendations by order I-327/1V-1015/A1-758 (2015, version of 20 August 2020)
country-lt-mechanism = formal referral between the police and NGOs
country-lt-coordinator = Ministry of the Interior
country-lt-rapporteur = Ministry of the Interior

country-lt-served-permit-without-cooperation = cooperation is needed
country-lt-served-permit-with-cooperation = temporary

## Facts

country-lt-fact-instrument-palermo-protocol = Lithuania joined the UN trafficking protocol (Palermo Protocol) in 2003
country-lt-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Lithuania since 1 November 2012
country-lt-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-lt-fact-criminal-provision = The criminal provisions are in the Criminal Code, articles 147, 147-1, 147-2 and 157
country-lt-fact-recovery-reflection = The reflection period is 30 days. A residence permit is for those who cooperate.
country-lt-fact-unconditional = Under the Law on Assistance to Victims of Crime (2021) all victims get help before, during and after proceedings. It does not matter whether they went to the police.
country-lt-fact-men = In 2018 there were five publicly funded crisis centres for men. NGOs helped 128 men.
country-lt-fact-children = There is no specialised shelter for child victims. There is a national centre for sexually abused children in Vilnius.
country-lt-fact-consular = The foreign ministry points victims abroad to any Lithuanian mission. Where there is none, it points them to the embassy of another EU state.
country-lt-fact-compensation = In 2017 thirteen victims received about EUR 34,000 in total
    .note = The state compensation scheme itself was not read
country-lt-fact-legal-aid = Secondary legal aid is free for victims of violent crime, including trafficking
country-lt-fact-non-punishment = The US State Department’s Trafficking in Persons Report of 2021 says that Lithuania adopted a non-punishment provision for victims of labour trafficking. The parliamentary bill XIIIP-4454 of 2020 amended article 147-1 of the Criminal Code.
    .note = Article 147(3) was not read. That the bill and the provision belong together is an inference.
country-lt-fact-rapporteur = The Ministry of the Interior is the rapporteur
country-lt-fact-criminal-provision-2 = In the Criminal Code, article 147 covers trafficking in persons. Article 157 covers the purchase or sale of a child, where no means need be shown. Article 147-1 exists.
    .note = Article 147-2 was not read
country-lt-fact-identification = Order I-327/1V-1015/A1-758 of 17 December 2015 (Prosecutor General, Interior, Social Security) contains recommendations. They cover identification, pre-trial investigation and cooperation. The consolidated version has been in force since 20 August 2020.
