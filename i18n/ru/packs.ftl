# Пакеты содержания: папка текстов, контактов и контрольных списков, подписанная составителем. Сначала справка по командам, по
# одному короткому предложению.

cli-pack-about = Пакеты содержания: более новые контакты и тексты из файла
cli-pack-build-about = Собрать папку пакета в один файл, ещё без подписи
cli-pack-build-folder-help = Папка, в которой есть pack.toml
cli-pack-build-output-help = Файл для записи
cli-pack-sign-about = Подписать собранный пакет
cli-pack-sign-file-help = Файл, который записал pack build
cli-pack-sign-key-help = Файл с секретным ключом
cli-pack-sign-output-help = Пакет для записи
cli-pack-keygen-about = Создать ключ для подписи пакетов
cli-pack-keygen-output-help = Куда записать: NAME.key — секретный, NAME.pub — для других
cli-pack-trust-about = Впредь разрешить пакеты этого составителя
cli-pack-trust-key-help = Открытый ключ составителя, сверенный по телефону или лично
cli-pack-verify-about = Сказать, кто составил пакет и что он изменит
cli-pack-verify-file-help = Пакет
cli-pack-install-about = Начать использовать пакет, сначала показав, что он меняет
cli-pack-install-file-help = Пакет
cli-pack-install-yes-help = Использовать без вопроса
cli-pack-list-about = Перечислить используемые пакеты и ключи составителей
cli-pack-rollback-about = Вернуться к тому, что использовалось до пакета
cli-pack-rollback-id-help = id пакета из списка

# Вид пакета.
pack-kind-base = заменяет встроенное содержание
pack-kind-overlay = добавляет контакты и заметки учреждения

pack-built = В файле { $file } — { $id }, версия { $version }, всего { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}. Пакет ещё не подписан.
pack-signed = В файле { $file } — { $id }, версия { $version }. Пакет подписан.
pack-keygen-sealed = Секретный ключ — { $secret }, он защищён парольной фразой. Файл { $public } передайте тем, кто будет использовать ваши пакеты.
pack-keygen-open = Секретный ключ — { $secret }, без парольной фразы: подписывать может любой, у кого есть этот файл. Файл { $public } передайте тем, кто будет использовать ваши пакеты.
pack-key-line = Ключ { $name }: { $key }
pack-trusted = Теперь можно использовать пакеты составителя { $name }. Сверьте ключ с составителем по телефону или лично:

pack-title-line = { $title } ({ $id }), версия { $version }: { $kind }
pack-issuer-label = Кем выпущен: { $issuer }, { $date }, лицензия { $licence }
pack-expires-label = Использовать до: { $date }
pack-signer-label = Подпись: { $name } ({ $key })
pack-before-label = Вернуться можно к версии { $version }

# Что пакет изменит по сравнению с тем, что используется.
pack-difference-empty = В используемом содержании ничего не меняется.
pack-changed-count = { $count ->
    [one] Меняется { $count } контакт:
    [few] Меняются { $count } контакта:
    [many] Меняются { $count } контактов:
   *[other] Меняются { $count } контакта:
}
pack-removed-count = { $count ->
    [one] Удаляется { $count } контакт:
    [few] Удаляются { $count } контакта:
    [many] Удаляются { $count } контактов:
   *[other] Удаляются { $count } контакта:
}
pack-new-count = { $count ->
    [one] Добавляется { $count } контакт:
    [few] Добавляются { $count } контакта:
    [many] Добавляются { $count } контактов:
   *[other] Добавляются { $count } контакта:
}
pack-annotated-count = { $count ->
    [one] Заметка учреждения меняется у { $count } контакта:
    [few] Заметка учреждения меняется у { $count } контактов:
    [many] Заметка учреждения меняется у { $count } контактов:
   *[other] Заметка учреждения меняется у { $count } контакта:
}
pack-duties-count = Обязанностей учреждения, которые добавляются или исчезают: { $count }
pack-countries-count = Изменено стран: { $count }
pack-checklists-count = Изменено контрольных списков: { $count }
pack-texts-count = Изменено текстов: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): прежний номер — { $before }, новый — { $after }
pack-no-number = нет
pack-conflict-line = Один из используемых пакетов тогда добавит меньше: { $reason }

pack-install-yes-action = да
pack-install-prompt = Чтобы использовать этот пакет, введите «{ pack-install-yes-action }»:
pack-installed = { $id } используется. Вернуться назад можно командой «guidepost pack rollback { $id }».
pack-in-use-already = { $id } уже используется. Ничего не изменено.
pack-only-shown = Ничего не изменено. Чтобы использовать этот пакет, добавьте --yes.
pack-rolled-back = { $id } снова используется, версия { $version }.
pack-rolled-back-to-none = { $id } больше не используется. Используется встроенное содержание.
pack-list-empty = Ни один пакет не используется. Используется встроенное содержание.
pack-keys-empty = Нет ни одного ключа составителя. Его добавляет «guidepost pack trust».
pack-left-out = Пакет { $id } или его часть не используется: { $reason }

contact-office-note-label = Заметка учреждения: { $text }
directory-office-duty = Для этого учреждения: { $text } ({ $source })

