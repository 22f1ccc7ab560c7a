# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Eesti
card-language-latin = eesti estonian
card-language-status = drafted

card-you-decide =
    Teie otsustate, mida te mulle räägite.
    Võite igal ajal lõpetada.
    Minuga rääkides ei ole te midagi valesti teinud.
card-alone =
    Räägin iga külastajaga hetke omaette.
    See on siin tavaline.
    Teised võivad väljas oodata.
card-say-no =
    Võite öelda „ei“.
    Võite iga küsimuse vahele jätta.
    Võite lõpetada, millal soovite.
    Siin saate ikka sama abi.
card-interpreter =
    Kas soovite tõlki?
    See ei ole keegi teie perest ega keegi, kelle heaks te töötate.
    Võite paluda naist või meest.
    Võite paluda kedagi teist.
card-what-is-written =
    Sooviksin osa teie jutust kirja panna.
    Teen seda selleks, et te saaksite abi.
    Ütlen teile, kes seda lugeda saab.
    Võite paluda, et ma selle kustutaksin.
    Kui seadus nõuab, et midagi alles jääks, ütlen seda teile.
card-limits =
    Kui kellegi elu on ohus, pean võib-olla kellelegi teatama.
    Ka siis, kui laps on ohus või kui seadus seda nõuab.
    Ütleksin seda kõigepealt teile.
    Teie otsustate, kui palju te räägite.
card-choices =
    Võite kohe või hiljem rääkida kellegagi, kes inimesi aitab.
    Võite paluda turvalist kohta ööbimiseks.
    Võite paluda arsti.
    Võite paluda advokaati.
    Võite võtta ainult selle teabe.
    Võite täna mitte midagi teha ja tagasi tulla.
card-danger =
    Kas olete praegu ohus?
    Helistage sellel numbril.
card-helpline =
    Võite sellel numbril helistada täna või hiljem.
    Võite küsida, kas seal räägitakse teie keelt.
    Teie otsustate, mida te neile räägite.
card-passport =
    Teie pass on teie oma.
    Võite seda enda käes hoida.
    Kui see on kellegi teise käes, võite seda mulle öelda.
    Saame rääkida sellest, mis on võimalik.
card-answers =
    Jah
    Ei
    Ma ei tea
    Ma ei soovi vastata
card-break =
    Teeme lühikese pausi.
    Kiiret ei ole.
    Jätkame siis, kui soovite, või mõnel teisel päeval.
card-come-back =
    Võite mõnel teisel päeval tagasi tulla.
    Kas teil on turvaline seda kaasas kanda?
    Võite numbri ka pähe õppida.
