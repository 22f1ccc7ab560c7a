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

## Под полем с парольной фразой.

secret-caps-hint = Возможно, включён Caps Lock: заглавная буква введена без Shift
secret-show-label = { $action }: { $label }
