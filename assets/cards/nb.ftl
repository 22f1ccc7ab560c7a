# Kortene til personen: det personen leser. Én kort setning på hver linje, vennlig og enkel; ingen ord om menneskehandel eller ofre,
# og ingenting som lover det kontoret ikke kan holde. Noen som kontrollerer personen, kan få se et kort.

card-language-name = Norsk bokmål
card-language-latin = norsk bokmal norwegian
card-language-status = drafted

card-you-decide =
    Du bestemmer hva du forteller meg.
    Du kan stoppe når du vil.
    Du har ikke gjort noe galt ved å snakke med meg.
card-alone =
    Jeg snakker en liten stund alene med alle som kommer hit.
    Det er vanlig her.
    De andre kan vente utenfor.
card-say-no =
    Du kan si nei.
    Du kan hoppe over alle spørsmål du vil.
    Du kan stoppe når du vil.
    Du får den samme hjelpen her likevel.
card-interpreter =
    Vil du ha tolk?
    Tolken er ikke noen fra familien din og ikke noen du arbeider for.
    Du kan be om en kvinne eller en mann.
    Du kan be om en annen tolk.
card-what-is-written =
    Jeg vil gjerne skrive ned noe av det du forteller.
    Jeg gjør det for at du skal kunne få hjelp.
    Jeg sier fra om hvem som kan lese det.
    Du kan be meg slette det.
    Hvis loven krever at jeg tar vare på noe, sier jeg det til deg.
card-limits =
    Hvis noens liv er i fare, må jeg kanskje si det til noen.
    Det samme gjelder hvis et barn er i fare, eller hvis loven krever det.
    Da sier jeg fra til deg først.
    Du bestemmer hvor mye du sier.
card-choices =
    Du kan snakke med noen som hjelper mennesker, nå eller senere.
    Du kan be om et trygt sted å sove.
    Du kan be om en lege.
    Du kan be om en advokat.
    Du kan bare ta imot denne informasjonen.
    Du trenger ikke gjøre noe i dag, og du kan komme tilbake.
card-danger =
    Er du i fare nå?
    Ring dette nummeret.
card-helpline =
    Du kan ringe dette nummeret, i dag eller senere.
    Du kan spørre om de snakker språket ditt.
    Du bestemmer hva du forteller dem.
card-passport =
    Passet er ditt.
    Du kan ha det hos deg.
    Hvis noen andre har det, kan du si det til meg.
    Vi kan snakke om hva som er mulig.
card-answers =
    Ja
    Nei
    Jeg vet ikke
    Jeg vil ikke svare
card-break =
    Vi tar en liten pause.
    Det haster ikke.
    Vi fortsetter når du vil, eller en annen dag.
card-come-back =
    Du kan komme tilbake en annen dag.
    Er det trygt for deg å ta med deg dette?
    Du kan også lære nummeret utenat.
