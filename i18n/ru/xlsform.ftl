# Контрольные списки как формы для ODK, Kobo и подобных программ (XLSForm, электронная таблица): запись и чтение.

## В форме. Сотрудник читает её на телефоне, возможно, рядом с человеком.

# Стоит над всем остальным.
xlsform-aid-note = Эта форма помогает заметить признаки. То, что она показывает в конце, — подсказка, а не решение о человеке. Предложите помощь, что бы она ни показала. Если о чём-то речь не зашла, оставьте вопрос без ответа.
xlsform-first-title = Об этой беседе
xlsform-age-label = Сколько человеку лет, насколько вам известно?
xlsform-age-hint = Если сомневаетесь, выберите «{ age-may-be-child }»
xlsform-private-talk-label = Вы беседовали с человеком наедине?

## Команды.

xlsform-written = Форма записана: { $file }

cli-export-about = Записать содержание в файлы, которые читают другие программы
cli-export-xlsform-about = Записать контрольный список как форму для ODK или Kobo, на всех языках и с правилом результата
cli-export-xlsform-checklist-help = Контрольный список, по id, например general-indicators
cli-export-xlsform-output-help = Электронная таблица для записи; её ещё не должно быть
cli-import-about = Прочитать содержание, записанное другими программами
cli-import-xlsform-about = Прочитать форму для ODK или Kobo в папку контрольного списка и текстов и сказать, что не использовано
cli-import-xlsform-file-help = Форма: электронная таблица в формате .xlsx
cli-import-xlsform-to-help = Папка для записи; она должна быть пустой, или её ещё не должно быть

error-xlsform-no-checklist = Контрольного списка с названием { $id } нет.
error-xlsform-no-checklist-help = Есть: { $known }
error-xlsform-not-set = Создать форму не удалось. Это ошибка программы.

xlsform-read = { $count ->
    [one] В папку { $folder } прочитан { $count } вопрос контрольного списка { $checklist } ({ $languages }).
    [few] В папку { $folder } прочитано { $count } вопроса контрольного списка { $checklist } ({ $languages }).
    [many] В папку { $folder } прочитано { $count } вопросов контрольного списка { $checklist } ({ $languages }).
   *[other] В папку { $folder } прочитано { $count } вопроса контрольного списка { $checklist } ({ $languages }).
}
xlsform-read-hint = Просмотрите папку, прежде чем кто-либо ею воспользуется. Чего в форме не было, оставлено в самом простом виде: спрашивается, только контекст, без источника.
# Когда в форме не сказано, для чего, для кого и когда нужен контрольный список.
xlsform-not-said = В форме не указано
xlsform-unused-title = Не использовано или изменено:
xlsform-unused-empty = Форма использована полностью.

## Что не использовано.

xlsform-unused-type = Строки типа { $name }: { $rows }
xlsform-unused-repeat = Вопрос в повторяющейся группе, { $name }: { $rows }
xlsform-unused-column = Столбец { $name }, строки: { $rows }
xlsform-unused-language = Язык { $name }
xlsform-unused-assumed = Язык текста не указан; принят за { $name }
xlsform-unused-no-english = На английском ничего нет. Добавьте: контрольному списку это нужно.
xlsform-unused-no-words = Без слов или пригодного имени, { $name }: { $rows }
xlsform-unused-formula = Ячейки с формулами, строки: { $rows }
xlsform-unused-long-cell = Ячейки, в которых больше 4 КБ, строки: { $rows }
xlsform-unused-changed = Из текста убрано то, что могло сработать как формула или что-то скрыть. Теперь в нём «{ $name }», строки: { $rows }
xlsform-unused-twice = Имя { $name } встречается дважды и получило номер, строка: { $rows }

error-xlsform-damaged = Это не электронная таблица в формате .xlsx, или она повреждена.
error-xlsform-damaged-help = Ничего не записано. Сохраните форму как .xlsx и попробуйте ещё раз.
error-xlsform-too-large = Форма слишком большая.
error-xlsform-too-large-help = Ничего не записано. Форма может быть не больше 16 МБ.
error-xlsform-too-many-rows = В форме слишком много строк.
error-xlsform-too-many-rows-help = Ничего не записано. На листе может быть не больше 5000 строк.
error-xlsform-no-survey = В электронной таблице нет листа с названием survey, значит, это не форма.
error-xlsform-no-questions = В форме нет вопроса, на который можно ответить «да» или «нет».
error-xlsform-folder-not-empty = Папка { $folder } не пуста.
error-xlsform-folder-not-empty-help = Ничего не записано. Укажите папку, которая пуста или которой ещё нет.
