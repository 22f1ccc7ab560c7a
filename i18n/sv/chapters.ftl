# Landkapitlen och översikten över luckor.

chapter-title = { $country }: lag, hänvisningsmekanism, tjänster
chapter-contacts-action = Kontakter: { $country }
chapter-cbss-member = Medlem i Östersjöstaternas råd
chapter-eu-member = Medlem i Europeiska unionen
chapter-both-member = Medlem i Östersjöstaternas råd och i Europeiska unionen
chapter-former-member = Medlem i Östersjöstaternas råd till 2022
chapter-union = Europeiska unionens nivå
chapter-no-member = Medlem varken i Östersjöstaternas råd eller i Europeiska unionen
chapter-short-title = I korthet
chapter-summary-hint = Sammanfattningen ställdes samman { $date } ur källorna nedan och ur kontakterna. Ingen rad är bekräftad för sig.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Allmän kunskap, ingen källa läst
chapter-source-action = Källa, { $date }
chapter-source-label = { $action }: { $fact }

## Rubrikerna som ett kapitel har sina uppgifter under.

chapter-heading-law = Lag
chapter-heading-identification = Vem som identifierar
chapter-heading-mechanism = Hänvisningsmekanism
chapter-heading-reflection = Betänketid
chapter-heading-permit = Uppehållstillstånd
chapter-heading-services = Tjänster, och för vem
chapter-heading-compensation = Ersättning
chapter-heading-non-punishment = Icke-bestraffning
chapter-heading-reporting = Anmälningsplikt
chapter-heading-coordination = Samordning och rapportör
chapter-heading-changed = Vad som har ändrats

## Vilka hjälpen når. Var och en står före ett kolon och ett av orden nedan.

served-help-without-testimony = Hjälp utan samarbete med polis eller domstol
served-presumed = Förmodade offer
served-men = Män
served-children = Barn
served-without-papers = Personer utan rätt att vistas i landet
served-permit-without-cooperation = Uppehållstillstånd utan samarbete med polisen
served-permit-with-cooperation = Uppehållstillstånd vid samarbete med polisen

standing-yes = ja
standing-partly = delvis
standing-no = nej
standing-unknown = okänt
standing-required = EU-rätten kräver det

## Vad som inte är känt om någon kontakt i registret.

lack-helpline = Ingen stödtelefon finns i registret
lack-housing-for-men = Inget skyddat boende i registret är känt för att ta emot män
lack-housing-for-children = Inget skyddat boende i registret är känt för att ta emot barn
lack-child-protection = Ingen kontakt i registret är känd för att agera när ett barn är i fara
lack-without-papers = Ingen kontakt i registret anger att den hjälper oavsett rätt att vistas i landet
lack-without-testimony = Ingen kontakt i registret anger att den hjälper utan samarbete med polisen

## Översikten över luckor.

gaps-title = Vad som inte erbjuds eller inte är känt
gaps-aim = För varje land: vart hjälpen inte når, och vad som inte har gått att ta reda på. Här ser du var du behöver fråga innan du lovar något.
gaps-chapter-action = Kapitel: { $country }
gaps-unread = Bara allmän kunskap om: { $headings }
gaps-nothing = Inget i registret om: { $headings }
gaps-empty = Ingen lucka är känd. Det betyder inte att det inte finns någon.
