# Tietoja-sivu.

about-title = Tietoja Guidepostista
about-aim = Guidepost käy kanssasi läpi turvallisuuden, suostumuksen ja tarkistuslistat, kertoo, mitä merkkejä on ja mitä niistä seuraa, ja näyttää perusteluineen, kenelle soittaa. Sinä päätät yhdessä henkilön kanssa.
about-place = Ohjelma toimii vain tällä tietokoneella ilman verkkoa eikä lähetä mitään minnekään.

about-messages-title = Viimeisimmät ilmoitukset
about-message = { $time } { $message }

about-versions-title = Versiot
about-version-program = Ohjelma { $version }
about-version-checklists = Tarkistuslistat { $version }
about-version-contacts = Yhteystiedot koottu { $date }

about-languages-title = Kielet

about-sources-title = Lähteet ja kuinka varmoja ne ovat
about-sources-hint = Kaikki tieto on peräisin julkisista lähteistä. Kaikkia lähteitä ei ole luettu kokonaan. Alan ammattilainen ei ole tarkistanut tarkistuslistoja eikä yhteystahojen järjestystä.
about-contacts-count = Yhteystahoja: { $all }. Näistä kertaakaan soittamalla tarkistamatta: { $never }.
about-sources-checklists = Tarkistuslistojen lähteet ({ $number })
about-sources-contacts = Yhteystietojen lähteet maittain
about-sources-country = { $country } ({ $number })
about-source-read = Kuinka tarkasti luettu: { $how }
about-source-date = Lähteen päiväys: { $date }
about-source-called = Soitettu ja tarkistettu: { $date }
about-source-never = Ei ole tarkistettu soittamalla

about-licences-title = Lisenssit
about-licences-hint = Guidepost on vapaa ohjelma, jonka lisenssi on European Union Public Licence 1.2. Jokaisella osalla on oma lisenssinsä.
about-crates-label = Ohjelmakirjastot ({ $number })
about-crates-hint = Ohjelma nimeää nämä itse. Kukin tuo mukanaan muita, jotka on lueteltu lähdekoodin tiedostossa Cargo.lock.
