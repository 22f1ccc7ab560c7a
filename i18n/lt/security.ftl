# „Nustatymai“ ir kas saugo atvejus.

settings-title = Nustatymai
settings-no-vault = Šiame kompiuteryje atvejų įrašų dar nėra. Nuo pirmojo jie saugomi slaptafraze.
settings-locked = Atvejai užrakinti. Kas juos saugo, nustatoma su slaptafraze.
settings-security-action = Sauga
settings-recording-hint = Šioje sistemoje kitos programos gali įrašyti ekraną, taip pat ir kai atverti atvejai.

## „Sauga“: visos dalys.

security-title = Sauga
security-hint = Kas atveria atvejus, kaip jie saugomi ir ar jie nesugadinti.
security-open-action = Atverti
security-open-label = Atverti: { $part }
security-passphrase-title = Jūsų slaptafrazė
security-passphrase-standing = Keiskite, jei kas nors galėjo ją matyti
security-record-title = Prieigos žurnalas
security-record-standing = Kas atvėrė atvejus, matė vardus ir kas perduota
security-check-title = Tikrinti atvejus
security-check-standing = Tikrina, ar kas nors nesugadinta

## Pareigūno slaptafrazė.

security-passphrase-hint = Senesnes atsargines kopijas vis dar atveria senoji slaptafrazė. Jei ją kas nors žino, pakeiskite ir atsargines kopijas.
security-passphrase-old-label = Dabartinė slaptafrazė
security-passphrase-old-needed = Įrašykite slaptafrazę, kurią naudojote iki šiol
security-passphrase-action = Keisti slaptafrazę
security-passphrase-changed = Jūsų slaptafrazė pakeista

## Prieigos žurnalas.

security-record-hint = Apie asmenį jame nieko nėra. Nepastebimai jo pakeisti negalima.
security-record-more-action = Rodyti ankstesnius įrašus

## Tikrinimas.

security-check-hint = Skaitomas kiekvienas puslapis, kiekvienas įrašas ir kiekvienas raktas. Galite dirbti toliau.
security-check-action = Tikrinti dabar
security-check-begins = Tikrinama…
security-check-progress = Tikrinama: { $done } iš { $of } atvejų
security-check-healthy = Nieko nesugadinta. Atvejų: { $cases }. Įrašų: { $entries }.
security-check-faults = { $count ->
    [one] { $count } dalykas yra ne toks, koks įrašytas
    [few] { $count } dalykai yra ne tokie, kokie įrašyti
    [many] { $count } dalyko yra ne taip, kaip įrašyta
   *[other] { $count } dalykų yra ne tokie, kokie įrašyti
}
security-check-faults-help = Nieko nepakeista. Dabar padarykite atsarginę kopiją, užsirašykite šias eilutes ir parodykite jas žmogui, kuris prižiūri šį kompiuterį.

security-not-now-action = Ne dabar
security-supervisor-only = Tai gali daryti tik vadovas. Kreipkitės į savo vadovą.

## Kas atveria atvejus.

security-officers-title = Pareigūnai
security-officers-about = Kas atveria atvejus
security-officers-standing = { $officers ->
    [one] { $officers } pareigūnas
    [few] { $officers } pareigūnai
    [many] { $officers } pareigūno
   *[other] { $officers } pareigūnų
}, { $code ->
    [yes] yra atkūrimo kodas
   *[no] atkūrimo kodo nėra
}, { $organisation ->
    [yes] yra organizacijos raktas
   *[no] organizacijos rakto nėra
}
security-officers-hint = Kiekvienas pareigūnas turi slaptafrazę, kurios kitiems žinoti nereikia. Išeinančio iš įstaigos pareigūno raktą atimkite.
security-officers-only = Atvejų raktą suteikia ar atima tik vadovas. Kreipkitės į savo vadovą.
security-officers-by-code = Atvejus atvėrėte atkūrimo kodu. Pametusieji slaptafrazę čia gauna naują.
security-officer-role-own = { $role }, Jūs
security-officer-own = Jūs
security-own-passphrase-action = Keisti slaptafrazę
security-replace-action = Nauja slaptafrazė
security-new-code-action = Kurti naują kodą
security-revoke-action = Atimti raktą
security-way-label = { $way }: { $name }
security-officer-add-action = Pridėti pareigūną
security-organisation-add-action = Pridėti organizacijos raktą

## Pareigūno pridėjimas.

security-officer-name-label = Vardas prieigos žurnale
security-officer-name-hint = Pakanka vardo ar pareigų
security-officer-name-needed = Įrašykite vardą ar pareigas
security-officer-role-label = Vaidmuo
security-officer-role-hint = Vadovas taip pat sprendžia, kas atveria atvejus, ir gali juos ištrinti
security-officer-types-hint = Tegul pareigūnas slaptafrazę įrašo vienas. Kitiems jos žinoti nereikia.
security-officer-add-confirm = Pridėti pareigūną
security-officer-added = { $name } dabar gali atverti atvejus

