# Pakiety treści. Opis tekstów: i18n/en/packs.ftl.

cli-pack-about = Pakiety treści: nowsze kontakty i teksty, z pliku
cli-pack-build-about = Składa folder pakietu w jeden plik, jeszcze bez podpisu
cli-pack-build-folder-help = Folder, a w nim pack.toml
cli-pack-build-output-help = Plik do zapisania
cli-pack-sign-about = Podpisuje złożony pakiet
cli-pack-sign-file-help = Plik zapisany przez pack build
cli-pack-sign-key-help = Plik z kluczem tajnym
cli-pack-sign-output-help = Pakiet do zapisania
cli-pack-keygen-about = Tworzy klucz do podpisywania pakietów
cli-pack-keygen-output-help = Miejsce zapisu: NAME.key jest tajny, NAME.pub jest dla innych
cli-pack-trust-about = Od teraz używa pakietów tego autora
cli-pack-trust-key-help = Klucz publiczny autora, porównany telefonicznie lub osobiście
cli-pack-verify-about = Mówi, kto zrobił pakiet i co by zmienił
cli-pack-verify-file-help = Pakiet
cli-pack-install-about = Używa pakietu po pokazaniu, co zmienia
cli-pack-install-file-help = Pakiet
cli-pack-install-yes-help = Używa go bez pytania
cli-pack-list-about = Wymienia używane pakiety i klucze autorów
cli-pack-rollback-about = Wraca do tego, co było używane przed pakietem
cli-pack-rollback-id-help = Identyfikator pakietu z listy

pack-kind-base = zastępuje treść wbudowaną
pack-kind-overlay = dodaje własne kontakty i notatki placówki

pack-built = { $file } zawiera { $id }, wersja { $version }: { $count ->
    [one] jeden plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } plików
}. Nie jest jeszcze podpisany.
pack-signed = { $file } zawiera { $id }, wersja { $version }, i jest podpisany.
pack-keygen-sealed = Klucz tajny to { $secret }, chroniony hasłem. Plik { $public } przekaż tym, którzy mają używać twoich pakietów.
pack-keygen-open = Klucz tajny to { $secret }, bez hasła: kto ma ten plik, może podpisywać. Plik { $public } przekaż tym, którzy mają używać twoich pakietów.
pack-key-line = Klucz { $name }: { $key }
pack-trusted = Od teraz można używać pakietów autora { $name }. Porównaj klucz z autorem, telefonicznie lub osobiście:

pack-title-line = { $title } ({ $id }), wersja { $version }: { $kind }
pack-issuer-label = Wydawca: { $issuer }, { $date }, licencja { $licence }
pack-expires-label = Do użycia do { $date }
pack-signer-label = Podpis: { $name } ({ $key })
pack-before-label = Droga powrotna prowadzi do wersji { $version }

pack-difference-empty = Nie zmienia niczego, co jest używane.
pack-changed-count = { $count ->
    [one] Zmienia się jeden kontakt:
    [few] Zmieniają się { $count } kontakty:
    [many] Zmienia się { $count } kontaktów:
   *[other] Zmienia się { $count } kontaktów:
}
pack-removed-count = { $count ->
    [one] Znika jeden kontakt:
    [few] Znikają { $count } kontakty:
    [many] Znika { $count } kontaktów:
   *[other] Znika { $count } kontaktów:
}
pack-new-count = { $count ->
    [one] Nowy jest jeden kontakt:
    [few] Nowe są { $count } kontakty:
    [many] Nowych jest { $count } kontaktów:
   *[other] Nowych jest { $count } kontaktów:
}
pack-annotated-count = { $count ->
    [one] Jeden kontakt ma inną notatkę placówki:
    [few] { $count } kontakty mają inne notatki placówki:
    [many] { $count } kontaktów ma inne notatki placówki:
   *[other] { $count } kontaktów ma inne notatki placówki:
}
pack-duties-count = Obowiązki placówki nowe lub znikające: { $count }
pack-countries-count = Zmienione kraje: { $count }
pack-checklists-count = Zmienione listy kontrolne: { $count }
pack-texts-count = Zmienione teksty: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): numer był { $before }, a będzie { $after }
pack-no-number = brak
pack-conflict-line = Używany pakiet dodałby wtedy mniej: { $reason }

pack-install-yes-action = tak
pack-install-prompt = Wpisz „{ pack-install-yes-action }”, żeby używać tego pakietu:
pack-installed = { $id } jest w użyciu. „guidepost pack rollback { $id }” to droga powrotna.
pack-in-use-already = { $id } jest już w użyciu. Niczego nie zmieniono.
pack-only-shown = Niczego nie zmieniono. Dodaj --yes, żeby używać tego pakietu.
pack-rolled-back = { $id } jest znów w użyciu w wersji { $version }.
pack-rolled-back-to-none = { $id } nie jest już w użyciu. Używana jest treść wbudowana.
pack-list-empty = Żaden pakiet nie jest w użyciu. Używana jest treść wbudowana.
pack-keys-empty = Nie ma klucza żadnego autora. Dodaje go „guidepost pack trust”.
pack-left-out = Pakiet { $id } lub jego część nie jest w użyciu: { $reason }

contact-office-note-label = Notatka placówki: { $text }
directory-office-duty = Dla tej placówki: { $text } ({ $source })

