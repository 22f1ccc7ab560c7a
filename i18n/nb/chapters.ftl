# Landkapitlene og oversikten over det som mangler.

chapter-title = { $country }: lov, henvisning, tjenester
chapter-contacts-action = Kontakter: { $country }
chapter-cbss-member = Medlem av Østersjørådet
chapter-eu-member = Medlem av Den europeiske union
chapter-both-member = Medlem av Østersjørådet og Den europeiske union
chapter-former-member = Medlem av Østersjørådet til 2022
chapter-union = Den europeiske union, felles nivå
chapter-no-member = Verken medlem av Østersjørådet eller Den europeiske union
chapter-short-title = Kort fortalt
chapter-summary-hint = Sammendraget er satt sammen { $date } ut fra kildene nedenfor og kontaktene. Ingen linje i det er bekreftet for seg.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Allmenn kunnskap; ingen kilde er lest
chapter-source-action = Kilde, { $date }
chapter-source-label = { $action }: { $fact }

## Overskriftene i et kapittel.

chapter-heading-law = Lov
chapter-heading-identification = Hvem som identifiserer
chapter-heading-mechanism = Henvisningsmekanisme
chapter-heading-reflection = Refleksjonsperiode
chapter-heading-permit = Oppholdstillatelser
chapter-heading-services = Tjenester, og for hvem
chapter-heading-compensation = Erstatning
chapter-heading-non-punishment = Straffrihet
chapter-heading-reporting = Meldeplikter
chapter-heading-coordination = Samordning og rapportør
chapter-heading-changed = Hva som er endret

## Hvem hjelpen når. Hvert ledd står foran et kolon og et ord nedenfor.

served-help-without-testimony = Hjelp uten samarbeid med politi eller domstol
served-presumed = Mulige ofre
served-men = Menn
served-children = Barn
served-without-papers = Personer uten papirer
served-permit-without-cooperation = Oppholdstillatelse uten samarbeid med politiet
served-permit-with-cooperation = Oppholdstillatelse ved samarbeid med politiet

standing-yes = ja
standing-partly = delvis
standing-no = nei
standing-unknown = ikke kjent
standing-required = europeisk rett krever det

## Det ingen kontakt i registeret er kjent for.

lack-helpline = Registeret har ingen hjelpetelefon
lack-housing-for-men = Registeret har ikke noe trygt bosted som er kjent for å ta imot menn
lack-housing-for-children = Registeret har ikke noe trygt bosted som er kjent for å ta imot barn
lack-child-protection = Registeret har ingen kontakt som er kjent for å gripe inn når et barn er i fare
lack-without-papers = Ingen kontakt i registeret sier at den hjelper uansett papirer
lack-without-testimony = Ingen kontakt i registeret sier at den hjelper uten samarbeid med politiet

## Oversikten over det som mangler.

gaps-title = Hva som ikke tilbys eller ikke er kjent
gaps-aim = For hvert land: hvor hjelpen ikke når fram, og hva ingen har funnet ut. Oversikten viser hvor du bør spørre før du lover noe.
gaps-chapter-action = Kapittel: { $country }
gaps-unread = Bare allmenn kunnskap om: { $headings }
gaps-nothing = Ingenting i registeret om: { $headings }
gaps-empty = Ingen mangler er kjent. Det betyr ikke at det ikke finnes noen.
