# Vertinimas terminale. Kiekvieną tekstą skaito ekrano skaityklė, jis telpa į 80 stulpelių.

walk-welcome =
    „Guidepost“: nuo pirmo požymio iki pagalbos.
    Visiškas tikrumas nebūtinas. Bet kurį klausimą galite palikti tuščią.

walk-commands =
    Įrašykite numerį ir spauskite „Enter“. Vien „Enter“ palieka klausimą, kaip yra.
      ?  šis žinynas       <  žingsniu atgal    >  kitas žingsnis
      j  žingsnių sąrašas  !  apsaugoti dabar   q  čia sustoti

home-title = Ko Jums reikia?
walk-home-with-me = Dabar pas mane yra žmogus: pirma saugumas, ką sakyti, kam skambinti
walk-home-find-help = Kur kreiptis: pagalbos linijos ir kontaktai pagal šalį

walk-prompt-number = Numeris:
walk-prompt-numbers = Numeriai, tarp jų kableliai:
walk-prompt-answer = 1 taip, 2 ne, 3 nežinoma, 4 nenorėjo sakyti, 0 neklausta, s praleisti dalį:
walk-prompt-country = Šalis, pavadinimas ar kodas:
walk-prompt-contact = Kontakto numeris, + visi, „Enter“ toliau:
walk-prompt-find = Ieškoti:
walk-find-label = Įrašykite šalį, miestą, organizaciją ar telefono numerį
walk-prompt-unknown = { $count ->
    [one] Rašykite numerį (didžiausias – { $count }) arba spauskite „Enter“.
    [few] Rašykite numerius nuo 1 iki { $count } arba spauskite „Enter“.
    [many] Rašykite numerius nuo 1 iki { $count } arba spauskite „Enter“.
   *[other] Rašykite numerius nuo 1 iki { $count } arba spauskite „Enter“.
}
walk-yes = Taip
walk-no = Ne

walk-jump-label = Kuris žingsnis?

## Saugumas

walk-safety-title = Saugumas

## Sutikimas

walk-consent-title = Sutikimas
consent-identity-label = Ar sutinka, kad kontaktui pasakytumėte, kas asmuo yra?
walk-consent-needed = Pasirinkite vieną. Nieko nesaugoma, kol nepaklausėte.
walk-consent-why-not-asked = Kodėl asmens nebuvo galima paklausti?
walk-consent-information = Nieko nesaugoma. Čia – kam skambinti. Pirma paklauskite: ar asmeniui saugu turėti numerį su savimi?

## Stebėjimas ir klausimai

walk-forms-title = Į ką tai panašu
walk-forms-label = Į ką tai panašu? Galima rinktis kelis variantus arba nė vieno.
walk-observe-title = Stebėjimas
observe-intro = Tik tai, ką matote ar jau žinote. Dabar apie tai neklauskite.
walk-ask-title = Klausimai
ask-intro = Klauskite tik jei saugu, vienumoje ir asmeniui sutikus. Galima praleisti ir sustoti.
walk-ask-says-exploited = Ar asmuo sako, kad buvo verčiamas, kad jam grasinta ar jis apgautas?
walk-parts-label = Kuri dalis? „Enter“ – kitas žingsnis.
walk-parts-progress = { $list }: { $title } ({ $answered } iš { $count })
walk-answer-unknown = Rašykite 1, 2, 3, 4 arba 0. „Enter“ palieka, s praleidžia dalį.

## Įvertinimas

walk-assess-title = Ką užrašėte
walk-assess-more = Ką nors pridėti? „Enter“ – toliau, kam skambinti.
walk-assess-judgement = Siūlyti nukreipimą savo sprendimu
walk-assess-judgement-prompt = Kodėl, vienu sakiniu:
walk-assess-other-view = Kitoks požiūris, laikomas greta rezultato
walk-assess-other-view-prompt = Jūsų požiūris:
walk-assess-wishes = Ko nori asmuo
walk-assess-wishes-prompt = Asmens žodžiais:

