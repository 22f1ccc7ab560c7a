# Страница «О программе».

about-title = О программе Guidepost
about-aim = Guidepost проходит с вами вопросы безопасности, согласия и контрольные списки, говорит, какие признаки есть и что из этого следует, и показывает, куда звонить и почему. Решаете вы вместе с человеком.
about-place = Программа работает только на этом компьютере, без сети, и никуда ничего не отправляет.

about-messages-title = Последние сообщения
about-message = { $time } { $message }

about-versions-title = Версии
about-version-program = Программа { $version }
about-version-checklists = Контрольные списки { $version }
about-version-contacts = Контакты собраны { $date }

about-languages-title = Языки

about-sources-title = Источники и насколько они надёжны
about-sources-hint = Всё здесь взято из открытых источников. Не каждый источник прочитан целиком. Контрольные списки и порядок контактов не проверял ни один специалист-практик.
about-contacts-count = Контакты: { $all }. Ни разу не проверены звонком: { $never }.
about-sources-checklists = Источники контрольных списков ({ $number })
about-sources-contacts = Источники контактов по странам
about-sources-country = { $country } ({ $number })
about-source-read = Насколько прочитан: { $how }
about-source-date = Дата источника: { $date }
about-source-called = Проверено звонком: { $date }
about-source-never = Ни разу не проверено звонком

about-licences-title = Лицензии
about-licences-hint = Guidepost — свободная программа по лицензии European Union Public Licence 1.2. Каждая часть сохраняет свою лицензию.
about-crates-label = Библиотеки программы ({ $number })
about-crates-hint = Это библиотеки, которые названы самой программой. Каждая использует другие, они перечислены в файле Cargo.lock исходного кода.
