# Juhendatud hindamine. Seda võib näha keegi, kes inimest kontrollib: raskeid sõnu siin ei ole, kui üksikasju pole avatud.

assessment-steps-title = Sammud
assessment-safety-title = Turvalisus
assessment-consent-title = Nõusolek
assessment-observe-title = Vaatlus
assessment-ask-title = Küsimine
assessment-assess-title = Hinnang
assessment-refer-title = Suunamine
assessment-record-title = Kirjapanek

assessment-step-label = Samm { $number }/{ $count }: { $step }
assessment-state-not-started = Alustamata
assessment-state-not-yet-asked = Veel küsimata
assessment-state-skipped = Vahele jäetud
assessment-state-in-progress = Pooleli
assessment-state-done = Tehtud
assessment-answered-count = { $answered }/{ $count }

assessment-continue-action = Jätka
assessment-jump-action = Liigu…
assessment-jump-title = Kuhu liikuda
assessment-jump-find-label = Leia samm või küsimus
assessment-jump-empty = Ühtegi sellist sammu ega küsimust ei ole
assessment-jump-step = Samm { $number }: { $step }
assessment-show-details-action = Näita üksikasju
assessment-hide-details-action = Peida üksikasjad
assessment-later-action = Tule hiljem tagasi
assessment-later-hint = Vastused jäävad alles. Jätkake lehel Hindamine.
assessment-start-action = Alusta hindamist
assessment-none-title = Ühtegi hindamist ei ole avatud
assessment-none-hint = Hindamiseks ei ole paroolifraasi vaja. Midagi ei salvestata enne, kui inimeselt on küsitud.

assessment-consent-not-asked = Nõusolek: veel küsimata
assessment-consent-yes = Nõusolek: jah
assessment-consent-no-names = Nõusolek: ilma nimedeta
assessment-consent-nothing = Nõusolek: midagi ei säilitata

## Oht.

make-safe-stop = Katkestage küsimused. Veenduge kõigepealt, et kõigil on turvaline.
make-safe-kept = Teie vastused jäävad alles sellistena, nagu need on
make-safe-number-label = Hädaabinumber
make-safe-call-action = Kellele helistada
make-safe-back-action = Tagasi
make-safe-on-action = Jätka küsimustega

## Nõusolek.

consent-information-hint = Midagi ei säilitata. Järgmine leht näitab, kellele helistada. Küsige enne: kas tal on turvaline numbrit kaasas kanda?
consent-reason-label = Miks ei saanud küsida?
consent-reason-hint = Üks lause

## Riik.

country-change-action = Muuda
country-change-label = Muuda: { $what }
situation-located-in-label = Kus inimene praegu on?

## Käsiraamatu oma loend asjatundjale.

assess-expert-title = Vastake otse reegli tunnustele
assess-expert-hint = Asjatundjatele: ILO enda tunnused rühmade kaupa. Need loevad varasemate vastuste kõrval.
assess-expert-label = Reegli tunnused: { $dimension }

## Vaatlus.

observe-title = Mida näete või teate küsimata
observe-places-label = Kus te kohtute?
observe-forms-label = Millega näib tegu olevat? Võib valida mitu või mitte ühtegi.
observe-answered = Vastatud { $answered }/{ $count }
observe-ask-action = Edasi: küsimine
observe-refer-action = Otse suunamisele
observe-hint-title = Kuidas seda kasutada
observe-body-hint = Ärge vaadake inimest läbi. Märkige ainult see, mis on näha.
observe-keys-hint = Klahvid real: 1 jah, 2 ei, 3 ei tea, 4 ei soovinud öelda, 0 küsimata. Nooltega järgmisele reale, Enter avab rea.

assessment-more-action = Lisateave ja märkus
assessment-more-label = Lisateave ja märkus: { $what }
assessment-note-label = Märkus
assessment-note-shown = Märkus: { $note }
assessment-example = Väljamõeldud näide: { $text }
assessment-ordinary = Põhjus võib olla ka muu: { $text }
assessment-speaks-for = Viitab: { $what }
assessment-source = Allikas: { $source } ({ $basis })

## Küsimine.

ask-empty = Midagi ei ole küsida. Jätkake.
ask-card-label = Küsimus { $number }/{ $count }. Iga küsimuse võib vahele jätta.
ask-supports-label = Räägitu toetab seda:
ask-words-label = Inimese enda sõnad (valikuline)
ask-says-exploited = Inimene ütleb, et teda sunniti, ähvardati või peteti.
ask-next-action = Järgmine küsimus
ask-previous-action = Eelmine
ask-declined-said = Kõik on korras. Öelge: „Aitäh, et mulle seda ütlesite. Võime selle teema jätta.“
ask-declined-action = Inimene ei soovi vastata
ask-stop-action = Lõpeta siin
ask-hint-open = Esitage avatud küsimus ja kuulake. Üks teema korraga ja mitte kunagi „miks“.
ask-hint-skip = Öelge, miks te küsite ja et küsimuse võib vahele jätta
ask-hint-pause = Pärast rasket vastust tänage, oodake hetk ja pakkuge pausi
ask-hint-end = Lõpetage tänase päevaga: „Mis teid täna aitaks?“

## Hinnang.

assess-title = Mida te kirja panite
assess-hint = Loetakse märkeid, iga küsimuse kohta üks. Punkte ei liideta ja vastamata ei tähenda „ei“.
assess-dimension-of = { $dimension }: { $counts }, kokku { $count }
assess-legend-yes = jah
assess-legend-unclear = ei tea või ei öelnud
assess-legend-no = ei
assess-legend-not-asked = küsimata
assess-ask-action = Küsi neid
assess-ask-label = Küsi neid: { $dimension }
assess-other-view-hint = Tulemuse kõrval. See ei vähenda seda kunagi.
assess-refer-action = Edasi: suunamine
assess-back-action = Tagasi küsimuste juurde
results-change-none = Ükski üksik vastus seda ei muudaks
