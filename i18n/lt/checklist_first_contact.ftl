# Kontrolinis sąrašas „first-contact“: ką skaito pareigūnas.

checklist-first-contact = Įspėjamieji ženklai prie langelio, telefonu ir žinutėse
    .purpose = Dar prieš pokalbį pastebėti, kad įprastas konsulinis kreipimasis gali būti kai kas daugiau.
    .audience = Langelio, telefono, budėjimo ir garbės konsulų darbuotojai
    .when = Per kiekvieną pirmą kreipimąsi. Trunka apie dvi minutes. Niekada neskaitykite balsu.

## Kaip asmuo atvyksta

section-first-contact-arrival = Kaip asmuo atvyksta
indicator-fc-comes-alone-fled = Asmuo neseniai pabėgo iš darbo vietos, buto ar nuo partnerio.
indicator-fc-no-belongings = Asmuo turi mažai daiktų ar visai jų neturi arba apsirengęs ne pagal sezoną.
indicator-fc-injury = Asmuo turi matomų ar negydytų sužalojimų arba atrodo sergantis ar išsekęs.
    .care = Neapžiūrinėkite asmens. Pažymėkite tik tai, kas matoma.
indicator-fc-afraid = Asmuo atrodo bijantis, žiūri į duris ar klausia, ar kas nors jį mato.
indicator-fc-unknown-address = Asmuo negali pasakyti adreso, kur gyvena ar dirba.
indicator-fc-unsure-country = Asmuo tiksliai nežino, kokiame mieste ar šalyje yra.

## Dokumentai

section-first-contact-documents = Dokumentai
indicator-fc-docs-held = Pasą ar asmens tapatybės kortelę laiko kitas žmogus ir neatiduoda.
indicator-fc-emergency-travel-doc = Prašoma laikinojo kelionės dokumento, o pasakojimas apie „pamestą“ pasą nesutampa.
indicator-fc-docs-false = Dokumentai netikri, pakeisti arba priklauso kitam žmogui.
indicator-fc-docs-others-pay = Kitas žmogus primygtinai nori sumokėti už naują dokumentą, jį atsiimti ar laikyti.
indicator-fc-many-requests = Tas pats kontaktinis asmuo, adresas ar telefonas nurodytas kelių piliečių prašymuose.
indicator-fc-job-mismatch = Nurodytas buvimo tikslas neatitinka vizos, leidimo ar tikrojo darbo.

## Palydovas

section-first-contact-companion = Palydovas
indicator-fc-companion-speaks = Palydovas atsako už asmenį ar jį taiso, ir ne dėl kalbos, ligos ar negalios.
indicator-fc-companion-refuses-private = Palydovas neleidžia ar priešinasi kalbėti vienumoje.
indicator-fc-companion-relation-unclear = Palydovo ryšys su asmeniu neaiškus arba kinta.
indicator-fc-phone-monitored = Lankymosi metu kas nors laiko ar stebi asmens telefoną arba juo tebevyksta skambutis.

## Pasakojimas

section-first-contact-story = Pasakojimas
indicator-fc-rehearsed = Atsakymai skamba kaip išmokti arba keli žmonės žodis žodin pasakoja tą patį.
indicator-fc-pay-problem = Asmuo sako, kad už atliktą darbą nesumokėta arba sumokėta daug mažiau, nei sutarta.
indicator-fc-debt-mentioned = Asmuo mini skolą darbdaviui, tarpininkui ar partneriui.
indicator-fc-deceived-mentioned = Asmuo sako, kad darbas ar kelionė buvo ne tokie, kaip žadėta.
indicator-fc-cannot-leave = Asmuo sako, kad kas nors jam neleidžia palikti vietos, darbo ar žmogaus.

## Skambučiai, žinutės ir kiti žmonės

section-first-contact-remote = Skambučiai, žinutės ir kiti žmonės
indicator-fc-call-cut = Skambinama pašnibždomis, pokalbis nutrūksta arba skambinama iš svetimo telefono.
indicator-fc-family-report = Šeima ar draugas sako, kad ryšys nutrūko, balsas pasikeitė ar žinutės lyg padiktuotos.
indicator-fc-ransom = Šeimos prašoma sumokėti, kad asmuo būtų paleistas ar „išpirktas iš sutarties“.
indicator-fc-third-party-report = Dėl piliečio nerimauja darbdavys, klientas, kaimynas ar NVO.
