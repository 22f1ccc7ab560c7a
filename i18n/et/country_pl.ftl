# Poola: riigipeatükk.

## Lühidalt

country-pl-reflection = kolm kuud; alaealisel neli kuud
country-pl-statute = Välismaalaste seadus art-d 170–172
country-pl-identification = politsei ja piirivalve (vorm eeldatava ohvri kohta; tõend viibimisõiguseta välismaalastele); kohtumenetluses prokurör
country-pl-mechanism = ühtset kontaktpunkti ei ole; riiklik keskus on inimkaubanduse ohvrite nõustamis- ja sekkumiskeskus (KCIK)
country-pl-coordinator = sise- ja haldusministeerium
country-pl-rapporteur = sise- ja haldusministeerium, sama mis koordinaator

country-pl-served-without-papers = tõendiga
country-pl-served-permit-without-cooperation = ainult tõend
country-pl-served-permit-with-cooperation = tähtajaline

## Faktid

country-pl-fact-instrument-palermo-protocol = Poola ühines ÜRO inimkaubanduse protokolliga (Palermo protokoll) 2003. aastal
country-pl-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Poolas alates 1. märtsist 2009 (Dz.U. 2009 nr 20 punkt 107)
country-pl-fact-instrument-eu = Kehtib direktiiv 2011/36/EL, mida on muudetud direktiiviga 2024/1712. Muudatus tuli riigi õigusesse üle võtta 15. juuliks 2026. Kas seda on tehtud, ei ole kontrollitud. Kehtib veel kolm direktiivi: 2004/81/EÜ elamislubade, 2012/29/EL ohvrite ja 2004/80/EÜ hüvitise kohta.
country-pl-fact-criminal-provision = Inimkaubandus on kuritegu karistusseadustiku artikli 189a järgi. Määratlus on artikli 115 §-s 22.
country-pl-fact-recovery-reflection = Tõendis on kirjas, et inimene on eeldatavalt ohver, ja sellega on viibimine seaduslik kolm kuud (alaealisel neli). Töötamise õigust see ei anna.
country-pl-fact-permit = Tähtajaline elamisluba on ainult kolmandate riikide kodanikele. Inimene teeb koostööd juhtumit menetleva asutusega ja on katkestanud ühenduse kahtlustatavatega. Alaealisel peab olema ohvri staatus. Riigilõivu ei ole.
country-pl-fact-social-assistance = Tõendi ja elamisloa omanikud saavad sotsiaalabi
country-pl-fact-men = Meestele on 2017. aastal avatud varjupaik, naistele on kaks varjupaika
country-pl-fact-compensation = Hüvitise määrab kohus kannatanu avalduse alusel
country-pl-fact-116006 = Euroopa nõuandeliini number 116 006 Poolas ei tööta (2023. aasta loend)
country-pl-fact-legal-aid = Õigusnõu annab riiklik inimkaubanduse ohvrite nõustamis- ja sekkumiskeskus (KCIK)
country-pl-fact-children = Lapse puhul kehtib tõend neli kuud. Elamisloa jaoks on koostöö asemel vaja ohvri staatust.
country-pl-fact-non-punishment = Kas karistamata jätmise säte on olemas, ei ole kinnitust leidnud
country-pl-fact-rapporteur = Raportöör on siseministeerium
country-pl-fact-duty-to-report = Kriminaalmenetluse seadustiku artikli 304 § 2 on siduv riigi- ja omavalitsusasutustele. Kui nad saavad oma töös teada süüteost, mida menetletakse ameti poolt, peavad nad sellest kohe teatama prokurörile või politseile ja tõendid säilitama. § 1 järgi on see igaühe ühiskondlik kohustus, ilma karistuseta. Karistusseadustiku artikli 240 järgi on karistatav vaikida loetletud kuritegudest. Loendis on artiklid 148, 189, 197 §-d 3 kuni 5, 198 ja 200, kuid mitte artikkel 189a (inimkaubandus).
    .note = Konsulaaresindus on riigiasutus, seepärast on artikli 304 § 2 talle tõenäoliselt siduv (järeldus). Öelge seda inimesele enne, kui üksikasju kuulete. Artikkel 189 (vabaduse võtmine) käib sageli inimkaubandusega kokku.
country-pl-fact-compensation-2 = Euroopa Nõukogu eksperdirühm GRETA (kolmas aruanne, 9. juuni 2023) leiab, et hüvitised on väga väikesed ja ohvreid käsitletakse sageli ainult tunnistajatena. GRETA sõnul peaks riiklik hüvitis olema kättesaadav.
country-pl-fact-nrm-draft = Siseministeerium koostas 2022. aastal suunamismehhanismi kavandi. Kui USA välisministeeriumi 2023. aasta inimkaubanduse aruanne (TIP) valmis, ootas see heakskiitu.
    .note = Heakskiitmise kohta midagi ei leitud
country-pl-fact-changed-men-shelter = Alates 2017. aastast on varjupaik meestele
