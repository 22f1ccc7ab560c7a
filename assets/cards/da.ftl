# Kortene til personen: det, personen læser. Én kort sætning på hver linje, venligt og enkelt; ingen ord for menneskehandel eller ofre.

card-language-name = Dansk
card-language-latin = dansk danish
card-language-status = drafted

card-you-decide =
    Du bestemmer, hvad du fortæller mig.
    Du kan stoppe når som helst.
    Du har ikke gjort noget galt ved at tale med mig.
card-alone =
    Jeg taler et øjeblik alene med alle, der kommer her.
    Sådan gør vi altid her.
    De andre kan vente udenfor.
card-say-no =
    Du kan sige nej.
    Du kan springe alle spørgsmål over.
    Du kan stoppe, når du vil.
    Du får den samme hjælp her.
card-interpreter =
    Vil du gerne have en tolk?
    Tolken er ikke fra din familie og ikke en, du arbejder for.
    Du kan bede om en kvinde eller en mand.
    Du kan bede om en anden tolk.
card-what-is-written =
    Jeg vil gerne skrive noget af det ned, du fortæller mig.
    Det gør jeg, så du kan få hjælp.
    Jeg fortæller dig, hvem der kan læse det.
    Du kan bede mig slette det.
    Hvis loven kræver, at jeg gemmer noget, siger jeg det til dig.
card-limits =
    Hvis et liv er i fare, kan jeg være nødt til at fortælle det til nogen.
    Det gælder også, hvis et barn er i fare, eller hvis loven kræver det.
    Jeg siger det til dig først.
    Du bestemmer, hvor meget du siger.
card-choices =
    Du kan tale med nogen, der hjælper mennesker, nu eller senere.
    Du kan bede om et sikkert sted at sove.
    Du kan bede om en læge.
    Du kan bede om en advokat.
    Du kan nøjes med at tage imod denne information.
    Du kan lade være med at gøre noget i dag og komme igen.
card-danger =
    Er du i fare nu?
    Ring til dette nummer.
card-helpline =
    Du kan ringe til dette nummer, i dag eller senere.
    Du kan spørge, om de taler dit sprog.
    Du bestemmer, hvad du fortæller dem.
card-passport =
    Dit pas er dit.
    Du kan have det hos dig.
    Hvis en anden har det, kan du fortælle mig det.
    Vi kan tale om, hvad der er muligt.
card-answers =
    Ja
    Nej
    Det ved jeg ikke
    Det vil jeg ikke svare på
card-break =
    Vi holder en kort pause.
    Det haster ikke.
    Vi fortsætter, når du vil, eller en anden dag.
card-come-back =
    Du kan komme igen en anden dag.
    Er det sikkert for dig at have dette på dig?
    Du kan også lære nummeret udenad.
