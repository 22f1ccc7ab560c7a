# Сколько хранятся дела: корзина, пересмотр, запрет на удаление и конец дела. Ни один день сам ничего не удаляет: решает человек.

## Корзина в списке дел.

keeping-tab-bin = Корзина
keeping-bin-empty = Корзина пуста
keeping-bin-hint = Дела лежат в корзине не меньше 30 дней. Затем программа спросит, удалить ли их. Само ничего не удаляется.
keeping-bin-since = Помещено: { $on }
# Коротко: столбец списка.
keeping-bin-until = до { $on }
# Тридцать дней прошли. Коротко: столбец списка.
keeping-bin-over = решить
keeping-bin-tag = В корзине
keeping-bin-done = { $label }: в корзине
keeping-bin-taken = { $label }: взято из корзины
keeping-bin-action = В корзину
keeping-bin-take-action = Взять из корзины
keeping-bin-into-hint = Дела в корзине нет ни в каком другом списке, и поиск его не находит. Его можно взять обратно.
keeping-bin-standing = В корзине с { $on }; с { $until } программа будет спрашивать, удалить ли его.
keeping-bin-standing-over = В корзине с { $on }; с { $until } решать, удалить ли его, можете вы.

## На деле.

keeping-case-title = Сколько оно хранится
keeping-review-title = День пересмотра
keeping-review-on = Пересмотреть до { $on }
keeping-review-over = Пересмотреть нужно было до { $on }: нужно ли дело ещё?
keeping-review-set = Этот день назначен для дела
keeping-review-by-rule = По правилу учреждения: { $days ->
    [one] { $days } день после последнего контакта
    [few] { $days } дня после последнего контакта
    [many] { $days } дней после последнего контакта
   *[other] { $days } дня после последнего контакта
}
keeping-review-without = По правилу учреждения, без согласия человека на хранение: { $days ->
    [one] { $days } день после последнего контакта
    [few] { $days } дня после последнего контакта
    [many] { $days } дней после последнего контакта
   *[other] { $days } дня после последнего контакта
}
keeping-review-question = Когда пересмотреть снова?
keeping-review-in-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
    [many] Через { $days } дней
   *[other] Через { $days } дня
}
keeping-review-day-label = Другой день
keeping-review-action = Назначить день
keeping-review-rule-action = Назад к правилу учреждения
keeping-review-done = День пересмотра изменён
keeping-hold-tag = Запрет на удаление
keeping-hold-none = Запрета на удаление нет
keeping-hold-hint = Установите его, если закон или суд требует хранить дело
keeping-hold-open-action = Установить запрет…
keeping-hold-reason-label = Почему дело нужно хранить?
keeping-hold-reason-hint = Закон или письмо суда и до какого времени
keeping-hold-action = Установить запрет
keeping-hold-standing = Запрет на удаление: это дело нельзя удалить
keeping-hold-reason = Почему: { $reason }
keeping-hold-lift-action = Снять запрет
keeping-hold-lift-hint = Снять запрет может руководитель, на странице дела.
keeping-hold-done = Запрет на удаление установлен
keeping-hold-lifted = Запрет на удаление снят
keeping-withdrawn = Человек больше не согласен, чтобы это было записано. Поместите дело в корзину или удалите его, если закон не обязывает вас его хранить.
keeping-files-title = Приложенные файлы
keeping-file-label = { $name }, { $size }
keeping-file-covered = Файл { $place }, имя скрыто, { $size }
keeping-file-kilobytes = { $size } КБ
keeping-file-megabytes = { $size } МБ

## Конец дела.

