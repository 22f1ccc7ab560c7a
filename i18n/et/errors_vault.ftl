# Mis juhtumitega valesti läks ja mida teha. Rahulikult, lühidalt, kedagi süüdistamata.

error-wrong-passphrase = See paroolifraas ei ava juhtumeid
error-wrong-passphrase-help = Kontrollige klaviatuuri keelt ja suurtäheluku klahvi (Caps Lock) ning proovige uuesti. Midagi ei kustutata. Juhtumid avab ka taastekood.

error-slot-revoked = See paroolifraas ei ava enam juhtumeid
error-slot-revoked-help = See asendati või eemaldati. Kasutage uuemat paroolifraasi või pöörduge vastutava ametniku poole.

error-vault-in-use = Juhtumid on avatud teises aknas
error-vault-in-use-help = Sulgege enne teine aken või avage juhtumid ainult lugemiseks. Midagi ei ole kaduma läinud.

error-vault-in-use-since = Juhtumid on avatud teises aknas või teises arvutis: { $host }, avamise aeg { $time }
error-vault-in-use-since-help = Sulgege need enne seal või avage juhtumid ainult lugemiseks. Midagi ei ole kaduma läinud.

error-not-a-backup = See ei ole juhtumite varukoopia: { $file }
error-not-a-backup-help = Midagi ei muudetud. Valige fail, mille see programm varukoopiana kirjutas, või kaust selle varukoopiate loendist.

error-backup-damaged = Varukoopia on kahjustatud: { $file }
error-backup-damaged-help = Midagi ei muudetud. Valige teine varukoopia; juhtumeid endid see ei puuduta.

error-backup-differs = Juhtum on varukoopias edasi läinud teisiti
error-backup-differs-help = Midagi ei muudetud. Taastage varukoopia eraldi kausta ja vaadake mõlemat.

error-file-exists = Fail { $file } on juba olemas
error-file-exists-help = Seda ei muudetud. Valige teine nimi.

error-vault-too-new = Faili { $file } on kirjutanud selle programmi uuem versioon
error-vault-too-new-help = Seda ei muudetud. Avage juhtumid uuema versiooniga.

error-vault-damaged = Fail { $file } on kahjustatud
error-vault-damaged-help = Seda ei muudetud. Kopeerige kõigepealt kogu kaust kindlasse kohta. Seejärel taastage viimane varukoopia uude kausta või avage juhtumid ainult lugemiseks.

error-vault-missing = Selles kaustas ei ole juhtumeid
error-vault-missing-help = Need võivad olla teisel kettal või teises kaustas. Juhised, kontaktid ja uued hindamised töötavad ka ilma nendeta.

error-vault-gone = Juhtumite faili ei ole enam seal, kus see oli: { $path }
error-vault-gone-help = See võib olla teisel kettal. Ühendage ketas ja avage uuesti. Juhised, kontaktid ja uued hindamised töötavad ka ilma selleta.

error-vault-exists = Selles kaustas on juba juhtumite fail
error-vault-exists-help = Midagi ei muudetud. Avage see oma paroolifraasiga või valige teine kaust.

error-weak-passphrase = Seda paroolifraasi on liiga lihtne ära arvata
error-weak-passphrase-help = Valige vähemalt neli sõna, mis ei ole seotud omavahel, teiega ega selle tööga.

error-disk-full = Salvestamata, sest ketas on täis
error-disk-full-help = Varem salvestatu on kindlalt alles. Vabastage ruumi ja proovige uuesti; programmi ei ole vaja taaskäivitada.

error-no-permission = Juhtumite kausta ei saa kirjutada
error-no-permission-help = Midagi ei muudetud. Juhtumid saab avada ainult lugemiseks. Kirjutamiseks pöörduge selle arvuti haldaja poole.

error-vault-read-only = Juhtumid on avatud ainult lugemiseks
error-vault-read-only-help = Midagi ei salvestatud. Lukustage need ja avage uuesti kirjutamiseks.

error-disk-trouble = Ketas ei vastanud nii, nagu peaks
error-disk-trouble-help = Varem salvestatu on kindlalt alles. Kontrollige kaablit või ketast ja proovige uuesti. Kui see kordub, tehke varukoopia teisele kettale.

error-no-such-case = Selle tähisega juhtumit siin ei ole
error-no-such-case-help = Kontrollige tähist. Teises arvutis avatud juhtumit ei ole siin enne, kui see on üle toodud.

error-no-such-slot = Sellist juhtumite võtit ei ole
error-no-such-slot-help = Vaadake võtmete loendit ja valige võti sealt.

error-slot-last-supervisor = See on ainus vastutav ametnik
error-slot-last-supervisor-help = Midagi ei muudetud. Andke enne ligipääs veel ühele vastutavale ametnikule.

error-slot-own = Avasite juhtumid ise selle võtmega
error-slot-own-help = Midagi ei muudetud. Selle saab ära võtta teine vastutav ametnik.

