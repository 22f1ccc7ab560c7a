# Novirzīšana: kas ir ap ieteikto kontaktu.

refer-best-title = Labākais pirmais kontakts
refer-others-count = { $count ->
    [zero] Vēl { $count } piemērotu kontaktu
    [one] Vēl { $count } piemērots kontakts
   *[other] Vēl { $count } piemēroti kontakti
}
refer-not-suitable-count = { $count ->
    [zero] { $count } kontaktu, ko neiesaka, un kāpēc
    [one] { $count } kontakts, ko neiesaka, un kāpēc
   *[other] { $count } kontakti, ko neiesaka, un kāpēc
}
refer-why-title = Kāpēc šis kontakts
refer-ask-first-title = Vispirms pajautājiet
refer-cautions-title = Ņemiet vērā
refer-actions-title = Ko varat darīt
refer-ask-without-name-action = Lūgt padomu, nesaucot vārdu
refer-steps-title = Šeit svarīga ir soļu secība
refer-warnings-title = Jāzina pirms izvēles
refer-expect-title = Ko persona var sagaidīt: { $country }

## Cik droši zināms kontakts. Vairumam pirmajā versijā neviens nav zvanījis: tam jāskan labi, nevis kā kļūdai.

refer-unverified = No publiskiem avotiem, mēs tur vēl neesam zvanījuši. Ja ir laiks, vispirms piezvaniet. Ja nav, iedodiet to kopā ar ārkārtas numuru ({ $emergency }) un pasakiet, ka tas var būt mainījies.
refer-unverified-dated = No publiskiem avotiem ({ $date }), mēs tur vēl neesam zvanījuši. Ja ir laiks, vispirms piezvaniet. Ja nav, iedodiet to kopā ar ārkārtas numuru ({ $emergency }) un pasakiet, ka tas var būt mainījies.
refer-unverified-written = No publiskiem avotiem, mēs to vēl neesam pārbaudījuši. Ja ir laiks, vispirms jautājiet viņiem. Ja nav, iedodiet to kopā ar ārkārtas numuru ({ $emergency }) un pasakiet, ka tas var būt mainījies.
refer-unverified-written-dated = No publiskiem avotiem ({ $date }), mēs to vēl neesam pārbaudījuši. Ja ir laiks, vispirms jautājiet viņiem. Ja nav, iedodiet to kopā ar ārkārtas numuru ({ $emergency }) un pasakiet, ka tas var būt mainījies.
refer-unverified-emergency = No publiskiem avotiem. Nezvaniet, lai izmēģinātu.
refer-emergency-unknown = vietējais ārkārtas tālrunis, ES – 112
refer-stale = Pārbaudiet, pirms uz to paļauties. Pēdējā pārbaude: { $date }; nākamā bija paredzēta: { $due }.
refer-blocked = Nav pārbaudīts kopš: { $date }. Atrodiet citu kontaktu vai vispirms piezvaniet, lai pārbaudītu.
refer-blocked-undated = Nekad nav pārbaudīts. Atrodiet citu kontaktu vai vispirms piezvaniet, lai pārbaudītu.
refer-checked = Pēdējā pārbaude: { $date }
refer-source-label = Avots
refer-closed = Šī līnija ir slēgta

## Kam kontakts domāts.

refer-professionals = Uz šo līniju zvanāt Jūs. Tā nav domāta personai.
refer-professionals-label = Zvanāt Jūs, nevis persona
refer-may-inform-label = Var informēt policiju vai migrācijas dienestu
refer-anonymous-label = Iespējams anonīms padoms
refer-authority-label = Iestāde
refer-child-label = Bērnu aizsardzība
refer-person-dials = Uz šo numuru zvana pati persona. Ja zvanīsiet no sava biroja, atbildēs šeit: { $country }.

## Pirms kaut kas tiek nodots tālāk.

refer-consent = Sazinieties ar šo organizāciju tikai tad, ja persona piekrīt. Tūlītējās briesmās vai bērna gadījumā ievērojiet savus noteikumus par pienākumu ziņot.
refer-home-state = Vispirms jautājiet: vai saziņa ar personas valsti ir droša un vēlama?
refer-child-emergency = Zvaniet un lūdziet dežurējošo bērnu aizsardzības vai sociālo dienestu: { $emergency }
refer-duty-officer = Zvaniet savas ministrijas dežurantam
refer-no-way = Sarakstā nav ziņu, kā to sasniegt. Noskaidrojiet to, pirms uz to paļauties.
refer-searched-title = Ko meklēja
refer-outcome-label = Kas notika
refer-sorted-hint = Kārtots pēc valsts, mērķgrupas, valodas un darba laika
