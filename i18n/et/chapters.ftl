# Riikide peatükid ja ülevaade sellest, mis on puudu.

chapter-title = { $country }: õigus, suunamismehhanism, teenused
chapter-contacts-action = Kontaktid: { $country }
chapter-cbss-member = Läänemeremaade Nõukogu liige
chapter-eu-member = Euroopa Liidu liige
chapter-both-member = Läänemeremaade Nõukogu ja Euroopa Liidu liige
chapter-former-member = Läänemeremaade Nõukogu liige kuni 2022. aastani
chapter-union = Euroopa Liidu tasand
chapter-no-member = Ei ole Läänemeremaade Nõukogu ega Euroopa Liidu liige
chapter-short-title = Lühidalt
chapter-summary-hint = See kokkuvõte ({ $date }) on koostatud allpool nimetatud allikatest ja kontaktide andmetest. Ühtegi rida ei ole eraldi kinnitatud.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Üldteadmine, allikat pole loetud
chapter-source-action = Allikas, { $date }
chapter-source-label = { $action }: { $fact }

## Pealkirjad, mille all peatükk oma andmeid esitab.

chapter-heading-law = Õigus
chapter-heading-identification = Kes tuvastab
chapter-heading-mechanism = Suunamismehhanism
chapter-heading-reflection = Järelemõtlemisaeg
chapter-heading-permit = Elamisload
chapter-heading-services = Teenused ja kellele need on
chapter-heading-compensation = Hüvitis
chapter-heading-non-punishment = Karistamata jätmine
chapter-heading-reporting = Teatamiskohustus
chapter-heading-coordination = Koordinaator ja raportöör
chapter-heading-changed = Mis on muutunud

## Kelleni abi jõuab. Järgnevad koolon ja üks allolevatest sõnadest.

served-help-without-testimony = Abi ilma politsei või kohtuga koostööd tegemata
served-presumed = Eeldatavad ohvrid
served-men = Mehed
served-children = Lapsed
served-without-papers = Riigis viibimise õiguseta inimesed
served-permit-without-cooperation = Elamisluba ilma politseiga koostööta
served-permit-with-cooperation = Elamisluba politseiga koostöö korral

standing-yes = jah
standing-partly = osaliselt
standing-no = ei
standing-unknown = ei ole teada
standing-required = Euroopa Liidu õigus nõuab seda

## Mida ühegi kirjas oleva kontakti kohta ei teata.

lack-helpline = Ühtegi nõuandeliini ei ole kirjas
lack-housing-for-men = Ei ole teada, et ükski kirjas olev turvaline majutus võtaks vastu mehi
lack-housing-for-children = Ei ole teada, et ükski kirjas olev turvaline majutus võtaks vastu lapsi
lack-child-protection = Ei ole teada, et ükski kirjas olev kontakt tegutseks, kui laps on ohus
lack-without-papers = Ükski kirjas olev kontakt ei ütle, et aitab riigis viibimise õigusest sõltumata
lack-without-testimony = Ükski kirjas olev kontakt ei ütle, et aitab ilma politseiga koostööta

## Ülevaade sellest, mis on puudu.

gaps-title = Mida ei pakuta või mis ei ole teada
gaps-aim = Iga riigi kohta: kelleni või milleni abi ei jõua ja mida ei õnnestunud välja selgitada. Siit näete, kust enne lubamist järele küsida.
gaps-chapter-action = Peatükk: { $country }
gaps-unread = Ainult üldteadmine: { $headings }
gaps-nothing = Midagi ei ole kirjas: { $headings }
gaps-empty = Ühtegi puudust ei ole teada. See ei tähenda, et neid ei ole.
