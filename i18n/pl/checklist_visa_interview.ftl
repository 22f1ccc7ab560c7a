# Lista kontrolna „visa-interview”: tekst dla pracownika. Struktura listy jest w pliku checklists/visa-interview.toml.

checklist-visa-interview = Rozmowa wizowa i zapobieganie
    .purpose = Dostrzec ryzyko przyszłego handlu ludźmi wśród osób ubiegających się o wizę i przekazać im informacje, które chronią. Sama ta lista nigdy nie uzasadnia odmowy.
    .audience = Pracownicy wizowi
    .when = Wizy do pracy, au pair, dla pracujących studentów, pracowników domowych, artystów estradowych i pracowników sezonowych, wizy rodzinne oraz dla dzieci.

## Wniosek

section-visa-interview-application = Wniosek
indicator-vi-same-agent = W wielu wnioskach powtarza się ten sam pośrednik, zapraszający, telefon lub te same sformułowania.
indicator-vi-coached = Osoba udziela wyuczonych odpowiedzi i nie zna podstawowych faktów o pracy.
indicator-vi-job-unreal = Pracodawcy, adresu lub wynagrodzenia nie da się sprawdzić albo są nierealne.
indicator-vi-no-contract-copy = Osoba nie ma egzemplarza umowy w języku, w którym czyta.
indicator-vi-fee-debt = Aby zapłacić pośrednikowi, osoba pożyczyła pieniądze lub przepisała na kogoś majątek.
indicator-vi-passport-agent = Między wizytami paszport osoby przechowuje pośrednik.
indicator-vi-agent-present = Pośrednik lub pracodawca nalega, aby być przy rozmowie.
indicator-vi-visa-mismatch = Wniosek dotyczy wizy w celu odwiedzin, choć planowana jest praca.
indicator-vi-spouse-unknown = Osoba ubiegająca się o wizę w związku z małżeństwem lub narzeczeństwem bardzo mało wie o partnerze lub partnerce.
indicator-vi-online-partner = Ktoś, kto zaprasza jako partner lub partnerka, jest znany tylko z internetu i za wszystko płaci.
indicator-vi-sponsor-repeat = Zapraszający zaprosił już wcześniej kilka osób do pracy lub jako małżonków.
indicator-vi-child-alone = Nie można potwierdzić, kto zaprasza dziecko, kto jest jego opiekunem lub do jakiej szkoły ma chodzić.
indicator-vi-domestic-private = Z osobą, która ma pracować w prywatnym domu, nie rozmawiano na osobności.

## Co przekazać i zrobić

section-visa-interview-prevention = Co przekazać i zrobić
indicator-vi-info-given = W języku osoby przekazano informacje o prawach i o tym, gdzie dzwonić w nagłej potrzebie.
indicator-vi-info-understood = Osoba potrafiła własnymi słowami powiedzieć, co zrobić, jeśli coś pójdzie źle.
indicator-vi-info-logged = Odnotowano, że informacje przekazano.
