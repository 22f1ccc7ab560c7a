# Что известно о положении человека. «Не спрашивали» и «неизвестно» никогда не говорят против человека.

## Возраст, насколько он важен для выбора контакта.

person-age-adult = Взрослый
person-age-child = Младше 18 лет
person-age-may-be-child = Возможно, младше 18
person-age-unknown = Неизвестно

## Мужчина или женщина, со слов человека.

sex-female = Женщина
sex-male = Мужчина
sex-other = Иное
sex-unknown = Не сказано

## Право на пребывание в стране, где находится человек.

residence-lawful = Есть право на пребывание
residence-none = Нет права на пребывание
residence-eu-citizen = Гражданство ЕС или ЕЭЗ
residence-asylum = Просит убежища или может попросить
residence-temporary-protection = Под временной защитой
residence-unknown = Неизвестно

## Что человек сказал о полиции. «Не спрашивали» считается как «нет».

police-wish-yes = Хочет связаться с полицией
police-wish-not-now = Не сейчас
police-wish-not-asked = Не спрашивали

## Что человек сказал о связи со своим государством.

home-state-contact-wanted = Нужна
home-state-contact-no = Не нужна
home-state-contact-not-asked = Не спрашивали

## Кто звонит.

who-contacts-officer = Я
who-contacts-person = Сам человек

## На что человек согласился.

agreement-contact = С организацией можно связаться в интересах человека
agreement-identity = Организации можно сказать, кто этот человек
