# Kas įvyko su atvejais ir ką daryti. Ramiai, trumpai, nieko nekaltinant.

error-wrong-passphrase = Ši slaptafrazė atvejų neatveria
error-wrong-passphrase-help = Patikrinkite klaviatūros kalbą bei „Caps Lock“ ir bandykite dar kartą. Niekas neištrinta. Atvejus atveria ir atkūrimo kodas.

error-slot-revoked = Ši slaptafrazė atvejų nebeatveria
error-slot-revoked-help = Ji pakeista arba panaikinta. Naudokite naujesnę slaptafrazę arba klauskite vadovo.

error-vault-in-use = Atvejai atverti kitame lange
error-vault-in-use-help = Pirma užverkite kitą langą arba atverkite atvejus tik skaityti. Niekas neprarasta.

error-vault-in-use-since = Atvejai atverti kitame lange arba kitame kompiuteryje ({ $host }, nuo { $time })
error-vault-in-use-since-help = Pirma užverkite juos ten arba atverkite atvejus tik skaityti. Niekas neprarasta.

error-not-a-backup = Tai nėra atvejų atsarginė kopija: { $file }
error-not-a-backup-help = Nieko nepakeista. Pasirinkite failą, kurį ši programa įrašė kaip atsarginę kopiją, arba aplanką iš jos atsarginių kopijų sąrašo.

error-backup-damaged = Atsarginė kopija sugadinta: { $file }
error-backup-damaged-help = Nieko nepakeista. Pasirinkite kitą atsarginę kopiją; patys atvejai nepaliesti.

error-backup-differs = Atsarginėje kopijoje atvejis toliau rašytas kitaip
error-backup-differs-help = Nieko nepakeista. Atkurkite atsarginę kopiją į atskirą aplanką ir peržiūrėkite abu.

error-file-exists = Failas { $file } jau yra
error-file-exists-help = Jis nepakeistas. Pasirinkite kitą pavadinimą.

error-vault-too-new = Failą { $file } įrašė naujesnė šios programos versija
error-vault-too-new-help = Jis nepakeistas. Atverkite atvejus naujesne versija.

error-vault-damaged = Failas { $file } sugadintas
error-vault-damaged-help = Jis nepakeistas. Pirma nukopijuokite visą aplanką į saugią vietą. Tada atkurkite naujausią atsarginę kopiją į naują aplanką arba atverkite atvejus tik skaityti.

error-vault-missing = Šiame aplanke atvejų nėra
error-vault-missing-help = Jie gali būti kitame diske ar kitame aplanke. Patarimai, kontaktai ir nauji vertinimai veikia be jų.

error-vault-gone = Atvejų saugyklos nėra ten, kur ji buvo: { $path }
error-vault-gone-help = Ji gali būti kitame diske. Prijunkite jį ir vėl atrakinkite. Patarimai, kontaktai ir nauji vertinimai veikia be jos.

error-vault-exists = Šiame aplanke atvejų saugykla jau yra
error-vault-exists-help = Nieko nepakeista. Atverkite ją slaptafraze arba pasirinkite kitą aplanką.

error-weak-passphrase = Šią slaptafrazę per lengva atspėti
error-weak-passphrase-help = Pasirinkite keturis ar daugiau žodžių, nesusijusių nei tarpusavyje, nei su Jumis ar šiuo darbu.

error-disk-full = Neįrašyta, nes diskas pilnas
error-disk-full-help = Kas įrašyta anksčiau, saugu. Atlaisvinkite vietos ir bandykite dar kartą; programos paleisti iš naujo nereikia.

error-no-permission = Į atvejų aplanką rašyti negalima
error-no-permission-help = Nieko nepakeista. Atvejus galima atverti tik skaityti. Norėdami rašyti, kreipkitės į žmogų, kuris prižiūri šį kompiuterį.

error-vault-read-only = Atvejai atverti tik skaityti
error-vault-read-only-help = Nieko neįrašyta. Norėdami rašyti, užrakinkite juos ir atverkite iš naujo.

error-disk-trouble = Diskas atsakė ne taip, kaip turėtų
error-disk-trouble-help = Kas įrašyta anksčiau, saugu. Patikrinkite laidą arba diską ir bandykite dar kartą. Jei tai pasikartos, padarykite atsarginę kopiją kitame diske.

error-no-such-case = Atvejo su tokia žyma čia nėra
error-no-such-case-help = Patikrinkite žymą. Kitame kompiuteryje pradėtas atvejis čia atsiranda tik jį perkėlus.

error-no-such-slot = Tokio atvejų rakto nėra
error-no-such-slot-help = Pažiūrėkite į raktų sąrašą ir pasirinkite iš jo.

error-slot-last-supervisor = Tai vienintelis vadovas
error-slot-last-supervisor-help = Nieko nepakeista. Pirma suteikite raktą kitam vadovui.

error-slot-own = Šiuo raktu atvejus atvėrėte Jūs
error-slot-own-help = Nieko nepakeista. Jį atimti gali kitas vadovas.

