# Nukreipimas: kas stovi aplink siūlomą kontaktą.

refer-best-title = Geriausias pirmas kontaktas
refer-others-count = { $count ->
    [one] Dar { $count } tinkamas kontaktas
    [few] Dar { $count } tinkami kontaktai
    [many] Dar { $count } tinkamo kontakto
   *[other] Dar { $count } tinkamų kontaktų
}
refer-not-suitable-count = { $count ->
    [one] { $count } nesiūlomas kontaktas ir kodėl
    [few] { $count } nesiūlomi kontaktai ir kodėl
    [many] { $count } nesiūlomo kontakto ir kodėl
   *[other] { $count } nesiūlomų kontaktų ir kodėl
}
refer-why-title = Kodėl šis kontaktas
refer-ask-first-title = Pirma paklauskite
refer-cautions-title = Į ką atkreipti dėmesį
refer-actions-title = Ką galite daryti
refer-ask-without-name-action = Pasitarti nesakant vardo
refer-steps-title = Čia svarbi žingsnių tvarka
refer-warnings-title = Žinokite prieš renkantis
refer-expect-title = Ko asmuo gali tikėtis: { $country }

## Kiek kontaktas tikras.

refer-unverified = Iš viešų šaltinių, mes dar neskambinome. Jei yra laiko, pirma paskambinkite. Jei ne, duokite kartu su { $emergency } ir pasakykite, kad tai galėjo pasikeisti.
refer-unverified-dated = Iš viešų šaltinių ({ $date }), mes dar neskambinome. Jei yra laiko, pirma paskambinkite. Jei ne, duokite kartu su { $emergency } ir pasakykite, kad tai galėjo pasikeisti.
refer-unverified-written = Iš viešų šaltinių, mes dar netikrinome. Jei yra laiko, pirma jų paklauskite. Jei ne, duokite kartu su { $emergency } ir pasakykite, kad tai galėjo pasikeisti.
refer-unverified-written-dated = Iš viešų šaltinių ({ $date }), mes dar netikrinome. Jei yra laiko, pirma jų paklauskite. Jei ne, duokite kartu su { $emergency } ir pasakykite, kad tai galėjo pasikeisti.
refer-unverified-emergency = Iš viešų šaltinių. Neskambinkite tik pabandyti.
refer-emergency-unknown = vietos skubios pagalbos numeriu (ES: 112)
refer-stale = Prieš pasikliaudami patikrinkite. Paskutinį kartą tikrinta { $date }, o iki { $due } turėjo būti tikrinta vėl.
refer-blocked = Nuo { $date } netikrinta. Raskite kitą kontaktą arba pirma paskambinkite patys.
refer-blocked-undated = Niekada netikrinta. Raskite kitą kontaktą arba pirma paskambinkite patys.
refer-checked = Paskutinį kartą tikrinta { $date }
refer-source-label = Šaltinis
refer-closed = Ši linija nebeveikia

## Kam kontaktas skirtas.

refer-professionals = Šia linija skambinate Jūs. Ji neskirta asmeniui.
refer-professionals-label = Skambinate Jūs, ne asmuo
refer-may-inform-label = Gali pranešti policijai ar migracijos tarnybai
refer-anonymous-label = Galima pasitarti anonimiškai
refer-authority-label = Institucija
refer-child-label = Vaiko teisių apsauga
refer-person-dials = Šį numerį renka asmuo. Skambinant iš Jūsų įstaigos, atsilieps čia: { $country }.

## Prieš ką nors perduodant.

refer-consent = Į šią organizaciją kreipkitės tik asmeniui sutikus. Esant tiesioginiam pavojui arba jei tai vaikas, laikykitės savo taisyklių dėl pareigos pranešti.
refer-home-state = Pirma paklauskite: ar kreiptis į asmens valstybę saugu ir ar asmuo to nori?
refer-child-emergency = Skambinkite { $emergency } ir prašykite budinčios vaiko teisių apsaugos ar socialinės tarnybos.
refer-duty-officer = Skambinkite savo ministerijos budinčiam pareigūnui
refer-no-way = Būdas susisiekti nenurodytas. Prieš pasikliaudami susiraskite jį.
refer-searched-title = Ko ieškota
refer-outcome-label = Kas įvyko
refer-sorted-hint = Rikiuota pagal šalį, kam skirta, kalbą ir darbo laiką
