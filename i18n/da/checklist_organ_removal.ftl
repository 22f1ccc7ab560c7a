# Tjekliste "organ-removal": hvad medarbejderen læser. Opbygningen står i checklists/organ-removal.toml.

checklist-organ-removal = Fjernelse af organer
    .purpose = At opdage menneskehandel med henblik på fjernelse af organer.
    .audience = Medarbejdere, der fører samtaler; visummedarbejdere ved behandlingsrejser
    .when = En borger beder om hjælp efter en operation i udlandet, eller en behandlingsrejse virker ikke rigtig.

## Tegn

section-organ-removal-signs = Tegn
indicator-or-surgery-story = Personen har afgivet eller skal snart afgive et organ eller har et operationsar, som ingen har forklaret.
    .care = Undersøg ikke personen. Noter kun det, der er synligt.
indicator-or-promised-money = Personen blev lovet penge eller et arbejde for et organ.
indicator-or-not-paid = Det lovede beløb blev ikke betalt eller blev sat ned.
indicator-or-no-info = Personen fik ikke risikoen at vide eller skrev under på papirer, vedkommende ikke kunne læse.
indicator-or-no-withdraw = Personen fik ikke lov til at fortryde.
indicator-or-false-relation = Papirer angiver fejlagtigt, at giver og modtager er i familie.
indicator-or-broker-travel = En mellemmand ordnede rejse, bolig, pas og klinik.
indicator-or-debt = Personen gik med til det på grund af gæld eller trusler.
indicator-or-no-aftercare = Personen har ingen lægepapirer eller efterbehandling.
indicator-or-recruit-others = Personen bliver bedt om at rekruttere andre organgivere.
