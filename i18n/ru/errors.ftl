# Затруднения: что произошло, затем («help») что делать. Спокойно, без упрёка, без кодов.

error-title = Возникла проблема

error-not-written = Файл не сохранён: { $path }
error-not-written-help = Выберите другую папку или проверьте, можно ли вам там записывать
error-not-read = Файл не удалось прочитать: { $path }
error-not-read-help = Проверьте, есть ли он и можно ли вам его читать
error-file-kind = Программа не знает файлов такого вида
error-file-kind-help = Ничего не изменено
error-date = Эта дата непонятна
error-date-help = Введите дату в виде 30 11 2026 или словами, например «май 2025»
error-country = Страны с таким названием нет: { $text }
error-country-help = Используйте название на любом из двенадцати языков или код из двух букв
error-language = Этот язык неизвестен: { $text }
error-language-help = Выберите один из: { $languages }
error-no-display = У этого компьютера нет экрана для окна, поэтому оценка идёт в терминале
error-no-viewer = Программа для просмотра PDF не найдена
error-no-viewer-help = Файл сохранён здесь: { $path }
error-no-recording = На этом языке нет аудиозаписи: { $language }
error-no-recording-help = Покажите текст или прочитайте его вслух
error-no-cards = Карточек на этом языке на компьютере нет: { $language }
error-no-cards-help = Карточки есть на языках: { $languages }
