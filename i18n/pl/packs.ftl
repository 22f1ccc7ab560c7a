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
pack-keygen-sealed = Klucz tajny to { $secret }, chroniony hasłem. Plik { $public } przekaż tym, którzy mają używać Twoich pakietów.
pack-keygen-open = Klucz tajny to { $secret }, bez hasła: kto ma ten plik, może podpisywać. Plik { $public } przekaż tym, którzy mają używać Twoich pakietów.
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
error-pack-unknown-key-help = Klucz autora można dodać poleceniem „guidepost pack trust”.
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
