# Valstu nodaļas un trūkumu pārskats.

chapter-title = { $country }: likumi, mehānisms, pakalpojumi
chapter-contacts-action = Kontakti: { $country }
chapter-cbss-member = Baltijas jūras valstu padomes dalībvalsts
chapter-eu-member = Eiropas Savienības dalībvalsts
chapter-both-member = Baltijas jūras valstu padomes un Eiropas Savienības dalībvalsts
chapter-former-member = Baltijas jūras valstu padomes dalībvalsts līdz 2022. gadam
chapter-union = Eiropas Savienības līmenis
chapter-no-member = Nav ne Baltijas jūras valstu padomes, ne Eiropas Savienības dalībvalsts
chapter-short-title = Īsumā
chapter-summary-hint = Šis kopsavilkums ({ $date }) sastādīts no zemāk minētajiem avotiem un kontaktiem. Neviena tā rinda nav apstiprināta atsevišķi.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Vispārīgas zināšanas, avots nav lasīts
chapter-source-action = Avots, { $date }
chapter-source-label = { $action }: { $fact }

## Zem kā nodaļā ir fakti.

chapter-heading-law = Likumi
chapter-heading-identification = Kas identificē
chapter-heading-mechanism = Novirzīšanas mehānisms
chapter-heading-reflection = Nogaidīšanas periods
chapter-heading-permit = Uzturēšanās atļaujas
chapter-heading-services = Pakalpojumi un kam tie domāti
chapter-heading-compensation = Kompensācija
chapter-heading-non-punishment = Nesodīšana
chapter-heading-reporting = Pienākums ziņot
chapter-heading-coordination = Koordinators un nacionālais ziņotājs
chapter-heading-changed = Kas mainījies

## Kam palīdzība pieejama. Aiz katra ir kols un kāds no vārdiem zemāk.

served-help-without-testimony = Palīdzība bez sadarbības ar policiju vai tiesu
served-presumed = Iespējamie upuri
served-men = Vīrieši
served-children = Bērni
served-without-papers = Cilvēki bez dokumentiem
served-permit-without-cooperation = Uzturēšanās atļauja bez sadarbības ar policiju
served-permit-with-cooperation = Uzturēšanās atļauja, ja sadarbojas ar policiju

standing-yes = jā
standing-partly = daļēji
standing-no = nē
standing-unknown = nav zināms
standing-required = to prasa Eiropas tiesības

## Kam sarakstā nav zināms neviens kontakts.

lack-helpline = Sarakstā nav palīdzības tālruņa
lack-housing-for-men = Nav zināma neviena droša izmitināšana, kur uzņem vīriešus
lack-housing-for-children = Nav zināma neviena droša izmitināšana, kur uzņem bērnus
lack-child-protection = Nav zināms neviens kontakts, kas rīkojas, kad bērns ir briesmās
lack-without-papers = Neviens kontakts sarakstā nesaka, ka palīdz neatkarīgi no personas dokumentiem
lack-without-testimony = Neviens kontakts sarakstā nesaka, ka palīdz bez sadarbības ar policiju

## Trūkumu pārskats.

gaps-title = Kas netiek piedāvāts vai nav zināms
gaps-aim = Par katru valsti: kam palīdzība nav pieejama un ko neviens nevarēja noskaidrot. Te redzams, kur jautāt, pirms kaut ko solāt.
gaps-chapter-action = Nodaļa: { $country }
gaps-unread = Tikai vispārīgas zināšanas par: { $headings }
gaps-nothing = Sarakstā nav nekā par: { $headings }
gaps-empty = Neviens trūkums nav zināms. Tas nenozīmē, ka trūkumu nav.
