# Контакты в окне: что известно о положении человека, каждый факт короткой меткой с ответом рядом, и что записывается
# о контакте. Экран может увидеть тот, кто контролирует человека.

refer-title = Куда звонить
# Для программы чтения с экрана: строка фактов над контактами.
refer-context-label = От чего зависит, куда звонить
refer-context-more-action = { $count ->
    [one] Ещё { $count } факт
    [few] Ещё { $count } факта
    [many] Ещё { $count } фактов
   *[other] Ещё { $count } факта
}
refer-context-fewer-action = Меньше фактов
refer-place-hint = Выберите, где человек сейчас: контакты оттуда будут первыми
# Главное действие, когда ничего нельзя хранить.
refer-finish-action = Закончить
refer-carry-hint = Спросите, прежде чем что-то отдать. Ваш ответ здесь не сохраняется.

## Что стоит на метке. За ней следует ответ или одно из этих двух.

situation-not-said-empty = не сказано
situation-not-asked-empty = не спрашивали
situation-located-in-chip = Где человек:
situation-post-in-chip = Откуда звоните:
situation-nationalities-chip = Гражданство:
situation-exploited-in-chip = Где произошло:
situation-age-chip = Возраст:
situation-needs-chip = Нужно:
situation-languages-chip = Языки:
situation-sex-chip = Мужчина или женщина:
situation-residence-chip = Документы:
situation-police-chip = Полиция:
situation-forms-chip = Ситуация:
situation-who-contacts-chip = Кто звонит:
situation-home-state-contact-chip = Своя страна:
# Должностное лицо, дом дипломата или кто-то из этого представительства.
situation-mission-conflict-chip = Причастно должностное лицо:
# Органом, который вправе это делать.
situation-formally-identified-chip = Официальная идентификация:

## Вопросы над вариантами. О возрасте и потребностях — на страницах безопасности.

situation-post-in-label = Откуда вы звоните?
situation-nationalities-label = Гражданство каких государств у человека?
# Предлагается рядом со странами.
situation-stateless-label = Без гражданства
situation-exploited-in-label = Где это произошло?
situation-languages-label = На каких языках говорит человек?
situation-sex-label = Мужчина, женщина или иное, со слов человека?
situation-residence-label = Какое право на пребывание есть у человека?
situation-police-label = Что человек говорит о полиции?
situation-forms-label = На что это похоже?
situation-who-contacts-label = Кто звонит?
situation-home-state-contact-label = Нужна ли человеку связь с его государством?
situation-mission-conflict-label = Причастны ли должностное лицо, дом дипломата или кто-то из этого представительства?
situation-formally-identified-label = Был ли человек официально идентифицирован каким-либо органом?

## Об одном контакте. $name: организация.

refer-why-label = Почему этот контакт: { $name }
refer-about-title = Подробнее об этом контакте
refer-about-label = Подробнее об этом контакте: { $name }
refer-consent-contact-label = { $name }: согласен ли человек, чтобы вы связались с этой организацией?
refer-consent-police-label = Согласен ли человек, чтобы вы связались с полицией ({ $name })?
refer-consent-sharing-label = { $name }: согласен ли человек, чтобы вы сказали там, кто он?
refer-outcome-of-label = { $name }: что произошло?
refer-note-label = Заметка: { $name } (необязательно)
refer-note-hint = Минимум, который нужен следующему сотруднику

## На что человек может рассчитывать в стране. Значения — словами самих источников.

refer-expect-reflection-label = Время прийти в себя и решить
refer-expect-identification-label = Кто вправе официально идентифицировать
refer-expect-source = Источник: { $source } ({ $date })
refer-expect-undated = без даты
refer-expect-hint = На практике может быть иначе. Ничего не обещайте.