error-slot-not-an-officer = Slaptafrazę turi tik pareigūno ar vadovo raktas
error-slot-not-an-officer-help = Nieko nepakeista. Atkūrimo kodą pakeičia naujas kodas, organizacijos raktą – kitas raktas.

error-slot-no-recipient = Tai nėra programos „age“ viešasis raktas
error-slot-no-recipient-help = Nieko nepakeista. Jis prasideda age1 ir yra faile, kurį įrašė age-keygen, po „public key:“.

error-slot-recipient-known = Šis raktas atvejus jau atveria
error-slot-recipient-known-help = Nieko nepakeista. Kieno jis, rodo raktų sąrašas.

error-slot-other-identity = Šis raktas atvejų neatveria
error-slot-other-identity-help = Jis niekada nebuvo suteiktas arba buvo atimtas. Nieko nepakeista.

error-slot-no-identity = Šiame faile nėra programos „age“ rakto
error-slot-no-identity-help = Naudokite failą, kurį įrašė age-keygen. Jo slapta eilutė prasideda AGE-SECRET-KEY-1.

error-no-randomness = Sistema nedavė atsitiktinių skaičių
error-no-randomness-help = Be jų nieko negalima saugiai užantspauduoti, todėl nieko neįrašyta. Paleiskite kompiuterį iš naujo ir bandykite dar kartą.

error-consent-not-live = Šis sutikimas neduotas arba jau atšauktas
error-consent-not-live-help = Nieko nepakeista. Kada jo klausta ir kada atšauktas, rodo eiga.

error-case-closed = Šis atvejis užbaigtas
error-case-closed-help = Nieko neįrašyta. Pirma atverkite atvejį iš naujo. Pastabas ir sutikimą galima įrašyti ir į užbaigtą atvejį.

error-nothing-to-record = Dar nėra ko įrašyti
error-nothing-to-record-help = Pirma ką nors užrašykite.

error-name-not-agreed = Asmuo nesutiko, kad būtų užrašyti vardai
error-name-not-agreed-help = Vardas neįrašytas. Pirma paklauskite ir įrašykite atsakymą. Atvejis veikia ir be vardo.

error-not-this-role = Tam reikia vadovo
error-not-this-role-help = Nieko nepakeista. Paprašykite, kad tai padarytų vadovas.

error-vault-stopped = Atvejus užvėrė programos klaida
error-vault-stopped-help = Kas įrašyta anksčiau, saugu. Užverkite programą ir vėl atverkite atvejus.

role-officer = Pareigūnas
role-supervisor = Vadovas
role-recovery = Atkūrimo kodas
role-organisation = Organizacija

vault-problem-damaged-file = Failas sugadintas
vault-problem-damaged-page = Sugadinta failo dalis
vault-problem-damaged-structure = Sugadinta failo struktūra
vault-problem-changes-missing = Trūksta naujausių pakeitimų
vault-problem-broken-chain = Įrašas pakeistas arba prieš jį buvęs įrašas pašalintas
vault-problem-unreadable-entry = Įrašo negalima perskaityti
vault-problem-projection-differs = Sąrašas ar paieška neatitinka įrašų; juos galima sudaryti iš naujo

## Saugojimas, trynimas, priedai.

error-case-held = Šiam atvejui galioja draudimas trinti
error-case-held-help = Nieko neištrinta. Draudimo priežastis yra atvejo eigoje. Draudimą gali panaikinti vadovas.

error-retention-refused = Atvejų taip ilgai saugoti negalima
error-retention-refused-help = Nieko nepakeista. Nurodykite nuo 1 iki { $most } dienų, o be sutikimo – ne daugiau nei su juo. Jei įstatymas reikalauja saugoti ilgiau, nustatykite draudimą trinti.

error-attachment-empty = Šis failas tuščias
error-attachment-empty-help = Nieko nepridėta. Patikrinkite, ar tai tas failas.

error-attachment-too-large = Šis failas didesnis nei { $megabytes } MB
error-attachment-too-large-help = Nieko nepridėta. Padarykite mažesnę kopiją arba pridėkite dalimis.

error-no-such-attachment = Šis failas prie atvejo nepridėtas
error-no-such-attachment-help = Galbūt jis pašalintas. Kada – rodo eiga.

vault-problem-attachment-gone = Pridėto failo nebėra
vault-problem-attachment-differs = Pridėtas failas nebe toks, koks buvo pridėtas
vault-problem-attachment-stray = Laikomas failas, kurio joks atvejis nepridėjo
vault-problem-reference-stray = Prieigos žurnale minimas atvejis, kurio nėra

error-erase-unasked = { $entries ->
    [one] Atvejis { $label } būtų ištrintas: { $entries } įrašas, pridėtų failų: { $files }
    [few] Atvejis { $label } būtų ištrintas: { $entries } įrašai, pridėtų failų: { $files }
    [many] Atvejis { $label } būtų ištrintas: { $entries } įrašo, pridėtų failų: { $files }
   *[other] Atvejis { $label } būtų ištrintas: { $entries } įrašų, pridėtų failų: { $files }
}
error-erase-unasked-help = Nieko neištrinta. Kad ištrintumėte visam laikui, pridėkite --yes.