error-pack-not-a-pack = To nie jest pakiet treści albo jest to tylko jego część. Nie został użyty.
error-pack-not-a-pack-help = Skopiuj go jeszcze raz albo zapytaj autora.
error-pack-foreign = Ten pakiet zawiera coś, czego żaden pakiet zawierać nie może: { $file }. Nie został użyty.
error-pack-twice = Ten pakiet zawiera { $file } dwa razy. Nie został użyty.
error-pack-too-large = Ten pakiet zawiera więcej, niż pakiet może: { $file }. Nie został użyty.
error-pack-too-many = Ten pakiet zawiera ponad 2000 plików. Nie został użyty.
error-pack-unknown-key = Nie wiadomo, kto zrobił ten pakiet. Nie został użyty.
error-pack-unknown-key-help = Dodaj klucz autora na stronie „{ packs-title }” albo poleceniem „guidepost pack trust”.
error-pack-changed = Ten pakiet zmieniono po podpisaniu. Nie został użyty.
error-pack-changed-help = Skopiuj go jeszcze raz albo zapytaj autora.
error-pack-older = Ten pakiet jest starszy niż używany ({ $date }). Nie został użyty.
error-pack-other-content = Wersja { $version } tego pakietu już tu jest, z inną treścią. Nie został użyty.
error-pack-other-content-help = Autor musi nadać mu wyższą wersję.
error-pack-expired = Tego pakietu można było używać do { $date }. Nie został użyty.
error-pack-expired-help = Poproś autora o nowszy.
error-pack-needs-program = Ten pakiet wymaga wersji programu { $version } lub nowszej. Nie został użyty.
error-pack-other-kind = Pakiet o nazwie { $id } nie może być tego rodzaju. Nie został użyty.
error-pack-not-in-overlay = Pakiet placówki dodaje kontakty i notatki, i nic więcej. Zawiera { $file }. Nie został użyty.
error-pack-replaces = Pakiet placówki nie może zastąpić kontaktu, który już jest: { $contact } w { $file }.
error-pack-content = Ten pakiet ma błąd i nie został użyty. { $file }, wiersz { $line }, { $field }: { $problem }
error-pack-not-in-use = Żaden pakiet o nazwie { $id } nie jest w użyciu.
error-pack-list-damaged = Lista używanych pakietów jest uszkodzona. Używana jest treść wbudowana.
error-pack-list-damaged-help = Usuń packs/active.toml z folderu danych i dodaj pakiety jeszcze raz.
error-pack-no-permission = Do folderu nie można zapisywać. Niczego nie zmieniono.
error-pack-not-a-key = { $file } nie jest kluczem do pakietów.
error-pack-not-a-key-help = Klucz tworzy „guidepost pack keygen” albo minisign.
error-pack-key-passphrase = Klucz tajny ma hasło.
error-pack-key-passphrase-help = Wskaż plik z hasłem opcją --passphrase-file.
error-pack-wrong-passphrase = Hasło nie otwiera klucza tajnego.

# The page of content packs in the window.
packs-title = Pakiety treści
packs-aim = Pakiet wnosi nowsze kontakty i teksty albo treści tej placówki. Nic się nie zmieni, zanim zobaczysz, co pakiet zmienia.
packs-used-title = W użyciu
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, wersja { $version }: { $kind }
packs-back-action = Wróć do wersji { $version } pakietu { $id }
packs-stop-action = Nie używaj już pakietu { $id }
packs-open-title = Obejrzyj pakiet lub klucz
packs-open-hint = Upuść plik na to okno, niezależnie od otwartej strony, albo wpisz, gdzie on jest.
packs-file-label = Plik
packs-file-needed = Wpisz, gdzie jest plik.
packs-open-action = Obejrzyj plik
packs-looking = Sprawdzanie pliku…
packs-keys-title = Czyje pakiety są używane
packs-keys-empty = Nie ma jeszcze klucza żadnego autora. Obejrzyj plik klucza, żeby go dodać.
# $name: what the key's file is called.
packs-distrust-action = Nie używaj już pakietów autora { $name }
packs-distrusted = Pakiety autora { $name } nie są już używane.
packs-trusted = Od teraz można używać pakietów autora { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Nic się nie zmieni, dopóki nie wybierzesz „{ packs-use-action }”. Droga powrotna jest zawsze na tej stronie.
packs-in-use-already = Ten pakiet jest już w użyciu.
packs-use-action = Użyj tego pakietu
packs-leave-action = Zostaw to, co jest w użyciu
packs-changes-title = Co by zmienił
packs-renumbered-count = { $count ->
    [one] Jeden kontakt otrzymuje inny numer:
    [few] { $count } kontakty otrzymują inny numer:
    [many] { $count } kontaktów otrzymuje inny numer:
   *[other] { $count } kontaktów otrzymuje inny numer:
}
packs-reworded-count = { $count ->
    [one] Zmienia się brzmienie jednego kontaktu:
    [few] Zmienia się brzmienie { $count } kontaktów:
    [many] Zmienia się brzmienie { $count } kontaktów:
   *[other] Zmienia się brzmienie { $count } kontaktów:
}
# $title: what the pack calls itself.
packs-used = Pakiet „{ $title }” jest teraz w użyciu.
packs-key-title = Klucz autora: { $name }
packs-key-hint = Porównaj go z autorem osobiście albo telefonicznie, pod numerem znanym Ci wcześniej. Kto ma ten klucz, decyduje, jakie numery pokazuje program.
packs-trust-action = Używaj pakietów tego autora
packs-distrust-now-action = Nie używaj ich
packs-drop-hint = Upuść plik, żeby go obejrzeć. To niczego nie zmienia.
error-packs-unknown-file = Ten plik nie jest pakietem treści ani kluczem, który ten program zna. Niczego nie zmieniono.
