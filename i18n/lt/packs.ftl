# Turinio paketai: sudarytojo pasirašytas tekstų, kontaktų ir kontrolinių sąrašų aplankas. Pirma – komandų žinynas, po vieną trumpą
# sakinį.

cli-pack-about = Turinio paketai: naujesni kontaktai ir tekstai iš failo
cli-pack-build-about = Sudėti paketo aplanką į vieną failą, dar be parašo
cli-pack-build-folder-help = Aplankas, kuriame yra pack.toml
cli-pack-build-output-help = Įrašomas failas
cli-pack-sign-about = Pasirašyti sudėtą paketą
cli-pack-sign-file-help = Failas, kurį įrašė pack build
cli-pack-sign-key-help = Failas su slaptuoju raktu
cli-pack-sign-output-help = Įrašomas paketas
cli-pack-keygen-about = Sukurti raktą paketams pasirašyti
cli-pack-keygen-output-help = Kur įrašyti: NAME.key yra slaptas, NAME.pub – kitiems
cli-pack-trust-about = Nuo šiol leisti naudoti šio sudarytojo paketus
cli-pack-trust-key-help = Sudarytojo viešasis raktas, palygintas telefonu arba susitikus
cli-pack-verify-about = Pasakyti, kas sudarė paketą ir ką jis pakeistų
cli-pack-verify-file-help = Paketas
cli-pack-install-about = Naudoti paketą, pirma parodžius, ką jis keičia
cli-pack-install-file-help = Paketas
cli-pack-install-yes-help = Naudoti neklausiant
cli-pack-list-about = Išvardyti naudojamus paketus ir sudarytojų raktus
cli-pack-rollback-about = Grįžti prie to, kas naudota prieš paketą
cli-pack-rollback-id-help = Paketo id sąraše

# Paketo rūšis.
pack-kind-base = pakeičia tai, kas įdiegta
pack-kind-overlay = prideda įstaigos kontaktus ir pastabas

pack-built = Faile { $file } yra { $id }, versija { $version }, iš viso { $count ->
    [one] { $count } failas
    [few] { $count } failai
    [many] { $count } failo
   *[other] { $count } failų
}. Jis dar nepasirašytas.
pack-signed = Faile { $file } yra { $id }, versija { $version }; jis pasirašytas.
pack-keygen-sealed = Slaptasis raktas yra { $secret }, apsaugotas slaptafraze. Failą { $public } duokite tiems, kas naudos Jūsų paketus.
pack-keygen-open = Slaptasis raktas yra { $secret }, be slaptafrazės: pasirašyti gali kiekvienas, kas turi šį failą. Failą { $public } duokite tiems, kas naudos Jūsų paketus.
pack-key-line = Raktas { $name }: { $key }
pack-trusted = Nuo šiol galima naudoti paketus, kurių sudarytojas – { $name }. Palyginkite raktą su sudarytoju telefonu arba susitikę:

pack-title-line = { $title } ({ $id }), versija { $version }: { $kind }
pack-issuer-label = Išleido: { $issuer }, { $date }, licencija { $licence }
pack-expires-label = Naudoti iki: { $date }
pack-signer-label = Pasirašė: { $name } ({ $key })
pack-before-label = Grįžti galima į versiją { $version }

# Ką paketas pakeistų, palyginti su tuo, kas naudojama.
pack-difference-empty = Naudojamas turinys nesikeičia.
pack-changed-count = { $count ->
    [one] Keičiasi { $count } kontaktas:
    [few] Keičiasi { $count } kontaktai:
    [many] Keičiasi { $count } kontakto:
   *[other] Keičiasi { $count } kontaktų:
}
pack-removed-count = { $count ->
    [one] Pašalinamas { $count } kontaktas:
    [few] Pašalinami { $count } kontaktai:
    [many] Pašalinama { $count } kontakto:
   *[other] Pašalinama { $count } kontaktų:
}
pack-new-count = { $count ->
    [one] Atsiranda { $count } naujas kontaktas:
    [few] Atsiranda { $count } nauji kontaktai:
    [many] Atsiranda { $count } naujo kontakto:
   *[other] Atsiranda { $count } naujų kontaktų:
}
pack-annotated-count = { $count ->
    [one] Prie { $count } kontakto keičiasi įstaigos pastaba:
    [few] Prie { $count } kontaktų keičiasi įstaigos pastaba:
    [many] Prie { $count } kontakto keičiasi įstaigos pastaba:
   *[other] Prie { $count } kontaktų keičiasi įstaigos pastaba:
}
pack-duties-count = Naujos arba nebeliekančios įstaigos pareigos: { $count }
pack-countries-count = Pakeistos šalys: { $count }
pack-checklists-count = Pakeisti kontroliniai sąrašai: { $count }
pack-texts-count = Pakeisti tekstai: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): senas numeris – { $before }, naujas – { $after }
pack-no-number = nėra
pack-conflict-line = Kuris nors naudojamas paketas tada pridėtų mažiau: { $reason }

