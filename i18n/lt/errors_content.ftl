# Ką turinio patikra sako apie kontrolinių sąrašų, kontaktų, šalių, scenarijų ar tekstų failą. Žodžiai kabutėse yra vardai failuose: jie nekeičiami.

fault-form = Failo čia perskaityti negalima: { $value }. Palyginkite jį su failu iš programos rinkinio.
fault-no-file = Trūksta failo { $value }. Pridėkite jį.
fault-unknown-field = Tokio lauko nėra. Patikrinkite rašybą arba jį pašalinkite.
fault-missing-field = Trūksta šio lauko. Pridėkite jį.
fault-unknown-value = „{ $value }“ čia netinka. Naudokite šiam laukui tinkantį žodį, kodą ar datą.
fault-bad-id = „{ $value }“ negali būti id. Naudokite mažąsias raides, skaitmenis ir brūkšnelius, ne daugiau kaip 64 ženklus; scenarijaus id prasideda „scn-“.
fault-duplicate = „{ $value }“ yra du kartus. Pašalinkite vieną arba, jei jis dar niekada neišleistas, pavadinkite kitaip.
fault-no-such = „{ $value }“ nėra. Patikrinkite rašybą arba pridėkite.
fault-not-ilo = „{ $value }“ nėra TDO požymis. Nurodykite požymį iš kontrolinio sąrašo „ilo-core“.
fault-no-source = „{ $value }“ nenurodo, iš kur yra. Pridėkite šaltinį.
fault-undeclared-source = Kataloge nėra šaltinio „{ $value }“. Pridėkite jį į assets/catalogue.toml arba nurodykite kitą.
fault-other-name = Failas turi būti pavadintas pagal „{ $value }“. Pervadinkite failą arba, jei dar niekada neišleistas, pataisykite id.
fault-strength = Kiekvienas kontrolinio sąrašo „ilo-core“ požymis turi stiprumą, o kiti požymiai jo neturi. Pataisykite „{ $value }“.
fault-other-country = „{ $value }“ turi prasidėti savo šalies kodu. Pataisykite id arba perkelkite kontaktą į jo šalies failą.
fault-not-first = „{ $value }“ negali būti pirmasis kontaktas: jis nebeveikia, neima atvejų arba priklauso kitai šaliai. Nurodykite kitą.
fault-half-verified = „{ $value }“ ne visai nurodo, kas ir kada jį tikrino. Pridėkite, ko trūksta, arba pašalinkite abu.
fault-hours = Tai ne darbo laikas. Dienas rašykite kaip „mon-fri“ ar „sat,sun“, o laiką – kaip „09:00“ ir „24:00“, ankstesnį pirma.
fault-other-hours = „{ $value }“ žodžiais dirba 24/7, o dienomis ir valandomis – ne. Pataisykite vieną iš jų.
fault-phone = „{ $value }“ nėra tarptautinis numeris. Rašykite „+“ ir 7–15 skaitmenų be tarpų arba palikite tuščią.
fault-both-lists = „{ $value }“ nurodo ir kur veikia, ir kur neveikia. Palikite vieną iš dviejų sąrašų.
fault-no-interval = Niekur nenurodyta, po kiek mėnesių vėl tikrinami „{ $value }“ rūšies kontaktai. Pridėkite.
fault-other-result = Šiems atsakymams taisyklė duoda „{ $value }“, o ne tai, ko tikėtasi, arba randa kitas grupes. Pataisykite atsakymus arba tai, ko tikimasi.
fault-no-text = Šioje kalboje trūksta teksto „{ $value }“. Pridėkite jį.
fault-unused = Teksto „{ $value }“ niekas nenaudoja. Patikrinkite rašybą arba jį pašalinkite.
fault-other-gaps = Teksto „{ $value }“ tarpai kitokie nei anglų kalba. Tarp skliaustų naudokite tuos pačius vardus.
fault-no-fluent = Šios eilutės negalima perskaityti kaip teksto. Patikrinkite ženklus „=“, riestinius skliaustus ir tarpus eilučių pradžioje.
fault-no-prose = Ši eilutė netinka žinyno skyriui: „{ $value }“. Naudokite antraštes, pastraipas, sąrašus, rėmelius ir nuorodas.
fault-other-sections = Poskyriai ar nuorodos kitokie nei struktūroje arba anglų kalba: „{ $value }“. Naudokite tuos pačius, ta pačia tvarka.
fault-other-term = Terminų bazėje tam yra kitas žodis: „{ $value }“. Naudokite jį.
fault-no-term = Tekste anglų kalba čia vartojamas terminų bazės žodis. Rašykite „{ $value }“ arba nurodykite tekstą prie „apart“.
