# Germany: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/de.toml.

## In short

country-de-reflection = at least three months
country-de-statute = Aufenthaltsgesetz s. 59(7)
country-de-identification = no formal national procedure; the police and counselling centres identify; the immigration authority grants the reflection period
country-de-mechanism = none at national level; cooperation agreements by Land (federal state)
country-de-coordinator = Federal Ministry for Education, Family Affairs, Senior Citizens, Women and Youth (BMBFSFJ) and interministerial groups
country-de-rapporteur = German Institute for Human Rights

country-de-served-help-without-testimony = not required for counselling; benefits depend on the person’s status
country-de-served-men = depends on the Land, the federal state
country-de-served-children = by the youth welfare offices
country-de-served-without-papers = when there are concrete indications
country-de-served-permit-without-cooperation = section 25(4a) needs testimony; otherwise only the routes for hardship
country-de-served-permit-with-cooperation = section 25(4a), at first for one year

## Facts

country-de-fact-instrument-palermo-protocol = Germany joined the UN trafficking protocol (Palermo Protocol) in 2006
country-de-fact-instrument-coe-convention-197 = Germany ratified the Council of Europe trafficking convention (no. 197) on 19 December 2012. It has been in force there since 1 April 2013.
country-de-fact-instrument-eu = Directive 2011/36/EU applies, as amended by Directive 2024/1712. The amendment was due in national law by 15 July 2026. Whether this has been done was not verified. Three more directives apply: 2004/81/EC on residence permits, 2012/29/EU on victims and 2004/80/EC on compensation.
country-de-fact-criminal-provision = Trafficking is a crime under the Criminal Code (StGB), section 232, with a penalty of six months to five years. For a person under 21, no predicament needs to be shown. Sections 232a to 233a cover forced prostitution, forced labour, exploitation of labour, and exploitation with deprivation of liberty.
    .note = A full rewrite of these sections was in draft in February 2026, so they may have changed
country-de-fact-recovery-reflection = The immigration authority sets at least three months when there are concrete indications, whether or not the person cooperates. A plausible account is enough, or a statement by the police or a counselling centre. Meanwhile the stay is tolerated. The person loses the period by renewing contact with the perpetrators voluntarily.
country-de-fact-permit = The residence permit under section 25(4a) has three conditions. The prosecutor or court finds the person’s presence appropriate, the person has broken off contact with the perpetrators, and the person is ready to testify. It lasts one year and can later be extended for humanitarian or personal reasons.
country-de-fact-gaps = There is no contact point of the state. Most cooperation agreements cover sexual exploitation and some cover labour exploitation. None covers begging or forced crime (according to a directory of about 2020).
country-de-fact-legal-aid = Under certain conditions there is a lawyer for the victim, and psychosocial support in court
country-de-fact-compensation = Since 1 January 2024 Book XIV of the Social Code (SGB XIV) compensates victims of violent acts. This includes serious psychological violence, and so trafficking by threat or coercion. It offers quick help in trauma clinics, and case management. Acts before that date follow the old Victims Compensation Act (OEG).
    .note = The sources differ on whether lawful stay is needed. The rules on claiming damages within the criminal trial (adhesion procedure) were not read.
country-de-fact-non-punishment = Under the Code of Criminal Procedure (StPO), section 154c, the prosecutor may refrain from prosecuting a trafficking victim’s own offence. The prosecutor is free to decide, and the courts have no such power. The victim has to disclose the offence first.
    .note = The text of the law was not read itself. The German rapporteur asked for a wider rule in July 2025.
country-de-fact-eu-citizens = The residence rules in this chapter concern third-country nationals. EU citizens use free movement.
country-de-fact-online-entry = Since 14 January 2026 people can reach the German NGO Network against Trafficking (KOK) by chat and e-mail
country-de-fact-transposition-2024-1712 = A ministry draft of 20 October 2025 rewrites sections 232 to 233a of the Criminal Code (StGB) to apply Directive 2024/1712. Comments were open until 28 November 2025. It was still a draft on 2 February 2026, and no adoption was found.
    .note = The German NGO Network against Trafficking (KOK) says that the draft leaves out the directive’s parts on victims’ rights
country-de-fact-duty-to-report = There is no general duty to report. But the Criminal Code (StGB), section 138, punishes silence about certain planned or ongoing serious crimes that can still be averted. The penalty is up to five years. These are crimes under section 232(3) sentence 2, section 232a(3) to (5), section 232b(3) to (4) and section 233a(3) to (4).
    .note = This applies to any person, and so to consular staff too