## Organizacijos rakto pridėjimas.

security-organisation-hint = Turintieji slaptąją šio rakto pusę gali atverti atvejus, kai įstaigoje niekas negali. Čia laikoma tik jo viešoji pusė.
security-organisation-name-label = Organizacijos pavadinimas
security-organisation-name-needed = Įrašykite organizacijos pavadinimą
security-organisation-key-label = Viešasis raktas
security-organisation-key-hint = Prasideda age1 ir yra faile, kurį įrašė age-keygen
security-organisation-key-needed = Įklijuokite viešąjį raktą
security-organisation-confirm = Pridėti raktą

## Nauja slaptafrazė kitam žmogui.

security-replace-title = Nauja slaptafrazė: { $name }
security-replace-hint = Tada senoji slaptafrazė atvejų nebeatveria. Senesnės atsarginės kopijos ja vis dar atveriamos.
security-replace-confirm = Nustatyti naują slaptafrazę
security-replaced = Dabar atvejus atveria nauja slaptafrazė

## Rakto atėmimas.

security-revoke-title = Atimti raktą: { $name }?
security-revoke-anew = Jis iškart nustoja veikti, o visi atvejai užšifruojami iš naujo. Jei atvejų daug, tai trunka kelias minutes.
security-revoke-backups = Senesnės atsarginės kopijos juo vis dar atveriamos. Ištrinkite tas, kurių nebereikia.
security-revoke-promise = Jei nutrūks, niekas neprarasta. Bus baigta kitą kartą atrakinus.
security-revoke-keep-action = Palikti raktą
security-revoke-confirm = Atimti raktą
security-rekeying-begins = Atvejai šifruojami iš naujo
security-rekeying = Atvejai šifruojami iš naujo: { $percent } iš 100 procentų
security-revoked = Raktas atimtas, atvejai užšifruoti iš naujo
error-slot-unfinished = Raktas atvejų nebeatveria, bet jie dar neužšifruoti iš naujo
error-slot-unfinished-help = Niekas neprarasta. Atlaisvinkite vietos diske, užrakinkite atvejus ir atverkite iš naujo: tada bus baigta.

## Naujas atkūrimo kodas.

security-code-title = Atkūrimo kodas
security-code-standing = Kurkite naują, jei kas nors galėjo jį matyti
security-code-hint = Kodas atveria atvejus, kai slaptafrazė prarasta. Kurkite naują, jei popierius pamestas arba jei kas nors galėjo jį matyti.
security-code-until = Senasis kodas galioja, kol įrašote dvi naujojo grupes. Jei išeisite anksčiau, naujasis negalios.
security-code-backups = Senesnės atsarginės kopijos vis dar atveriamos senuoju kodu.
security-code-put-action = Nustatyti naują kodą
security-code-put = Galioja naujas atkūrimo kodas. Popierių su senuoju sunaikinkite.
security-code-let-go = Naujasis kodas negalioja. Tebegalioja senasis atkūrimo kodas.

## Visko ištrynimas.

security-destroy-title = Ištrinti viską šiame kompiuteryje
security-destroy-standing = Visi atvejai, raktai ir atsarginės kopijos šiame aplanke, visam laikui
security-destroy-hint = Visi atvejai, raktai ir atsarginės kopijos šiame aplanke ištrinami visam laikui. Jų negrąžins jokia slaptafrazė ir joks kodas.
security-destroy-folder-label = Ištrinamas aplankas:
security-destroy-left-title = Kas neištrinama
security-destroy-left-paper = Išspausdinti lapai ir kortelės
security-destroy-left-files = Kitur įrašyti ar išsiųsti failai
security-destroy-left-backups = Atsarginės kopijos kituose diskuose ir kompiuteriuose
security-destroy-left-aside = Senesni atvejai, padėti į šalį šiame kompiuteryje
security-destroy-word = TRINTI
security-destroy-word-label = Norėdami tęsti, įrašykite { security-destroy-word }
security-destroy-word-fault = Įrašykite { security-destroy-word } taip, kaip čia
security-destroy-keep-action = Palikti viską
security-destroy-confirm = Ištrinti viską
security-destroying = Trinama…
security-destroyed-title = Atvejai ištrinti
security-destroyed-hint = Aplanko { $folder } nebėra, su viskuo, kas jame buvo.
security-destroyed-left = Šie senesni atvejai buvo padėti į šalį ir tebėra:
security-destroyed-next = Patarimai, kontaktai ir vertinimai veikia kaip anksčiau.
security-destroyed-action = Pradėti iš naujo
