# Защищает дела парольной фразой и просит записать код восстановления.

create-vault-passphrase-label = Парольная фраза
create-vault-repeat-label = Повторите парольную фразу
create-vault-suggestion-label = Предложение, выбрано случайно
create-vault-use-action = Взять эту
create-vault-another-action = Другая
create-vault-strong = Её трудно угадать
create-vault-weak = Фразу можно угадать. Добавьте одно-два слова.
create-vault-needed = Введите парольную фразу
create-vault-create-action = Создать и продолжить
# Возврат к ответам, которые держатся в памяти.
create-vault-later-action = Не сейчас: хранить, только пока открыта программа
create-vault-back-action = Не сейчас
create-vault-made = Дела на этом компьютере уже защищены
create-vault-cases-action = Открыть дела

## Код восстановления: шестнадцать букв и цифр в четырёх группах.

create-vault-code-title = Запишите код восстановления
create-vault-code-label = Код восстановления
create-vault-groups-hint = Чтобы продолжить, введите вторую и последнюю группы
create-vault-kept-action = Продолжить
create-vault-second-label = Вторая группа
create-vault-last-label = Последняя группа
create-vault-print-hint = Этот файл прочтёт любой, у кого он окажется. Напечатайте его, а потом удалите.
create-vault-write-action = Записать PDF
create-vault-printed = Код — в файле { $file }. Его прочтёт любой, у кого окажется этот файл. Напечатайте его, а потом удалите.
create-vault-sheet-purpose = Он открывает дела, когда парольная фраза потеряна
create-vault-sheet-day = Создан { $date }
create-vault-sheet-keep = Держите этот лист отдельно от компьютера, там, где его не найдёт никто другой. Удалите файл, с которого он напечатан.
create-vault-sheet-destroy = Уничтожьте лист, когда действует более новый код

## Под полем с парольной фразой.

secret-caps-hint = Возможно, включён Caps Lock: заглавная буква введена без Shift
secret-show-label = { $action }: { $label }