keeping-erase-open-action = Удалить сейчас…
keeping-erase-title = Удалить дело { $label }
keeping-erase-hint = Отменить это нельзя
keeping-erase-goes = { $entries ->
    [one] Перезаписывается { $entries } запись и всё, что в ней.
    [few] Перезаписываются { $entries } записи и всё, что в них.
    [many] Перезаписываются { $entries } записей и всё, что в них.
   *[other] Перезаписываются { $entries } записи и всё, что в них.
}
keeping-erase-goes-files = Перезаписываемые приложенные файлы: { $files }
keeping-erase-stays-title = Что остаётся
keeping-erase-stays-backups = Прежние резервные копии в папке дел (последняя — до { $day }). Руководитель может заменить их раньше.
keeping-erase-stays-no-backups = В папке дел нет резервных копий с этим делом
keeping-erase-stays-files = Резервные копии, записанные в другое место, и отправленные файлы
keeping-erase-stays-paper = Напечатанные листы
keeping-erase-stays-mark = Случайное число, день и причина. По ним никто не узнает, о ком было дело.
keeping-erase-reason-label = Почему дело удаляется?
keeping-erase-reason-needed = Выберите, почему дело удаляется
keeping-erase-label-label = Чтобы удалить, введите { $label }
keeping-erase-label-needed = Введите метку, как она стоит здесь: { $label }
keeping-erase-keep-action = Оставить дело
keeping-erase-confirm = Удалить дело { $label }
keeping-erasing = Дело удаляется, его содержимое перезаписывается…
keeping-erase-supervisor = Удалить дело может только руководитель. Обратитесь к своему:
keeping-erase-waits = До тех пор ничего не удаляется, и само ничего не удаляется.
keeping-erased-title = Дело { $label } удалено
keeping-erased-done = В хранилище от дела ничего не осталось. Его содержимое перезаписано.
keeping-erased-waits = Дело удалено. Его части ещё могут оставаться в файле, и человек с парольной фразой и нужными навыками мог бы их прочесть. Они будут перезаписаны при следующей разблокировке, когда на диске будет место и файл не будет читать другая программа.
keeping-erased-action = Назад к делам

## Безопасность: хранение.

keeping-title = Хранение
keeping-standing = Что пора пересмотреть и как долго хранятся дела
keeping-hint = Дело хранится, пока оно нужно. Само ничего не удаляется: смотрите и решаете вы.
keeping-due-title = Пора пересмотреть
keeping-due-empty = Дел для пересмотра нет
keeping-due-more-action = Показать ещё
keeping-due-later-action = Оставить, назначить другой день
keeping-of-case = { $what }: { $label }
keeping-why-set = Срок был { $on }, этот день назначен для дела
keeping-why-rule = Срок был { $on }: { $days ->
    [one] { $days } день после последнего контакта
    [few] { $days } дня после последнего контакта
    [many] { $days } дней после последнего контакта
   *[other] { $days } дня после последнего контакта
}
keeping-why-without = Срок был { $on }: { $days ->
    [one] { $days } день после последнего контакта, без согласия человека на хранение
    [few] { $days } дня после последнего контакта, без согласия человека на хранение
    [many] { $days } дней после последнего контакта, без согласия человека на хранение
   *[other] { $days } дня после последнего контакта, без согласия человека на хранение
}
keeping-why-bin = Срок был { $on }: в корзине больше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}. Удалить дело?
keeping-due-line = { $count ->
    [one] Ещё нужно? Пора пересмотреть { $count } дело
    [few] Ещё нужны? Пора пересмотреть { $count } дела
    [many] Ещё нужны? Пора пересмотреть { $count } дел
   *[other] Ещё нужны? Пора пересмотреть { $count } дела
}
keeping-due-line-more = Ещё нужны? Дел, которые пора пересмотреть, больше чем { $count }
keeping-drafts = { $count ->
    [one] Не удалось внести в дела: { $count } запечатанная оценка
    [few] Не удалось внести в дела: { $count } запечатанные оценки
    [many] Не удалось внести в дела: { $count } запечатанных оценок
   *[other] Не удалось внести в дела: { $count } запечатанной оценки
} старше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}. Не открыв, нельзя узнать, о ком это.
keeping-days-title = Сроки учреждения
keeping-days-hint = Через столько дней после последнего контакта дело пора пересмотреть, если день не назначен отдельно. Нынешнее правило действует для всех дел, в том числе уже имеющихся.
keeping-days-with-label = Дней, если человек согласился, чтобы дело хранили
keeping-days-without-label = Дней, если человек не согласился или спросить не удалось
keeping-days-action = Назначить сроки
keeping-days-done = Сроки учреждения назначены
keeping-days-bounds = Введите число дней от 1 до { $most }
keeping-days-order = Без согласия человека — не дольше, чем с согласием
keeping-days-standing = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}, если человек согласился, чтобы дело хранили, иначе { $short ->
    [one] { $short } день
    [few] { $short } дня
    [many] { $short } дней
   *[other] { $short } дня
}.
keeping-days-supervisor = Изменить их может руководитель
keeping-erased-cases-title = Удалённые дела
keeping-erased-none = Ни одно дело не удалено
keeping-erased-cases = { $count ->
    [one] Удалено { $count } дело
    [few] Удалено { $count } дела
    [many] Удалено { $count } дел
   *[other] Удалено { $count } дела
}
keeping-erased-case = { $on }: { $reason }
