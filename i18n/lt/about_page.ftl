# Puslapis „Apie“.

about-title = Apie „Guidepost“
about-aim = „Guidepost“ kartu su Jumis pereina saugumą, sutikimą ir kontrolinius sąrašus, pasako, kokių požymių yra ir kas iš to išplaukia, ir parodo, kam skambinti ir kodėl. Sprendžiate Jūs kartu su asmeniu.
about-place = Programa veikia tik šiame kompiuteryje, be tinklo, ir niekur nieko nesiunčia.

about-messages-title = Naujausi pranešimai
about-message = { $time } { $message }

about-versions-title = Versijos
about-version-program = Programa { $version }
about-version-checklists = Kontroliniai sąrašai { $version }
about-version-contacts = Kontaktai surinkti { $date }

about-languages-title = Kalbos

about-sources-title = Šaltiniai ir kiek jie tikri
about-sources-hint = Viskas čia paimta iš viešų šaltinių. Ne kiekvienas šaltinis perskaitytas visas. Kontrolinių sąrašų ir kontaktų tvarkos praktikai neperžiūrėjo.
about-contacts-count = Kontaktai: { $all }. Niekada neskambinta patikrinti: { $never }.
about-sources-checklists = Kontrolinių sąrašų šaltiniai ({ $number })
about-sources-contacts = Kontaktų šaltiniai pagal šalį
about-sources-country = { $country } ({ $number })
about-source-read = Kiek perskaityta: { $how }
about-source-date = Šaltinio data: { $date }
about-source-called = Paskambinta ir patikrinta: { $date }
about-source-never = Niekada neskambinta patikrinti

about-licences-title = Licencijos
about-licences-hint = „Guidepost“ yra laisvoji programinė įranga pagal Europos Sąjungos viešąją licenciją (EUPL) 1.2. Kiekviena dalis išlaiko savo licenciją.
about-crates-label = Programos bibliotekos ({ $number })
about-crates-hint = Šias naudoja pati programa. Kiekviena naudoja ir kitas; jos surašytos išeities kodo faile Cargo.lock.
