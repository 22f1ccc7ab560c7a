# Страницы, которым парольная фраза не нужна, и те, которые её спрашивают.

## Начало.

# Перед кнопками языков, для программы чтения с экрана.
home-languages-label = Язык программы
home-greeting = Справочная часть работает сразу. Чтобы хранить дела на этом компьютере, задайте парольную фразу при первом сохранении.
home-go-on-open = Есть открытая оценка
home-go-on-sealed = На этом компьютере есть запечатанная оценка. Последнее изменение: { $time }
home-go-on-action = Продолжить
home-with-me-title = Человек сейчас со мной
home-with-me-hint = Сначала безопасность, что сказать, куда звонить
home-find-label = Найти помощь…
home-find-hint = Введите страну, город или организацию
home-find-empty = Подходящих контактов нет
home-all-action = Показать все страны
home-more-action = Ещё…
home-country-action = Все контакты: { $country }
home-start-hint = Парольная фраза не нужна
home-directory-title = Горячие линии и контакты
home-directory-hint = По странам, с часами и языками

## Срочно.

help-now-find-in-action = Найти горячую линию: { $country }
help-now-find-action = Найти горячую линию
help-now-hide-hint = F12 или трижды Shift сразу скрывает этот экран

## Найти помощь.

find-help-title = Найти помощь
find-help-country-title = Найти помощь: { $country }
find-help-all-action = Показать все страны
find-help-more-action = { $count ->
    [one] Показать ещё { $count } контакт
    [few] Показать ещё { $count } контакта
    [many] Показать ещё { $count } контактов
   *[other] Показать ещё { $count } контакта
}
contact-open-now = Сейчас открыто
contact-copy-action = Копировать номер
contact-copy-label = Копировать номер { $number }: { $name }
# Крупный номер, чтобы человек прочёл его через стойку.
contact-large-action = Крупно
contact-large-label = Показать номер { $number } крупно: { $name }
contact-small-action = Мелко
contact-small-label = Показать номер { $number } мелко: { $name }

## Разблокировка.

locked-title = Дела заблокированы
locked-passphrase-label = Парольная фраза
locked-unlock-action = Открыть
locked-show-action = Показать
locked-cover-action = Скрыть
locked-unlocking = Разблокировка, около 2 секунд
locked-layout-hint = Некоторые буквы не латинские. Проверьте раскладку клавиатуры.
locked-wait = { $seconds ->
    [one] Повторите через { $seconds } секунду. Ничего не удалено.
    [few] Повторите через { $seconds } секунды. Ничего не удалено.
    [many] Повторите через { $seconds } секунд. Ничего не удалено.
   *[other] Повторите через { $seconds } секунды. Ничего не удалено.
}
locked-waiting = { $count ->
    [one] { $count } запечатанная оценка ждёт внесения в дела (последнее изменение: { $time }).
    [few] { $count } запечатанные оценки ждут внесения в дела (последнее изменение: { $time }).
    [many] { $count } запечатанных оценок ждут внесения в дела (последнее изменение: { $time }).
   *[other] { $count } запечатанной оценки ждут внесения в дела (последнее изменение: { $time }).
}
locked-open-zone = Без разблокировки вы можете:
locked-guidance-action = Посмотреть, как вести беседу
locked-helpline-action = Найти горячую линию
locked-assessment-action = Начать оценку
locked-wrong = Эта парольная фраза не открывает дела. Проверьте раскладку клавиатуры и Caps Lock.
locked-read-action = Открыть только для чтения
locked-forgot-action = Забыли парольную фразу?

## Без парольной фразы.

locked-code-hint = Код восстановления тоже открывает дела. Его записали, когда задавали парольную фразу: четыре группы по четыре буквы и цифры.
locked-code-label = Код восстановления
locked-code-action = Открыть кодом восстановления
locked-code-wrong = Этот код не открывает дела. Проверьте на бумаге каждую группу.
locked-aside-hint = Без парольной фразы и кода восстановления эти дела никто не откроет. Их можно отложить, чтобы вести новые.
locked-aside-action = Отложить эти дела…
locked-aside-title = Отложить эти дела?
locked-aside-kept = Ничего не удаляется. Папка дел получает другое имя и остаётся на своём месте.
locked-aside-waiting = Запечатанная оценка, которая ждёт, остаётся с ними.
locked-aside-back = Если парольная фраза или код найдутся, снова назовите папку «vault», и дела откроются.
locked-aside-keep-action = Оставить как есть
locked-aside-confirm = Отложить эти дела
locked-aside-done = Прежние дела хранятся в папке { $folder }

## После того как программа прервалась.

kept-title = Ваша работа сохранена
kept-sealed = На этом компьютере есть запечатанная оценка. Последнее изменение: { $time }
kept-hint = Разблокируйте, чтобы продолжить с того же места
kept-new-sheet-action = Продолжить на новом листе
kept-go-on-action = Продолжить с того же места
kept-assessment = Оценка начата: { $begun }. { $answers ->
        [one] { $answers } ответ
        [few] { $answers } ответа
        [many] { $answers } ответов
       *[other] { $answers } ответа
    }, { $notes ->
        [one] { $notes } заметка
        [few] { $notes } заметки
        [many] { $notes } заметок
       *[other] { $notes } заметки
    }. Последнее изменение: { $changed }.
kept-home-action = В начало

## Оценка, скрытая, пока не было хранилища, где её запечатать.

hidden-title = Открыть скрытую оценку
hidden-hint = Введите четыре цифры, которые были в строке состояния. После пяти неверных попыток оценка исчезнет.
hidden-code-label = Код заставки
hidden-open-action = Открыть

assessment-code-wrong = Это не тот код
assessment-sealed = Запечатано на этом компьютере. Прочитать можно после следующей разблокировки.
assessment-let-go = Ничего не сохранено
error-not-kept = Эти ответы нигде не сохранены
error-not-kept-help = Защитите и сохраните их или откажитесь от них. Затем снова закройте окно.
