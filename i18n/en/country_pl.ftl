# Poland: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/pl.toml.

## In short

country-pl-reflection = three months; four months for a minor
country-pl-statute = Act on Foreigners arts. 170-172
country-pl-identification = Police and Border Guard (form for a presumed victim; certificate for foreigners without lawful stay); the prosecutor at the trial stage
country-pl-mechanism = no single contact point; the National Consulting and Intervention Centre for Victims of Trafficking (KCIK) is the national centre
country-pl-coordinator = Ministry of the Interior and Administration
country-pl-rapporteur = Ministry of the Interior and Administration, like the coordinator

country-pl-served-without-papers = with the certificate
country-pl-served-permit-without-cooperation = only the certificate
country-pl-served-permit-with-cooperation = temporary

## Facts

country-pl-fact-instrument-palermo-protocol = Poland joined the UN trafficking protocol (Palermo Protocol) in 2003
country-pl-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Poland since 1 March 2009 (Dz.U. 2009 no. 20 item 107)
country-pl-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-pl-fact-criminal-provision = Trafficking is a crime under the Criminal Code, article 189a. The definition is in article 115, section 22.
country-pl-fact-recovery-reflection = A certificate says that the person is presumed to be a victim and makes the stay lawful for three months (for a minor, four). It gives no right to work.
country-pl-fact-permit = The temporary residence permit is for third-country nationals only. The person cooperates with the authority running the case and has broken off contact with the suspects. A minor must have victim status. There is no stamp duty.
country-pl-fact-social-assistance = Holders of the certificate and of the residence permit may use social assistance
country-pl-fact-men = There is a shelter for men, opened in 2017, and there are two shelters for women
country-pl-fact-compensation = A court awards compensation on application by the injured party
country-pl-fact-116006 = The European helpline number 116 006 is not in service in Poland (list of 2023)
country-pl-fact-legal-aid = The National Consulting and Intervention Centre for Victims of Trafficking (KCIK) gives legal consultations
country-pl-fact-children = For a child the certificate lasts four months. For the residence permit, victim status is needed instead of cooperation.
country-pl-fact-non-punishment = Whether there is a non-punishment provision is not confirmed
country-pl-fact-rapporteur = The Ministry of the Interior is the rapporteur
country-pl-fact-duty-to-report = The Code of Criminal Procedure, article 304, section 2, binds state and local institutions. If they learn through their work of an offence prosecuted ex officio, they have to tell the prosecutor or the police at once and secure evidence. Under section 1 everyone has a social duty, without sanction. The Criminal Code, article 240, punishes silence about listed crimes. The list includes articles 148, 189, 197 sections 3 to 5, 198 and 200, but not article 189a (trafficking).
    .note = A consular post is a state institution, so article 304, section 2, probably binds it (an inference). Tell the person so before you take details. Article 189 (deprivation of liberty) often goes with trafficking.
country-pl-fact-compensation-2 = The Council of Europe’s expert group GRETA (third report, 9 June 2023) finds that awards are very low and that victims often count as witnesses only. It says that state compensation should be accessible.
country-pl-fact-nrm-draft = The Interior Ministry drafted a referral mechanism in 2022. It was waiting for approval when the US State Department’s Trafficking in Persons Report of 2023 closed.
    .note = No approval was found
country-pl-fact-changed-men-shelter = Since 2017 there is a shelter for men