error-slot-not-an-officer = Paroolifraas on ainult ametniku ja vastutava ametniku võtmel
error-slot-not-an-officer-help = Midagi ei muudetud. Taastekoodi asendab uus kood, organisatsiooni võtme teine võti.

error-slot-no-recipient = See ei ole programmi age avalik võti
error-slot-no-recipient-help = Midagi ei muudetud. See algab age1 ja on age-keygeni kirjutatud failis pärast sõnu „public key:“.

error-slot-recipient-known = See võti juba avab juhtumeid
error-slot-recipient-known-help = Midagi ei muudetud. Võtmete loend näitab, kelle oma see on.

error-slot-other-identity = See võti ei ava juhtumeid
error-slot-other-identity-help = Seda ei antud neile kunagi või võeti see ära. Midagi ei muudetud.

error-slot-no-identity = Selles failis ei ole programmi age võtit
error-slot-no-identity-help = Kasutage faili, mille kirjutas age-keygen. Selle salajane rida algab AGE-SECRET-KEY-1.

error-no-randomness = Süsteem ei andnud juhuarve
error-no-randomness-help = Nendeta ei saa midagi turvaliselt pitseerida, seepärast ei kirjutatud midagi. Taaskäivitage arvuti ja proovige uuesti.

error-consent-not-live = Seda nõusolekut ei ole antud või on see juba tagasi võetud
error-consent-not-live-help = Midagi ei muudetud. Ajajoon näitab, millal seda küsiti ja millal see tagasi võeti.

error-case-closed = See juhtum on suletud
error-case-closed-help = Midagi ei salvestatud. Avage juhtum enne uuesti. Märkusi ja nõusolekut saab kirja panna ka suletud juhtumisse.

error-nothing-to-record = Veel ei ole midagi salvestada
error-nothing-to-record-help = Kirjutage enne midagi.

error-name-not-agreed = Inimene ei ole nimede kirjapanekuga nõustunud
error-name-not-agreed-help = Nime ei salvestatud. Küsige enne ja pange vastus kirja. Juhtum töötab ka nimeta.

error-not-this-role = Selleks on vaja vastutavat ametnikku
error-not-this-role-help = Midagi ei muudetud. Paluge seda teha vastutaval ametnikul.

error-vault-stopped = Programmi viga sulges juhtumid
error-vault-stopped-help = Varem salvestatu on kindlalt alles. Sulgege programm ja avage juhtumid uuesti.

role-officer = Ametnik
role-supervisor = Vastutav ametnik
role-recovery = Taastekood
role-organisation = Organisatsioon

vault-problem-damaged-file = Fail on kahjustatud
vault-problem-damaged-page = Osa failist on kahjustatud
vault-problem-damaged-structure = Faili struktuur on kahjustatud
vault-problem-changes-missing = Uusimad muudatused puuduvad
vault-problem-broken-chain = Sissekannet muudeti või eemaldati mõni varasem
vault-problem-unreadable-entry = Sissekannet ei saa lugeda
vault-problem-projection-differs = Loend või otsing ei vasta sissekannetele, selle saab uuesti koostada

## Säilitamine, kustutamine, manused.

error-case-held = Kustutuskeeld ei luba seda juhtumit kustutada
error-case-held-help = Midagi ei kustutatud. Keelu põhjus on juhtumi ajajoonel. Vastutav ametnik saab keelu lõpetada.

error-retention-refused = Juhtumeid ei saa nii kaua säilitada
error-retention-refused-help = Midagi ei muudetud. Valige 1 kuni { $most } päeva; ilma nõusolekuta mitte rohkem kui nõusolekuga. Sellele, mida seadus nõuab kauem säilitada, seadke kustutuskeeld.

error-attachment-empty = See fail on tühi
error-attachment-empty-help = Midagi ei lisatud. Vaadake, kas see on õige fail.

error-attachment-too-large = See fail on suurem kui { $megabytes } MB
error-attachment-too-large-help = Midagi ei lisatud. Tehke väiksem koopia või lisage see osadena.

error-no-such-attachment = Seda faili ei ole juhtumile lisatud
error-no-such-attachment-help = See võib olla eemaldatud. Ajajoon näitab, millal.

vault-problem-attachment-gone = Lisatud fail on kadunud
vault-problem-attachment-differs = Lisatud fail ei ole selline, nagu see lisati
vault-problem-attachment-stray = Alles on fail, mida ühelegi juhtumile ei ole lisatud
vault-problem-reference-stray = Juurdepääsu logis on juhtum, mida siin ei ole

error-erase-unasked = { $entries ->
    [one] Kustutataks juhtum { $label }: üks sissekanne, lisatud faile: { $files }
   *[other] Kustutataks juhtum { $label }: { $entries } sissekannet, lisatud faile: { $files }
}
error-erase-unasked-help = Midagi ei kustutatud. Jäädavaks kustutamiseks lisage --yes.
