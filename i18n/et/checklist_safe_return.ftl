# Kontrollnimekiri „safe-return“: mida ametnik loeb.

checklist-safe-return = Turvalise naasmise hindamine
    .purpose = Otsustada koos inimesega, kas, millal ja kuidas on naasmine turvaline. Naasmine on üks võimalus, mitte eesmärk.
    .audience = Juhtumiga tegelev ametnik koos partneritega mõlemas riigis
    .when = Reisidokumendi või pileti väljaandmise kõrval, mitte kunagi selle tingimusena.

## Valik ja võimalused

section-safe-return-choice = Valik ja võimalused
indicator-sr-wants = Inimene soovib vabatahtlikult naasta ja võib ümber mõelda.
indicator-sr-alternatives = Inimesele on räägitud järelemõtlemisajast, elamislubadest, varjupaigast ja kolmandast võimalikust kohast.
indicator-sr-proceedings = Naasmise tõttu ei jää inimene ilma nõudest, kohtuistungist ega maksmata palgast.
indicator-sr-consent-share = Inimene nõustub sellega, mida naasmisriigile edastatakse.
indicator-sr-asylum = Hirmu kohta oma riigi ees küsiti ja varjupaiganõu pakuti enne mis tahes ühendust selle riigiga.

## Oht kodus

section-safe-return-risk = Oht kodus
indicator-sr-recruiter-home = Värbaja või tema kaaslased elavad naasmiskoha lähedal.
indicator-sr-family-involved = Pere osales inimkaubanduses või saab sellest kasu.
indicator-sr-debt-open = Võlg värbajale on tasumata.
indicator-sr-stigma = Inimene kardab häbi, vägivalda või tõrjumist.
indicator-sr-prosecution = Inimest võidakse kodus süüdistada tegudes, milleks teda sunniti.
indicator-sr-health = Inimese tervis lubab reisida ja ravi saab jätkuda.
indicator-sr-same-causes = Lahkumise põhjused (võlg, vägivald, töö puudumine) on endised.
indicator-sr-child-best = Laps: parimate huvide hindamine toetab naasmist ja kontrollitud hooldaja on ootamas.
indicator-sr-family-threat = Värbaja tunneb kodust peret, ähvardab seda või pääseb selle juurde; peret on hoiatatud ainult siis, kui inimene seda soovib.

## Teekond

section-safe-return-journey = Teekond
indicator-sr-escort = On otsustatud, kas on vaja saatjat või vastuvõtjat lennujaamas.
indicator-sr-neutral-doc = Reisidokumendis ei ole ühtegi märget inimkaubanduse kohta.
indicator-sr-met = Nimetatud organisatsioon võtab inimese kohale jõudes vastu.
indicator-sr-emergency-plan = Inimesel on numbrid ja kava juhuks, kui teel tekib probleeme.
