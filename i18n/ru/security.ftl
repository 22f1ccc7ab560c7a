# Настройки и то, что держит дела в безопасности.

settings-title = Настройки
settings-no-vault = На этом компьютере ещё нет дел. С первого же дела они защищены парольной фразой.
settings-locked = Дела заблокированы. Их защиту настраивают с парольной фразой.
settings-security-action = Безопасность
settings-recording-hint = В этой системе другие программы могут записывать экран, в том числе пока дела открыты.

## Безопасность: все её части.

security-title = Безопасность
security-hint = Кто открывает дела, как они хранятся и целы ли они.
security-open-action = Открыть
security-open-label = Открыть: { $part }
security-passphrase-title = Ваша парольная фраза
security-passphrase-standing = Измените её, если кто-то мог её увидеть
security-record-title = Журнал доступа
security-record-standing = Кто открывал дела, кто видел имена, что из них вышло
security-check-title = Проверка дел
security-check-standing = Смотрит, не повреждено ли что-нибудь

## Парольная фраза самого сотрудника.

security-passphrase-hint = Старая парольная фраза всё ещё открывает старые резервные копии. Если её кто-то знает, замените и их.
security-passphrase-old-label = Нынешняя парольная фраза
security-passphrase-old-needed = Введите парольную фразу, которой вы пользуетесь сейчас
security-passphrase-action = Изменить парольную фразу
security-passphrase-changed = Ваша парольная фраза изменена

## Журнал доступа.

security-record-hint = В нём ничего нет о людях. Незаметно изменить его нельзя.
security-record-more-action = Показать более ранние

## Проверка.

security-check-hint = Читается каждая страница, каждая запись и каждый файл ключа. Можно работать дальше.
security-check-action = Проверить
security-check-begins = Проверка…
security-check-progress = Проверка дел: { $done } из { $of }
security-check-healthy = Всё цело. Дела: { $cases }. Записи: { $entries }.
security-check-faults = { $count ->
    [one] { $count } место не такое, каким было записано
    [few] { $count } места не такие, какими были записаны
    [many] { $count } мест не такие, какими были записаны
   *[other] { $count } места не такие, какими были записаны
}
security-check-faults-help = Ничего не изменено. Создайте резервную копию сейчас, выпишите эти строки и покажите тому, кто обслуживает этот компьютер.

# Закрывает бланк, ничего не делая.
security-not-now-action = Не сейчас
security-supervisor-only = Это может сделать только руководитель. Обратитесь к своему.

## Кто открывает дела. Ключ — один способ открыть их: парольная фраза сотрудника, код восстановления, ключ организации.

security-officers-title = Сотрудники
security-officers-about = Кто открывает дела
security-officers-standing = { $officers ->
    [one] { $officers } сотрудник
    [few] { $officers } сотрудника
    [many] { $officers } сотрудников
   *[other] { $officers } сотрудника
}, { $code ->
    [yes] код восстановления есть
   *[no] кода восстановления нет
}, { $organisation ->
    [yes] ключ организации есть
   *[no] ключа организации нет
}
security-officers-hint = У каждого сотрудника своя парольная фраза, и никому другому её знать не нужно. У того, кто уходит из учреждения, изымите ключ.
security-officers-only = Ключ к делам даёт и изымает только руководитель. Обратитесь к своему.
security-officers-by-code = Вы открыли дела кодом восстановления. Тому, кто потерял парольную фразу, здесь дают новую.
security-officer-role-own = { $role }, это вы
security-officer-own = Это вы
security-own-passphrase-action = Изменить парольную фразу
security-replace-action = Новая парольная фраза
security-new-code-action = Создать новый код
security-revoke-action = Изъять ключ
security-way-label = { $way }: { $name }
security-officer-add-action = Добавить сотрудника
security-organisation-add-action = Добавить ключ организации

## Добавление сотрудника.

