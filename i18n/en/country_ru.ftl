# Russian Federation: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/ru.toml.

## In short

country-ru-reflection = none
country-ru-identification = none
country-ru-mechanism = none
country-ru-coordinator = none
country-ru-rapporteur = none

country-ru-served-help-without-testimony = there is no state assistance
country-ru-served-men = by NGOs only
country-ru-served-children = general services for children

## Facts

country-ru-fact-cbss-status = The Russian Federation was suspended from the Council of the Baltic Sea States (CBSS) on 3 March 2022 and withdrew on 17 May 2022. Contacts from the handbook and channels of cooperation no longer apply.
country-ru-fact-instrument-palermo-protocol = The Russian Federation ratified the UN trafficking protocol (Palermo Protocol) in 2004
country-ru-fact-instrument-coe-convention-197 = The Russian Federation is not a party to the Council of Europe trafficking convention (no. 197). In 2017 every other state of the Council had ratified it. The 48 parties today are the 46 member states, Belarus and Israel.
    .note = That it never signed fits a Wikipedia list of 2015 of states that had not signed or ratified. The date when it left the Council was not read.
country-ru-fact-instrument-eu = No EU instrument applies
country-ru-fact-criminal-provision = Under the Criminal Code, article 127.1, it is a crime to buy, sell, recruit, transport, transfer, harbour or receive a person for exploitation. The penalty is up to five years, or three to ten years if aggravated. Article 127.2 covers the use of slave labour.
country-ru-fact-services = There are no services and no identification process, and victims are penalised. The country is in Tier 3. There is a state pattern of trafficking Ukrainians and North Korean workers (US State Department’s Trafficking in Persons Report, 2025).
country-ru-fact-shelters = The last dedicated shelters closed in 2015. NGOs carry all the work, and they are restricted.
country-ru-fact-product-rule = This program never suggests the police here by default. It suggests only the person’s own consular post and NGOs, with a warning. Russian posts abroad can still use the program, but outside the channel of the Council of the Baltic Sea States (CBSS).
country-ru-fact-compensation = There is no specific compensation
country-ru-fact-cbss-status-2 = The Foreign Ministry announced the withdrawal on 17 May 2022. Letters went to the member states of the Council of the Baltic Sea States (CBSS), the EU High Representative and the secretariat.
