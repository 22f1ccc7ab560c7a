# Sjekklisten «general-indicators»: det saksbehandleren leser. Oppbyggingen står i checklists/general-indicators.toml.

checklist-general-indicators = Generelle indikatorer
    .purpose = En første felles liste for alle former for utnyttelse, når formen ikke er klar ennå.
    .audience = Alle konsulære ansatte; saksbehandlere som har samtaler
    .when = Etter et varseltegn, i en første samtale på tomannshånd.

## Handling (hva som ble gjort med personen)

section-general-indicators-act = Handling (hva som ble gjort med personen)
indicator-gi-act-recruited = Noen rekrutterte personen (tilbud, annonse, forhold, salg).
    .example = En murer sier at en mann på busstasjonen tilbød ham jobb i utlandet, skyss og rom, alt i løpet av fem minutter.
    .ordinary = Nesten alle jobber og mange vennskap begynner med et tilbud; det som betyr noe, er hva det førte til.
indicator-gi-act-moved = Noen ordnet eller betalte for personens reise eller forflytning.
    .example = Han sier at en kvinne han bare kjente fra en chat, bestilte og betalte flyreisen og sendte en sjåfør til flyplassen.
    .ordinary = Arbeidsgivere, slektninger og partnere kjøper billetter hver dag, og noen firmaer henter et helt arbeidslag med buss.
indicator-gi-act-housed = Noen huset, skjulte eller holdt på personen.
    .example = Hun sier at et par lot henne bo bak butikken sin og ba henne være helt stille hver gang det kom kunder.
    .ordinary = Venner, slektninger og arbeidsgivere lar folk bo hos seg i beste mening, for en natt eller for en sesong.
indicator-gi-act-received = Personen ble overlevert til eller tatt imot av noen andre.
    .example = Ved fergen, forteller en ung mann, ga sjåføren papirene hans til en fremmed kvinne og sa: «Nå blir du med henne.»
    .ordinary = En sjåfør eller et byrå kan følge en nyankommet til nettopp den skolen, bedriften eller vertsfamilien som var avtalt.

## Kontroll og bevegelse

section-general-indicators-control = Kontroll og bevegelse
indicator-gi-watched = Personen blir overvåket, fulgt eller hindret i å bevege seg fritt.
    .example = En kjøkkenhjelp forteller at eierens bror følger ham til jobben, venter utenfor og følger ham hjem.
    .ordinary = Kolleger kan gå sammen for trygghetens skyld; en sjalu partner kan også holde oppsyn, og da trengs en trygg plan like mye.
indicator-gi-cannot-leave-work = Personen kan ikke fritt forlate arbeidsplassen eller boligen.
    .example = Arbeidere på et soppdyrkeri sier at porten til brakkene låses klokken ni, og at formannen har den eneste nøkkelen.
    .ordinary = På skip, i avsidesliggende leirer og på sikrede anlegg kan ingen komme og gå helt fritt; spør om fridagene.
indicator-gi-no-docs = Personen har ikke sine egne identitetsdokumenter (tapte dokumenter, eller dokumenter hos en myndighet, regnes ikke med).
    .example = En omsorgsarbeider sier at familien la passet hennes «på et trygt sted» for et år siden, og at hun ikke har sett det igjen.
    .ordinary = Noen har aldri hatt papirer, eller har lagt dem igjen hos en venn og kan hente dem når som helst.
indicator-gi-limited-contact = Kontakt med familie, venner eller andre utenfor er begrenset eller blir avlyttet.
    .example = «Jeg ringer broren min på søndager, på høyttaler, med fruen i rommet», sier en gartner som bor hos arbeidsgiveren.
    .ordinary = Dårlig dekning, pris, tidsforskjell eller telefonforbud i arbeidstiden kan også gjøre samtaler korte og sjeldne.
indicator-gi-moved-often = Personen flyttes ofte mellom steder og vet ikke hvorfor.
    .example = På fire måneder har hun sovet i seks leiligheter, sier hun, og hver gang bare fått beskjed om å pakke innen en time.
    .ordinary = Vikarer, montører og innhøstingslag drar dit arbeidet er, og får kanskje vite det sent.
indicator-gi-no-phone-money = Personen har ikke egen telefon eller egne penger.
    .example = En mann på femti ber om å få låne kontortelefonen; han sier at han verken har hatt telefon eller kontanter siden han kom.
    .ordinary = Tyveri, fattigdom eller en partner som styrer pengene, kan være årsaken; spør hva som trengs i dag.

## Trusler og vold

section-general-indicators-threats = Trusler og vold
indicator-gi-violence = De som kontrollerer personens arbeid, bolig, penger eller bevegelser, bruker eller har brukt vold mot personen.
    .example = En lagerarbeider sier at mannen som leier ut sengeplassene, slo ham da han ikke rakk varebilen til jobben.
    .ordinary = Det kan være vold hjemme eller et overfall av annet slag; trygghet og hjelp kommer først like fullt.
