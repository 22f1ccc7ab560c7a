# Руководство: его содержание, главы и поиск по нему.

handbook-title = Руководство
handbook-aim = То, что руководство 2011 года говорило сотрудникам консульств, написанное заново по открытым источникам, короткими разделами. В каждом сказано, на чём он основан.
handbook-unreviewed = Специалист-практик его ещё не проверял. Указания вашего министерства важнее.
handbook-contents-title = Содержание
# Возвращает к содержанию.
handbook-contents-action = Содержание
handbook-find-label = Найти в руководстве
handbook-countries-label = По странам
# $count: разделы, где есть каждое введённое слово.
handbook-found-empty = Ни в одном разделе нет всех этих слов
handbook-found-count = { $count ->
    [one] { $count } раздел
    [few] { $count } раздела
    [many] { $count } разделов
   *[other] { $count } раздела
}
handbook-in-english = Эта глава ещё не переведена и показана по-английски.
# Под разделом. $sources: названия документов. $date: когда составлено. $basis: насколько прочитаны источники.
handbook-sources = Источники: { $sources } (составлено { $date }). { $basis }.
# Раздел, названный из другого места.
handbook-section-name = { $chapter }: { $section }
# Для программы чтения с экрана: несколько разделов страницы могут называть одно место. $section: постоянное имя раздела.
handbook-way-label = { $place } ({ $section })
handbook-open-action = Открыть в оценке
handbook-open-label = Открыть в оценке: { $statement }
# Рядом с индикатором или шагом оценки: ведёт к разделу руководства.
handbook-read-action = Руководство: { $section }

## Шаги оценки, к которым ведёт руководство.

step-of-assessment-safety = Безопасность
step-of-assessment-consent = Согласие
step-of-assessment-observe = Наблюдение
step-of-assessment-ask = Вопросы
step-of-assessment-assess = Итог
step-of-assessment-refer = Контакты
step-of-assessment-record = Запись
