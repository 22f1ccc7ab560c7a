# Sisupaketid: allkirjastatud kaust tekstide, kontaktide ja kontrollnimekirjadega. Kõigepealt käskude abi, igaüks üks lühike lause.

cli-pack-about = Sisupaketid: uuemad kontaktid ja tekstid failist
cli-pack-build-about = Pane paketi kaust üheks failiks, veel allkirjata
cli-pack-build-folder-help = Kaust, milles on pack.toml
cli-pack-build-output-help = Kirjutatav fail
cli-pack-sign-about = Allkirjasta valmis pandud pakett
cli-pack-sign-file-help = Fail, mille kirjutas pack build
cli-pack-sign-key-help = Salajase võtme fail
cli-pack-sign-output-help = Kirjutatav pakett
cli-pack-keygen-about = Loo võti pakettide allkirjastamiseks
cli-pack-keygen-output-help = Kuhu kirjutada: NAME.key on salajane, NAME.pub on teistele
cli-pack-trust-about = Luba edaspidi selle koostaja pakette
cli-pack-trust-key-help = Koostaja avalik võti, temaga telefonitsi või isiklikult võrreldud
cli-pack-verify-about = Ütle, kes paketi koostas ja mida see muudaks
cli-pack-verify-file-help = Pakett
cli-pack-install-about = Võta pakett kasutusele, näidates enne, mida see muudab
cli-pack-install-file-help = Pakett
cli-pack-install-yes-help = Võta kasutusele ilma küsimata
cli-pack-list-about = Loetle kasutusel paketid ja koostajate võtmed
cli-pack-rollback-about = Mine tagasi selle juurde, mis oli kasutusel enne paketti
cli-pack-rollback-id-help = Paketi id loendis

# Paketi liik.
pack-kind-base = asendab sisseehitatud sisu
pack-kind-overlay = lisab asutuse enda kontaktid ja märkused

pack-built = Failis { $file } on { $id }, versioon { $version }, kokku { $count ->
    [one] üks fail
   *[other] { $count } faili
}. See ei ole veel allkirjastatud.
pack-signed = Failis { $file } on { $id }, versioon { $version }, ja see on allkirjastatud.
pack-keygen-sealed = Salajane võti on { $secret }, paroolifraasiga kaitstud. Andke { $public } neile, kes teie pakette kasutama hakkavad.
pack-keygen-open = Salajane võti on { $secret }, ilma paroolifraasita: allkirjastada saab igaüks, kellel see fail on. Andke { $public } neile, kes teie pakette kasutama hakkavad.
pack-key-line = Võti { $name }: { $key }
pack-trusted = Nüüdsest saab kasutada pakette, mille koostaja on { $name }. Võrrelge võtit koostajaga telefonitsi või isiklikult:

pack-title-line = { $title } ({ $id }), versioon { $version }: { $kind }
pack-issuer-label = Väljaandja: { $issuer }, { $date }, litsents { $licence }
pack-expires-label = Kasutada kuni: { $date }
pack-signer-label = Allkirjastaja: { $name } ({ $key })
pack-before-label = Tagasi saab minna versioonile { $version }

# Mida pakett kasutusel olevaga võrreldes muudaks.
pack-difference-empty = Kasutusel olevas sisus ei muutu midagi.
pack-changed-count = { $count ->
    [one] Muutub üks kontakt:
   *[other] Muutub { $count } kontakti:
}
pack-removed-count = { $count ->
    [one] Eemaldatakse üks kontakt:
   *[other] Eemaldatakse { $count } kontakti:
}
pack-new-count = { $count ->
    [one] Lisandub üks kontakt:
   *[other] Lisandub { $count } kontakti:
}
pack-annotated-count = { $count ->
    [one] Ühel kontaktil muutub asutuse märkus:
   *[other] Asutuse märkus muutub { $count } kontaktil:
}
pack-duties-count = Asutuse kohustusi, mis lisanduvad või kaovad: { $count }
pack-countries-count = Muutunud riike: { $count }
pack-checklists-count = Muutunud kontrollnimekirju: { $count }
pack-texts-count = Muutunud tekste: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): senine number { $before }, uus number { $after }
pack-no-number = puudub
pack-conflict-line = Üks kasutusel pakett lisaks siis vähem: { $reason }

pack-install-yes-action = jah
pack-install-prompt = Paketi kasutusele võtmiseks kirjutage „{ pack-install-yes-action }“:
pack-installed = { $id } on kasutusel. Tagasi saab käsuga „guidepost pack rollback { $id }“.
pack-in-use-already = { $id } on juba kasutusel. Midagi ei muudetud.
pack-only-shown = Midagi ei muudetud. Paketi kasutusele võtmiseks lisage --yes.
pack-rolled-back = { $id } on jälle kasutusel, versioon { $version }.
pack-rolled-back-to-none = { $id } ei ole enam kasutusel. Kasutatakse sisseehitatud sisu.
pack-list-empty = Ühtegi paketti ei ole kasutusel. Kasutatakse sisseehitatud sisu.
pack-keys-empty = Ühegi koostaja võtit ei ole lisatud. Selle lisab „guidepost pack trust“.
pack-left-out = Pakett { $id } või osa sellest ei ole kasutusel: { $reason }

contact-office-note-label = Asutuse märkus: { $text }
directory-office-duty = Sellele asutusele: { $text } ({ $source })

