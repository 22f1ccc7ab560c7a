# Käsikirja: sisällys, luvut ja haku.

handbook-title = Käsikirja
handbook-aim = Mitä vuoden 2011 käsikirja kertoi konsulihenkilöstölle, kirjoitettuna uudelleen julkisista lähteistä lyhyinä jaksoina. Jokainen jakso kertoo, mihin se perustuu.
handbook-unreviewed = Alan ammattilainen ei ole vielä tarkistanut sitä. Ministeriösi ohjeet ovat etusijalla.
handbook-contents-title = Sisällys
handbook-contents-action = Sisällys
handbook-find-label = Etsi käsikirjasta
handbook-countries-label = Maittain
handbook-found-empty = Missään jaksossa ei ole kaikkia näitä sanoja
handbook-found-count = { $count ->
    [one] { $count } jakso
   *[other] { $count } jaksoa
}
handbook-in-english = Tätä lukua ei ole vielä käännetty, joten se näytetään englanniksi.
handbook-sources = Lähteet: { $sources }. Koottu { $date }. { $basis }.
handbook-section-name = { $chapter }: { $section }
handbook-way-label = { $place } ({ $section })
handbook-open-action = Avaa arviossa
handbook-open-label = Avaa arviossa: { $statement }
handbook-read-action = Käsikirja: { $section }

## Arvion vaiheet, joista käsikirjan jaksoon pääsee.

step-of-assessment-safety = Turvallisuus
step-of-assessment-consent = Suostumus
step-of-assessment-observe = Havainnoi
step-of-assessment-ask = Kysy
step-of-assessment-assess = Arvioi
step-of-assessment-refer = Ohjaa
step-of-assessment-record = Kirjaa