## Nukreipimas

walk-refer-title = Nukreipimas
walk-refer-hint = Šie klausimai lemia, kam skambinti. Ko nežinote, palikite: pagalbos tai niekada neatima.
walk-refer-where = Kur asmuo yra dabar?
walk-refer-post = Iš kur skambinate?
walk-refer-national = Kokia asmens pilietybė?
walk-refer-exploited = Kur tai įvyko?
walk-refer-sex = Moteris ar vyras?
walk-refer-residence = Ar asmuo turi dokumentus būti šalyje?
walk-refer-police = Ar asmuo nori ryšio su policija?
walk-refer-who = Kas skambina?
walk-refer-home-state = Ar ryšys su asmens valstybe saugus ir ar asmuo jo nori?
walk-refer-mission = Ar susijęs pareigūnas ar ši atstovybė?
walk-refer-choose = Įrašykite kontakto numerį, kad pamatytumėte jį visą ir pasirinktumėte.
walk-refer-outcome = Kas įvyko?
walk-refer-note = Pastaba kitam darbuotojui (faktai ir asmens žodžiai):

## Įrašymas

walk-record-title = Įrašymas
walk-record-minimum = Rašykite tik tiek, kiek reikia kitam darbuotojui. Faktus ir asmens žodžius, ne nuomones: tai gali skaityti teismas. Be kitų žmonių vardų.
walk-record-name = Vardas, kaip sako pats asmuo (galima palikti tuščią):
walk-record-safe-contact = Saugus būdas susisiekti (galima palikti tuščią):
walk-record-follow-up = Tolesnis veiksmas, kaip 2026-11-30 (galima palikti tuščią):
walk-record-follow-up-what = Ką tada reikia padaryti:
walk-record-label = Ką daryti su šiais atsakymais?
walk-record-save = Įrašyti atvejį
walk-record-seal = Užantspauduoti, įtraukti vėliau
walk-record-nothing = Nieko nepalikti
walk-record-empty = Nieko neužrašyta, todėl nieko nesaugoma.
walk-record-forgotten = Nieko nepalikta.
walk-record-saved = Įrašyta: { $label }. Perskaityti gali tik slaptafrazę turintys žmonės.
walk-record-sealed = Užantspauduota šiame kompiuteryje. Perskaityti bus galima kitą kartą atrakinus.
walk-record-date-unknown = Įrašykite datą, kaip 2026-11-30.
walk-record-waiting = { $count ->
    [one] Įtraukimo laukia { $count } užantspauduotas vertinimas. Jis bus įtrauktas kitą kartą atrakinus saugyklą.
    [few] Įtraukimo laukia { $count } užantspauduoti vertinimai. Jie bus įtraukti kitą kartą atrakinus saugyklą.
    [many] Įtraukimo laukia { $count } užantspauduoto vertinimo. Jie bus įtraukti kitą kartą atrakinus saugyklą.
   *[other] Įtraukimo laukia { $count } užantspauduotų vertinimų. Jie bus įtraukti kitą kartą atrakinus saugyklą.
}
walk-leave-label = Čia sustoti? Ką daryti su atsakymais?

## Saugykla

vault-create-title = Apsaugoti atvejų įrašus šiame kompiuteryje
vault-create-hint = Įrašus gali skaityti visi, kas turi slaptafrazę. Be jos jų perskaityti negali niekas, net Jūsų IT skyrius.
vault-passphrase-prompt = Slaptafrazė:
vault-passphrase-new-prompt = Nauja slaptafrazė:
vault-passphrase-repeat-prompt = Pakartokite slaptafrazę:
vault-passphrase-differs = Jos nesutampa. Bandykite dar kartą.
vault-preparing = Ruošiama, apie 2 sekundes.
vault-recovery-code = Atkūrimo kodas: { $code }
vault-recovery-hint = Užsirašykite jį ir laikykite ne prie šio kompiuterio. Juo atveriami atvejai, jei slaptafrazė pamiršta. Jis daugiau nerodomas.
vault-recovery-group-prompt = Įrašykite { $number } atkūrimo kodo grupę:
vault-recovery-differs = Grupė kitokia. Pažiūrėkite, ką užsirašėte, ir bandykite dar kartą.
vault-created = Saugykla paruošta aplanke { $folder }.
vault-changed = Slaptafrazė pakeista. Senoji atvejų nebeatveria.