# Miks paketti kasutusele ei võetud ja mida teha.
error-pack-not-a-pack = See ei ole sisupakett või on ainult osa sellest. Seda ei võetud kasutusele.
error-pack-not-a-pack-help = Kopeerige see uuesti või küsige koostajalt.
error-pack-foreign = Paketis on midagi, mida üheski paketis olla ei tohi: { $file }. Seda ei võetud kasutusele.
error-pack-twice = Fail { $file } on paketis kaks korda. Paketti ei võetud kasutusele.
error-pack-too-large = Paketis on rohkem, kui paketis olla tohib: { $file }. Seda ei võetud kasutusele.
error-pack-too-many = Paketis on üle 2000 faili. Seda ei võetud kasutusele.
error-pack-unknown-key = Ei ole teada, kes selle paketi koostas. Seda ei võetud kasutusele.
error-pack-unknown-key-help = Lisage koostaja võti lehel „{ packs-title }“ või käsuga „guidepost pack trust“.
error-pack-changed = Paketti on pärast allkirjastamist muudetud. Seda ei võetud kasutusele.
error-pack-changed-help = Kopeerige see uuesti või küsige koostajalt.
error-pack-older = See pakett on vanem kui teie oma ({ $date }). Seda ei võetud kasutusele.
error-pack-other-content = Selle paketi versioon { $version } on juba siin, kuid teise sisuga. Paketti ei võetud kasutusele.
error-pack-other-content-help = Koostaja peab andma sellele suurema versiooninumbri.
error-pack-expired = Paketi kasutamise tähtaeg on möödas: { $date }. Seda ei võetud kasutusele.
error-pack-expired-help = Küsige koostajalt uuemat.
error-pack-needs-program = See pakett vajab programmi versiooni { $version } või uuemat. Seda ei võetud kasutusele.
error-pack-other-kind = Pakett nimega { $id } ei saa olla seda liiki. Seda ei võetud kasutusele.
error-pack-not-in-overlay = Asutuse enda pakett lisab ainult kontakte ja märkusi. Selles on { $file }. Seda ei võetud kasutusele.
error-pack-replaces = Asutuse enda pakett ei saa asendada olemasolevat kontakti: { $contact } failis { $file }.
error-pack-content = Paketis on viga ja seda ei võetud kasutusele. { $file }, rida { $line }, { $field }: { $problem }
error-pack-not-in-use = Paketti nimega { $id } ei ole kasutusel.
error-pack-list-damaged = Kasutusel pakettide loend on kahjustatud. Kasutatakse sisseehitatud sisu.
error-pack-list-damaged-help = Eemaldage andmekaustast packs/active.toml ja võtke paketid uuesti kasutusele.
error-pack-no-permission = Kausta ei saa kirjutada. Midagi ei muudetud.
error-pack-not-a-key = { $file } ei ole pakettide võti.
error-pack-not-a-key-help = Võtme loob „guidepost pack keygen“ või minisign.
error-pack-key-passphrase = Salajasel võtmel on paroolifraas.
error-pack-key-passphrase-help = Nimetage fail, milles see on, valikuga --passphrase-file.
error-pack-wrong-passphrase = See paroolifraas ei ava salajast võtit.

# The page of content packs in the window.
packs-title = Sisupaketid
packs-aim = Pakett toob uuemad kontaktid ja tekstid või selle asutuse enda omad. Midagi ei muutu enne, kui olete näinud, mida pakett muudab.
packs-used-title = Kasutusel
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, versioon { $version }: { $kind }
packs-back-action = Mine tagasi paketi { $id } versioonile { $version }
packs-stop-action = Ära kasuta enam paketti { $id }
packs-open-title = Vaata paketti või võtit
packs-open-hint = Lohistage fail sellesse aknasse, ükskõik milline leht on avatud, või kirjutage, kus see on.
packs-file-label = Fail
packs-file-needed = Kirjutage, kus fail on.
packs-open-action = Vaata faili
packs-looking = Vaatan faili…
packs-keys-title = Koostajad, kelle pakette kasutatakse
packs-keys-empty = Ühegi koostaja võtit ei ole veel lisatud. Võtme lisamiseks vaadake selle faili.
# $name: what the key's file is called.
packs-distrust-action = Ära kasuta enam koostaja { $name } pakette
packs-distrusted = Koostaja { $name } pakette enam ei kasutata.
packs-trusted = Nüüdsest saab kasutada pakette, mille koostaja on { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Midagi ei muutu enne, kui valite „{ packs-use-action }“. Sellel lehel saab igal ajal tagasi minna.
packs-in-use-already = See pakett on juba kasutusel.
packs-use-action = Võta pakett kasutusele
packs-leave-action = Jäta senine kasutusele
packs-changes-title = Mida see muudaks
packs-renumbered-count = { $count ->
    [one] Muutub ühe kontakti number:
   *[other] Muutub { $count } kontakti number:
}
packs-reworded-count = { $count ->
    [one] Muutub ühe kontakti sõnastus:
   *[other] Muutub { $count } kontakti sõnastus:
}
# $title: what the pack calls itself.
packs-used = { $title } on nüüd kasutusel.
packs-key-title = Koostaja võti: { $name }
packs-key-hint = Võrrelge seda koostajaga isiklikult või telefonitsi, numbril, mida teadsite juba varem. Kelle käes see võti on, see otsustab, milliseid numbreid programm näitab.
packs-trust-action = Kasuta selle koostaja pakette
packs-distrust-now-action = Ära kasuta neid
packs-drop-hint = Faili vaatamiseks laske see lahti. Sellega midagi ei muudeta.
error-packs-unknown-file = See fail ei ole sisupakett ega võti, mida see programm tunneb. Midagi ei muudetud.
