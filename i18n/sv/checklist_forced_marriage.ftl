# Checklistan ”forced-marriage”: vad handläggaren läser. Strukturen finns i checklists/forced-marriage.toml.

checklist-forced-marriage = Tvångsäktenskap och exploatering i äktenskap
    .purpose = Upptäcka tvångsäktenskap utomlands, och äktenskap som används för arbetskraftsexploatering, sexuell exploatering eller exploatering av uppehållsstatus.
    .audience = Handläggare som håller samtal; visumhandläggare i ärenden om makar
    .when = En medborgare ber om hjälp utomlands, eller en handläggare ser varningstecken i ett familjeärende.

## Tecken

section-forced-marriage-signs = Tecken
indicator-fm-not-chosen = Personen har inte valt sin make eller maka, eller kan inte säga nej till äktenskapet.
indicator-fm-passport-taken = Familjen tog passet eller biljetten vid ankomsten.
indicator-fm-one-way = Personen togs med på ”semester” och får inte återvända.
indicator-fm-kept-in = Personen får inte längre gå ut, vara ensam eller ringa vänner.
indicator-fm-pressure = Personen hotas, slås eller pressas hårt att gå med på ett äktenskap.
indicator-fm-honour = Personen är rädd för att skadas på grund av ”skam” eller ”heder”.
indicator-fm-knows-little = Personen vet mycket lite om sin blivande make eller maka, eller om resplanen.
indicator-fm-school-term = En ung person tas utomlands länge under skolterminen.
indicator-fm-payment = Personen har utan att gå med på det lämnats bort i äktenskap mot pengar eller för att reglera en skuld (sedvanlig hemgift eller gåva är inget tecken).
indicator-fm-servant = I äktenskapet tvingas personen att arbeta, tigga eller ha sex med andra.
indicator-fm-spouse-status = Maken eller makan använder uppehållstillståndet eller barnen som hot.
