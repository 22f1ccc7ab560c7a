# Co wiadomo o położeniu osoby. „Nie pytano” i „Nie wiadomo” nigdy nie działa na jej niekorzyść.

## Wiek, o ile ma znaczenie dla wyboru kontaktu.

person-age-adult = Osoba dorosła
person-age-child = Poniżej 18 lat
person-age-may-be-child = Może mieć mniej niż 18 lat
person-age-unknown = Nie wiadomo

## Kobieta lub mężczyzna, tak jak mówi osoba.

sex-female = Kobieta
sex-male = Mężczyzna
sex-other = Inna odpowiedź
sex-unknown = Nie podano

## Prawo do pobytu w kraju, w którym osoba przebywa.

residence-lawful = Ma prawo pobytu
residence-none = Nie ma prawa pobytu
residence-eu-citizen = Ma obywatelstwo państwa UE lub EOG
residence-asylum = Złożono wniosek o ochronę międzynarodową (azyl) lub jest to możliwe
residence-temporary-protection = Korzysta z ochrony czasowej
residence-unknown = Nie wiadomo

## Co osoba powiedziała o policji. „Nie pytano” znaczy tu tyle, co „nie”.

police-wish-yes = Chce kontaktu z policją
police-wish-not-now = Nie teraz
police-wish-not-asked = Nie pytano

## Co osoba powiedziała o kontakcie z własnym państwem.

home-state-contact-wanted = Osoba go chce
home-state-contact-no = Osoba go nie chce
home-state-contact-not-asked = Nie pytano

## Kto dzwoni.

who-contacts-officer = Dzwonię ja
who-contacts-person = Dzwoni osoba

## Na co osoba się zgodziła.

agreement-contact = Można skontaktować się z organizacją w imieniu osoby
agreement-identity = Można powiedzieć organizacji, kim jest osoba
