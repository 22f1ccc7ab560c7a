# Spain: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/es.toml.

## In short

country-es-reflection = at least 90 days, which can be extended after an assessment
country-es-statute = Ley Orgánica 4/2000 art. 59 bis
country-es-identification = police units
country-es-mechanism = framework protocol of 2011
country-es-coordinator = Government delegation, and the Intelligence Centre against Terrorism and Organised Crime (CITCO)
country-es-rapporteur = Intelligence Centre against Terrorism and Organised Crime (CITCO)

country-es-served-help-without-testimony = not required for the reflection period; in practice the police identified only those who cooperated, says the US State Department’s Trafficking in Persons Report of 2019
country-es-served-permit-without-cooperation = in view of the personal situation, article 59 bis(4)
country-es-served-permit-with-cooperation = article 59 bis(4)

## Facts

country-es-fact-criminal-provision = Trafficking is a crime under the Criminal Code, article 177 bis
country-es-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Spain since 1 August 2009
country-es-fact-116006 = The European helpline number 116 006 is not in service in Spain (2023)
country-es-fact-recovery-reflection = The reflection period is at least 90 days, long enough to decide on cooperation (Ley Orgánica 4/2000, article 59 bis(2)). It is for foreigners without lawful stay, on reasonable grounds, and also covers minor or disabled children in Spain. No case for irregular stay is opened, and pending cases, expulsion and return are suspended, already during identification. Temporary stay is authorised, and an extension is possible after an assessment. The period may be refused or revoked for reasons of public order or because of a false claim.
country-es-fact-permit = Under article 59 bis(4) the person can be exempted from administrative liability. The person then chooses between assisted return and a residence and work permit. This is given either for cooperation or in view of the personal situation. Meanwhile there is a provisional permit. Documents that are risky to obtain may be waived.
country-es-fact-transposition-2024-1712 = A draft of a comprehensive act (anteproyecto) was approved on 8 March 2024. The public hearing ran to 26 April 2024. No adoption was found.
country-es-fact-duty-to-report = Under Ley Orgánica 8/2021, article 15, everyone who sees signs of violence against a minor has to tell the competent authority at once. If it may be a crime, they also have to tell the police, the prosecutor or the court. Article 16 is stricter for those charged with the care, teaching or protection of children.
    .note = The duty of officials under the Code of Criminal Procedure was not read
