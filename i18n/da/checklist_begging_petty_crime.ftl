# Tjekliste "begging-petty-crime": hvad medarbejderen læser. Opbygningen står i checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Tiggeri og småkriminalitet på gaden
    .purpose = At opdage personer, der udnyttes til tiggeri, gadesalg, lommetyveri eller butikstyveri.
    .audience = Medarbejdere, der fører samtaler; besøg hos frihedsberøvede
    .when = En borger standses, får en bøde, tilbageholdes eller får hjælp i forbindelse med tiggeri eller mindre tyverier.

## Tegn

section-begging-petty-crime-signs = Tegn
indicator-bg-target = Personen skal skaffe et bestemt beløb hver dag.
    .example = En ældre kvinde, der sælger papirblomster, siger, at hun skal have tjent fyrre euro, før hun må slutte for i dag.
    .ordinary = Nogle sætter selv et beløb for dagen, fordi de skal have råd til en seng, billetten hjem eller medicin til en slægtning.
indicator-bg-punished = Personen straffes, hvis vedkommende skaffer for lidt.
    .example = Efter en dårlig dag, fortæller en ung mand, får han ingen aftensmad og må sove uden for varevognen.
    .ordinary = Også par og familier skændes om penge; den, der kommer til skade eller må gå sulten i seng af den grund, skal have hjælp alligevel.
indicator-bg-money-collected = En uden for personens egen husstand tager de fleste eller alle pengene.
    .example = Hver time går en mand forbi de tre kvinder på kirketrappen, og de tømmer hver deres kop ned i hans taske.
    .ordinary = Venner kan lægge mønterne i én fælles pung hos den, de stoler på, og dele dem senere.
indicator-bg-dropped-off = Personen sættes af og hentes af en, der ikke selv tigger, og som bestemmer, hvor personen skal stå.
    .example = Over for konsulatet sætter en chauffør hver morgen en mand i kørestol af, peger på et hjørne og kommer igen i skumringen.
    .ordinary = En nabo eller slægtning kan køre en, der er dårligt gående, hen til et sted, som personen selv har valgt.
indicator-bg-disability-used = En anden bruger personens handicap, alder, graviditet eller skade til at få flere penge ind.
    .example = ”Han får mig til at lade benprotesen blive i lejligheden, for så giver folk mere”, siger en mand, der har fået en bøde på stationen.
    .ordinary = Nogle med et handicap eller langt henne i en graviditet finder ingen anden indtægt og beslutter selv at tigge.
indicator-bg-injured-on-purpose = Personen er blevet skadet eller nægtet behandling, for at der kan tjenes mere.
    .example = Hun siger, at manden, der tager hendes mønter, rev brevet fra klinikken i stykker, fordi hendes dårlige fod ”giver mere”.
    .ordinary = Der kan ligge en ulykke bag, og der kan have manglet penge eller forsikring til behandling; der er brug for en læge i begge tilfælde.
indicator-bg-sleep-group = Én person bestemmer, hvor de andre sover, og opbevarer deres dokumenter eller penge.
    .example = En gadesælger siger, at én mand fordeler madrasserne og gemmer alles identitetskort i en kagedåse.
    .ordinary = I en delelejlighed kan én lejer fordele sengene og passe på papirer for andre, som kan få dem, når de vil.
indicator-bg-welfare = Nogen bruger personens identitet til ydelser, lån eller telefonabonnementer.
    .example = En mand fra natherberget, som ikke ejer en telefon, kommer med en sidste rykker for fire telefonabonnementer, der er oprettet i hans navn.
    .ordinary = En stjålet pung, en navneforveksling eller personens egne gamle kontrakter kan føre til de samme breve.
indicator-bg-moved-circuits = En anden bestemmer, hvornår personen flyttes mellem byer eller lande.
    .example = Hendes bøder er fra fem byer på syv uger, og den samme mands navn står på bestillingen af hver eneste busbillet.
    .ordinary = Gademusikanter og gadesælgere følger markeder og sæsoner, og én i gruppen kan planlægge ruten for alle.
indicator-bg-child-present = Nogen får et barn til at tigge eller stjæle eller giver et barn stoffer for at holde det i ro.
    .example = En mand på en bænk nikker mod hver rejsende, som en dreng på ni år skal spørge, og tager så mønterne fra ham.
    .ordinary = En forælder uden børnepasning kan have sit barn med, når der tigges; et barn, der sættes til at tigge eller stjæle, har brug for hjælp, uanset hvem der står bag.
