# Kontrollnimekiri „visa-interview“: mida ametnik loeb.

checklist-visa-interview = Viisavestlus ja ennetus
    .purpose = Märgata viisataotlejate seas tulevase inimkaubanduse ohtu ja anda kaitsvat teavet. See loend üksi ei õigusta kunagi keeldumist.
    .audience = Viisaametnikud
    .when = Töö-, au pair’i, õppe- ja töö-, kodutöö-, meelelahutaja-, hooajatöö-, pere- ja lapseviisad.

## Taotlus

section-visa-interview-application = Taotlus
indicator-vi-same-agent = Paljudel taotlustel on sama vahendaja, sponsor, telefon või sõnastus.
    .example = Sel kuul on üheksal taotlusel sama mobiilinumber ja kolmel neist sama kirjaviga.
    .ordinary = Põhjus võib olla tuntud agentuur, suur tööandja või väikelinna ainus reisibüroo.
indicator-vi-coached = Taotleja vastused on ette õpetatud ja ta ei tea töö kohta põhilist.
    .example = Mees ütleb talu aadressi peast ja kõhklemata, aga ei tea, mida seal kasvatatakse või mida ta tegema hakkab.
    .ordinary = Ärevus, võõras keel või sõprade heatahtlik nõu võib panna igaühe vastused kõlama päheõpituna.
indicator-vi-job-unreal = Tööandjat, aadressi või palka ei saa kontrollida või see ei ole usutav.
    .example = Kirjas pakutakse kelnerile 5000 eurot kuus, aga nimetatud aadressil on ainult parkla.
    .ordinary = Uuel või väikesel firmal ei pruugi kodulehte olla ja vale aadress võib tulla kirjaveast või kolimisest.
indicator-vi-no-contract-copy = Taotlejal ei ole lepingust koopiat keeles, mida ta loeb.
    .example = Naise kaustas on fotod ja panga kiri; leping jäi agentuuri kätte ja on keeles, mida ta ei loe.
    .ordinary = Koopia võib olla alles postis või tõlkija juures ja selle saab järgmisel korral kaasa võtta.
indicator-vi-fee-debt = Taotleja võttis vahendaja tasumiseks laenu või loovutas vara.
    .example = Küsimusele, kuidas ta vahendajale maksis, vastab kalur, et venna paat kuulub nüüd sellele mehele.
    .ordinary = Pered panevad tõelise võimaluse jaoks raha kokku või võtavad pangalaenu tingimustel, mis on neile jõukohased.
indicator-vi-passport-agent = Vahendaja hoiab passi kahe käigu vahel enda käes.
    .example = Naise sõnul ei ole pass kunagi tema kodus olnud: agentuur toob selle õigel päeval kohale ja viib jälle ära.
    .ordinary = Vahendajal võib passi mõneks päevaks vaja olla teise viisa jaoks, aga siis annab ta kviitungi ja tagastab passi küsimise peale.
indicator-vi-agent-present = Vahendaja või tööandja nõuab, et saaks vestlusel osaleda.
    .example = Peenes kostüümis naine tuleb kahe noore koka järel aknakese juurde ega lähe, kui palutakse väljas oodata.
    .ordinary = Keegi võib soovida tõlkida või puude tõttu aidata; kui olete asja selgitanud, on ta nõus väljas ootama.
indicator-vi-visa-mismatch = Taotletakse külastusviisat, kuigi plaanis on töötada.
    .example = Ankeedi järgi tullakse kaheks nädalaks vaatamisväärsusi vaatama, kausta vahel on aga taotleja nimega töögraafik.
    .ordinary = Mess või töövestlus võib külastusega hästi sobida ja vahel valitakse lihtsalt kogemata vale ankeet.
indicator-vi-spouse-unknown = Abikaasa, pruut või peigmees, kes viisat taotleb, teab partnerist väga vähe.
    .example = Noor mees, kes tahab naise juurde kolida, ei tea, kus naine töötab või kas tal on lapsi.
    .ordinary = Perede sobitatud abielu võivad soovida mõlemad ja mõni paar on seni kohtunud ainult paar korda.
indicator-vi-online-partner = Kutsuva partneriga on kohtutud ainult internetis ja tema maksab kõige eest.
    .example = Naine maksab mehe pileti, viisa ja riiete eest; kohtunud nad ei ole ja kõnedes on naise kaamera alati väljas.
    .ordinary = Internetis tutvutaksegi ja ühel võib lihtsalt rohkem raha olla; küsige, mida nad teineteise elust teavad.
indicator-vi-sponsor-repeat = Sponsor on varem kutsunud mitut töötajat või abikaasat.
    .example = Teie andmete järgi on sama mees nelja aasta jooksul kutsunud kaks pruuti ja kolm koristajat.
    .ordinary = Kasvav firma palkab uusi inimesi, pere vajab uut hooldajat ja abiellutakse ka teist korda.
indicator-vi-child-alone = Lapse sponsorit, eestkostjat või kooli ei saa kontrollida.
    .example = Koolil, kuhu viieteistaastane poiss läheb, ei ole telefoni ja kooli kirjas on aadressiks erakorter.
    .ordinary = Koolid on vaheajal suletud ja eestkostjad kolivad, nii et vastus võib viibida; enne lapse ärasõitu peaks see olemas olema.
indicator-vi-domestic-private = Era-kodutöötajaga ei ole omaette räägitud.
    .example = Toimikus lõpeb iga märge majapidajanna käigust viisaosakonda sõnadega „tööandja juures“.
    .ordinary = Võib-olla jäi see tähelepanuta või ei olnud tõlki käepärast; omaette vestluse saab ka hiljem korraldada.

## Mida anda ja teha

section-visa-interview-prevention = Mida anda ja teha
indicator-vi-info-given = Inimesele anti tema keeles teavet õiguste ja hädaabikontaktide kohta.
indicator-vi-info-understood = Inimene oskas oma sõnadega öelda, mida teha, kui midagi läheb halvasti.
indicator-vi-info-logged = Kirja on pandud, et teave anti.
