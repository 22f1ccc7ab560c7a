# Latvia: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/lv.toml.

## In short

country-lv-reflection = 30 days, for third-country nationals, after victim status is granted (the person has to act within three days)
country-lv-statute = Law on Residence of a Victim of Trafficking in Human Beings, ss. 1-4
country-lv-identification = police, prosecutor, court; or a commission convened by an NGO (social worker, psychologist, lawyer, police officer)
country-lv-mechanism = no single act; services under Cabinet Regulation 344/2019, decided by the State Social Integration Agency; providers Shelter Safe House and MARTA
country-lv-coordinator = Ministry of the Interior
country-lv-rapporteur = the same person as the coordinator

## Facts

country-lv-fact-instrument-palermo-protocol = Latvia ratified the UN trafficking protocol (Palermo Protocol) in May 2004
    .note = The source is a copy of an encyclopaedia, not the UN depositary
country-lv-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Latvia since 1 July 2008
country-lv-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-lv-fact-criminal-provision = The criminal provisions are in the Criminal Law, sections 154.1 and 154.2
country-lv-fact-identification = Help paid by the state needs official victim status. The person need not be able or willing to cooperate. A commission convened by an NGO can grant the status. The person may apply for it themselves.
country-lv-fact-recovery-reflection = The reflection period is 30 days, for third-country nationals only. It is only for a person already recognised as a victim of trafficking. The person has to act within three days after the status is granted. The border guard, investigators or the service provider have to tell the person in writing. No visa or permit is needed meanwhile.
    .note = So the period does not protect a person who is merely a presumed victim. Sections 1 to 3 and the start of section 4 of the law were read on likumi.lv. The figure of 30 days was read in the ministry’s account of the bill (2006), not in the law itself.
country-lv-fact-compensation = Under the Law on State Compensation to Victims, the Legal Aid Administration pays for an intentional crime. It pays for moral injury, physical suffering or financial loss. The person must have been recognised as a victim under the Criminal Procedure Law.
    .note = The translation read is valid to 31 December 2018. By inference, status given by the NGO commission alone is not enough.
country-lv-fact-origin-country = Latvia is still mainly a country of origin. There have been cases within the country since 2015.
country-lv-fact-non-punishment = There is a non-punishment provision, and administrative offences were added to it about 2017. The US State Department’s Trafficking in Persons Report of 2023 says that police still penalised victims. It asks that the provision be enforced.
    .note = The number “Criminal Law, section 58(6)” was not read anywhere and is not confirmed
country-lv-fact-legal-aid = There is legal aid from the state, and lawyers of NGOs in the rehabilitation programme
country-lv-fact-children = The helpline for children, 116 111, is open around the clock. The line for missing children, 116 000, is with the State Police.
country-lv-fact-embassies = Latvian embassies abroad are named among the first to identify victims
country-lv-fact-permit = If the person is ready to cooperate, the competent authority can ask for a fixed-term residence permit
    .note = Its minimum length was not read
country-lv-fact-duration-of-services = The state pays for rehabilitation for up to 180 days (Cabinet Regulation 344 of 16 July 2019). After that come five consultations of one hour within two years, unless support during criminal proceedings applies. The State Social Integration Agency decides.
    .note = The page read marks the regulation as in force
country-lv-fact-instrument-coe-convention-197-2 = Latvia deposited its instrument for the Council of Europe trafficking convention on 6 March 2008. The law of 24 January 2008 makes the Ministry of the Interior the coordinator.
    .note = This fits the entry into force on 1 July 2008 (rule of three months), but that date itself was not read
