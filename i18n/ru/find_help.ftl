# Найти помощь: справочник в окне и то, чем он сужен.

## Где.

find-help-choose-hint = Выберите страну или введите выше страну, город или организацию
find-help-countries-label = Страны
# Десять государств Совета государств Балтийского моря.
find-help-baltic-label = Страны Балтийского моря
# Органы и номера Европейского союза.
find-help-europe-label = Европейский уровень
find-help-more-countries-label = Другие государства
find-help-more-countries-action = Ещё…
find-help-fewer-countries-action = Меньше
find-help-country-action = Страна: { $country }
find-help-no-country-action = Страна
find-help-search-title = Найти помощь: «{ $text }»

## Фильтры.

find-help-for-label = Для кого
find-help-for-anyone-label = Для всех
find-help-needs-label = Потребности
find-help-needs-count = { $count ->
    [one] Потребности: выбрана { $count }
    [few] Потребности: выбраны { $count }
    [many] Потребности: выбрано { $count }
   *[other] Потребности: выбрано { $count }
}
find-help-language-label = Язык
find-help-any-language-label = Любой язык
find-help-language-action = Язык: { $language }
find-help-languages-empty = Ни у одного контакта здесь язык не указан
find-help-clear-action = Снять все фильтры
find-help-remove-action = Снять фильтр: { $filter }
find-help-filter-empty = Ни один контакт не подходит под все фильтры
find-help-without-count = { $count ->
    [one] Без «{ $filter }» подходит { $count }
    [few] Без «{ $filter }» подходят { $count }
    [many] Без «{ $filter }» подходит { $count }
   *[other] Без «{ $filter }» подходит { $count }
}

## Что найдено.

find-help-results-label = Найденные контакты
find-help-contact-label = Контакт
find-help-first-line-title = Первая линия
find-help-others-title = Другие контакты
find-help-others-empty = Других подходящих контактов нет
# Над контактами, чьи источники не говорят о том, по чему отбирают.
find-help-ask-first-title = Не указано: сначала спросите
find-help-closed-title = Закрытые линии
find-help-no-number-label = Номер телефона не указан
find-help-closed-now-label = Сейчас закрыто
find-help-back-action = Назад к списку
find-help-row-label = { $name }, { $country }

## Что действует в стране.

find-help-country-facts-title = Что здесь действует
find-help-reflection-label = Период восстановления и размышления: { $text }
find-help-reflection-source-hint = { $source } ({ $date }). { $certainty }.
find-help-undated-label = дата не указана
find-help-assistance-label = Помощь без сотрудничества с полицией: { $text }
find-help-identification-label = Кто здесь вправе официально идентифицировать: { $text }
find-help-chapter-action = Всё, что известно: право, механизм, услуги
find-help-origin-hint = Указаны только линии для граждан этой страны, большей частью для тех, кто за границей

## Контакт.

# Время суток по часам страны контакта.
contact-opening-until-label = Сейчас открыто, до { $time } по местному времени
contact-opening-midnight-label = Сейчас открыто, до полуночи по местному времени
contact-opening-always-label = Сейчас открыто, круглосуточно
contact-opening-today-label = Сейчас закрыто. Откроется в { $time } по местному времени.
contact-opening-day-label = Сейчас закрыто. Откроется: { $day }, { $time } по местному времени.
contact-closed-instead-label = Эта линия закрыта. Вместо неё: { $name }
contact-instead-action = Показать: { $name }
contact-sources-label = Источник: { $value }