indicator-gi-threats = De som kontrollerer personens arbeid, bolig, penger eller bevegelser, truer eller har truet personen med vold.
    .example = Da han ba om lønnen sin, sier en fliselegger, viste arbeidslederen ham balltreet under bilsetet.
    .ordinary = En långiver, en voldelig partner eller en opphetet krangel kan ligge bak; ta trusselen alvorlig likevel.
indicator-gi-family-threat = Personens familie trues eller skades.
    .example = Den dagen hun ba om å få slutte, sier en syerske, sendte agenten et bilde av ytterdøren til foreldrene hennes.
    .ordinary = En familiefeide, gammel gjeld eller politikk i hjemlandet kan være årsaken; slektningenes trygghet er like viktig.
indicator-gi-authorities-threat = Personen trues med å bli overlatt til myndighetene.
    .example = Ifølge en oppvaskhjelp svarer eieren på hvert spørsmål om lønn: «Én telefon, og du sitter på flyet.»
    .ordinary = En rådgiver eller arbeidsgiver kan ærlig advare om at en tillatelse snart går ut, eller at et papir mangler.
indicator-gi-distrust = Personen virker usikker på om du er til å stole på (vanlig etter dårlige erfaringer; sier ingenting alene).
    .example = To ganger spør en kvinne hvem som skal lese notatene, og hun blir sittende i kåpen på stolen nærmest døren.
    .ordinary = Den som er blitt sviktet av myndighetene før, eller som bare ikke kjenner deg ennå, kan holde igjen og trenge tid.
indicator-gi-drugged = Personen får narkotika, alkohol eller medisiner for å bli kontrollert.
    .example = En ung mann sier at pillene der han bor, er gratis, men uteblir de dagene han ikke vil ut på jobb.
    .ordinary = Medisinen kan være skrevet ut av en lege, eller rusmidlene kan ha vært der fra før; tilby helsehjelp likevel.

## Utnyttelse

section-general-indicators-exploitation = Utnyttelse
    .calm = Arbeid og hverdag
indicator-gi-little-pay = Personen får lite eller ingen lønn.
    .example = En mann som steller tjue kyr, sier at han får mat, tobakk og tretti euro på lørdager.
    .ordinary = Lønnen kan være forsinket, eller lav, men avtalt, med losji eller opplæring medregnet; en rådgiver i arbeidsrett kan se på det.
indicator-gi-no-access-earnings = Noen andre tar eller kontrollerer det personen tjener.
    .example = Lønnen hennes går til en konto i «managerens» navn, sier hun, og han gir henne ti euro til bussen.
    .ordinary = Par kan ha felles konto, og noen ber en slektning de stoler på, om å spare eller sende penger for dem.
indicator-gi-long-hours = Personen arbeider svært lange dager over lang tid, eller har ingen fridager.
    .example = «Vi fyrer opp ovnene klokken fire og slutter når butikken stenger, også på søndager», sier en bakerhjelp.
    .ordinary = Innhøsting, egen bedrift, en jobb til eller frivillig overtid kan også fylle alle dager.
indicator-gi-poor-housing = Personen bor dårlig eller utrygt.
    .example = Ni stykker deler en container med én kokeplate og en dør som ikke går igjen, sier en jordbærplukker.
    .ordinary = Rom kan være få og dyre, og den som fritt kan flytte, finner seg kanskje i et dårlig rom for å spare penger.
indicator-gi-no-medical = Personen har ikke tilgang til helsehjelp.
    .example = En renholder har hatt tannpine i en måned og forteller at byrået sa at lege «ikke er for slike som dere».
    .ordinary = Pris, språk eller manglende forsikring kan holde hvem som helst borte fra legen; hjelp personen dit uansett hva grunnen er.
indicator-gi-punished = Personen straffes med bøter, tap av mat eller annet.
    .example = En stillasbygger sier at det koster ham femti euro å komme for sent, og at den som sier imot, ikke får kveldsmat.
    .ordinary = Bedrifter kan kreve betalt for det som blir ødelagt, etter regler avtalt på forhånd; å nekte noen mat er aldri rimelig straff.
indicator-gi-debt = Personen tror at det ikke er mulig å slutte å arbeide eller adlyde før gjeld til arbeidsgiver, rekrutterer, partner eller den som kontrollerer, er betalt.
    .example = Han sier at han må bli til de to tusen euroene for reisen er arbeidet av, og at summen bare vokser.
    .ordinary = Et lån fra en bank, en arbeidsgiver eller en slektning må kanskje betales tilbake, men personen kan likevel fritt bytte jobb.
indicator-gi-false-promise = Personen handlet ut fra et løfte som viste seg å være falskt.
    .example = Hun sier at hun ga opp torgboden for en mann som snakket om ekteskap, og at det som møtte henne, var en køye og en vaktliste.
    .ordinary = Løfter kan også briste på grunn av uflaks, et brutt forhold eller en ærlig feil, uten at noen tjener på det.
