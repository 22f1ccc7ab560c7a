# Kirjapanek aknas: mida vajab ainult säilitatav juhtum, kõik vastused veel kord ja mis nendega saab.

record-title = Kontrolli ja salvesta
record-minimum = Kirjutage ainult see, mida järgmine töötaja vajab. Faktid ja inimese enda sõnad, mitte arvamused: seda võib lugeda kohus. Ärge kirjutage teiste inimeste nimesid.

## Mida kirjutatakse ainult siin.

record-nickname-label = Juhtumi hüüdnimi (valikuline)
record-nickname-hint = Juhtumi tähis on { $label }. Hüüdnimi aitab seda leida; ärge kasutage inimese nime.
record-name-label = Nimi, nagu inimene seda ütleb (valikuline)
record-name-hint = Inimene nõustus nimede kirjapanekuga
record-contact-back-label = Kas inimene on nõus, et võtate temaga uuesti ühendust?
record-safe-contact-label = Turvaline viis ühendust võtta (valikuline)
record-safe-contact-hint = Kuidas, millal ja mida öelda, kui vastab keegi teine
record-follow-up-label = Millal te juhtumi uuesti üle vaatate?
record-tomorrow-label = Homme
record-three-days-label = 3 päeva pärast
record-week-label = Nädala pärast
record-date-label = Muu päev
record-date-hint = Näiteks 30.11.2026
record-date-fault = Sisestage tänane või hilisem päev, näiteks 30.11.2026
record-date-value = Järeltegevus: { $date }
record-what-label = Mida siis vaja teha on (valikuline)
record-keeping-label = Kas inimene on nõus, et juhtumit säilitatakse, nii et järgmine töötaja saaks aidata?
record-statistics-label = Kas inimene on nõus, et juhtumit arvestatakse statistikas ilma nimedeta?

## Kõik vastused veel kord.

record-check-title = Kontrollige vastuseid
record-signs-title = Mida nägite ja küsisite
record-answered-count = { $answered }/{ $count } vastatud
record-contacts-label = Mis kontaktidest sai
record-agreements-label = Nõusolekud kontaktide kohta
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Märkused
record-wishes-label = Mida inimene soovib
record-contact-value = { $name }: { $outcome }

## Mis vastustega saab.

record-save-action = Salvesta juhtum
record-saving = Salvestan juhtumit
record-ways-title = Muud lõpetamise viisid
record-seal-action = Pitseeri, salvesta hiljem
record-seal-hint = See kantakse juhtumite hulka järgmisel avamisel
record-without-names-action = Salvesta ilma nimedeta
record-without-names-hint = Enne kustutatakse nimi ja ühenduse võtmise viis
record-let-go-action = Ära säilita midagi
record-let-go-hint = Saate selle 10 sekundi jooksul tagasi võtta
record-empty = Midagi ei pandud kirja
record-empty-hint = Salvestada ei ole midagi. Kontaktid on teile alati avatud.
record-nothing-title = Midagi ei säilitata
record-nothing-hint = Inimene ei soovi, et midagi kirja pandaks. See, mis veel ekraanil on, kaob lõpetamisel.
record-not-asked-title = Ei salvestata enne, kui olete küsinud
record-not-asked-hint = Need vastused on ainult mälus. Küsige inimeselt, kas võite need kirja panna, ja siis salvestage.
record-ask-action = Küsi nõusolekut
