# Suomija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/fi.toml.

## Trumpai

country-fi-reflection = iki šešių mėnesių, neturintiems teisės būti šalyje
country-fi-statute = Užsieniečių įstatymas (301/2004), 52b–52c str.
country-fi-identification = į nacionalinę pagalbos sistemą priimama įtariant; oficialiai identifikuoja institucijos
country-fi-mechanism = Nacionalinė pagalbos prekybos žmonėmis aukoms sistema
country-fi-coordinator = vyriausybės koordinavimas ministerijos lygiu (Teisingumo ministerija)
country-fi-rapporteur = nediskriminavimo ombudsmenas

country-fi-served-permit-without-cooperation = jei asmuo ypač pažeidžiamas
country-fi-served-permit-with-cooperation = laikinas, tyrimo ir teismo metu

## Faktai

country-fi-fact-instrument-palermo-protocol = JT protokolą dėl prekybos žmonėmis (Palermo protokolą) Suomija priėmė 2006 m.
country-fi-fact-instrument-coe-convention-197 = Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Suomija pasirašė 2006 m. rugpjūčio 29 d. ir ratifikavo 2012 m. gegužės 30 d. Ji galioja nuo 2012 m. rugsėjo 1 d.
    .note = Trečiajame vertinimo etape komitetas rekomendaciją priėmė 2024 m. birželio 21 d. Vyriausybė turėjo atsakyti iki 2026 m. birželio 21 d.
country-fi-fact-instrument-eu = Taikoma Direktyva 2011/36/ES su pakeitimais, padarytais Direktyva (ES) 2024/1712. Pakeitimus į nacionalinę teisę reikėjo perkelti iki 2026 m. liepos 15 d. Ar tai padaryta, netikrinta. Taikomos dar trys direktyvos: 2004/81/EB dėl leidimų gyventi, 2012/29/ES dėl nusikaltimų aukų ir 2004/80/EB dėl kompensacijų.
country-fi-fact-criminal-provision = Prekyba žmonėmis ir sunki prekyba žmonėmis yra nusikaltimai pagal Baudžiamojo kodekso 25 skyriaus 3 ir 3a straipsnius. Susiję nusikaltimai: lupikiška diskriminacija darbe, sunkus sąvadavimas ir sunkus neteisėto atvykimo organizavimas.
country-fi-fact-recovery-reflection = Apsisprendimo laikotarpis trunka iki šešių mėnesių. Dėl jo teisės būti šalyje neturinčio asmens buvimas tampa teisėtas, tuo metu neišsiunčiama. Jį suteikia nacionalinė pagalbos sistema (NAS) priimdama asmenį, policija arba sienos apsauga.
country-fi-fact-rule-change-2025-05-06 = Nuo 2025 m. gegužės 6 d. neturinčiam teisės būti šalyje asmeniui prašymas išduoti leidimą gyventi, kol jis nagrinėjamas, teisės būti šalyje nebesuteikia. Jau suteiktas apsisprendimo laikotarpis laikomas teisėtu buvimu. Todėl praktiška tvarka tokia: pirma apsisprendimo laikotarpis, tada prašymas.
country-fi-fact-permit = Tyrime ar teisme dalyvaujančios aukos gali gauti leidimą gyventi. Ypač pažeidžiamos aukos bendradarbiauti neturi. Iš užsienio leidimo prašyti negalima. Nediskriminavimo ombudsmenas mano, kad kartelė aukšta.
country-fi-fact-assistance-law = Pagal Priėmimo įstatymo 746/2011 4 skyrių priimtas asmuo turi teisę į paslaugas. Savo gyventojams jas teikia savivaldybė. Nacionalinė pagalbos sistema (NAS) – tiems, kurie gyvenamosios savivaldybės neturi.
country-fi-fact-men-and-forms = Pagalba skirta bet kurios lyties, pilietybės ir amžiaus žmonėms ir visoms prekybos žmonėmis formoms. Nusikaltimas galėjo įvykti užsienyje ar prieš daug metų.
country-fi-fact-unconditional = Pagalba nemokama ir savanoriška, teisės būti šalyje nebuvimas – ne kliūtis. Ankstesnėse ataskaitose (2017–2019 m.) rašyta, kad dėl šalyje įvykusių atvejų ilgalaikė pagalba priklausė nuo to, ar policija tiria prekybą žmonėmis. Nuo to laiko įstatymas pakeistas (tai nepatvirtinta).
country-fi-fact-legal-aid = Baudžiamajame procese prekybos žmonėmis aukos nuo ikiteisminio tyrimo gauna nemokamą advokatą
country-fi-fact-compensation = Už sveikatos sužalojimą ir kančias pagal Nusikaltimų žalos kompensavimo įstatymą (1204/2005) moka Valstybės iždas. Asmuo pirma praneša apie nusikaltimą policijai ir teisme reikalauja atlyginimo iš kaltininko. Prašymą reikia pateikti per trejus metus nuo galutinio sprendimo arba, jei teismo nebuvo, per dešimt metų nuo nusikaltimo. Apimami nusikaltimai Suomijoje. Nusikaltimas užsienyje – tik jei Suomijoje nuolat gyvenantis asmuo ten buvo dėl darbo, mokslo ar panašiai.
    .note = 2019 m. Europos Tarybos ekspertų grupė GRETA prašė, kad būtų apimtos visos prekybos žmonėmis aukos (um.fi, 2019 m. birželio 5 d.)
