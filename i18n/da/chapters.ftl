# Landenes kapitler og oversigten over mangler.

chapter-title = { $country }: lovgivning, henvisning, tilbud
chapter-contacts-action = Kontakter: { $country }
chapter-cbss-member = Medlem af Østersørådet
chapter-eu-member = Medlem af Den Europæiske Union
chapter-both-member = Medlem af Østersørådet og af Den Europæiske Union
chapter-former-member = Medlem af Østersørådet til 2022
chapter-union = Den Europæiske Unions niveau
chapter-no-member = Hverken medlem af Østersørådet eller af Den Europæiske Union
chapter-short-title = Kort fortalt
chapter-summary-hint = Oversigten blev samlet { $date } fra kilderne nedenfor og fra kontakterne. Ingen af linjerne er bekræftet for sig.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Almen viden, ingen kilde er læst
chapter-source-action = Kilde, { $date }
chapter-source-label = { $action }: { $fact }

## Det, et kapitel fortæller om.

chapter-heading-law = Lovgivning
chapter-heading-identification = Hvem identificerer
chapter-heading-mechanism = Henvisningsmekanisme
chapter-heading-reflection = Refleksionsperiode
chapter-heading-permit = Opholdstilladelser
chapter-heading-services = Tilbud, og for hvem
chapter-heading-compensation = Erstatning
chapter-heading-non-punishment = Straffrihed
chapter-heading-reporting = Underretningspligt
chapter-heading-coordination = Koordinering og rapportør
chapter-heading-changed = Hvad der er ændret

## Hvem hjælpen når. Hver står før et kolon og et ord fra listen nedenfor.

served-help-without-testimony = Hjælp uden samarbejde med politi eller domstol
served-presumed = Mulige ofre
served-men = Mænd
served-children = Børn
served-without-papers = Personer uden papirer
served-permit-without-cooperation = Opholdstilladelse uden samarbejde med politiet
served-permit-with-cooperation = Opholdstilladelse ved samarbejde med politiet

standing-yes = ja
standing-partly = delvist
standing-no = nej
standing-unknown = vides ikke
standing-required = EU-retten kræver det

## Det, som ingen registreret kontakt vides at tilbyde.

lack-helpline = Der er ikke registreret nogen hotline
lack-housing-for-men = Ingen registreret sikker indkvartering vides at tage imod mænd
lack-housing-for-children = Ingen registreret sikker indkvartering vides at tage imod børn
lack-child-protection = Ingen registreret kontakt vides at gribe ind, når et barn er i fare
lack-without-papers = Ingen registreret kontakt siger, at den hjælper uanset personens papirer
lack-without-testimony = Ingen registreret kontakt siger, at den hjælper uden samarbejde med politiet

## Oversigten over mangler.

gaps-title = Hvad der ikke tilbydes eller ikke vides
gaps-aim = For hvert land: hvor hjælpen ikke når ud, og hvad ingen kunne finde ud af. Det viser, hvor du skal spørge, før du lover noget.
gaps-chapter-action = Kapitel: { $country }
gaps-unread = Kun almen viden om: { $headings }
gaps-nothing = Intet registreret om: { $headings }
gaps-empty = Ingen mangel kendes. Det betyder ikke, at der ikke er nogen.
