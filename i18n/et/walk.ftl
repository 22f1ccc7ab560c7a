# Juhendatud hindamine terminalis. Iga teksti loeb ekraanilugeja ja see mahub 80 veergu.

walk-welcome =
    Guidepost: esimesest tunnusest abini.
    Te ei pea kindel olema. Iga küsimuse võib tühjaks jätta.

walk-commands =
    Sisestage number ja vajutage Enter. Ainult Enter jätab küsimuse endiseks.
      ?  see abi          <  üks tagasi       >  järgmine samm
      j  sammude loend    !  taga turvalisus  q  lõpeta siin

home-title = Mida te vajate?
walk-home-with-me = Keegi on praegu minu juures: turvalisus, mida öelda, kellele helistada
walk-home-find-help = Leia abi: nõuandeliinid ja kontaktid riigi kaupa

walk-prompt-number = Number:
walk-prompt-numbers = Numbrid, komadega eraldatud:
walk-prompt-answer = 1 jah, 2 ei, 3 ei tea, 4 ei soovinud öelda, 0 küsimata, s jäta osa vahele:
walk-prompt-country = Riik, nime või koodi järgi:
walk-prompt-contact = Kontakti number, + näitab kõiki, Enter jätkab:
walk-prompt-find = Otsing:
walk-find-label = Kirjutage riik, linn, organisatsioon või telefoninumber
walk-prompt-unknown = { $count ->
    [one] Valik on üks. Sisestage 1 või jätkamiseks vajutage Enter.
   *[other] Sisestage numbreid 1 kuni { $count } või vahelejätmiseks vajutage Enter.
}
walk-yes = Jah
walk-no = Ei

walk-jump-label = Milline samm?

## Turvalisus

walk-safety-title = Turvalisus

## Nõusolek

walk-consent-title = Nõusolek
consent-identity-label = Kas inimene on nõus, et kontaktile öeldakse, kes ta on?
walk-consent-needed = Valige üks. Midagi ei salvestata enne, kui olete küsinud.
walk-consent-why-not-asked = Miks ei saanud inimeselt küsida?
walk-consent-information = Midagi ei säilitata. Siin on, kellele helistada. Küsige enne: kas inimesel on turvaline numbrit kaasas kanda?

## Vaatlus ja küsimine

walk-forms-title = Millega näib tegu olevat
walk-forms-label = Millega näib tegu olevat? Võib valida mitu või mitte ühtegi.
walk-observe-title = Vaatlus
observe-intro = Ainult see, mida näete või juba teate. Ärge nende kohta praegu küsige.
walk-ask-title = Küsimine
ask-intro = Küsige ainult siis, kui see on turvaline, olete omaette ja inimene nõustus. Võite vahele jätta ja lõpetada.
walk-ask-says-exploited = Kas inimene ütleb, et teda sunniti, ähvardati või peteti?
walk-parts-label = Milline osa? Enter viib järgmise sammu juurde.
walk-parts-progress = { $list }: { $title } ({ $answered }/{ $count })
walk-answer-unknown = Sisestage 1, 2, 3, 4 või 0. Enter jätab vastamata, s jätab osa vahele.

## Hinnang

walk-assess-title = Mida te kirja panite
walk-assess-more = Kas lisada midagi? Enter näitab, kellele helistada.
walk-assess-judgement = Pakun suunamist oma hinnangul
walk-assess-judgement-prompt = Miks, ühe lausega:
walk-assess-other-view = Teine arvamus, hoitakse tulemuse kõrval
walk-assess-other-view-prompt = Teie arvamus:
walk-assess-wishes = Mida inimene soovib
walk-assess-wishes-prompt = Tema enda sõnadega:

## Suunamine

walk-refer-title = Suunamine
walk-refer-hint = Need küsimused otsustavad, kellele helistada. Jätke vahele, mida ei tea: see ei välista kunagi abi.
walk-refer-where = Kus inimene praegu on?
walk-refer-post = Kust te helistate?
walk-refer-national = Millise riigi kodanik inimene on?
walk-refer-exploited = Kus see juhtus?
walk-refer-sex = Naine või mees?
walk-refer-residence = Kas inimesel on paberid riigis viibimiseks?
walk-refer-police = Kas inimene soovib ühendust politseiga?
walk-refer-who = Kes helistab?
walk-refer-home-state = Kas ühendus inimese oma riigiga on turvaline ja soovitud?
walk-refer-mission = Kas asjaga on seotud ametiisik või see esindus?
walk-refer-choose = Sisestage kontakti number, et näha seda tervikuna ja valida.
walk-refer-outcome = Mis juhtus?
walk-refer-note = Märkus järgmisele töötajale (faktid ja inimese enda sõnad):

## Kirjapanek

