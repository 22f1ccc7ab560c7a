# Журнал доступа: кто открывал дела, кто видел имена, что из них вышло.

export-backup = Резервная копия
export-case = Дело
export-list = Список дел
export-attachment = Приложенный файл

access-vault-created = Хранилище дел создано
access-unlocked = Дела открыты
access-unlocked-after = { $count ->
    [one] Дела открыты после { $count } неверной парольной фразы
    [few] Дела открыты после { $count } неверных парольных фраз
    [many] Дела открыты после { $count } неверных парольных фраз
   *[other] Дела открыты после { $count } неверной парольной фразы
}
access-names-shown = Показаны имена: { $case }
access-exported = { $what }, дела: { $cases } { $to }
access-slot-added = Теперь может открывать дела: { $officer } ({ $role })
access-slot-added-role = Теперь может открывать дела: { $role }
access-slot-revoked = Больше не может открывать дела: { $officer }
access-passphrase-changed = Парольная фраза изменена: { $officer }
access-rekeyed = Дела зашифрованы заново
access-case-erased = Удалено: { $case }
access-case-restored = Возвращено из резервной копии: { $case }
access-retention-set = Срок пересмотра дел, дней: { $days }; без согласия: { $short }
# Вместо того, чьё имя здесь неизвестно.
access-somebody = кто-то
# Вместо метки дела, которого здесь больше нет.
access-erased-case = удалённое дело
access-by = { $time }, { $officer }
