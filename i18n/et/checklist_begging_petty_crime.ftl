# Kontrollnimekiri „begging-petty-crime“: mida ametnik loeb.

checklist-begging-petty-crime = Kerjamine ja tänaval tehtavad pisikuriteod
    .purpose = Märgata inimesi, keda kasutatakse ära kerjamises, tänavakaubanduses, taskuvargustes või poevargustes.
    .audience = Vestlust läbi viivad ametnikud; külastused kinnipidamiskohta
    .when = Kodanik peatatakse, teda trahvitakse, ta peetakse kinni või ta saab abi seoses kerjamise või pisivargusega.

## Tunnused

section-begging-petty-crime-signs = Tunnused
indicator-bg-target = Inimene peab iga päev kindla summa kokku saama.
    .example = Paberlilli müüv eakas naine ütleb, et enne ei tohi ta päeva lõpetada, kui nelikümmend eurot on koos.
    .ordinary = Mõni seab endale päevasumma ise, et maksta öömaja, kojusõidu või sugulase ravimite eest.
indicator-bg-punished = Inimest karistatakse, kui ta saab kokku liiga vähe.
    .example = Noor mees räägib, et pärast kehva päeva jääb ta õhtusöögita ja peab magama kaubiku kõrval õues.
    .ordinary = Rahatülisid tuleb ette ka paaridel ja peredel; kes selle pärast viga saab või nälga jääb, vajab abi sellegipoolest.
indicator-bg-money-collected = Keegi väljastpoolt inimese oma leibkonda võtab suurema osa rahast või kogu raha.
    .example = Kord tunnis käib kirikutrepil istuva kolme naise juures mees ja igaüks neist tühjendab oma topsi tema kotti.
    .ordinary = Sõbrad võivad panna mündid ühte kukrusse, mida hoiab see, keda kõik usaldavad, ja raha hiljem ära jagada.
indicator-bg-dropped-off = Inimese toob kohale ja viib ära keegi, kes ise ei kerja ja otsustab, kus ta seisab.
    .example = Igal hommikul tõstab autojuht konsulaadi vastas maha ratastoolis mehe, näitab kätte koha nurgal ja tuleb hämarikus tagasi.
    .ordinary = Naaber või sugulane võib halvasti kõndivat inimest sõidutada kohta, mille see inimene on ise valinud.
indicator-bg-disability-used = Keegi teine kasutab inimese puuet, vanust, rasedust või vigastust, et ta rohkem raha kokku saaks.
    .example = „Ta käsib mul proteesi korterisse jätta, siis annavad inimesed rohkem,“ ütleb jaamas trahvi saanud mees.
    .ordinary = Puude või lõpujärgus raseduse tõttu ei pruugi inimene muud sissetulekut leida ja otsustab ise kerjama minna.
indicator-bg-injured-on-purpose = Inimest vigastati või talle ei lubatud ravi, et ta rohkem teeniks.
    .example = Naise sõnul rebis mees, kes talt mündid ära võtab, kliiniku kirja puruks, sest haige jalg „toob rohkem sisse“.
    .ordinary = Põhjus võib olla õnnetus ja ravi jäi saamata raha või kindlustuse puudumise tõttu; arsti on vaja nii või teisiti.
indicator-bg-sleep-group = Üks inimene otsustab, kus teised magavad, ja hoiab nende dokumente või raha.
    .example = Tänavamüüja räägib, et üks mees jagab kätte madratsid ja hoiab kõigi isikutunnistusi küpsisekarbis.
    .ordinary = Ühises üürikorteris võib üks elanik voodeid jagada ja hoida alles teiste pabereid, mille nad saavad kätte igal ajal.
indicator-bg-welfare = Keegi kasutab inimese isikuandmeid toetuste, laenude või telefonilepingute jaoks.
    .example = Öövarjupaiga elanik, kellel telefoni ei olegi, toob maksenõude nelja tema nimel sõlmitud telefonilepingu eest.
    .ordinary = Samasugused kirjad võivad tulla ka varastatud rahakoti, segi aetud nimede või inimese enda vanade lepingute tõttu.
indicator-bg-moved-circuits = Keegi teine otsustab, millal inimene ühest linnast või riigist teise viiakse.
    .example = Naine on seitsme nädalaga saanud trahve viies linnas ja iga bussipileti broneeringul on ühe ja sama mehe nimi.
    .ordinary = Tänavamuusikud ja -müüjad liiguvad laatade ja hooaegade järgi ning tee võib kõigi jaoks kavandada üks neist.
indicator-bg-child-present = Keegi paneb lapse kerjama või varastama või annab lapsele uimastavat ainet, et see vaikne oleks.
    .example = Mees pingil osutab peanoogutusega reisijatele, kellelt üheksa-aastane poiss raha küsima peab, ja võtab siis mündid poisilt ära.
    .ordinary = Lapsehoiuta vanemal võib laps kerjates kaasas olla; kerjama või varastama pandud laps vajab abi, olgu selle taga kes tahes.
