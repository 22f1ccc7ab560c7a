# Síðan Um.

about-title = Um Guidepost
about-aim = Guidepost fer með þér yfir öryggi, samþykki og gátlista, segir hvaða merki eru til staðar og hvað leiðir af þeim og sýnir hvert má hringja, með rökum. Þú ákveður, ásamt manneskjunni.
about-place = Það keyrir aðeins í þessari tölvu, án nettengingar, og sendir ekkert neitt.

about-messages-title = Nýleg skilaboð
about-message = { $time } { $message }

about-versions-title = Útgáfur
about-version-program = Forrit { $version }
about-version-checklists = Gátlistar { $version }
about-version-contacts = Tengiliðir teknir saman { $date }

about-languages-title = Tungumál

about-sources-title = Heimildir og hversu öruggar þær eru
about-sources-hint = Allt hér er úr opinberum heimildum. Ekki voru allar heimildir lesnar í heild. Fagfólk hefur ekki farið yfir gátlistana eða röð tengiliða.
about-contacts-count = Tengiliðir: { $all }. Aldrei hringt til að kanna: { $never }.
about-sources-checklists = Heimildir gátlistanna ({ $number })
about-sources-contacts = Heimildir tengiliðanna, eftir löndum
about-sources-country = { $country } ({ $number })
about-source-read = Hversu vel hún var lesin: { $how }
about-source-date = Dagsetning heimildar: { $date }
about-source-called = Hringt og kannað: { $date }
about-source-never = Aldrei hringt til að kanna

about-licences-title = Leyfi
about-licences-hint = Guidepost er frjáls hugbúnaður með leyfinu European Union Public Licence 1.2. Hver hluti heldur sínu leyfi.
about-crates-label = Forritasöfn ({ $number })
about-crates-hint = Þessi eru nefnd af forritinu sjálfu. Hverju þeirra fylgja önnur sem standa í Cargo.lock með frumkóðanum.