pack-install-yes-action = taip
pack-install-prompt = Jei norite naudoti šį paketą, įrašykite „{ pack-install-yes-action }“:
pack-installed = { $id } naudojamas. Grįžti galima komanda „guidepost pack rollback { $id }“.
pack-in-use-already = { $id } jau naudojamas. Nieko nepakeista.
pack-only-shown = Nieko nepakeista. Jei norite naudoti šį paketą, pridėkite --yes.
pack-rolled-back = { $id } vėl naudojamas, versija { $version }.
pack-rolled-back-to-none = { $id } nebenaudojamas. Naudojama tai, kas įdiegta.
pack-list-empty = Nenaudojamas nė vienas paketas. Naudojama tai, kas įdiegta.
pack-keys-empty = Nėra nė vieno sudarytojo rakto. Jį prideda „guidepost pack trust“.
pack-left-out = Paketas { $id } arba jo dalis nenaudojama: { $reason }

contact-office-note-label = Įstaigos pastaba: { $text }
directory-office-duty = Šiai įstaigai: { $text } ({ $source })

# Kodėl paketas nepanaudotas ir ką daryti.
error-pack-not-a-pack = Tai ne turinio paketas arba tik jo dalis. Jis nepanaudotas.
error-pack-not-a-pack-help = Nukopijuokite dar kartą arba klauskite sudarytojo.
error-pack-foreign = Šiame pakete yra tai, ko jokiame pakete būti negali: { $file }. Jis nepanaudotas.
error-pack-twice = Failas { $file } šiame pakete yra du kartus. Paketas nepanaudotas.
error-pack-too-large = Šiame pakete yra daugiau, nei pakete gali būti: { $file }. Jis nepanaudotas.
error-pack-too-many = Šiame pakete yra daugiau kaip 2000 failų. Jis nepanaudotas.
error-pack-unknown-key = Nežinoma, kas sudarė šį paketą. Jis nepanaudotas.
error-pack-unknown-key-help = Pridėkite sudarytojo raktą puslapyje „{ packs-title }“ arba komanda „guidepost pack trust“.
error-pack-changed = Šis paketas pasirašytas, bet vėliau pakeistas. Jis nepanaudotas.
error-pack-changed-help = Nukopijuokite dar kartą arba klauskite sudarytojo.
error-pack-older = Šis paketas senesnis už Jūsų turimą ({ $date }). Jis nepanaudotas.
error-pack-other-content = Šio paketo versija { $version } čia jau yra, tik kitokio turinio. Paketas nepanaudotas.
error-pack-other-content-help = Sudarytojas turi suteikti didesnį versijos numerį.
error-pack-expired = Šio paketo naudojimo laikas baigėsi ({ $date }). Jis nepanaudotas.
error-pack-expired-help = Prašykite sudarytojo naujesnio.
error-pack-needs-program = Šiam paketui reikia programos versijos { $version } arba naujesnės. Jis nepanaudotas.
error-pack-other-kind = Paketas, pavadintas { $id }, negali būti šios rūšies. Jis nepanaudotas.
error-pack-not-in-overlay = Įstaigos paketas prideda tik kontaktus ir pastabas. Jame yra { $file }. Jis nepanaudotas.
error-pack-replaces = Įstaigos paketas negali pakeisti jau esamo kontakto: { $contact } faile { $file }.
error-pack-content = Šiame pakete yra klaida, jis nepanaudotas. { $file }, eilutė { $line }, { $field }: { $problem }
error-pack-not-in-use = Paketas, pavadintas { $id }, nenaudojamas.
error-pack-list-damaged = Naudojamų paketų sąrašas sugadintas. Naudojama tai, kas įdiegta.
error-pack-list-damaged-help = Pašalinkite packs/active.toml iš duomenų aplanko ir vėl pridėkite paketus.
error-pack-no-permission = Į aplanką rašyti negalima. Nieko nepakeista.
error-pack-not-a-key = { $file } nėra paketų raktas.
error-pack-not-a-key-help = Raktą sukuria „guidepost pack keygen“ arba „minisign“.
error-pack-key-passphrase = Slaptasis raktas turi slaptafrazę.
error-pack-key-passphrase-help = Failą, kuriame ji yra, nurodykite su --passphrase-file.
error-pack-wrong-passphrase = Ši slaptafrazė slaptojo rakto neatveria.

