# Страницы «Дела» и «Дело». Они показывают, что есть в открытом хранилище, и ни одного имени, пока его не попросят.

## Список.

case-list-tabs-label = Какие дела
case-list-tab-due = Сроки
case-list-tab-open = Открытые
case-list-tab-closed = Закрытые
case-list-tab-all = Все
case-list-filter-label = Найти по метке, заметке или стране
# Перед тремя словами, которые следуют.
case-list-sort-label = Порядок
case-list-sort-next = Следующий шаг
case-list-sort-changed = Последнее изменение
case-list-sort-label-word = Метка
case-names-show-action = Показать имена
case-names-hide-action = Скрыть имена
# Заголовки столбцов списка.
case-list-column-label = Метка
case-list-column-next = Следующий шаг
case-list-column-due = Когда
case-list-column-country = Страна
case-list-column-changed = Изменено
case-list-column-consent = Согласие
case-list-no-next = Следующего шага нет
# Заголовки групп.
case-list-overdue-count = { $count ->
    [one] Просрочено: { $count } дело
    [few] Просрочено: { $count } дела
    [many] Просрочено: { $count } дел
   *[other] Просрочено: { $count } дела
}
case-list-today-count = { $count ->
    [one] Сегодня: { $count } дело
    [few] Сегодня: { $count } дела
    [many] Сегодня: { $count } дел
   *[other] Сегодня: { $count } дела
}
case-list-week-count = { $count ->
    [one] Ближайшие 7 дней: { $count } дело
    [few] Ближайшие 7 дней: { $count } дела
    [many] Ближайшие 7 дней: { $count } дел
   *[other] Ближайшие 7 дней: { $count } дела
}
case-list-later-count = { $count ->
    [one] Позже: { $count } дело
    [few] Позже: { $count } дела
    [many] Позже: { $count } дел
   *[other] Позже: { $count } дела
}
case-list-row-label = Последнее изменение: { $changed }. Согласие: { $consent }
case-list-changed-label = изменено { $changed }
case-consent-label = Согласие: { $consent }
case-list-more = Подходящих дел больше. Введите ещё, чтобы сузить список.
case-list-reading = Чтение дел
case-list-empty = На этом компьютере дел нет
case-list-hint = Дела появляются здесь, когда вы сохраните оценку
case-list-start-action = Начать оценку
case-list-open-empty = Открытых дел нет
case-list-closed-empty = Закрытых дел нет
case-list-due-empty = Сроков нет
case-list-due-hint = Дело стоит здесь, пока у него есть срок
case-list-due-later = Сейчас сроков нет. Следующий срок: { $on }, { $label }.
case-list-find-empty = Подходящих дел нет
case-list-clear-action = Очистить поиск
case-list-preview-title = Выбранное дело
case-list-preview-empty = Выберите дело, чтобы увидеть его здесь
case-list-preview-reading = Чтение дела
case-list-latest-title = Последние записи
case-list-open-action = Открыть дело

## На какую запись человек согласился, одним-двумя словами. Стоит после «Согласие:».

writing-consent-yes = да
writing-consent-without-names = без имён
writing-consent-could-not-be-asked = невозможно
writing-consent-no = нет
writing-consent-withdrawn = отозвано
writing-consent-not-asked = не спрашивали

## Дни рядом с сегодняшним.

dates-today = сегодня
dates-tomorrow = завтра
dates-yesterday = вчера
dates-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}

## Верх дела.

case-page-reading = Чтение дела
case-tabs-label = Части дела
case-tab-summary = Сводка
case-tab-assessment = Оценка
case-tab-timeline = Хронология
case-next-label = Дальше: { $what }, { $on }
case-next-none = Дальше: сроков нет
case-safe-contact-label = Безопасная связь: { $way }
case-safe-contact-covered = Безопасный способ связи записан. Перед звонком прочтите его: «Показать имена».
case-safe-contact-none = Безопасный способ связи не записан
case-safe-contact-title = Безопасная связь
case-safe-contact-add-action = Добавить
case-safe-contact-record-action = Записать способ связи
case-safe-contact-keep-action = Оставить как было
case-covered = Скрыто. Чтобы прочесть, нажмите «Показать имена».
case-details-hide-action = Скрыть подробности

## Сразу после сохранения.

