# Nukreipimas lange: kas žinoma apie asmens padėtį ir kas įrašyta apie kontaktą. Ekraną gali matyti asmenį kontroliuojantis žmogus.

refer-title = Kam skambinti
refer-context-label = Kas lemia, kam skambinti
refer-context-more-action = { $count ->
    [one] Dar { $count } faktas
    [few] Dar { $count } faktai
    [many] Dar { $count } fakto
   *[other] Dar { $count } faktų
}
refer-context-fewer-action = Mažiau faktų
refer-place-hint = Pasirinkite, kur asmuo yra dabar: tos šalies kontaktai rodomi pirmi
refer-finish-action = Baigti
refer-carry-hint = Paklauskite, prieš ką nors paduodami. Jūsų atsakymas čia nesaugomas.

## Kas stovi ant ženkliuko.

situation-not-said-empty = nepasakyta
situation-not-asked-empty = neklausta
situation-located-in-chip = Kur asmuo:
situation-post-in-chip = Kur Jūs:
situation-nationalities-chip = Pilietybė:
situation-exploited-in-chip = Įvyko:
situation-age-chip = Amžius:
situation-needs-chip = Poreikiai:
situation-languages-chip = Kalba:
situation-sex-chip = Lytis:
situation-residence-chip = Dokumentai:
situation-police-chip = Policija:
situation-forms-chip = Panašu į:
situation-who-contacts-chip = Skambina:
situation-home-state-contact-chip = Sava valstybė:
situation-mission-conflict-chip = Susijęs pareigūnas:
situation-formally-identified-chip = Oficialiai identifikuota:

## Klausimai virš pasirinkimų.

situation-post-in-label = Iš kur skambinate?
situation-nationalities-label = Kokia asmens pilietybė?
situation-stateless-label = Be pilietybės
situation-exploited-in-label = Kur tai įvyko?
situation-languages-label = Kokiomis kalbomis asmuo kalba?
situation-sex-label = Moteris, vyras ar kita, kaip sako pats asmuo?
situation-residence-label = Kokią teisę būti šalyje asmuo turi?
situation-police-label = Ką asmuo sako apie policiją?
situation-forms-label = Į ką tai panašu?
situation-who-contacts-label = Kas skambina?
situation-home-state-contact-label = Ar asmuo nori ryšio su savo valstybe?
situation-mission-conflict-label = Ar susijęs pareigūnas, diplomato namai ar šios atstovybės žmogus?
situation-formally-identified-label = Ar institucija asmenį oficialiai identifikavo?

## Apie vieną kontaktą.

refer-why-label = Kodėl šis kontaktas: { $name }
refer-about-title = Daugiau apie šį kontaktą
refer-about-label = Daugiau apie šį kontaktą: { $name }
refer-consent-contact-label = Ar sutinka, kad kreiptumėtės čia: { $name }?
refer-consent-police-label = Ar sutinka, kad kreiptumėtės į policiją ({ $name })?
refer-consent-sharing-label = Ar sutinka, kad šiam kontaktui pasakytumėte, kas asmuo yra: { $name }?
refer-outcome-of-label = Kas įvyko su kontaktu { $name }?
refer-note-label = Pastaba apie kontaktą { $name } (nebūtina)
refer-note-hint = Tik tiek, kiek reikia kitam darbuotojui

## Ko asmuo gali tikėtis šalyje. Reikšmės – šaltinių žodžiais.

refer-expect-reflection-label = Laikas atsigauti ir apsispręsti
refer-expect-identification-label = Kas gali oficialiai identifikuoti
refer-expect-source = Šaltinis: { $source } ({ $date })
refer-expect-undated = be datos
refer-expect-hint = Praktika gali skirtis. Nieko nežadėkite.
