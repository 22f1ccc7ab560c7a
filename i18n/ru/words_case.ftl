# Слова дела.

## Дело.

case-status-open = Открыто
case-status-closed = Закрыто

## Почему дело закрыто. Факты, никогда не оценка того, как всё прошло.

closing-reason-help-received = Человек получает помощь
closing-reason-handed-over = Дело приняло другое учреждение
closing-reason-person-wished = По желанию человека
closing-reason-contact-lost = Связь потеряна
closing-reason-no-further-need = Помощь больше не нужна
closing-reason-other = Другая причина

## Почему дело удалено. Кроме дня и случайного числа, это всё, что от него остаётся.

erasure-reason-person-asked = Об этом попросил сам человек
erasure-reason-purpose-ended = Дело больше не нужно
erasure-reason-recorded-in-error = Дело записано по ошибке
erasure-reason-moved-elsewhere = Дело передано в другое место

## О чём согласие. О каждом спрашивают отдельно, о полиции — всегда отдельно.

consent-matter-recording = Задавать вопросы и записывать ответы
consent-matter-names = Записывать имена
consent-matter-support-contact = Обратиться в интересах человека в организацию поддержки
# Получатель назван до того, как человек согласится.
consent-matter-sharing = Сообщить одному названному получателю, кто этот человек
consent-matter-police = Связь с полицией
consent-matter-contact-back = Снова связаться с человеком
consent-matter-keeping = Сколько хранится дело
consent-matter-statistics = Учесть дело в статистике без имён
consent-matter-attachment = Копия или фотография

## Что человек ответил о согласии.

consent-answer-yes = Да
consent-answer-not-now = Не сейчас
consent-answer-no = Нет
# Причина стоит в заметке.
consent-answer-could-not-be-asked = Спросить не удалось

## Через кого спросили человека.

interpreter-none = Без переводчика
interpreter-phone = Переводчик по телефону
interpreter-in-person = Переводчик в комнате
interpreter-not-said = Переводчик не указан

## Что вышло из контакта.

# Больше пока ничего не известно.
contact-outcome-chosen = Выбран
contact-outcome-given-to-person = Передан человеку
contact-outcome-officer-called = Звонил сотрудник
contact-outcome-called-together = Звонили вместе
contact-outcome-person-declined = Человек отказался
contact-outcome-no-answer = Нет ответа
contact-outcome-wrong-number = Неверный номер
# Организация сказала, что помочь не может.
contact-outcome-refused = Там не смогли помочь
