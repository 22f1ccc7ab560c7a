# Kontrollnimekiri „immediate-needs“: mida ametnik loeb.

checklist-immediate-needs = Esmaste vajaduste hindamine
    .purpose = Panna kirja, mida inimene vajab järgmise 72 tunni jooksul.
    .audience = Juhtumiga tegelev ametnik
    .when = Kohe, kui inimesel on turvaline. Vajadused ei sõltu ühestki tulemusest.

## Vajadused

section-immediate-needs-needs = Vajadused
indicator-in-shelter = Vajab turvalist peavarju.
    .label = Turvaline koht
indicator-in-medical = Vajab arstiabi, sealhulgas seksuaal- ja reproduktiivtervise alal.
    .label = Arstiabi
indicator-in-psych = Vajab esmast psühholoogilist abi või kriisituge.
    .label = Kriisitugi
indicator-in-food-clothes = Vajab toitu, riideid või hügieenitarbeid.
    .label = Toit, riided, hügieen
indicator-in-phone-money = Vajab turvalist telefoni, veidi sularaha või transporti.
    .label = Telefon, raha, transport
indicator-in-interpreter = Vajab tõlki, kelle soo ta ise valib.
    .label = Tõlk
indicator-in-document = Vajab passi või tagasipöördumistunnistust.
    .label = Pass või reisidokument
indicator-in-lawyer = Vajab õigusnõu, ka karistamata jätmise ja palga kohta.
    .label = Õigusnõu
indicator-in-status = Vajab nõu järelemõtlemisaja või elamisloa kohta.
    .label = Nõu viibimisõiguse kohta
indicator-in-family = Soovib või ei soovi, et perele teatatakse.
    .label = Perele teatada või mitte
indicator-in-dependants = Lapsed või ülalpeetavad vajavad hoolt või kaitset.
    .label = Laste või ülalpeetavate hoid
indicator-in-disability = Vajab tuge puude, sõltuvuse või raseduse tõttu.
    .label = Puue, sõltuvus, rasedus
indicator-in-guardian = Laps: vajab eestkostjat või esindajat.
    .label = Lapse eestkostja
