# Справочник: контакты, как их видит сотрудник.

directory-list-empty = Подходящих контактов нет. Сократите запрос или введите страну.
directory-list-note = Этот список хранится на этом компьютере. Он собран { $date } из открытых источников.
contact-hours-label = Часы работы: { $value }
contact-languages-label = Языки: { $value }
contact-interpretation-label = Устный перевод: { $value }
contact-services-label = Услуги: { $value }
contact-email-label = Эл. почта: { $value }
contact-website-label = Веб-сайт: { $value }
contact-address-label = Адрес: { $value }
contact-eligibility-label = Для кого: { $value }
contact-note-label = Примечание: { $value }
