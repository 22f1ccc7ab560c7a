# Puslapiai, kuriems slaptafrazės nereikia, ir tie, kurie jos prašo.

## Pradžia.

home-languages-label = Programos kalba
home-greeting = Informacija prieinama iškart. Kad šiame kompiuteryje būtų saugomi atvejų įrašai, pirmą kartą įrašydami nustatykite slaptafrazę.
home-go-on-open = Yra pradėtas vertinimas
home-go-on-sealed = Šiame kompiuteryje yra užantspauduotas vertinimas. Paskutinis pakeitimas: { $time }
home-go-on-action = Tęsti
home-with-me-title = Dabar pas mane yra žmogus
home-with-me-hint = Pirmiausia saugumas, ką sakyti, kam skambinti
home-find-label = Kur kreiptis…
home-find-hint = Įrašykite šalį, miestą ar organizaciją
home-find-empty = Tinkamų kontaktų nėra
home-all-action = Rodyti visas šalis
home-more-action = Daugiau…
home-country-action = Visi kontaktai: { $country }
home-start-hint = Slaptafrazės nereikia
home-directory-title = Pagalbos linijos ir kontaktai
home-directory-hint = Pagal šalį, su darbo laiku ir kalbomis

## Padėti dabar.

help-now-find-in-action = Rasti pagalbos liniją: { $country }
help-now-find-action = Rasti pagalbos liniją
help-now-hide-hint = F12 arba triskart „Shift“ – ekranas iškart paslepiamas

## Kur kreiptis.

find-help-title = Kur kreiptis
find-help-country-title = Kur kreiptis: { $country }
find-help-all-action = Rodyti visas šalis
find-help-more-action = { $count ->
    [one] Rodyti dar { $count } kontaktą
    [few] Rodyti dar { $count } kontaktus
    [many] Rodyti dar { $count } kontakto
   *[other] Rodyti dar { $count } kontaktų
}
contact-open-now = Dirba dabar
contact-copy-action = Kopijuoti numerį
contact-copy-label = Kopijuoti numerį { $number }: { $name }
contact-large-action = Rodyti didelį
contact-large-label = Rodyti numerį { $number } didelį: { $name }
contact-small-action = Rodyti mažą
contact-small-label = Rodyti numerį { $number } mažą: { $name }

## Atrakinimas.

locked-title = Atvejai užrakinti
locked-passphrase-label = Slaptafrazė
locked-unlock-action = Atrakinti
locked-show-action = Rodyti
locked-cover-action = Slėpti
locked-unlocking = Atrakinama, apie 2 sekundes
locked-layout-hint = Kai kurios raidės ne lotyniškos. Patikrinkite klaviatūros kalbą.
locked-wait = { $seconds ->
    [one] Bandykite dar kartą po { $seconds } sekundės. Niekas neištrinta.
    [few] Bandykite dar kartą po { $seconds } sekundžių. Niekas neištrinta.
    [many] Bandykite dar kartą po { $seconds } sekundės. Niekas neištrinta.
   *[other] Bandykite dar kartą po { $seconds } sekundžių. Niekas neištrinta.
}
locked-waiting = { $count ->
    [one] Laukia įtraukimo: { $count } užantspauduotas vertinimas (paskutinis pakeitimas: { $time }).
    [few] Laukia įtraukimo: { $count } užantspauduoti vertinimai (paskutinis pakeitimas: { $time }).
    [many] Laukia įtraukimo: { $count } užantspauduoto vertinimo (paskutinis pakeitimas: { $time }).
   *[other] Laukia įtraukimo: { $count } užantspauduotų vertinimų (paskutinis pakeitimas: { $time }).
}
locked-open-zone = Atrakinti nereikia, kad galėtumėte:
locked-guidance-action = Skaityti pokalbio patarimus
locked-helpline-action = Rasti pagalbos liniją
locked-assessment-action = Pradėti vertinimą
locked-wrong = Ši slaptafrazė atvejų neatveria. Patikrinkite klaviatūros kalbą ir „Caps Lock“.
locked-read-action = Atverti tik skaityti
locked-forgot-action = Pamiršote slaptafrazę?

## Be slaptafrazės.

locked-code-hint = Atvejus atveria ir atkūrimo kodas. Jis buvo užrašytas nustatant slaptafrazę: keturios grupės po keturias raides ir skaitmenis.
locked-code-label = Atkūrimo kodas
locked-code-action = Atverti atkūrimo kodu
locked-code-wrong = Šis kodas atvejų neatveria. Patikrinkite kiekvieną grupę popieriuje.
locked-aside-hint = Be slaptafrazės ir atkūrimo kodo šių atvejų niekas atverti negali. Juos galima padėti į šalį, kad būtų galima saugoti naujus.
locked-aside-action = Padėti šiuos atvejus į šalį…
locked-aside-title = Padėti šiuos atvejus į šalį?
locked-aside-kept = Nieko neištrinama. Atvejų aplankas gauna kitą pavadinimą ir lieka ten pat.
locked-aside-waiting = Kartu atidedamas ir užantspauduotas vertinimas, laukiantis įtraukimo.
locked-aside-back = Jei slaptafrazė ar kodas atsiras, vėl pavadinkite aplanką „vault“, ir atvejai atsivers.
locked-aside-keep-action = Palikti, kaip yra
locked-aside-confirm = Padėti šiuos atvejus į šalį
locked-aside-done = Senieji atvejai laikomi čia: { $folder }

## Programai netikėtai nutrūkus.

kept-title = Jūsų darbas išliko
kept-sealed = Šiame kompiuteryje yra užantspauduotas vertinimas. Paskutinis pakeitimas: { $time }
kept-hint = Atrakinkite, kad tęstumėte nuo tos pačios vietos
kept-new-sheet-action = Tęsti naujame lape
kept-go-on-action = Tęsti nuo tos vietos
kept-assessment = Vertinimas pradėtas { $begun }. { $answers ->
        [one] { $answers } atsakymas
        [few] { $answers } atsakymai
        [many] { $answers } atsakymo
       *[other] { $answers } atsakymų
    }, { $notes ->
        [one] { $notes } pastaba
        [few] { $notes } pastabos
        [many] { $notes } pastabos
       *[other] { $notes } pastabų
    }. Paskutinis pakeitimas: { $changed }.
kept-home-action = Į pradžią

## Vertinimas, paslėptas, kai dar nebuvo saugyklos.

hidden-title = Atverti paslėptą vertinimą
hidden-hint = Surinkite keturis skaitmenis, kuriuos rodė būsenos juosta. Po penkių klaidingų bandymų vertinimas ištrinamas.
hidden-code-label = Uždangos kodas
hidden-open-action = Atverti

assessment-code-wrong = Kodas kitas
assessment-sealed = Užantspauduota šiame kompiuteryje. Perskaityti bus galima kitą kartą atrakinus.
assessment-let-go = Nieko nepalikta
error-not-kept = Šie atsakymai niekur neįrašyti
error-not-kept-help = Apsaugokite ir palikite juos arba jų atsisakykite. Tada vėl užverkite langą.
