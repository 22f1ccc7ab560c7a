# Главы о странах и обзор пробелов.

chapter-title = { $country }: право, механизм, услуги
chapter-contacts-action = Контакты: { $country }
chapter-cbss-member = Государство — член Совета государств Балтийского моря
chapter-eu-member = Государство — член Европейского союза
chapter-both-member = Государство — член Совета государств Балтийского моря и Европейского союза
chapter-former-member = До 2022 года — член Совета государств Балтийского моря
chapter-union = Уровень Европейского союза
chapter-no-member = Не входит ни в Совет государств Балтийского моря, ни в Европейский союз
chapter-short-title = Коротко
chapter-summary-hint = Эта сводка составлена { $date } по источникам ниже и по контактам. Ни одна её строка отдельно не проверена.
# Строка: о чём она и что действует.
chapter-line = { $label }: { $words }
# $standing: да, частично, нет и так далее. $detail: что говорят об этом источники.
chapter-standing = { $standing } ({ $detail })
# Вместо источника, которого никто не читал.
chapter-general-knowledge = Общие знания, источник не прочитан
# Раскрывает источник. $date: когда он написан или что дата не указана.
chapter-source-action = Источник, { $date }
# Для программы чтения с экрана. $action: слова выше.
chapter-source-label = { $action }: { $fact }

## Под какими заголовками глава излагает факты.

chapter-heading-law = Право
chapter-heading-identification = Кто идентифицирует
chapter-heading-mechanism = Механизм перенаправления
chapter-heading-reflection = Период восстановления и размышления
chapter-heading-permit = Право на пребывание
chapter-heading-services = Услуги и для кого они
chapter-heading-compensation = Компенсация
chapter-heading-non-punishment = Ненаказание
chapter-heading-reporting = Обязанность сообщать
chapter-heading-coordination = Координация и докладчик
chapter-heading-changed = Что изменилось

## Кого охватывает помощь. После каждого — двоеточие и слово из списка ниже.

served-help-without-testimony = Помощь без сотрудничества с полицией или судом
served-presumed = Предполагаемые жертвы
served-men = Мужчины
served-children = Дети
served-without-papers = Люди без документов
served-permit-without-cooperation = Вид на жительство без сотрудничества с полицией
served-permit-with-cooperation = Вид на жительство при сотрудничестве с полицией

standing-yes = да
standing-partly = частично
standing-no = нет
standing-unknown = неизвестно
standing-required = этого требует европейское право

## Чего не известно ни об одном контакте в справочнике.

lack-helpline = В справочнике нет ни одной горячей линии
lack-housing-for-men = В справочнике нет безопасного жилья, о котором известно, что туда принимают мужчин
lack-housing-for-children = В справочнике нет безопасного жилья, о котором известно, что туда принимают детей
lack-child-protection = В справочнике нет контакта, о котором известно, что он действует, когда ребёнок в опасности
lack-without-papers = Ни об одном контакте в справочнике не сказано, что он помогает независимо от документов человека
lack-without-testimony = Ни об одном контакте в справочнике не сказано, что он помогает без сотрудничества с полицией

## Обзор пробелов.

gaps-title = Чего нет или что неизвестно
gaps-aim = По каждому государству: чего его помощь не охватывает и что никому не удалось выяснить. Здесь видно, о чём спросить, прежде чем что-то обещать.
gaps-chapter-action = Глава: { $country }
# $headings: некоторые из заголовков выше.
gaps-unread = Только общие знания: { $headings }
gaps-nothing = Нет никаких данных: { $headings }
gaps-empty = Пробелы не известны. Это не значит, что их нет.
