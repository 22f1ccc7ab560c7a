# Sätted ja mis juhtumeid kaitseb.

settings-title = Sätted
settings-no-vault = Selles arvutis ei ole veel juhtumite kirjeid. Paroolifraas kaitseb neid esimesest alates.
settings-locked = Juhtumid on lukus. Nende kaitset saab seada paroolifraasiga.
settings-security-action = Turve
settings-recording-hint = Selles süsteemis saavad teised programmid ekraani salvestada, ka siis, kui juhtumid on avatud.

## Turve: kõik osad.

security-title = Turve
security-hint = Kes juhtumeid avab, kuidas neid hoitakse ja kas need on terved.
security-open-action = Ava
security-open-label = Ava: { $part }
security-passphrase-title = Teie paroolifraas
security-passphrase-standing = Vahetage, kui keegi võis seda näha
security-record-title = Juurdepääsu logi
security-record-standing = Kes avas juhtumid, kes nägi nimesid, mis neist välja läks
security-check-title = Juhtumite kontroll
security-check-standing = Vaatab, kas midagi on kahjustatud

## Ametniku enda paroolifraas.

security-passphrase-hint = Vana paroolifraas avab endiselt vanemaid varukoopiaid. Kui keegi seda teab, asendage ka varukoopiad.
security-passphrase-old-label = Senine paroolifraas
security-passphrase-old-needed = Sisestage paroolifraas, mida olete seni kasutanud
security-passphrase-action = Vaheta paroolifraas
security-passphrase-changed = Teie paroolifraas on vahetatud

## Juurdepääsu logi.

security-record-hint = Selles ei räägita ühestki inimesest. Seda ei saa märkamatult muuta.
security-record-more-action = Näita varasemaid

## Kontroll.

security-check-hint = Loetakse läbi iga leht, iga sissekanne ja iga võtmefail. Võite edasi töötada.
security-check-action = Kontrolli kohe
security-check-begins = Kontrollin…
security-check-progress = Kontrollin juhtumeid: { $done }/{ $of }
security-check-healthy = Kõik on terve. Juhtumeid: { $cases }. Sissekandeid: { $entries }.
security-check-faults = { $count ->
    [one] Üks asi ei ole nii, nagu see kirjutati
   *[other] { $count } asja ei ole nii, nagu need kirjutati
}
security-check-faults-help = Midagi ei muudetud. Tehke kohe varukoopia, kirjutage need read üles ja näidake selle arvuti haldajale.

security-not-now-action = Praegu mitte
security-supervisor-only = Seda saab teha ainult vastutav ametnik. Pöörduge tema poole.

## Kes juhtumeid avab.

security-officers-title = Ametnikud
security-officers-about = Kes juhtumeid avab
security-officers-standing = { $officers ->
    [one] Üks ametnik
   *[other] { $officers } ametnikku
}, { $code ->
    [yes] taastekood
   *[no] taastekoodi ei ole
}, { $organisation ->
    [yes] organisatsiooni võti
   *[no] organisatsiooni võtit ei ole
}
security-officers-hint = Igal ametnikul on paroolifraas, mida keegi teine teadma ei pea. Kui keegi lahkub töölt, võtke tema võti ära.
security-officers-only = Juhtumite võtit annab ja võtab ära ainult vastutav ametnik. Pöörduge tema poole.
security-officers-by-code = Avasite juhtumid taastekoodiga. Kes paroolifraasi kaotas, saab siin uue.
security-officer-role-own = { $role }, teie
security-officer-own = Teie
security-own-passphrase-action = Vaheta paroolifraas
security-replace-action = Uus paroolifraas
security-new-code-action = Loo uus kood
security-revoke-action = Võta võti ära
security-way-label = { $way }: { $name }
security-officer-add-action = Lisa ametnik
security-organisation-add-action = Lisa organisatsiooni võti

## Ametniku lisamine.

security-officer-name-label = Nimi juurdepääsu logis
security-officer-name-hint = Piisab eesnimest või ametikohast
security-officer-name-needed = Kirjutage nimi või ametikoht
security-officer-role-label = Roll
security-officer-role-hint = Vastutav ametnik otsustab ka, kes juhtumeid avab, ja saab neid kustutada
security-officer-types-hint = Laske ametnikul paroolifraas üksi sisestada. Keegi teine ei pea seda teadma.
security-officer-add-confirm = Lisa ametnik
security-officer-added = { $name } saab nüüd juhtumeid avada

