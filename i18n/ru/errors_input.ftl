# Что не так с командой или её вводом: что произошло, затем что делать.

error-input-missing = Файла { $file } нет.
error-input-missing-help = Проверьте имя. Дефис означает стандартный ввод.
error-input-unreadable = Файл { $file } не удалось прочитать.
error-input-unreadable-help = Это должен быть текст UTF-8 не больше 4 МБ.
error-input-form = { $file }, строка { $line }: ввод не такой, как ожидалось ({ $detail }).
error-input-form-help = Ничего не сделано. Исправьте строку и попробуйте ещё раз.
error-unknown-indicator = Индикатора { $id } нет.
error-unknown-form = Формы эксплуатации { $form } нет.
error-unknown-code = { $value } — не код страны.
error-unknown-code-help = Укажите код ISO 3166-1 из двух букв, например LT. Гражданство может быть и stateless.
error-unknown-need = { $value } — не пункт контрольного списка неотложных потребностей.
error-unknown-language = { $value } — не код языка.
error-no-folder = Нет папки для данных программы.
error-no-folder-help = Укажите её через --data.
error-no-passphrase = Нужна парольная фраза, а у терминала нет никого, кто её введёт.
error-no-passphrase-help = Укажите файл с ней через --passphrase-file, файл с новой — через --new-passphrase-file.
error-passphrase-file = Файл с парольной фразой { $file } не удалось прочитать.
error-identity-file = Файл ключа { $file } не удалось прочитать.
error-pack-unreadable = Пакет { $file } не удалось прочитать.
error-terminal-gone = Терминал больше не читается.
error-output = Не всё удалось записать.
error-output-help = Наполовину ничего не записано. Попробуйте ещё раз.

# Что не так с командной строкой.
error-argument-command = Команды { $text } нет.
error-argument-unknown = { $text } здесь не к месту.
error-argument-missing = Не хватает: { $text }
error-argument-twice = { $text } здесь стоять не может или стоит дважды.
error-argument-no-value = Для { $text } нужно значение.
error-argument-value = { $value } не подходит для { $text }.
error-argument-other = Эти аргументы несовместимы.
error-argument-known = Подходят: { $known }
error-argument-help = --help показывает, что можно написать.
