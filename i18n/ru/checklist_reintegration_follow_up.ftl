# Контрольный список «reintegration-follow-up»: что читает сотрудник. Структура — в checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = План реинтеграции и дальнейшее сопровождение
    .purpose = Согласовать поддержку после возвращения или при пребывании и проверить, как она идёт.
    .audience = Сотрудник, который ведёт дело; принимающая организация
    .when = До возвращения, затем примерно через 1 неделю, 1 месяц, 3 месяца и 6 месяцев, если человек согласен.

## План

section-reintegration-follow-up-plan = План
indicator-rp-housing = Безопасное жильё обеспечено.
indicator-rp-health = Медицинская и психологическая помощь обеспечена.
indicator-rp-income = Есть план по доходу, работе или пособиям.
indicator-rp-legal = Юридическая помощь, компенсация и невыплаченная зарплата отслеживаются.
indicator-rp-education = Школа или обучение запланированы.
indicator-rp-debt = Есть план по долгам.
indicator-rp-contact = Есть названное контактное лицо и безопасный способ связи с человеком.

## Сопровождение

section-reintegration-follow-up-follow = Сопровождение
indicator-rp-safe-now = Сейчас человек чувствует себя в безопасности.
indicator-rp-service-received = Согласованная помощь действительно получена.
indicator-rp-recontact = Вербовщик или тот, кто эксплуатировал, снова вышел на связь.
indicator-rp-close = Дело закрыто с согласия человека, дата удаления назначена.