## Organisatsiooni võtme lisamine.

security-organisation-hint = See, kelle käes on selle võtme salajane pool, saab juhtumid avada, kui keegi asutuses seda teha ei saa. Siin hoitakse ainult avalikku poolt.
security-organisation-name-label = Organisatsiooni nimi
security-organisation-name-needed = Kirjutage organisatsiooni nimi
security-organisation-key-label = Avalik võti
security-organisation-key-hint = See algab märkidega age1 ja on failis, mille kirjutas age-keygen
security-organisation-key-needed = Kleepige avalik võti
security-organisation-confirm = Lisa võti

## Uus paroolifraas kellelegi teisele.

security-replace-title = Uus paroolifraas: { $name }
security-replace-hint = Vana paroolifraas siis enam juhtumeid ei ava. Vanemad varukoopiad avanevad sellega endiselt.
security-replace-confirm = Võta uus paroolifraas kasutusele
security-replaced = Uus paroolifraas avab nüüd juhtumid

## Võtme äravõtmine.

security-revoke-title = Kas võtta ära see võti: { $name }?
security-revoke-anew = See lakkab kohe toimimast ja kõik juhtumid krüpteeritakse uuesti. Paljude juhtumite korral võtab see mõne minuti.
security-revoke-backups = Vanemad varukoopiad avanevad sellega endiselt. Kustutage need, mida te enam ei vaja.
security-revoke-promise = Kui see katkeb, ei lähe midagi kaduma. See lõpetatakse järgmisel avamisel.
security-revoke-keep-action = Jäta võti alles
security-revoke-confirm = Võta võti ära
security-rekeying-begins = Juhtumeid krüpteeritakse uuesti
security-rekeying = Juhtumeid krüpteeritakse uuesti: { $percent }%
security-revoked = Võti on ära võetud ja juhtumid on uuesti krüpteeritud
error-slot-unfinished = Võti ei ava enam juhtumeid, kuid need ei ole veel uuesti krüpteeritud
error-slot-unfinished-help = Midagi ei ole kadunud. Tehke kettal ruumi, lukustage juhtumid ja avage need uuesti: siis saab see lõpetatud.

## Uus taastekood.

security-code-title = Taastekood
security-code-standing = Looge uus, kui keegi võis seda näha
security-code-hint = Kood avab juhtumid, kui paroolifraas on kadunud. Looge uus, kui paber on kadunud või keegi võis seda näha.
security-code-until = Vana kood kehtib, kuni olete sisestanud uuest kaks rühma. Kui lahkute enne, uus kood ei jõustu.
security-code-backups = Vanemad varukoopiad avanevad endiselt vana koodiga.
security-code-put-action = Võta uus kood kasutusele
security-code-put = Uus taastekood kehtib. Hävitage paber, millel on vana.
security-code-let-go = Uus kood ei jõustunud. Vana taastekood kehtib endiselt.

## Kõige kustutamine.

security-destroy-title = Kõige kustutamine selles arvutis
security-destroy-standing = Kõik selle kausta juhtumid, võtmed ja varukoopiad, jäädavalt
security-destroy-hint = Kõik selle kausta juhtumid, võtmed ja varukoopiad kustutatakse jäädavalt. Ükski paroolifraas ega kood ei too neid tagasi.
security-destroy-folder-label = Kaust, mis kustutatakse:
security-destroy-left-title = Mida ei kustutata
security-destroy-left-paper = Prinditud lehed ja kaardid
security-destroy-left-files = Mujale salvestatud või saadetud failid
security-destroy-left-backups = Varukoopiad teistel ketastel ja teistes arvutites
security-destroy-left-aside = Vanemad juhtumid, mis on selles arvutis kõrvale pandud
security-destroy-word = KUSTUTA
security-destroy-word-label = Jätkamiseks kirjutage { security-destroy-word }
security-destroy-word-fault = Kirjutage { security-destroy-word } nii, nagu see siin on
security-destroy-keep-action = Jäta kõik alles
security-destroy-confirm = Kustuta kõik
security-destroying = Kustutan…
security-destroyed-title = Juhtumid on kustutatud
security-destroyed-hint = Kausta { $folder } ja kõike selles enam ei ole.
security-destroyed-left = Need vanemad juhtumid olid kõrvale pandud ja on veel siin:
security-destroyed-next = Juhised, kontaktid ja hindamised töötavad nagu enne.
security-destroyed-action = Alusta uuesti
