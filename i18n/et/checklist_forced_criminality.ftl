# Kontrollnimekiri „forced-criminality“: mida ametnik loeb.

checklist-forced-criminality = Ärakasutamine kuritegelikus tegevuses
    .purpose = Märgata inimesi, keda sunnitakse kuritegudeks: kanepikasvatus, uimastite vedu või müük, vargus, pettus, petukeskused, näilik abielu.
    .audience = Vestlust läbi viivad ametnikud; külastused kinnipidamiskohta
    .when = Vahistamine, reid, vabanemine suletud keskusest või abikutse sealt.

## Uimastid, vargus ja pettus

section-forced-criminality-crime = Uimastid, vargus ja pettus
indicator-cx-forced = Inimest sunnitakse teiste heaks kuritegusid tegema.
indicator-cx-grow-house = Inimene elas kasvatus- või tootmiskohas luku taga või üksi.
indicator-cx-courier = Inimene pandi uimasteid või kaupa vedama, ilma et ta oleks sellest teadnud või saanud keelduda.
indicator-cx-debt-drugs = Uimasti-, mängu- või „kadunud kauba“ võlga kasutatakse kuritegudeks sundimiseks.
indicator-cx-id-fraud = Inimese nimele avati teiste jaoks pangakontosid, ettevõtteid või toetusi.
indicator-cx-sham-marriage = Inimest sunniti abielluma, et keegi teine saaks elamisloa.

## Petukeskused

section-forced-criminality-scam = Petukeskused
indicator-cx-fake-it-job = Inimene vastas kontori-, IT-, müügi- või tõlketöö pakkumisele ja viidi mujale.
indicator-cx-border = Inimene viidi üle piiri öösel või ilma väljasõidutemplita.
indicator-cx-compound = Kohas on valvurid, tarad või äravõetud telefonid.
indicator-cx-sold = Inimesele öeldi, et ta on ostetud või et ta peab end välja ostma.
indicator-cx-targets = Inimene peab täitma norme ja teda karistatakse nende täitmata jätmise eest.
indicator-cx-peer = Inimest sunniti teisi värbama või karistama.
indicator-cx-overstay = Inimest ähvardab trahv või süüdistus ületatud viibimisaja või sunnitud tegude pärast (tõstatage karistamata jätmine; iseenesest ei ole see tunnus).
indicator-cx-educated = Teised ei võtnud inimest tõsiselt, sest ta „ei ole tüüpiline ohver“: haritud, mees või tehnikas osav (märkus eelarvamuste vastu, mitte tunnus).
