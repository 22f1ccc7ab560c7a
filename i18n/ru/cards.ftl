# Карточки для человека и вид, в котором он их читает. И то и другое может увидеть тот, кто его контролирует: тяжёлых слов здесь нет.

cards-title = Карточки для человека
cards-hint = Сначала выберите язык, потом карточку. Человек видит только карточку.
cards-language-title = Язык
cards-find-label = Найти язык
cards-language-empty = Карточек на языке с таким названием нет. Карточку может прочитать вслух переводчик.
# $language: название на нём самом и на языке экрана.
cards-in-title = Карточки: { $language }
cards-draft = Черновой перевод: эти карточки ещё не читал специалист-практик, владеющий языком.
cards-other-action = Другой язык
cards-show-action = Показать
# Для программы чтения с экрана. $card: первое предложение карточки.
cards-show-label = Показать: { $card }
cards-print-action = Печать…
cards-print-label = Печать: { $card }
cards-file-label = Записать PDF в файл
cards-sheet-action = Лист (A6)
cards-pocket-action = Только номер, карманный размер
# $file: куда записано.
cards-printed = Карточка — в файле { $file }. Её прочтёт любой, у кого окажется эта бумага или файл.

# Ведёт к карточкам, к той, где сказано, что решает сам человек.
help-now-card-action = Показать на языке человека

person-label = Карточка
person-action = Показать человеку
# Стоит под карточкой, мелко.
person-draft = Черновой перевод, специалист-практик не читал
person-back-action = Назад
person-next-action = Далее
person-larger-action = Крупнее
person-hide-caption-action = Скрыть подпись
person-show-caption-action = Показать подпись
person-close-action = Закрыть (Esc)
person-drawing = Одну минуту
person-on-paper = Эту карточку здесь показать нельзя. Напечатайте её.
person-no-number = Страна пока не известна. Выберите её на странице «Найти помощь».
# Между карточкой и страницей, которую человеку читать не следует.
person-go-on = Чтобы продолжить, нажмите Ctrl и Enter

card-number-emergency = Номер экстренных служб
card-number-helpline = Горячая линия

print-plain = Это прочтёт любой, у кого окажется эта бумага или файл.
