# Запись в окне: что нужно только делу, которое сохраняется, все ответы ещё раз и что с ними сделать.

record-title = Проверить и сохранить
record-minimum = Запишите минимум, который нужен следующему сотруднику. Факты и слова самого человека, а не мнения: это может прочесть суд. Без имён других людей.

## Что пишут здесь и только здесь.

record-nickname-label = Условное имя дела (необязательно)
record-nickname-hint = Дело называется { $label }. По условному имени его легче найти; настоящее имя не пишите.
record-name-label = Имя, как его называет сам человек (необязательно)
record-name-hint = Человек согласен, чтобы имена записывали
record-contact-back-label = Согласен ли человек, чтобы вы снова с ним связались?
record-safe-contact-label = Безопасный способ связи (необязательно)
record-safe-contact-hint = Как, когда и что сказать, если ответит кто-то другой
record-follow-up-label = Когда вы вернётесь к делу?
record-tomorrow-label = Завтра
record-three-days-label = Через 3 дня
record-week-label = Через неделю
record-date-label = Другой день
record-date-hint = Например, 30 11 2026
record-date-fault = Введите день начиная с сегодняшнего, в виде 30 11 2026
record-date-value = Срок: { $date }
record-what-label = Что тогда нужно сделать (необязательно)
record-keeping-label = Согласен ли человек, чтобы дело хранилось и следующий сотрудник мог помочь?
record-statistics-label = Согласен ли человек, чтобы дело учли в статистике без имён?

## Все ответы ещё раз. Названия — вопросы предыдущих шагов.

record-check-title = Проверьте ответы
record-signs-title = Что вы видели и спросили
record-answered-count = отвечено { $answered } из { $count }
record-contacts-label = Что вышло с контактами
record-agreements-label = Согласие по контактам
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Заметки
record-wishes-label = Чего хочет человек
record-contact-value = { $name }: { $outcome }

## Что сделать с ответами.

record-save-action = Сохранить дело
record-saving = Сохранение дела
record-ways-title = Другие способы закончить
record-seal-action = Запечатать, внести позже
record-seal-hint = Будет внесено в дела при следующей разблокировке
record-without-names-action = Сохранить без имён
record-without-names-hint = Имя и способ связи сначала удаляются
record-let-go-action = Ничего не сохранять
record-let-go-hint = Отменить это можно в течение 10 секунд
record-empty = Ничего не записано
record-empty-hint = Сохранять нечего. Контакты открыты для вас в любое время.
record-nothing-title = Ничего не сохраняется
record-nothing-hint = Человек не хочет, чтобы что-то записывали. Что ещё на экране, исчезнет, когда вы закончите.
record-not-asked-title = Ничего не хранится, пока вы не спросите
record-not-asked-hint = Эти ответы только в памяти. Спросите человека, можно ли их записать, и затем сохраните.
record-ask-action = Спросить о согласии
