# Kortelės asmeniui ir vaizdas, kuriame jos rodomos. Abu gali matyti asmenį kontroliuojantis žmogus: čia nėra sunkių žodžių.

cards-title = Kortelės asmeniui
cards-hint = Pirma pasirinkite kalbą, tada kortelę. Asmuo mato tik kortelę ir nieko daugiau.
cards-language-title = Kalba
cards-find-label = Rasti kalbą
cards-language-empty = Kortelių tokia kalba nėra. Kortelę balsu gali perskaityti vertėjas.
cards-in-title = Kortelės: { $language }
cards-draft = Vertimo juodraštis: šią kalbą mokantis praktikas kortelių dar neskaitė.
cards-other-action = Kita kalba
cards-show-action = Rodyti
cards-show-label = Rodyti: { $card }
cards-print-action = Spausdinti…
cards-print-label = Spausdinti: { $card }
cards-file-label = Kur įrašyti PDF
cards-sheet-action = Lapas (A6)
cards-pocket-action = Tik numeris, kišeninis
cards-printed = Kortelė yra čia: { $file }. Ją gali perskaityti kiekvienas, kas turi šį popierių ar failą.

# Veda prie kortelių ir prie tos, kuri sako, kad sprendžia pats asmuo.
help-now-card-action = Rodyti asmens kalba

person-label = Kortelė
person-action = Rodyti asmeniui
person-draft = Vertimo juodraštis, praktiko neskaitytas
person-back-action = Atgal
person-next-action = Toliau
person-larger-action = Didinti
person-hide-caption-action = Slėpti prierašą
person-show-caption-action = Rodyti prierašą
person-close-action = Užverti (Esc)
person-drawing = Palaukite
person-on-paper = Šios kortelės čia parodyti negalima. Išspausdinkite ją.
person-no-number = Šalis dar nežinoma. Pasirinkite ją puslapyje „Kur kreiptis“.
# Tarp kortelės ir puslapio, kurio asmeniui geriau neskaityti.
person-go-on = Norėdami tęsti, spauskite Ctrl ir Enter

card-number-emergency = Skubios pagalbos numeris
card-number-helpline = Pagalbos linija

print-plain = Šį popierių ar failą gali perskaityti kiekvienas, kas jį turi.