# The page of content packs in the window.
packs-title = Turinio paketai
packs-aim = Paketas pateikia naujesnius kontaktus ir tekstus arba šios įstaigos turinį. Niekas nepasikeis, kol nepamatysite, ką paketas keičia.
packs-used-title = Naudojami paketai
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, versija { $version }: { $kind }
packs-back-action = Grįžti į paketo { $id } versiją { $version }
packs-stop-action = Nebenaudoti paketo { $id }
packs-open-title = Peržiūrėti paketą arba raktą
packs-open-hint = Įmeskite failą į šį langą, kad ir kuris puslapis būtų atvertas, arba įrašykite, kur jis yra.
packs-file-label = Failas
packs-file-needed = Įrašykite, kur yra failas.
packs-open-action = Peržiūrėti failą
packs-looking = Peržiūrimas failas…
packs-keys-title = Kieno paketai naudojami
packs-keys-empty = Dar nėra nė vieno sudarytojo rakto. Kad raktą pridėtumėte, peržiūrėkite jo failą.
# $name: what the key's file is called.
packs-distrust-action = Nebenaudoti sudarytojo { $name } paketų
packs-distrusted = Sudarytojo { $name } paketai nebenaudojami.
packs-trusted = Nuo šiol galima naudoti paketus, kurių sudarytojas – { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Niekas nepasikeis, kol nepasirinksite „{ packs-use-action }“. Šiame puslapyje bet kada galima grįžti prie ankstesnio turinio.
packs-in-use-already = Šis paketas jau naudojamas.
packs-use-action = Naudoti šį paketą
packs-leave-action = Palikti tai, kas naudojama
packs-changes-title = Ką jis pakeistų
packs-renumbered-count = { $count ->
    [one] Keičiasi { $count } kontakto numeris:
    [few] Keičiasi { $count } kontaktų numeriai:
    [many] Keičiasi { $count } kontakto numeriai:
   *[other] Keičiasi { $count } kontaktų numeriai:
}
packs-reworded-count = { $count ->
    [one] Keičiasi { $count } kontakto formuluotė:
    [few] Keičiasi { $count } kontaktų formuluotės:
    [many] Keičiasi { $count } kontakto formuluotės:
   *[other] Keičiasi { $count } kontaktų formuluotės:
}
# $title: what the pack calls itself.
packs-used = Dabar naudojamas paketas „{ $title }“.
packs-key-title = Sudarytojo raktas: { $name }
packs-key-hint = Palyginkite jį su sudarytoju susitikę arba telefonu, numeriu, kurį žinojote anksčiau. Kas turi šį raktą, tas sprendžia, kokius numerius rodo programa.
packs-trust-action = Naudoti šio sudarytojo paketus
packs-distrust-now-action = Jų nenaudoti
packs-drop-hint = Paleiskite failą, kad jį peržiūrėtumėte. Tai nieko nekeičia.
error-packs-unknown-file = Šis failas nėra nei turinio paketas, nei raktas, kurį ši programa pažįsta. Nieko nepakeista.
