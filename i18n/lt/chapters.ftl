# Šalių skyriai ir spragų apžvalga.

chapter-title = { $country }: teisė, mechanizmas, paslaugos
chapter-contacts-action = Kontaktai: { $country }
chapter-cbss-member = Baltijos jūros valstybių tarybos narė
chapter-eu-member = Europos Sąjungos narė
chapter-both-member = Baltijos jūros valstybių tarybos ir Europos Sąjungos narė
chapter-former-member = Baltijos jūros valstybių tarybos narė iki 2022 m.
chapter-union = Europos Sąjungos lygmuo
chapter-no-member = Nei Baltijos jūros valstybių tarybos, nei Europos Sąjungos narė
chapter-short-title = Trumpai
chapter-summary-hint = Ši santrauka sudaryta { $date } pagal toliau nurodytus šaltinius ir kontaktus. Nė viena jos eilutė atskirai nepatvirtinta.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Bendros žinios; šaltinis neskaitytas
chapter-source-action = Šaltinis, { $date }
chapter-source-label = { $action }: { $fact }

## Kokiomis antraštėmis skyrius pateikia faktus.

chapter-heading-law = Teisė
chapter-heading-identification = Kas identifikuoja
chapter-heading-mechanism = Nukreipimo mechanizmas
chapter-heading-reflection = Apsisprendimo laikotarpis
chapter-heading-permit = Leidimai gyventi
chapter-heading-services = Paslaugos ir kam jos skirtos
chapter-heading-compensation = Žalos kompensavimas
chapter-heading-non-punishment = Nebaudimas
chapter-heading-reporting = Pareiga pranešti
chapter-heading-coordination = Koordinavimas ir nacionalinis pranešėjas
chapter-heading-changed = Kas pasikeitė

## Ką pagalba pasiekia. Po žodžių eina dvitaškis ir vienas iš toliau esančių žodžių.

served-help-without-testimony = Pagalba nebendradarbiaujant su policija ar teismu
served-presumed = Galimos aukos
served-men = Vyrai
served-children = Vaikai
served-without-papers = Neturintys teisės būti šalyje
served-permit-without-cooperation = Leidimas gyventi nebendradarbiaujant su policija
served-permit-with-cooperation = Leidimas gyventi bendradarbiaujant su policija

standing-yes = taip
standing-partly = iš dalies
standing-no = ne
standing-unknown = nežinoma
standing-required = reikalauja Europos teisė

## Ko nežinoma apie jokį kontaktą.

lack-helpline = Sąraše nėra pagalbos linijos
lack-housing-for-men = Apie jokį sąraše esantį saugų apgyvendinimą nežinoma, kad priimtų vyrus
lack-housing-for-children = Apie jokį sąraše esantį saugų apgyvendinimą nežinoma, kad priimtų vaikus
lack-child-protection = Apie jokį sąraše esantį kontaktą nežinoma, kad imtųsi veiksmų, kai pavojus gresia vaikui
lack-without-papers = Nė vienas sąraše esantis kontaktas nenurodo, kad padeda neatsižvelgdamas į teisę būti šalyje
lack-without-testimony = Nė vienas sąraše esantis kontaktas nenurodo, kad padeda ir nebendradarbiaujantiems su policija

## Spragų apžvalga.

gaps-title = Ko nesiūloma arba nežinoma
gaps-aim = Ko kiekvienoje valstybėje pagalba neapima ir ko nepavyko sužinoti. Čia matyti, kur pasiteirauti prieš ką nors žadant.
gaps-chapter-action = Skyrius: { $country }
gaps-unread = Tik bendros žinios: { $headings }
gaps-nothing = Sąraše nėra: { $headings }
gaps-empty = Spragų nežinoma. Tai nereiškia, kad jų nėra.
