# Įrašymas lange: ko reikia tik saugomam atvejui, visi atsakymai dar kartą ir kas su jais bus.

record-title = Patikrinti ir įrašyti
record-minimum = Rašykite tik tiek, kiek reikia kitam darbuotojui. Faktus ir asmens žodžius, ne nuomones: tai gali skaityti teismas. Be kitų žmonių vardų.

## Kas rašoma čia ir tik čia.

record-nickname-label = Trumpas atvejo pavadinimas (nebūtina)
record-nickname-hint = Atvejis vadinamas { $label }. Trumpas pavadinimas padeda jį rasti; nerašykite vardo.
record-name-label = Vardas, kaip sako pats asmuo (nebūtina)
record-name-hint = Asmuo sutiko, kad vardai būtų užrašyti
record-contact-back-label = Ar sutinka, kad vėl susisiektumėte?
record-safe-contact-label = Saugus būdas susisiekti (nebūtina)
record-safe-contact-hint = Kaip, kada ir ką sakyti, jei atsilieps kas nors kitas
record-follow-up-label = Kada vėl pažiūrėsite į atvejį?
record-tomorrow-label = Rytoj
record-three-days-label = Po 3 dienų
record-week-label = Kitą savaitę
record-date-label = Kita diena
record-date-hint = Pavyzdžiui, 30 11 2026
record-date-fault = Įrašykite dieną nuo šiandienos, pavyzdžiui, 30 11 2026
record-date-value = Tolesnis veiksmas: { $date }
record-what-label = Ką tada reikia padaryti (nebūtina)
record-keeping-label = Ar sutinka, kad atvejis būtų saugomas ir galėtų padėti kitas darbuotojas?
record-statistics-label = Ar sutinka, kad atvejis būtų įtrauktas į statistiką be vardų?

## Visi atsakymai dar kartą.

record-check-title = Patikrinkite atsakymus
record-signs-title = Ką matėte ir klausėte
record-answered-count = Atsakyta { $answered } iš { $count }
record-contacts-label = Kas įvyko su kontaktais
record-agreements-label = Sutarimai dėl kontaktų
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Pastabos
record-wishes-label = Ko nori asmuo
record-contact-value = { $name }: { $outcome }

## Kas bus su atsakymais.

record-save-action = Įrašyti atvejį
record-saving = Įrašomas atvejis
record-ways-title = Kiti būdai baigti
record-seal-action = Užantspauduoti, įtraukti vėliau
record-seal-hint = Bus įtraukta kitą kartą atrakinus
record-without-names-action = Įrašyti be vardų
record-without-names-hint = Pirma ištrinamas vardas ir būdas susisiekti
record-let-go-action = Nieko nepalikti
record-let-go-hint = Per 10 sekundžių galite tai atšaukti
record-empty = Nieko neužrašyta
record-empty-hint = Nėra ko įrašyti. Kontaktai Jums visada prieinami.
record-nothing-title = Nieko nesaugoma
record-nothing-hint = Asmuo nenori, kad ką nors užrašytumėte. Kas dar yra ekrane, dings, kai baigsite.
record-not-asked-title = Nieko nesaugoma, kol nepaklausėte
record-not-asked-hint = Šie atsakymai yra tik atmintyje. Paklauskite asmens, ar galite juos užrašyti, tada įrašykite.
record-ask-action = Prašyti sutikimo
