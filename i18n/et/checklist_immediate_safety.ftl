# Kontrollnimekiri „immediate-safety“: mida ametnik loeb.

checklist-immediate-safety = Esmane turvalisuse kontroll
    .purpose = Otsustada mõne minutiga, kas tegutseda enne kõike muud.
    .audience = Iga töötaja
    .when = Esimesena. Enne tunnuseid, ankeete ja andmete sisestamist.

## Otsese ohu märgid

section-immediate-safety-danger = Otsese ohu märgid
indicator-is-trafficker-near = Oletatav kontrollija on hoones, selle lähedal või telefonis.
indicator-is-being-tracked = Inimese telefoni või kotti võidakse jälgida.
indicator-is-violence-risk = Inimene kardab tagasi minnes juba täna vägivalda.
indicator-is-medical = Inimene vajab kiiresti arstiabi või on rase ja tal on halb.
indicator-is-suicide = Inimene räägib enesevigastamisest või enesetapust.
indicator-is-child = Inimene on või võib olla laps.
indicator-is-dependants = Lapsed või teised on endiselt kontrollija võimuses.
indicator-is-removal = Kohe on tulemas väljasaatmine, vabastamine või äraviimine.
indicator-is-staff-link = Kohalik töötaja, turvamees või tõlk võib kontrollijat tunda.
indicator-is-nowhere-tonight = Inimesel ei ole ööseks turvalist kohta.
indicator-is-fears-state = Inimene kardab oma riigi asutusi või seda esindust.

## Mida teha

section-immediate-safety-act = Mida teha
indicator-is-act-separate = Viige inimene tavalisel ettekäändel omaette ruumi.
indicator-is-act-ask-first = Enne kellelegi helistamist küsige täiskasvanult, mis on tema arvates kõige turvalisem.
indicator-is-act-emergency = Elu on ohus: helistage selle riigi hädaabinumbril, kus inimene on, või laske tal endal helistada.
indicator-is-act-child = Laps: helistage lastekaitseasutusele enne, kui laps lahkub, ja küsige, mida teha täiskasvanuga; kui kardate praegu lapse pärast, helistage hädaabinumbril.
indicator-is-act-safe-contact = Leppige kokku turvaline viis ja aeg, kuidas uuesti ühendust võtta.
