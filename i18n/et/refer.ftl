# Suunamine: mis soovitatud kontakti ümber seisab.

refer-best-title = Parim esmane kontakt
refer-others-count = { $count ->
    [one] Veel { $count } sobiv kontakt
   *[other] Veel { $count } sobivat kontakti
}
refer-not-suitable-count = { $count ->
    [one] { $count } kontakt, mida ei soovitata, ja põhjus
   *[other] { $count } kontakti, mida ei soovitata, ja põhjused
}
refer-why-title = Miks see kontakt
refer-ask-first-title = Küsige enne
refer-cautions-title = Ettevaatust
refer-actions-title = Mida saate teha
refer-ask-without-name-action = Küsi nõu nime ütlemata
refer-steps-title = Siin on sammude järjekord oluline
refer-warnings-title = Teadke seda enne valimist
refer-expect-title = Mida inimene võib oodata: { $country }

## Kui kindel kontakt on.

refer-unverified = Avalikest allikatest, me ei ole siia veel helistanud. Kui aega on, helistage sinna enne ise. Kui ei ole, andke see inimesele koos hädaabinumbriga ({ $emergency }) ja öelge, et andmed võivad olla muutunud.
refer-unverified-dated = Avalikest allikatest ({ $date }), me ei ole siia veel helistanud. Kui aega on, helistage sinna enne ise. Kui ei ole, andke see inimesele koos hädaabinumbriga ({ $emergency }) ja öelge, et andmed võivad olla muutunud.
refer-unverified-written = Avalikest allikatest, me ei ole seda veel kontrollinud. Kui aega on, küsige neilt enne ise. Kui ei ole, andke see inimesele koos hädaabinumbriga ({ $emergency }) ja öelge, et andmed võivad olla muutunud.
refer-unverified-written-dated = Avalikest allikatest ({ $date }), me ei ole seda veel kontrollinud. Kui aega on, küsige neilt enne ise. Kui ei ole, andke see inimesele koos hädaabinumbriga ({ $emergency }) ja öelge, et andmed võivad olla muutunud.
refer-unverified-emergency = Avalikest allikatest. Ärge helistage proovimiseks.
refer-emergency-unknown = kohalik number, ELis 112
refer-stale = Kontrollige enne kasutamist. Viimati kontrollitud: { $date }; järgmise kontrolli tähtaeg: { $due }.
refer-blocked = Viimati kontrollitud: { $date }. Leidke teine kontakt või helistage enne ise.
refer-blocked-undated = Kunagi kontrollimata. Leidke teine kontakt või helistage enne ise.
refer-checked = Viimati kontrollitud: { $date }
refer-source-label = Allikas
refer-closed = See liin on suletud

## Kellele kontakt on.

refer-professionals = Sellele liinile helistate teie. See ei ole inimesele endale.
refer-professionals-label = Helistate teie, mitte inimene
refer-may-inform-label = Võib teatada politseile või migratsiooniasutusele
refer-anonymous-label = Anonüümne nõu võimalik
refer-authority-label = Asutus
refer-child-label = Lastekaitse
refer-person-dials = Sellel numbril helistab inimene ise. Teie asukohast helistades viib see siia: { $country }.

## Enne kui midagi välja läheb.

refer-consent = Võtke selle organisatsiooniga ühendust ainult siis, kui inimene on nõus. Otsese ohu korral või lapse puhul järgige oma teatamiskohustuse reegleid.
refer-home-state = Küsige enne: kas ühendus inimese oma riigiga on turvaline ja soovitud?
refer-child-emergency = Helistage hädaabinumbril ({ $emergency }) ja paluge valves olevat lastekaitse- või sotsiaaltöötajat.
refer-duty-officer = Helistage oma ministeeriumi valveametnikule
refer-no-way = Ühenduse võtmise viisi ei ole kirjas. Otsige see enne üles, kui kontaktile toetute.
refer-searched-title = Mida otsiti
refer-outcome-label = Mis juhtus
refer-sorted-hint = Järjestatud riigi, sihtrühma, keele ja lahtiolekuaja järgi
