# Kortin fyrir manneskjuna og sýnin þar sem hún sér þau. Sá sem stjórnar henni getur séð hvort tveggja: engin þung orð standa hér.

cards-title = Kort fyrir manneskjuna
cards-hint = Veldu fyrst tungumál og síðan kort. Manneskjan sér kortið og ekkert annað.
cards-language-title = Tungumál
cards-find-label = Finna tungumál
cards-language-empty = Engin kort eru á tungumáli með þessu nafni. Túlkur getur lesið kort upphátt.
cards-in-title = Kort: { $language }
cards-draft = Drög að þýðingu: engin fagmanneskja sem talar þetta tungumál hefur lesið þessi kort.
cards-other-action = Annað tungumál
cards-show-action = Sýna
cards-show-label = Sýna: { $card }
cards-print-action = Prenta…
cards-print-label = Prenta: { $card }
cards-file-label = Skrifa PDF-skjalið í
cards-sheet-action = Blað (A6)
cards-pocket-action = Aðeins númer, vasastærð
cards-printed = Kortið er í { $file }. Hver sem hefur þennan pappír eða skrána getur lesið það.

help-now-card-action = Sýna þetta á tungumáli manneskjunnar

person-label = Kort
person-action = Sýn manneskjunnar
person-draft = Drög að þýðingu, ekki lesin af fagmanneskju
person-back-action = Til baka
person-next-action = Næsta
person-larger-action = Stærra
person-hide-caption-action = Fela skýringu
person-show-caption-action = Sýna skýringu
person-close-action = Loka (Esc)
person-drawing = Augnablik
person-on-paper = Ekki er hægt að teikna þetta kort hér. Prentaðu það.
person-no-number = Landið er ekki þekkt enn. Veldu það undir Finna aðstoð.
person-go-on = Ýttu á Ctrl og Enter til að halda áfram

card-number-emergency = Neyðarnúmer
card-number-helpline = Hjálparsími

print-plain = Hver sem hefur þennan pappír eða skrána getur lesið þetta.
