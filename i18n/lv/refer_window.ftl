# Novirzīšana logā: kas zināms par personas situāciju – īsi nosaukumi ar atbildi līdzās – un kas pierakstīts par kontaktu.
# Šo ekrānu var redzēt kāds, kas personu kontrolē.

refer-title = Kam zvanīt
refer-context-label = Kas nosaka, kam zvanīt
refer-context-more-action = { $count ->
    [zero] Vēl { $count } faktu
    [one] Vēl { $count } fakts
   *[other] Vēl { $count } fakti
}
refer-context-fewer-action = Mazāk faktu
refer-place-hint = Izvēlieties, kur persona ir tagad: šīs valsts kontakti būs pirmie
refer-finish-action = Pabeigt
refer-carry-hint = Pirms kaut ko iedodat, pajautājiet. Jūsu atbilde šeit netiek saglabāta.

## Kas rakstīts uz pogas. Tālāk ir atbilde vai viens no šiem diviem.

situation-not-said-empty = nav teikts
situation-not-asked-empty = nav jautāts
situation-located-in-chip = Persona ir šeit:
situation-post-in-chip = Zvanāt no:
situation-nationalities-chip = Valstspiederība:
situation-exploited-in-chip = Notika šeit:
situation-age-chip = Vecums:
situation-needs-chip = Vajadzības:
situation-languages-chip = Valodas:
situation-sex-chip = Dzimums:
situation-residence-chip = Dokumenti:
situation-police-chip = Policija:
situation-forms-chip = Izskatās pēc:
situation-who-contacts-chip = Zvana:
situation-home-state-contact-chip = Sava valsts:
situation-mission-conflict-chip = Iesaistīta amatpersona:
situation-formally-identified-chip = Formāli identificēta:

## Jautājumi virs izvēlēm. Jautājumi par vecumu un vajadzībām ir drošības lapās.

situation-post-in-label = No kurienes zvanāt?
situation-nationalities-label = Kāda ir personas valstspiederība?
situation-stateless-label = Bezvalstniecība
situation-exploited-in-label = Kur tas notika?
situation-languages-label = Kādās valodās persona runā?
situation-sex-label = Vīrietis, sieviete vai cits – kā saka pati persona?
situation-residence-label = Kādas uzturēšanās tiesības personai ir?
situation-police-label = Ko persona saka par policiju?
situation-forms-label = Pēc kā tas izskatās?
situation-who-contacts-label = Kurš zvanīs?
situation-home-state-contact-label = Vai persona vēlas saziņu ar savu valsti?
situation-mission-conflict-label = Vai ir iesaistīta amatpersona, diplomāta mājsaimniecība vai kāds no šīs pārstāvniecības?
situation-formally-identified-label = Vai iestāde ir formāli identificējusi personu?

## Par vienu kontaktu. $name: organizācija.

refer-why-label = Kāpēc šis kontakts: { $name }
refer-about-title = Vairāk par šo kontaktu
refer-about-label = Vairāk par šo kontaktu: { $name }
refer-consent-contact-label = { $name }: vai persona piekrīt, ka sazināsieties?
refer-consent-police-label = { $name }: vai persona piekrīt, ka sazināsieties ar policiju?
refer-consent-sharing-label = { $name }: vai persona piekrīt, ka tur pateiksiet, kas tā ir?
refer-outcome-of-label = { $name }: kas notika?
refer-note-label = Piezīme: { $name } (nav obligāti)
refer-note-hint = Tik maz, cik nākamajam darbiniekam vajag

## Ko persona valstī var sagaidīt.

refer-expect-reflection-label = Laiks atgūties un izlemt
refer-expect-identification-label = Kas veic formālu identificēšanu
refer-expect-source = Avots: { $source } ({ $date })
refer-expect-undated = bez datuma
refer-expect-hint = Praksē var būt citādi. Neko nesoliet.