security-officer-name-label = Имя в журнале доступа
security-officer-name-hint = Достаточно имени или должности
security-officer-name-needed = Напишите имя или должность
security-officer-role-label = Роль
security-officer-role-hint = Руководитель решает также, кто открывает дела, и может их удалять
security-officer-types-hint = Пусть сотрудник введёт парольную фразу сам. Никому другому её знать не нужно.
security-officer-add-confirm = Добавить сотрудника
security-officer-added = Теперь может открывать дела: { $name }

## Добавление ключа организации.

security-organisation-hint = Тот, у кого секретная часть этого ключа, может открыть дела, когда в учреждении этого не может никто. Здесь хранится только открытая часть.
security-organisation-name-label = Название организации
security-organisation-name-needed = Напишите название организации
security-organisation-key-label = Открытый ключ
security-organisation-key-hint = Он начинается с age1 и стоит в файле, который записала age-keygen
security-organisation-key-needed = Вставьте открытый ключ
security-organisation-confirm = Добавить ключ

## Новая парольная фраза для другого.

security-replace-title = Новая парольная фраза: { $name }
security-replace-hint = После этого прежняя парольная фраза больше не открывает дела. Прежние резервные копии она всё ещё открывает.
security-replace-confirm = Заменить парольную фразу
security-replaced = Теперь дела открывает новая парольная фраза

## Изъятие ключа.

security-revoke-title = Изъять ключ: { $name }?
security-revoke-anew = Он сразу перестаёт действовать, и все дела шифруются заново. Если дел много, это займёт несколько минут.
security-revoke-backups = Прежние резервные копии он всё ещё открывает. Удалите те, которые вам больше не нужны.
security-revoke-promise = Если работа прервётся, ничего не потеряется. Она завершится при следующей разблокировке.
security-revoke-keep-action = Оставить ключ
security-revoke-confirm = Изъять ключ
security-rekeying-begins = Дела шифруются заново
security-rekeying = Дела шифруются заново: { $percent } из 100 процентов
security-revoked = Ключ изъят, дела зашифрованы заново
error-slot-unfinished = Ключ больше не открывает дела, но они ещё не зашифрованы заново
error-slot-unfinished-help = Ничего не потеряно. Освободите место на диске, заблокируйте дела и откройте снова: тогда работа завершится.

## Новый код восстановления.

security-code-title = Код восстановления
security-code-standing = Создайте новый, если кто-то мог его увидеть
security-code-hint = Код открывает дела, когда парольная фраза потеряна. Создайте новый, если бумага потеряна или кто-то мог её увидеть.
security-code-until = Прежний код действует, пока вы не введёте две группы нового. Если уйти раньше, новый код отменяется.
security-code-backups = Прежние резервные копии всё ещё открывает прежний код.
security-code-put-action = Включить новый код
security-code-put = Новый код восстановления действует. Уничтожьте бумагу с прежним.
security-code-let-go = Новый код отменён. Прежний код восстановления действует.

## Удаление всего.

security-destroy-title = Удалить всё на этом компьютере
security-destroy-standing = Все дела, ключи и резервные копии в этой папке, навсегда
security-destroy-hint = Все дела, ключи и резервные копии в этой папке удаляются навсегда. Ни парольная фраза, ни код их не вернут.
security-destroy-folder-label = Удаляемая папка:
security-destroy-left-title = Что не удаляется
security-destroy-left-paper = Напечатанные листы и карточки
security-destroy-left-files = Файлы, сохранённые в другом месте или отправленные
security-destroy-left-backups = Резервные копии на других дисках и компьютерах
security-destroy-left-aside = Прежние дела, отложенные на этом компьютере
# Что нужно ввести, заглавными буквами.
security-destroy-word = УДАЛИТЬ
security-destroy-word-label = Чтобы продолжить, введите { security-destroy-word }
security-destroy-word-fault = Введите { security-destroy-word }, как написано здесь
security-destroy-keep-action = Оставить всё
security-destroy-confirm = Удалить всё
security-destroying = Удаление…
security-destroyed-title = Дела удалены
security-destroyed-hint = Папки { $folder } больше нет, как и всего, что в ней было.
security-destroyed-left = Эти прежние дела были отложены и остались здесь:
security-destroyed-next = Рекомендации, контакты и оценки работают как прежде.
security-destroyed-action = Начать заново
