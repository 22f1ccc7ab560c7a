# Слова справочника: что известно о контакте.

## Что это за организация или орган.

contact-type-emergency = Номер экстренных служб
contact-type-hotline = Горячая линия
contact-type-child-protection = Защита детей
contact-type-ngo = Неправительственная организация
contact-type-shelter = Безопасное жильё
contact-type-government = Государственный орган
# Орган или система, через которые государство направляет людей за помощью.
contact-type-national-referral = Национальный механизм перенаправления
contact-type-police = Полиция
contact-type-legal-aid = Юридическая помощь
contact-type-migrant-support = Поддержка мигрантов
contact-type-labour-inspectorate = Инспекция труда
contact-type-iom = Международная организация по миграции (МОМ)
contact-type-compensation = Компенсация
contact-type-national-coordinator = Национальный координатор
contact-type-national-rapporteur = Национальный докладчик
contact-type-duty-officer = Дежурный сотрудник
contact-type-escalation = Контакт вне учреждения
contact-type-interpreter = Переводчик
contact-type-hospital = Больница
contact-type-mission = Другое представительство

# Of an interpreter, whom the person may choose.
interpreter-gender-woman = женщина
interpreter-gender-man = мужчина

## Что делает контакт.

service-case-advice = Консультации для сотрудников по делу
service-case-coordination = Координация по делу
# Может действовать в интересах ребёнка; линия, где дети могут поговорить, — не это.
service-child-protection-report = Действует, когда ребёнок в опасности
service-compensation = Компенсация
service-compensation-advice = Консультации о компенсации
service-consular = Консульская помощь
service-consular-referral = Перенаправление через консульство
service-court-support = Поддержка в суде
service-documents = Помощь с документами
service-education = Образование и обучение
service-emergency = Помощь в экстренной ситуации
service-financial = Финансовая помощь
service-housing-help = Помощь в поиске жилья
# Официальное признание человека жертвой торговли людьми.
service-identification = Официальная идентификация
service-interpretation = Устный перевод
service-investigation = Расследование
service-job-offer-check = Проверяет предложения работы за границей
service-legal = Юридическая помощь
service-legal-information = Информация о законах
# Еда, одежда, средства гигиены.
service-material = Еда, одежда и другие вещи
service-medical = Медицинская помощь
service-method-guidance = Рекомендации для специалистов
service-method-support = Поддержка специалистов в работе
service-opinion-for-residence-permit = Заключение для вида на жительство
# Приходит туда, где находятся люди: улицы, рабочие места, лагеря.
service-outreach = Приходит к людям туда, где они находятся
service-police-contact = Помогает связаться с полицией
service-prevention = Профилактика
service-protection = Защита
service-psychological = Психологическая поддержка
service-referral = Перенаправление за помощью
service-referral-to-ngo = Перенаправление в неправительственную организацию
# Время прийти в себя и решить; до его конца никого не заставляют уехать.
service-reflection-period = Период восстановления и размышления
# Помощь в устройстве жизни после возвращения.
service-reintegration = Помощь после возвращения
service-repatriation-referral = Перенаправление для возвращения домой
service-rescue = Помогает выбраться из опасности
service-residence-help = Помощь с видом на жительство
service-residence-permit = Вид на жительство
service-return = Возвращение домой
service-return-programme = Программа возвращения домой
service-return-support = Поддержка при возвращении домой
service-rights-information = Информация о правах
service-shelter = Безопасное жильё
service-shelter-places-overview = Знает, где есть свободные безопасные места
service-shelter-via-members = Безопасное жильё через свои организации-члены
service-social = Социальная поддержка
# Решение о том, что по закону человек является жертвой.
service-status-of-victim = Статус жертвы
service-support-person = Сопровождающий рядом с человеком
service-victim-guidance = Сопровождение в процедурах
service-wage-claim = Взыскание невыплаченной зарплаты

## Кто может звонить.