slots-row = { $id }  { $role }  { $name }
slots-row-own = { $id }  { $role }  { $name } (Jūsų)
slots-added = { $id } dabar gali atverti saugyklą.
slots-rekeying = Atvejams duodamas naujas raktas
slots-revoked = Saugyklos jis nebeatveria, o atvejai turi naują raktą. Ankstesnės atsarginės kopijos ir nuorašai juo vis dar atveriami.
slots-revoked-unfinished = Saugyklos jis nebeatveria. Atvejams naujo rakto duoti dar nepavyko; tai bus baigta kitą kartą juos atvėrus.
slots-recovery-changed = Nuo šiol saugyklą atveria naujas kodas. Senasis jos nebeatveria.
vault-destroyed = Saugykla sunaikinta. Jos nebeatveria jokia slaptafrazė ir joks kodas. Pašalinta:
vault-destroyed-left = Tebėra ir nepažeista:
vault-destroyed-copies = Kitur kopijos tebėra: atsarginės kopijos kituose diskuose, eksportuoti failai, popierius. Jei jų niekas neturi skaityti, sunaikinkite ir jas.

vault-healthy = Saugykla nesugadinta. Atvejų: { $cases }. Įrašų: { $entries }.
vault-fault-line = { $file } { $case } { $entry }: { $problem }
vault-filed = { $count ->
    [one] Įtrauktas { $count } užantspauduotas vertinimas.
    [few] Įtraukti { $count } užantspauduoti vertinimai.
    [many] Įtraukta { $count } užantspauduoto vertinimo.
   *[other] Įtraukta { $count } užantspauduotų vertinimų.
}

## Atvejai

cases-list-empty = Čia atvejų nesaugoma.
cases-find-empty = Nė viename atvejyje to nėra.
cases-more = Yra daugiau. Ieškokite tiksliau.

cases-due-row = { $label }  laikas peržiūrėti nuo { $on }
cases-due-in-bin = { $label }  ilgai šiukšlinėje, nuo { $on }: ištrinti?
cases-due-held = { $label }  laikas peržiūrėti nuo { $on }, galioja draudimas trinti
cases-due-sealed = Užantspauduotas vertinimas ({ $on }) taip ir neįtrauktas
cases-due-empty = Nėra ką peržiūrėti.
cases-hold-done = Atvejį { $label } trinti draudžiama: niekas negali jo ištrinti.
cases-hold-lifted = Atvejui { $label } draudimas trinti negalioja.
cases-erase-done = Atvejis { $label } ištrintas.
cases-erase-waits = Jo dalių dar gali būti likę faile – jas rastų tas, kas turi raktą ir išmano: failą skaito kitas procesas arba diskas pilnas. Jos bus perrašytos kitą kartą atvėrus atvejus rašyti.
cases-erase-stays = Anksčiau padarytose atsarginėse kopijose jis dar yra, kol jas pakeis naujesnės. Lieka ir išspausdinti lapai bei išsiųsti failai.
cases-row = { $label }  { $status }  pakeista { $changed }  { $country }  { $band }  { $next }
cases-row-next = atlikti { $on }: { $what }
cases-show-title = Atvejis { $label }, { $status }
cases-show-name = Vardas: { $name }
cases-show-names-hidden = Vardas nerodomas. Kad jį matytumėte, pridėkite --names; tai įrašoma.
cases-show-answers-title = Atsakymai
cases-show-assessments-title = Rezultatai
cases-show-contacts-title = Pasirinkti kontaktai
cases-show-timeline-title = Eiga
cases-show-later-event = Iš naujesnės programos ({ $version } versija)