walk-record-title = Kirjapanek
walk-record-minimum = Kirjutage ainult see, mida järgmine töötaja vajab. Faktid ja inimese enda sõnad, mitte arvamused: seda võib lugeda kohus. Ärge kirjutage teiste inimeste nimesid.
walk-record-name = Nimi, nagu inimene seda ütleb (võib jääda tühjaks):
walk-record-safe-contact = Turvaline viis ühendust saada (võib jääda tühjaks):
walk-record-follow-up = Järeltegevuse päev kujul 2026-11-30 (võib jääda tühjaks):
walk-record-follow-up-what = Mida siis vaja teha on:
walk-record-label = Mis nende vastustega saab?
walk-record-save = Salvesta juhtum
walk-record-seal = Pitseeri, salvesta hiljem
walk-record-nothing = Ära säilita midagi
walk-record-empty = Midagi ei pandud kirja, seega ei säilitata midagi.
walk-record-forgotten = Midagi ei säilitatud.
walk-record-saved = Salvestatud tähisega { $label }. Seda saavad lugeda ainult need, kellel on paroolifraas.
walk-record-sealed = Selles arvutis pitseeritud. Seda saab lugeda pärast järgmist avamist.
walk-record-date-unknown = Sisestage kuupäev nagu 2026-11-30.
walk-record-waiting = { $count ->
    [one] Üks pitseeritud hindamine ootab juhtumite hulka kandmist. See tehakse hoidla järgmisel avamisel.
   *[other] { $count } pitseeritud hindamist ootab juhtumite hulka kandmist. See tehakse hoidla järgmisel avamisel.
}
walk-leave-label = Kas lõpetada siin? Mis vastustega saab?

## Hoidla

vault-create-title = Kaitske juhtumeid selles arvutis
vault-create-hint = Igaüks, kellel on paroolifraas, saab kirjeid lugeda. Ilma selleta ei saa neid lugeda keegi, ka mitte teie IT-osakond.
vault-passphrase-prompt = Paroolifraas:
vault-passphrase-new-prompt = Uus paroolifraas:
vault-passphrase-repeat-prompt = Korrake paroolifraasi:
vault-passphrase-differs = Need kaks ei ole samad. Proovige uuesti.
vault-preparing = Valmistan ette, umbes 2 sekundit.
vault-recovery-code = Taastekood: { $code }
vault-recovery-hint = Kirjutage see üles ja hoidke arvutist eemal. See avab juhtumid, kui paroolifraas ununeb. Rohkem seda ei näidata.
vault-recovery-group-prompt = Sisestage taastekoodi rühm { $number }:
vault-recovery-differs = See ei ole õige rühm. Vaadake üleskirjutatut ja proovige uuesti.
vault-created = Hoidla on valmis kaustas { $folder }.
vault-changed = Paroolifraas on vahetatud. Vana ei ava enam juhtumeid.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (teie oma)
slots-added = { $id } saab nüüd hoidlat avada.
slots-rekeying = Annan juhtumitele uue võtme
slots-revoked = See ei ava enam hoidlat ja juhtumitel on uus võti. Varasemad varukoopiad ja koopiad avanevad sellega endiselt.
slots-revoked-unfinished = See ei ava enam hoidlat. Juhtumitele ei saanud veel uut võtit anda; see lõpetatakse järgmisel avamisel.
slots-recovery-changed = Nüüdsest avab hoidla uus kood. Vana enam ei ava.
vault-destroyed = Hoidla on hävitatud. Ükski paroolifraas ega kood ei ava seda enam. Eemaldatud:
vault-destroyed-left = Veel siin ja terve:
vault-destroyed-copies = Mujal olevad koopiad on alles: varukoopiad teistel ketastel, väljaviidud failid, paber. Hävitage ka need, kui neid ei tohi lugeda.

vault-healthy = Hoidla on terve. Juhtumeid: { $cases }. Sissekandeid: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Üks pitseeritud hindamine kanti juhtumite hulka.
   *[other] { $count } pitseeritud hindamist kanti juhtumite hulka.
}

## Juhtumid

cases-list-empty = Siin ei hoita ühtegi juhtumit.
cases-find-empty = Üheski juhtumis seda ei ole.
cases-more = Neid on veel. Täpsustage otsingut.

cases-due-row = { $label }  ootab ülevaatust, tähtpäev { $on }
cases-due-in-bin = { $label }  ammu prügikastis (algus { $on }): kas kustutada?
cases-due-held = { $label }  tähtpäev { $on }, kehtib kustutuskeeld
cases-due-sealed = Pitseeritud hindamine ({ $on }) ei jõudnud kunagi juhtumite hulka
cases-due-empty = Midagi ei oota ülevaatust.
cases-hold-done = Juhtumil { $label } on kustutuskeeld: keegi ei saa seda kustutada.
cases-hold-lifted = Juhtumil { $label } ei ole kustutuskeeldu.
cases-erase-done = Juhtum { $label } on kustutatud.
cases-erase-waits = Selle osi võib failis veel olla neile, kellel on võti ja oskused: mõni muu protsess loeb faili või ketas on täis. Need kirjutatakse üle, kui juhtumid järgmisel korral kirjutamiseks avatakse.
cases-erase-stays = Varem tehtud varukoopiates on see alles, kuni uuemad need asendavad. Alles jäävad ka prinditud lehed ja saadetud failid.
cases-row = { $label }  { $status }  muudetud { $changed }  { $country }  { $band }  { $next }
cases-row-next = tähtaeg { $on }: { $what }
cases-show-title = Juhtum { $label }, { $status }
cases-show-name = Nimi: { $name }
cases-show-names-hidden = Nime ei näidata. Nägemiseks lisage --names; see pannakse kirja.
cases-show-answers-title = Vastused
cases-show-assessments-title = Tulemused
cases-show-contacts-title = Valitud kontaktid
cases-show-timeline-title = Ajajoon
cases-show-later-event = Uuemast programmist (versioon { $version })
