# Danija: šalies skyrius. Struktūra, šaltiniai ir kiek kiekvienas faktas tikras – assets/countries/dk.toml.

## Trumpai

country-dk-reflection = 30 dienų, iš viso iki 120, jei asmuo padeda rengti savanorišką grįžimą, arba dėl ypatingų priežasčių
country-dk-statute = Užsieniečių įstatymas, 33(14) str.
country-dk-identification = nuo 2022 m. sausio Danijos kovos su prekyba žmonėmis centras (CMM) – Danijos ir ES piliečiams bei turintiems teisę būti šalyje, Danijos imigracijos tarnyba – neturintiems tokios teisės ir prašantiems prieglobsčio; dėl teisės į pagalbą – ir teismai
country-dk-mechanism = nukreipimo mechanizmą atstoja Danijos kovos su prekyba žmonėmis centras (CMM)
country-dk-coordinator = Danijos kovos su prekyba žmonėmis centras (CMM), lyčių lygybės reikalų ministerija
country-dk-rapporteur = nepriklausomo pranešėjo nežinoma

country-dk-served-help-without-testimony = bendradarbiauti su policija nereikia; ilgesnis laikotarpis siejamas su rengiamu grįžimu
country-dk-served-presumed = visa pagalba po vertinimo
country-dk-served-without-papers = kaip terminas išvykti iš šalies
country-dk-served-permit-with-cooperation = 9c(5) straipsnis, kai asmens reikia tyrimui ar teismui

## Faktai

country-dk-fact-instrument-palermo-protocol = Prie JT protokolo dėl prekybos žmonėmis (Palermo protokolo) Danija prisijungė 2003 m.
country-dk-fact-instrument-coe-convention-197 = Europos Tarybos konvenciją dėl veiksmų prieš prekybą žmonėmis (Nr. 197) Danija ratifikavo 2007 m. rugsėjo 19 d. Ji galioja nuo 2008 m. vasario 1 d. Danija pareiškė, kad iki atskiro sprendimo konvencija netaikoma Farerų Saloms ir Grenlandijai.
    .note = Konsulinėms įstaigoms šis teritorinis apribojimas svarbus
country-dk-fact-instrument-eu = Direktyva 2011/36/ES Danijai neprivaloma. ES teisingumo srities teisei Danija taiko išimtį. Direktyva grindžiama Sutarties dėl Europos Sąjungos veikimo (SESV) 82(2) ir 83(1) straipsniais. Danijos baudžiamoji teisė su direktyva suderinta 2012 m. kovo įstatymu Nr. 275.
    .note = Tai perskaityta tik apie Direktyvą 2011/36. Kad tas pats galioja ir Direktyvai (ES) 2024/1712, yra išvada, nes teisinis pagrindas toks pat. Direktyva 2004/81/EB neskaityta.
country-dk-fact-criminal-provision = Prekyba žmonėmis yra nusikaltimas pagal Baudžiamojo kodekso 262a straipsnį. 2012 m. kovo įstatymu Nr. 275 (2011 m. gruodžio 14 d. projektas L 57) didžiausia bausmė padidinta nuo aštuonerių iki dešimties metų. Prie išnaudojimo formų pridėta ir nusikalstama veika.
country-dk-fact-recovery-reflection = Asmeniui nustatomas 30 dienų, daugiausia 120 dienų, terminas išvykti iš šalies. 2013 m. didžiausias terminas pailgintas nuo 100 dienų. Turintys teisę būti šalyje gauna tokį pat laikotarpį atsigauti.
country-dk-fact-identification = Pirminis identifikavimas – pokalbis su Danijos kovos su prekyba žmonėmis centru (CMM). Vien jis dar neduoda pagalbos pagal veiksmų planą. Pagalba ir apgyvendinimas tuo metu gali būti siūlomi.
country-dk-fact-men = Vyrai apgyvendinami vyrų krizių centruose, nakvynės namuose Kopenhagoje ir butuose. Prieglobsčio prašantys vyrai – prieglobsčio centruose.
country-dk-fact-women = Yra dvi slaptu adresu veikiančios prieglaudos moterims, jas valdo „Reden International“
country-dk-fact-emphasis-on-return = Pratęsimas priklauso nuo bendradarbiavimo rengiant grįžimą. 2014 m. kritika, kad „pabrėžiamas grįžimas“, tebegalioja.
country-dk-fact-children = Jaunuoliai iki 18 metų gauna vietą globos įstaigoje ir specialią pagalbą
country-dk-fact-legal-aid = Teisinė pagalba teikiama per Danijos kovos su prekyba žmonėmis centrą (CMM)
country-dk-fact-compensation = Nusikaltimų žalos kompensavimo taryba moka už fizinę ir psichinę žalą (įstatymas „Offererstatningsloven“). Apie veiką policijai reikia pranešti per 72 valandas (10(1) straipsnis). Kai kuriais atvejais to galima nereikalauti, jei aplinkybės tai pateisina (10(2) straipsnis). Reikalavimas pareiškiamas baudžiamojoje byloje.
    .note = Laiko mažai: 72 valandos. Prekybos žmonėmis aukai išimtis yra įprastas kelias. Patikrinkite dabartinį įstatymo tekstą.
country-dk-fact-non-punishment = Yra rekomendacijos prokurorams. Teismai gali pripažinti kaltinamąjį auka.
country-dk-fact-identification-2 = Nuo 2022 m. sausio oficialiai identifikuoja tik dvi įstaigos. Danijos kovos su prekyba žmonėmis centras (CMM) tai daro dėl Danijos ir ES piliečių bei turinčių teisę būti šalyje. Danijos imigracijos tarnyba – dėl neturinčių tokios teisės ir prašančių prieglobsčio. NVO tokių pokalbių nebeveda, o teisė į pagalbą nepriklauso nuo bendradarbiavimo.
    .note = Ar asmuo turi teisę į pagalbą, vertina Danijos kovos su prekyba žmonėmis centras, imigracijos tarnyba ir teismai
country-dk-fact-duty-to-report = Viešosios tarnybos darbuotojai turi pranešti savivaldybei apie vaiką iki 18 metų, kuriam reikia ypatingos pagalbos arba su kuriuo blogai elgtasi. Tai daroma sužinojus arba turint pagrindo taip manyti. Kiekvienas turi šią pareigą, kai vaikas neprižiūrimas, žeminamas arba jam gresia pavojus.
    .note = Anksčiau ši pareiga buvo Paslaugų įstatymo 153 straipsnyje, dabar – Vaiko įstatyme („Barnets lov“). Dėl straipsnio šaltiniai sako skirtingai. Ar pareiga galioja įstaigoms užsienyje, neskaityta.
country-dk-fact-changed-cmm-move = 2022 m. Danijos kovos su prekyba žmonėmis centras (CMM) perkeltas į kitą administraciją, jo pašto dėžutė pasikeitė. Senuose sąrašuose tebėra ankstesnioji.