audience-victim = Сам человек
audience-public = Любой
audience-professional = Только специалисты

## Кому помогает контакт.

serves-sex-all = Все
serves-sex-women = Женщины
serves-sex-men = Мужчины
serves-sex-trans = Трансгендерные люди
serves-age-all = Любой возраст
serves-age-children = Дети
serves-age-adults = Взрослые
served-form-labour = Трудовая эксплуатация
served-form-sexual = Сексуальная эксплуатация
served-form-begging = Принудительное попрошайничество
served-form-criminal-activity = Эксплуатация в преступной деятельности
served-form-domestic-servitude = Подневольный домашний труд
served-form-forced-marriage = Принудительный брак
served-form-organ-removal = Извлечение органов
served-form-illegal-adoption = Незаконное усыновление
served-form-surrogacy = Эксплуатация суррогатного материнства
served-form-relationship-violence = Насилие в отношениях

## На каких условиях помогает контакт.

residence-condition-any = Независимо от права на пребывание
residence-condition-irregular-only = Только людям без права на пребывание
residence-condition-third-country-only = Только гражданам государств вне ЕС и ЕЭЗ
residence-condition-unknown = Условия по праву на пребывание неизвестны
cooperation-condition-not-required = Без сотрудничества с полицией
cooperation-condition-required = Только тем, кто сотрудничает с полицией
# Часть помощи доступна и без этого.
cooperation-condition-required-for-full = Полная помощь только тем, кто сотрудничает с полицией
cooperation-condition-unknown = Условия по сотрудничеству с полицией неизвестны
# Помощь доступна до того, как человека официально идентифицировали.
identification-condition-presumed-ok = Без официальной идентификации
identification-condition-formal-required = Только после официальной идентификации
identification-condition-unknown = Условия по идентификации неизвестны
location-condition-in-country = Только людям, которые находятся в стране
location-condition-nationals-abroad = Своим гражданам за границей
location-condition-any = Где бы человек ни находился

## Как контакт взаимодействует с полицией.

police-involvement-not-a-police-body = Не входит в полицию
police-involvement-caller-chooses = Сообщать ли полиции, решает звонящий
police-involvement-with-consent = Сообщает полиции только с согласия
police-involvement-may-share = Может сообщить полиции или миграционной службе
police-involvement-dispatches-police = Может направить полицию
police-involvement-is-police = Это полиция
police-involvement-unknown = Неизвестно, сообщает ли полиции

## Место в государственной системе.

tier-first-contact = Первый контакт
tier-second-line = Второй контакт
# Надзор или координация; отдельными людьми не занимается.
tier-oversight = Надзор, отдельными делами не занимается
# Оставлено, чтобы можно было узнать старую листовку.
tier-archived = Эта линия закрыта

## Насколько надёжен факт. «Проверено» говорится только о том, что проверил человек.

certainty-read = Прочитано в опубликованном источнике
certainty-general-knowledge = В источниках не найдено
channel-certainty-read-number = Номер прочитан в опубликованном источнике
channel-certainty-read-email = Адрес электронной почты прочитан в опубликованном источнике
channel-certainty-read-website = Веб-сайт прочитан в опубликованном источнике
# Известно только, что орган существует и чем занимается; способ связи не найден.
channel-certainty-role-only = В опубликованном источнике прочитано только о его роли
channel-certainty-general-knowledge-number = Номер в источниках не найден
channel-certainty-general-knowledge = В источниках ничего не найдено
source-date-basis-page-dated = На странице есть дата
source-date-basis-inferred-from-content = Дата следует из текста страницы
source-date-basis-undated-copy = На странице нет даты
source-date-basis-none = Дата неизвестна
known-yes = Да
known-no = Нет
known-unknown = Неизвестно
known-problem-sources-conflict = Источники расходятся
# Может не хватать мест или сотрудников.
known-problem-capacity = Свободных мест может не быть
