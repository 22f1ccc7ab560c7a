# Окно вокруг каждой страницы. Его может увидеть тот, кто контролирует человека: тяжёлых слов здесь нет.

shell-rail-label = Страницы
shell-top-bar-label = Верхняя панель
shell-status-label = Состояние
shell-actions-label = Что можно сделать
shell-context-label = Подсказки
shell-fault-title = Ошибка: { $title }
shell-skip-action = Перейти к содержанию
shell-menu-action = Меню

## Страницы, как они стоят в боковой панели. Коротко: в узком окне они стоят под значком.

shell-home-label = Начало
shell-help-now-label = Срочно
shell-assessment-label = Оценка
shell-find-help-label = Найти помощь
shell-cards-label = Карточки
shell-handbook-label = Руководство
shell-cases-label = Дела
shell-settings-label = Настройки
shell-about-label = О программе
shell-locked-label = { $item }, заблокировано

shell-find-label = Найти помощь: страна, город или организация
shell-language-label = Язык: { $language }, переключить на { $other }
shell-languages-label = Языки
shell-appearance-label = Цвета и размер текста
shell-hide-action = Скрыть и запереть
shell-hide-short-action = Скрыть
shell-hide-label = Скрыть и запереть
shell-close-menu-action = Закрыть
shell-close-context-action = Назад к странице
shell-dismiss-action = Закрыть сообщение
shell-undo-action = Отменить
shell-copied = Номер скопирован. Через 60 секунд он исчезнет из буфера обмена.

## Цвета и размер текста.

shell-look-label = Цвета
shell-look-system = Как в системе
shell-look-light = Светлые
shell-look-dark = Тёмные
shell-look-high-contrast-light = Высокий контраст, светлые
shell-look-high-contrast-dark = Высокий контраст, тёмные
shell-text-size-label = Размер текста: { $percent } %
shell-smaller-action = Меньше
shell-larger-action = Больше
shell-normal-action = Обычный

## Где лежат ответы. Честно и коротко.

shell-storing-not-yet-asked = Ничего не хранится, пока вы не спросите
shell-storing-nothing = Ничего не сохраняется
shell-storing-memory = Не сохранено, только в памяти. После «Скрыть» нужен код { $code }
shell-storing-saving = Сохранение…
shell-storing-idle = Сохранять нечего. Всё сохраняется само.
shell-storing-sealed = Запечатано { $time }
shell-storing-saved = Все изменения сохранены { $time }
shell-storing-failed = Не сохранено. Ваш текст остаётся здесь, попытки продолжаются
shell-protect-action = Защитить и сохранить

## Через всё окно, пока что-то нельзя сохранить.

shell-not-saved-since = Не сохранено с { $time }. { $why }
shell-not-saved = Не сохранено. { $why }
shell-why-disk-full = Диск заполнен. Освободите место. Ваш текст остаётся здесь, программа сама повторит сохранение.
shell-why-no-permission = В папку дел нельзя записывать. Обратитесь к тому, кто обслуживает этот компьютер. Ваш текст остаётся здесь.
shell-why-gone = Хранилища дел нет на прежнем месте: { $path }. Возможно, оно на другом диске. Ваш текст остаётся здесь.
shell-why-other = Диск не ответил как следует. Проверьте кабель или диск. Ваш текст остаётся здесь, программа сама повторит сохранение.
shell-again-action = Повторить

shell-zone-locked = Дела заблокированы
shell-zone-open = Дела открыты
# После «Дела открыты –».
shell-zone-minutes = блокировка через { $minutes } мин
shell-zone-read = Дела открыты только для чтения
shell-lock-soon = Через 60 секунд дела будут заблокированы. Ваша работа сохранена. Чтобы остаться, нажмите любую клавишу.
shell-cover-soon = Через 60 секунд экран будет закрыт заставкой. Ваша работа сохранена. Чтобы остаться, нажмите любую клавишу.
shell-offline-label = Работает без интернета
shell-compiled-label = Контакты собраны { $date }

## Заставка. Она ничего не выдаёт: ни программы, ни дела.

cover-title = Пауза
cover-field-label = Продолжить
cover-continue-action = Продолжить
cover-leave-action = В начало
cover-wait = Одну минуту
cover-wait-seconds = { $seconds ->
    [one] Повторите через { $seconds } секунду
    [few] Повторите через { $seconds } секунды
    [many] Повторите через { $seconds } секунд
   *[other] Повторите через { $seconds } секунды
}
cover-fault = Не получилось. Проверьте клавиатуру.
