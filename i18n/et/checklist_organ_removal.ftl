# Kontrollnimekiri „organ-removal“: mida ametnik loeb.

checklist-organ-removal = Elundi äravõtmine
    .purpose = Märgata inimkaubandust elundi äravõtmise eesmärgil.
    .audience = Vestlust läbi viivad ametnikud; ravireisidega tegelevad viisaametnikud
    .when = Kodanik palub abi pärast operatsiooni välismaal või ravireisi jutt ei lähe kokku.

## Tunnused

section-organ-removal-signs = Tunnused
indicator-or-surgery-story = Inimene on elundi andnud või kavatseb seda teha või tal on operatsiooniarm, mida keegi ei ole talle selgitanud.
    .care = Ärge vaadake inimest läbi. Märkige ainult see, mis on näha.
    .example = Välismaal töötav lihttööline räägib, et käis töö jaoks tervisekontrollis ja tuli sealt sidemega, mida keegi ei selgitanud.
    .ordinary = Sugulasele antakse elund ka vabast tahtest ja arm võib olla kiirest operatsioonist, mida selgitati rutates.
indicator-or-promised-money = Inimesele lubati elundi eest raha või tööd.
    .example = Noore isa sõnul pakkus mees bussijaamas talle ühe neeru eest aasta palka ja autojuhi kohta.
    .ordinary = Haigla võib doonorile hüvitada reisi ja saamata jäänud palga; küsige, mida lubati, kes lubas ja mille eest.
indicator-or-not-paid = Lubatud summat ei makstud või seda vähendati.
    .example = Naine räägib, et sai summast kümnendiku; ülejäänu olevat kulunud tema hotellitoale ja lendudele.
    .ordinary = Doonori reisikulud võidakse hüvitada oodatust hiljem või väiksemas summas; küsige, mille eest raha pidi olema.
indicator-or-no-info = Inimesele ei räägitud riskidest või ta kirjutas alla paberitele, mida ta lugeda ei osanud.
    .example = Doonori kaustas on nõusolekuvorm keeles, mida naine ei loe; tõlget ega infolehte kaasas ei ole.
    .ordinary = Erakorralisel juhul või siis, kui tõlk on voodi kõrval, kirjutab patsient vahel alla vormile, mida ta ise lugeda ei oska.
indicator-or-no-withdraw = Inimesel ei lubatud ümber mõelda.
    .example = Mees räägib, et palus enne operatsiooni koju minna, aga kõigepealt kästi tal pilet, analüüsid ja hotell kinni maksta.
    .ordinary = Kliinik võib paluda doonoril veel mõelda või nimetada kulusid, aga ta siiski minna lasta; küsige, mis keeldumisele järgnes.
indicator-or-false-relation = Paberites on valesti kirjas, et doonor ja saaja on sugulased.
    .example = Kliiniku vormil on doonor patsiendi vend, aga tema sünnitõendil on hoopis teised vanemad.
    .ordinary = Abielu või lapsendamise kaudu saadud sugulastel ei pruugi paberite järgi olla ühist perekonnanime ega vanemaid.
indicator-or-broker-travel = Reisi, eluaseme, passi ja kliiniku korraldas vahendaja.
    .example = Puuviljakorjaja räägib, et internetis kohatud mees korraldas talle passi, lennu, korteri ja kliiniku ning ootab praegu väljas.
    .ordinary = Lende, tube ja kliinikuid broneerivad ka ravireiside bürood ja abivalmis sugulased; küsige, kes maksab ja mille eest.
indicator-or-debt = Inimene nõustus võla või ähvarduste tõttu.
    .example = Turukaupmehe sõnul lubas laenuandja võla kustutada ja tema õe rahule jätta, kui ta neeru annab.
    .ordinary = Ka võlgades inimene võib anda elundi lähedasele vabatahtlikult; küsige, kas võlal või ähvardusel oli selles mingi osa.
indicator-or-no-aftercare = Inimesel ei ole ravipabereid ega järelravi.
    .example = Kolm nädalat tagasi naasnud doonori kaustas on pardakaardid ja hotelliarve, aga haiglast ei ole seal ühtegi lehte.
    .ordinary = Paberid lähevad teel kaduma või tulevad hiljem postiga; igal juhul peaks arst inimese peagi üle vaatama.
indicator-or-recruit-others = Inimeselt nõutakse teiste doonorite värbamist.
    .example = Ettekandja sõnul saab ta ülejäänud raha alles siis, kui on toonud kaks sõpra vereproovi andma.
    .ordinary = Haigele sugulasele võib doonorit otsida ka pere, aga avalikult ja iga nime eest tasu lubamata.
