# European Union / European Commission: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/eu.toml.

## In short

country-eu-reflection = minimum of 30 days under the Council of Europe trafficking convention, article 13; Directive 2004/81/EC leaves the length to the states
country-eu-statute = 2004/81/EC art. 6
country-eu-identification = member states
country-eu-mechanism = a formal referral mechanism and a focal point are required by Directive 2024/1712
country-eu-coordinator = EU Anti-Trafficking Coordinator
country-eu-rapporteur = network of national rapporteurs

country-eu-served-help-without-testimony = help may not be made conditional: Directive 2011/36/EU, article 11(3), without prejudice to Directive 2004/81/EC
country-eu-served-presumed = from reasonable grounds on
country-eu-served-men = gender-specific
country-eu-served-permit-without-cooperation = each state decides
country-eu-served-permit-with-cooperation = Directive 2004/81/EC

## Facts

country-eu-fact-directive-2024-1712 = Directive 2024/1712 was adopted on 13 June 2024 and published in the Official Journal on 24 June. It has been in force since 14 July 2024. The states had until 15 July 2026 to put it into national law. This date is now past. What each state has done was not verified.
country-eu-fact-directive-2024-1712-content = Directive 2024/1712 adds forced marriage, illegal adoption and exploitation of surrogacy. Knowing use of a victim’s services is an offence. Shelter is given without regard to nationality or residence status. Digital means make the offence graver. The states need referral mechanisms and focal points (this last point is not confirmed).
country-eu-fact-116006 = The European helpline number 116 006 was reserved in 2009. It was in service in 13 states in 2023 and in 14 in December 2025. The revised Victims’ Rights Directive will oblige all states to run it (December 2025, according to Victim Support Europe).
country-eu-fact-no-common-hotline = A single EU number for trafficking was discussed for the directive of 2024 and not adopted. There are still 27 different numbers (according to a Danish opinion piece of 2024).
country-eu-fact-compensation = The assisting authority is where the victim lives. The deciding authority is where the crime happened.
country-eu-fact-rapporteurs = In Estonia and Latvia one body is both coordinator and rapporteur. In Lithuania and Poland the rapporteur is the Interior Ministry. In Finland and Belgium the rapporteur is independent.
country-eu-fact-denmark-opt-out = Denmark took no part in the adoption of Directive 2011/36/EU and is not bound by it
    .note = That this also holds for Directive 2024/1712 is only an inference
country-eu-fact-directive-2024-1712-2 = Directive 2024/1712, in force since 14 July 2024, was due in national law by 15 July 2026. No list of states that met the deadline was found, and no infringement step.
country-eu-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has 48 parties: all 46 member states of the Council, Belarus and Israel. The EU may become a party.
    .note = Its article 13 sets a minimum of 30 days for the reflection period (also read at amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Revised rules on victims’ rights will oblige all EU states to run the line 116 006. In December 2025, 14 of 27 had it.
