# Kodėl kontaktas siūlomas arba ne. Pareigūnas tai skaito vieną po kito ir sprendžia.

## Kas žinoma ir tinka.

reason-emergency = Kai gyvybei gresia pavojus dabar
reason-child-protection = Gali veikti vaiko labui
reason-in-country = Šalyje, kurioje asmuo yra
reason-own-nationals = Padeda savo piliečiams užsienyje
reason-reachable-from-here = Galima pasiekti iš Jūsų įstaigos
reason-serves-age = Padeda tokio amžiaus žmonėms
reason-serves-sex = Padeda tokiems žmonėms: moteriai, vyrui ar kitam asmeniui
reason-serves-form = Išmano šią išnaudojimo formą
reason-presumed-ok = Padeda dar iki oficialaus identifikavimo
reason-residence-any = Padeda neatsižvelgiant į teisę būti šalyje
reason-cooperation-not-required = Padeda ir nebendradarbiaujantiems su policija
reason-not-police = Nėra policijos dalis
reason-specialised = Specializuojasi prekybos žmonėmis srityje
reason-first-contact = Valstybės rekomendacijose nurodytas pirmas
reason-one-stop = Atveria kelią į visą pagalbą
reason-open-now = Dirba dabar
reason-speaks-language = Kalba asmens kalba
reason-meets-need = Atitinka Jūsų pažymėtą poreikį

## Kas nežinoma. Klausimai kontaktui arba asmeniui.

ask-first-serves-age = Ar padeda tokio amžiaus žmonėms?
ask-first-serves-sex = Ar padeda vyrams, moterims, visiems?
ask-first-serves-form = Ar padeda dėl šios išnaudojimo formos?
ask-first-residence = Ar padeda neatsižvelgiant į teisę būti šalyje?
ask-first-cooperation = Ar pagalba priklauso nuo bendradarbiavimo su policija?
ask-first-identification = Ar pagalba priklauso nuo oficialaus identifikavimo?
ask-first-speaks-language = Ar kalba asmens kalba?
ask-first-opening-hours = Kada dirba?
ask-first-reachable-from-here = Ar šiuo numeriu galima prisiskambinti iš Jūsų įstaigos?
ask-first-does-it-inform-police = Ar praneša policijai?
ask-first-home-state-contact = Ar kreiptis į asmens valstybę saugu ir ar asmuo to nori?

## Į ką atkreipti dėmesį.

caution-never-checked = Dar niekas neskambino šiam kontaktui patikrinti
caution-past-review = Prieš pasikliaudami patikrinkite: kito tikrinimo terminas praėjo
caution-blocked = Seniai netikrinta. Raskite kitą kontaktą arba pirma paskambinkite patys.
caution-number-unconfirmed = Numerio šaltinyje nerasta
caution-may-inform-police = Gali pranešti policijai ar migracijos tarnybai. Nesakykite vardo ir prieš bet kokį nukreipimą įspėkite asmenį.
caution-professionals-only = Šia linija skambinate Jūs. Ji neskirta asmeniui.
caution-may-not-connect-from-abroad = Iš užsienio gali nesujungti. Rinkite tarptautiniu formatu.
caution-rings-elsewhere = Šį numerį renka asmuo. Skambinant iš Jūsų įstaigos, atsilieps kitoje šalyje.
caution-sources-conflict = Šaltiniai sako skirtingai
caution-capacity = Gali nebūti laisvų vietų
caution-for-the-child-to-talk = Skirta vaikui pasikalbėti. Veikti vaiko vardu negali.

## Kodėl kontaktas netinka. Jis vis tiek rodomas, kad pareigūnas galėtų nuspręsti kitaip.

because-serves-women-only = Padeda tik moterims
because-serves-men-only = Padeda tik vyrams
because-serves-children-only = Padeda tik vaikams
because-serves-adults-only = Padeda tik suaugusiesiems
because-other-form = Skirta kitai išnaudojimo formai
because-formal-identification-required = Padeda tik po oficialaus identifikavimo
because-cooperation-required = Padeda tik bendradarbiaujantiems su policija
because-irregular-only = Padeda tik neturintiems teisės būti šalyje
because-third-country-only = Padeda tik ne ES ir ne EEE valstybių piliečiams
because-nationals-only = Padeda tik savo piliečiams
because-not-in-service-here = Neveikia ten, kur asmuo yra
because-professionals-only = Linija skirta specialistams, o skambintų asmuo
because-own-mission = Susijęs žmogus iš Jūsų atstovybės aplinkos
because-police-not-asked = Asmuo neprašė kreiptis į policiją
because-home-state = Ryšys su asmens valstybe: dar neklausta, nenorima arba nesaugu

## Ką galima daryti su kontaktu, kiek asmuo sutiko.

action-call = Skambinti
action-call-for-advice-without-name = Skambinti ir pasitarti nesakant vardo
action-give-number = Duoti numerį asmeniui
action-refer-with-consent = Nukreipti asmeniui sutikus

## Ką žinoti prieš renkantis kontaktą.

warning-no-contacts-here = Šios šalies kontaktų sąraše nėra. Skambinkite savo ministerijos budinčiam pareigūnui.
warning-no-national-helpline = Šios šalies nacionalinės pagalbos linijos sąraše nėra
warning-state-may-penalise = Šioje šalyje išnaudoti žmonės gali būti baudžiami. Prieš kreipdamiesi į jos institucijas, pasitarkite su specialistu.
warning-mission-conflict = Gali būti susijęs žmogus iš pareigūno ar Jūsų atstovybės aplinkos. Spręskite tai už atstovybės ribų ir sakykite tik tiems, kurie privalo žinoti.
warning-child-first = Elkitės su asmeniu kaip su vaiku, kol institucija nuspręs kitaip. Vaiko apsauga – pirmiausia.
warning-no-child-authority-on-file = Vaiko teisių apsaugos institucijos čia nenurodyta. Skambinkite skubios pagalbos numeriu ir prašykite budinčios vaiko teisių apsaugos ar socialinės tarnybos.
warning-asylum-advice-first = Prieš bet kokį ryšį su asmens valstybe pasitarkite dėl prieglobsčio
warning-clock-before-content = Šio kompiuterio laikrodis rodo ankstesnę datą nei kontaktų sąrašo. Nustatykite laikrodį: kitaip neaišku, kokio senumo kontaktas.
