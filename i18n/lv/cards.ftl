# Kartītes personai un skats, kurā tās rāda. Abus var redzēt kāds, kas personu kontrolē: smago vārdu šeit nav.

cards-title = Kartītes personai
cards-hint = Vispirms izvēlieties valodu, tad kartīti. Persona redz tikai kartīti un neko citu.
cards-language-title = Valoda
cards-find-label = Atrast valodu
cards-language-empty = Kartīšu valodā ar šādu nosaukumu nav. Kartīti var skaļi nolasīt tulks.
cards-in-title = Kartītes: { $language }
cards-draft = Tulkojuma uzmetums: šīs kartītes nav lasījis neviens praktiķis, kas runā šajā valodā.
cards-other-action = Cita valoda
cards-show-action = Rādīt
cards-show-label = Rādīt: { $card }
cards-print-action = Drukāt…
cards-print-label = Drukāt: { $card }
cards-file-label = Saglabāt PDF kā
cards-sheet-action = Lapa (A6)
cards-pocket-action = Tikai numurs, kabatas izmērs
cards-printed = Kartīte ir failā { $file }. To var lasīt ikviens, kam ir šis papīrs vai fails.

help-now-card-action = Parādīt to personas valodā

person-label = Kartīte
person-action = Rādīt personai
person-draft = Tulkojuma uzmetums, praktiķis nav lasījis
person-back-action = Atpakaļ
person-next-action = Tālāk
person-larger-action = Lielāk
person-hide-caption-action = Paslēpt tulkojumu
person-show-caption-action = Rādīt tulkojumu
person-close-action = Aizvērt (Esc)
person-drawing = Vienu mirkli
person-on-paper = Šo kartīti šeit nevar parādīt. Izdrukājiet to.
person-no-number = Valsts vēl nav zināma. Izvēlieties to lapā „Kur zvanīt”.
person-go-on = Lai turpinātu, nospiediet Ctrl un Enter

card-number-emergency = Ārkārtas tālrunis
card-number-helpline = Palīdzības tālrunis

print-plain = To var lasīt ikviens, kam ir šis papīrs vai fails.
