# Tjekliste "domestic-servitude": hvad medarbejderen læser. Opbygningen står i checklists/domestic-servitude.toml.

checklist-domestic-servitude = Slaverilignende husarbejde, også i diplomatiske husholdninger
    .purpose = At opdage slaverilignende forhold for hushjælpere og plejere, også hos akkrediteret personale.
    .audience = Medarbejdere, der fører samtaler; protokol- og personalemedarbejdere
    .when = En hushjælp eller plejer henvender sig til repræsentationen, eller den årlige personlige samtale holdes.

## I enhver husholdning

section-domestic-servitude-household = I enhver husholdning
indicator-ds-no-private-space = Den ansatte har intet sted for sig selv eller sover i et fælles eller uegnet rum.
indicator-ds-eats-apart = Den ansatte får dårlig mad eller kun rester.
indicator-ds-always-on-call = Den ansatte står til rådighed dag og nat uden en hel fridag.
indicator-ds-never-alone-out = Den ansatte forlader aldrig eller sjældent huset uden arbejdsgiveren.
indicator-ds-phone-limited = Den ansatte må ikke bruge telefon eller kun, når andre lytter med.
indicator-ds-insults = Den ansatte ydmyges, trues eller slås af husstanden (spørg hvilket).
indicator-ds-reported-missing = Arbejdsgiveren melder den ansatte savnet eller anmelder vedkommende for tyveri.
indicator-ds-pay-home = Det siges, at lønnen sendes hjem eller ”spares op”, og den ansatte kan ikke kontrollere det.
indicator-ds-extra-house = Den ansatte lånes ud til andre husholdninger eller en familievirksomhed.
indicator-ds-aupair = En au pair, en studerende eller et familiemedlem udfører husarbejde på fuld tid uden løn.

## I en diplomatisk eller konsulær husholdning

section-domestic-servitude-diplomatic = I en diplomatisk eller konsulær husholdning
indicator-ds-dip-contract = Den kontrakt, der blev vist til visummet, er en anden end den, der gælder i huset.
indicator-ds-dip-card = Arbejdsgiveren opbevarer den ansattes pas, kontrakt eller legitimationskort.
indicator-ds-dip-bank = Lønnen udbetales ikke til en bankkonto i den ansattes eget navn.
indicator-ds-dip-immunity = Den ansatte har fået at vide, at ingen kan hjælpe på grund af immunitet.
indicator-ds-dip-transfer = Den ansatte skal følge arbejdsgiveren til en ny udstationering eller miste hele sit opholdsgrundlag.
indicator-ds-dip-no-interview = Arbejdsgiveren forhindrer den ansattes personlige samtale eller er selv til stede.
