# The cards for the person: what she reads. One short sentence a line, gentle and plain; no word for trafficking or its victims.

card-language-name = Română
card-language-latin = romana romanian
card-language-status = drafted

card-you-decide =
    Dumneavoastră decideți ce îmi spuneți.
    Vă puteți opri oricând.
    Nu ați făcut nimic rău vorbind cu mine.
card-alone =
    Vorbesc câteva clipe între patru ochi cu fiecare persoană care vine aici.
    Aici acest lucru este normal.
    Ceilalți pot aștepta afară.
card-say-no =
    Puteți spune „nu”.
    Puteți sări peste orice întrebare.
    Vă puteți opri când doriți.
    Aici primiți același ajutor.
card-interpreter =
    Doriți să vă traducă cineva?
    Acea persoană nu este din familia dumneavoastră și nu lucrați pentru ea.
    Puteți cere să fie o femeie sau un bărbat.
    Puteți cere altă persoană.
card-what-is-written =
    Aș vrea să notez o parte din ce îmi spuneți.
    Fac asta ca să puteți primi ajutor.
    Vă voi spune cine poate citi ce am scris.
    Îmi puteți cere să șterg ce am scris.
    Dacă legea mă obligă să păstrez ceva, vă voi spune.
card-limits =
    Dacă o viață este în pericol, poate va trebui să spun cuiva.
    La fel dacă un copil este în pericol sau dacă legea o cere.
    V-aș spune mai întâi dumneavoastră.
    Dumneavoastră decideți cât spuneți.
card-choices =
    Puteți vorbi cu cineva care ajută oamenii, acum sau mai târziu.
    Puteți cere un loc sigur unde să dormiți.
    Puteți cere un medic.
    Puteți cere un avocat.
    Puteți doar să luați aceste informații.
    Puteți să nu faceți nimic astăzi și să reveniți.
card-danger =
    Sunteți în pericol acum?
    Sunați la acest număr.
card-helpline =
    Puteți suna la acest număr, astăzi sau mai târziu.
    Puteți întreba dacă vorbesc limba dumneavoastră.
    Dumneavoastră decideți ce le spuneți.
card-passport =
    Pașaportul dumneavoastră vă aparține.
    Îl puteți păstra la dumneavoastră.
    Dacă este la altcineva, îmi puteți spune.
    Putem vorbi despre ce este posibil.
card-answers =
    Da
    Nu
    Nu știu
    Nu vreau să răspund
card-break =
    Facem o scurtă pauză.
    Nu este nicio grabă.
    Continuăm când doriți sau în altă zi.
card-come-back =
    Puteți reveni în altă zi.
    Puteți lua asta cu dumneavoastră fără pericol?
    Puteți și să învățați numărul pe de rost.
