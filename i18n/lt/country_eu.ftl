# Europos Sąjunga / Europos Komisija: skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/eu.toml.

## Trumpai

country-eu-reflection = ne mažiau kaip 30 dienų pagal Europos Tarybos konvencijos dėl veiksmų prieš prekybą žmonėmis 13 straipsnį; Direktyva 2004/81/EB trukmę palieka valstybėms
country-eu-statute = Direktyva 2004/81/EB, 6 str.
country-eu-identification = valstybės narės
country-eu-mechanism = oficialaus nukreipimo mechanizmo ir kontaktinio centro reikalauja Direktyva (ES) 2024/1712
country-eu-coordinator = ES kovos su prekyba žmonėmis koordinatorius
country-eu-rapporteur = nacionalinių pranešėjų tinklas

country-eu-served-help-without-testimony = pagalbai sąlygų kelti negalima: Direktyvos 2011/36/ES 11(3) straipsnis, nepažeidžiant Direktyvos 2004/81/EB
country-eu-served-presumed = nuo tada, kai yra pagrįstų priežasčių
country-eu-served-men = atsižvelgiant į lytį
country-eu-served-permit-without-cooperation = sprendžia kiekviena valstybė
country-eu-served-permit-with-cooperation = Direktyva 2004/81/EB

## Faktai

country-eu-fact-directive-2024-1712 = Direktyva (ES) 2024/1712 priimta 2024 m. birželio 13 d., Oficialiajame leidinyje paskelbta birželio 24 d. Ji galioja nuo 2024 m. liepos 14 d. Perkelti į nacionalinę teisę valstybės turėjo iki 2026 m. liepos 15 d. Ši data jau praėjo. Ką padarė kiekviena valstybė, netikrinta.
country-eu-fact-directive-2024-1712-content = Direktyva (ES) 2024/1712 prideda priverstinę santuoką, neteisėtą įvaikinimą ir išnaudojimą surogatinei motinystei. Sąmoningas naudojimasis aukos paslaugomis yra nusikalstama veika. Prieglauda suteikiama nepriklausomai nuo pilietybės ar teisės būti šalyje. Skaitmeninės priemonės veiką sunkina. Valstybėms reikia nukreipimo mechanizmų ir kontaktinių centrų (tai nepatvirtinta).
country-eu-fact-116006 = Europos pagalbos linijos numeris 116 006 rezervuotas 2009 m. 2023 m. jis veikė 13 valstybių, 2025 m. gruodį – 14. Peržiūrėta Aukų teisių direktyva įpareigos visas valstybes jį turėti (2025 m. gruodis, „Victim Support Europe“ duomenimis).
country-eu-fact-no-common-hotline = Rengiant 2024 m. direktyvą svarstytas, bet nepriimtas vienas ES numeris dėl prekybos žmonėmis. Tebėra 27 skirtingi numeriai (pagal 2024 m. danų nuomonės straipsnį).
country-eu-fact-compensation = Padedanti institucija yra ten, kur auka gyvena. Sprendžianti institucija – ten, kur įvyko nusikaltimas.
country-eu-fact-rapporteurs = Estijoje ir Latvijoje ta pati įstaiga yra ir koordinatorius, ir nacionalinis pranešėjas. Lietuvoje ir Lenkijoje nacionalinis pranešėjas yra Vidaus reikalų ministerija. Suomijoje ir Belgijoje jis nepriklausomas.
country-eu-fact-denmark-opt-out = Danija nedalyvavo priimant Direktyvą 2011/36/ES, ir direktyva jai neprivaloma
    .note = Kad tas pats galioja ir Direktyvai (ES) 2024/1712, tėra išvada
country-eu-fact-directive-2024-1712-2 = Nuo 2024 m. liepos 14 d. galiojančią Direktyvą (ES) 2024/1712 į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Nerasta nei terminą įvykdžiusių valstybių sąrašo, nei pažeidimo procedūrų.
country-eu-fact-instrument-coe-convention-197 = Europos Tarybos konvencija dėl veiksmų prieš prekybą žmonėmis (Nr. 197) turi 48 šalis: visas 46 Tarybos nares, Baltarusiją ir Izraelį. Prisijungti gali ir ES.
    .note = Jos 13 straipsnyje nustatytas ne trumpesnis kaip 30 dienų apsisprendimo laikotarpis (skaityta ir amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Peržiūrėtos aukų teisių taisyklės įpareigos visas ES valstybes turėti liniją 116 006. 2025 m. gruodį ją turėjo 14 iš 27.
