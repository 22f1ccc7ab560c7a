# Suunamine aknas: mis inimese olukorrast teada on, iga asjaolu lühikese sildina, ja mida kontakti kohta kirja pannakse.

refer-title = Kellele helistada
refer-context-label = Mis otsustab, kellele helistada
refer-context-more-action = { $count ->
    [one] Veel { $count } asjaolu
   *[other] Veel { $count } asjaolu
}
refer-context-fewer-action = Vähem asjaolusid
refer-place-hint = Valige, kus inimene praegu on: sealsed kontaktid tulevad esimesena
refer-finish-action = Lõpeta
refer-carry-hint = Küsige, enne kui midagi kätte annate. Teie siinset vastust ei säilitata.

## Mis sildil seisab. Järgneb vastus või üks neist kahest.

situation-not-said-empty = pole öeldud
situation-not-asked-empty = küsimata
situation-located-in-chip = Praegu riigis:
situation-post-in-chip = Helistate riigist:
situation-nationalities-chip = Kodakondsus:
situation-exploited-in-chip = Juhtus riigis:
situation-age-chip = Vanus:
situation-needs-chip = Vajab:
situation-languages-chip = Räägib:
situation-sex-chip = Mees või naine:
situation-residence-chip = Paberid:
situation-police-chip = Politsei:
situation-forms-chip = Näib olevat:
situation-who-contacts-chip = Kes helistab:
situation-home-state-contact-chip = Oma riik:
situation-mission-conflict-chip = Ametiisik seotud:
situation-formally-identified-chip = Ametlikult tuvastatud:

## Küsimused valikute kohal.

situation-post-in-label = Kust te helistate?
situation-nationalities-label = Millise riigi või milliste riikide kodanik inimene on?
situation-stateless-label = Kodakondsuseta
situation-exploited-in-label = Kus see juhtus?
situation-languages-label = Mis keeli inimene räägib?
situation-sex-label = Mees, naine või muu, nagu inimene ütleb?
situation-residence-label = Milline õigus on inimesel riigis viibida?
situation-police-label = Mida inimene politsei kohta ütleb?
situation-forms-label = Millega näib tegu olevat?
situation-who-contacts-label = Kes helistab?
situation-home-state-contact-label = Kas inimene soovib ühendust oma riigiga?
situation-mission-conflict-label = Kas asjaga on seotud ametiisik, diplomaadi majapidamine või keegi sellest esindusest?
situation-formally-identified-label = Kas asutus on inimese ametlikult tuvastanud?

## Ühe kontakti kohta.

refer-why-label = Miks see kontakt: { $name }
refer-about-title = Lähemalt selle kontakti kohta
refer-about-label = Lähemalt selle kontakti kohta: { $name }
refer-consent-contact-label = Kas inimene on nõus, et võtate selle kontaktiga ühendust: { $name }?
refer-consent-police-label = Kas inimene on nõus, et võtate ühendust politseiga ({ $name })?
refer-consent-sharing-label = Kas inimene on nõus, et ütlete sellele kontaktile, kes ta on: { $name }?
refer-outcome-of-label = Mis kontaktist sai: { $name }
refer-note-label = Märkus (valikuline): { $name }
refer-note-hint = Ainult see, mida järgmine töötaja vajab

## Mida inimene riigis oodata võib. Väärtused on allikate enda sõnad.

refer-expect-reflection-label = Aeg taastuda ja otsustada
refer-expect-identification-label = Kes võib ametlikult tuvastada
refer-expect-source = Allikas: { $source } ({ $date })
refer-expect-undated = kuupäevata
refer-expect-hint = Tegelikkus võib erineda. Ärge lubage midagi.