case-saved = Сохранено. Прочитать могут только люди с парольной фразой.
case-saved-follow-up = Сохранено (срок: { $on }). Прочитать могут только люди с парольной фразой.
case-saved-next-title = Что дальше
case-saved-call = Само ничего не отправляется. Позвоните контакту, на который согласился человек.
case-saved-no-call = Само ничего не отправляется. Связывайтесь с организацией, только если человек согласен.
case-saved-due = Когда придёт срок, дело будет в разделе «Дела», «Сроки»
case-saved-set-due = Назначьте срок, чтобы дело стояло в разделе «Дела», «Сроки»
case-saved-label = Если человек придёт снова, найдите дело по метке { $label }

## Сводка.

case-due-title = Сроки
case-due-empty = Сроков нет
case-due-overdue = Просрочено
case-due-done-action = Сделано
case-due-done-label = Сделано: { $what }, { $on }
case-done-happened-label = Что произошло? (необязательно)
# День следующего срока.
case-done-next-label = Дальше? (необязательно)
case-done-record-action = Записать: сделано
case-contacts-title = Контакты
case-contacts-empty = Контакт не выбран
case-outcome-label = { $contact }: что произошло?
case-outcome-change-label = Результат: { $contact }
case-change-action = Изменить
case-change-label = Изменить: { $what }
case-consents-title = Согласие
case-consents-empty = О согласии не спрашивали
case-consent-standing = { $answer }, спросили { $on }
case-consent-withdrawn = Отозвано { $on }
case-withdraw-action = Отозвать
case-withdraw-label = Отозвать: { $matter }
case-withdraw-confirm = Отозвать это согласие? Чтобы вернуть его, человека нужно будет спросить снова.
case-withdraw-keep-action = Оставить согласие
case-withdraw-sure-action = Отозвать согласие
case-ask-again-action = Спросить снова
case-ask-again-label = Спросить снова: { $matter }
case-ask-again-question = Что сказал человек?
case-ask-again-record-action = Записать ответ
case-person-title = Человек
case-person-empty = Больше ничего не записано
case-person-name = Имя
case-person-wishes = Чего хочет человек
case-person-located = Где сейчас
case-person-nationality = Гражданство
case-person-stateless = Без гражданства
case-person-age = Возраст
case-person-sex = Женщина или мужчина
case-person-languages = Языки
case-person-needs = Потребности
case-close-title = Закрыть дело
case-close-hint = Закрытое дело можно читать и открыть снова
case-close-action = Закрыть дело
case-close-reason-label = Почему дело закрывается?
case-closed-title = Дело закрыто
case-closed-hint = Чтобы изменить ответы или назначить срок, откройте его снова
case-reopen-action = Открыть снова

## Оценка дела.

case-assessment-empty = Ответов не записано
case-result-was = С тех пор ответы изменены. Записано { $on }: { $title }
case-answer-hint = Прежний ответ остаётся в хронологии

## Хронология.

case-entry-label = { $sentence }, { $time }, запись { $place } из { $of }
case-entry-nothing-more = Больше ничего не записано
case-entry-later = Записано более новой программой. Эта хранит запись, но показать не может.
case-entry-changed = Было: { $was }. Стало: { $now }.
case-entry-nothing = ничего
case-entry-label-was = Метка: { $value }
case-entry-language = Язык экрана: { $value }
case-entry-spoken = Язык беседы: { $value }
case-entry-recipient = Кому: { $value }
case-entry-directory = По списку контактов на { $value }

## Что можно добавить.

case-add-title = Добавить в дело
case-add-note-title = Заметка
case-add-note-label = Новая заметка
case-add-note-hint = Факты и слова самого человека, без чужих имён
case-add-note-action = Добавить заметку
case-add-follow-up-title = Срок
case-add-what-label = Что нужно сделать
# Записывается, если сотрудник ничего не написал.
case-add-what-default = Вернуться к делу
case-add-when-label = Когда
case-add-day-tomorrow = Завтра
case-add-day-three-days = Через 3 дня
case-add-day-week = Через неделю
case-add-day-label = Дата
case-add-day-hint = Например, 30 11 2026
case-add-day-fault = Введите дату в виде 30 11 2026
case-add-day-over = Этот день прошёл
case-add-follow-up-action = Назначить срок
case-add-outcome-title = Контакт

## Говорится, когда сделано.

case-done-answer = Ответ изменён
case-done-note = Заметка добавлена
case-done-follow-up = Срок назначен
case-done-follow-up-done = Сделанное отмечено
case-done-follow-ups-back = Сроки как прежде
case-done-outcome = Результат записан
case-done-withdraw = Согласие отозвано
case-done-asked-again = Ответ записан
case-done-safe-contact = Способ безопасной связи изменён
case-done-close = Дело закрыто
case-done-reopen = Дело открыто снова
