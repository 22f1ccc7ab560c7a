# Kortit henkilölle ja näkymä, jossa ne näytetään. Henkilöä kontrolloiva ihminen saattaa nähdä molemmat: ei raskaita sanoja.

cards-title = Kortit henkilölle
cards-hint = Valitse ensin kieli, sitten kortti. Henkilö näkee vain kortin.
cards-language-title = Kieli
cards-find-label = Etsi kieli
cards-language-empty = Tämännimisellä kielellä ei ole kortteja. Tulkki voi lukea kortin ääneen.
cards-in-title = Kortit: { $language }
cards-draft = Käännösluonnos: kukaan tätä kieltä osaava ammattilainen ei ole lukenut näitä kortteja.
cards-other-action = Toinen kieli
cards-show-action = Näytä
cards-show-label = Näytä: { $card }
cards-print-action = Tulosta…
cards-print-label = Tulosta: { $card }
cards-file-label = Tallenna PDF kohteeseen
cards-sheet-action = Arkki (A6)
cards-pocket-action = Vain numero, taskukoko
cards-printed = Kortti on tiedostossa { $file }. Kuka tahansa, jolla on tämä paperi tai tiedosto, voi lukea sen.

help-now-card-action = Näytä tämä henkilön kielellä

person-label = Kortti
person-action = Näkymä henkilölle
person-draft = Käännösluonnos, ammattilainen ei ole lukenut
person-back-action = Edellinen
person-next-action = Seuraava
person-larger-action = Suurempi
person-hide-caption-action = Piilota kuvateksti
person-show-caption-action = Näytä kuvateksti
person-close-action = Sulje (Esc)
person-drawing = Hetki
person-on-paper = Tätä korttia ei voi näyttää tässä. Tulosta se.
person-no-number = Maata ei vielä tiedetä. Valitse se kohdassa Etsi apua.
person-go-on = Jatka painamalla Ctrl ja Enter

card-number-emergency = Hätänumero
card-number-helpline = Auttava puhelin

print-plain = Kuka tahansa, jolla on tämä paperi tai tiedosto, voi lukea sen.