# Почему пакет не используется и что делать.
error-pack-not-a-pack = Это не пакет содержания или только его часть. Он не используется.
error-pack-not-a-pack-help = Скопируйте его ещё раз или спросите составителя.
error-pack-foreign = В этом пакете есть то, чего в пакете быть не может: { $file }. Он не используется.
error-pack-twice = Файл { $file } в этом пакете встречается дважды. Пакет не используется.
error-pack-too-large = В этом пакете больше, чем допустимо: { $file }. Он не используется.
error-pack-too-many = В этом пакете больше 2000 файлов. Он не используется.
error-pack-unknown-key = Неизвестно, кто составил этот пакет. Он не используется.
error-pack-unknown-key-help = Добавьте ключ составителя на странице «{ packs-title }» или командой «guidepost pack trust».
error-pack-changed = Этот пакет изменён после подписания. Он не используется.
error-pack-changed-help = Скопируйте его ещё раз или спросите составителя.
error-pack-older = Этот пакет старше вашего ({ $date }). Он не используется.
error-pack-other-content = Версия { $version } этого пакета здесь уже есть, но с другим содержанием. Этот пакет не используется.
error-pack-other-content-help = Составитель должен дать ему более высокую версию.
error-pack-expired = Срок использования этого пакета ({ $date }) истёк. Он не используется.
error-pack-expired-help = Попросите у составителя более новый.
error-pack-needs-program = Этому пакету нужна версия программы { $version } или новее. Он не используется.
error-pack-other-kind = Пакет с названием { $id } не может быть такого вида. Он не используется.
error-pack-not-in-overlay = Пакет учреждения добавляет только контакты и заметки. В нём есть { $file }. Он не используется.
error-pack-replaces = Пакет учреждения не может заменить контакт, который уже есть: { $contact } в файле { $file }.
error-pack-content = В этом пакете ошибка, он не используется. { $file }, строка { $line }, { $field }: { $problem }
error-pack-not-in-use = Пакет с названием { $id } не используется.
error-pack-list-damaged = Список используемых пакетов повреждён. Используется встроенное содержание.
error-pack-list-damaged-help = Удалите packs/active.toml из папки данных и добавьте пакеты ещё раз.
error-pack-no-permission = В папку нельзя записывать. Ничего не изменено.
error-pack-not-a-key = { $file } — не ключ для пакетов.
error-pack-not-a-key-help = Ключ создаёт «guidepost pack keygen» или minisign.
error-pack-key-passphrase = У секретного ключа есть парольная фраза.
error-pack-key-passphrase-help = Укажите файл, в котором она записана, через --passphrase-file.
error-pack-wrong-passphrase = Эта парольная фраза не открывает секретный ключ.

# The page of content packs in the window.
packs-title = Пакеты содержания
packs-aim = Пакет даёт более новые контакты и тексты или содержание этого учреждения. Ничего не изменится, пока вы не увидите, что меняет пакет.
packs-used-title = Используемые пакеты
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, версия { $version }: { $kind }
packs-back-action = Вернуться к версии { $version } пакета { $id }
packs-stop-action = Больше не использовать пакет { $id }
packs-open-title = Посмотреть пакет или ключ
packs-open-hint = Перетащите файл в это окно, какая бы страница ни была открыта, или введите, где он находится.
packs-file-label = Файл
packs-file-needed = Введите, где находится файл.
packs-open-action = Посмотреть файл
packs-looking = Просмотр файла…
packs-keys-title = Чьи пакеты используются
packs-keys-empty = Пока нет ни одного ключа составителя. Чтобы добавить ключ, посмотрите его файл.
# $name: what the key's file is called.
packs-distrust-action = Больше не использовать пакеты составителя { $name }
packs-distrusted = Пакеты составителя { $name } больше не используются.
packs-trusted = Теперь можно использовать пакеты составителя { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Ничего не изменится, пока вы не выберете «{ packs-use-action }». Вернуться к прежнему можно на этой странице в любое время.
packs-in-use-already = Этот пакет уже используется.
packs-use-action = Использовать этот пакет
packs-leave-action = Оставить как есть
packs-changes-title = Что он изменит
packs-renumbered-count = { $count ->
    [one] Номер меняется у { $count } контакта:
    [few] Номер меняется у { $count } контактов:
    [many] Номер меняется у { $count } контактов:
   *[other] Номер меняется у { $count } контакта:
}
packs-reworded-count = { $count ->
    [one] Формулировки меняются у { $count } контакта:
    [few] Формулировки меняются у { $count } контактов:
    [many] Формулировки меняются у { $count } контактов:
   *[other] Формулировки меняются у { $count } контакта:
}
# $title: what the pack calls itself.
packs-used = Теперь используется пакет «{ $title }».
packs-key-title = Ключ составителя: { $name }
packs-key-hint = Сверьте его с составителем лично или по телефону, по номеру, который вы знали раньше. Тот, у кого есть этот ключ, решает, какие номера показывает программа.
packs-trust-action = Использовать пакеты этого составителя
packs-distrust-now-action = Не использовать их
packs-drop-hint = Отпустите файл, чтобы посмотреть его. Это ничего не меняет.
error-packs-unknown-file = Этот файл — не пакет содержания и не ключ, известный этой программе. Ничего не изменено.
