# Отчёт о проверке содержания.

check-checklists-label = Контрольные списки
check-indicators-label = Индикаторы
check-contacts-label = Контакты
check-countries-label = Страны
check-scenarios-label = Сценарии
check-cards-label = Карточки
check-texts-label = Тексты, { $language }
check-fault-line = { $file }, строка { $line }, { $field }: { $problem }
check-faults-empty = Ошибок не найдено.
check-faults-count = { $count ->
    [one] Найдена { $count } ошибка.
    [few] Найдены { $count } ошибки.
    [many] Найдено { $count } ошибок.
   *[other] Найдено { $count } ошибки.
}