country-fi-fact-children = Nelydimam vaikui skiriamas atstovas. Nacionalinė pagalbos sistema (NAS) dirba kartu su vaiko teisių apsauga. Tėvų ieškoma tik jei tai saugu.
country-fi-fact-non-punishment = Institucijos gali atsisakyti imtis priemonių. „Victim Support Finland“ (RIKU) aukoms sako, kad už priverstinį nusikaltimą neturėtų būti baudžiama. Bendros išimties teisėje nežinoma.
country-fi-fact-criminal-provision-2 = Prekybai žmonėmis skirtas Baudžiamojo kodekso 25 skyriaus 3 straipsnis
    .note = Skaitytas tik 3 straipsnis. 3a straipsnis (sunki prekyba žmonėmis) ir susijusios veikos neskaityti.
country-fi-fact-transposition-2024-1712 = Teisingumo ministerijos darbo grupė (VN/33260/2024) pasiūlė du Baudžiamojo kodekso 25 skyriaus pakeitimus. 3 straipsnyje būtų nurodyta ir surogatinė motinystė, o naujasis 3 d straipsnis apimtų naudojimąsi prekybos žmonėmis auka. Konsultuotasi 2025 m. spalį–lapkritį. Kad įstatymas priimtas, nerasta.
    .note = 2026 m. liepos 15 d. terminas praėjo. Kokia padėtis dabar, nežinoma.
country-fi-fact-non-punishment-2 = Europos Tarybos ekspertų grupė GRETA (antroji ataskaita, 2019 m.) prašė Suomijos labiau užtikrinti, kad aukos nebūtų baudžiamos
    .note = Įstatymo nuostatos nerasta
country-fi-fact-duty-to-report = Pagal Vaikų gerovės įstatymo 417/2007 25 straipsnį išvardytų įstaigų darbuotojai turi iškart pranešti vaikų gerovės tarnybai, nepaisydami konfidencialumo. Apie įtariamą seksualinį ar fizinį smurtą prieš vaiką jie turi pranešti ir policijai. Sąraše: socialinė ir sveikatos priežiūra, švietimas, darbas su jaunimu, policija, kalėjimų tarnyba, gelbėjimo tarnyba, priėmimo centrai ir pagalbos centrai. Taip pat muitinė, sienos apsauga, antstoliai, socialinio draudimo įstaiga (Kela) ir bažnyčios. Visi kiti pranešti gali, nepaisydami konfidencialumo. Skaitytame sąraše užsienio tarnybos nėra.
    .note = Suomijos sveikatos ir gerovės instituto (THL) teigimu, dabar pranešama gerovės paslaugų apskričiai, o ne savivaldybei. Neapsaugotu el. paštu niekada nesiunčiama (THL). Dabartinė 25 straipsnio redakcija „Finlex“ neskaityta.
