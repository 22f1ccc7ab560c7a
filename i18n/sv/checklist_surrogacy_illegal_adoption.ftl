# Checklistan ”surrogacy-illegal-adoption”: vad handläggaren läser. Strukturen finns i checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Exploatering genom surrogatmoderskap och olaglig adoption
    .purpose = Upptäcka de två syften som lades till i EU-rätten 2024. Surrogatmoderskap eller adoption som sådan är ingen indikator.
    .audience = Konsulär personal som handlägger födslar, föräldraskap, adoption och barns resehandlingar
    .when = Ett ärende om födsel, föräldraskap, adoption eller första pass väcker oro.

## Exploatering genom surrogatmoderskap

section-surrogacy-illegal-adoption-surrogacy = Exploatering genom surrogatmoderskap
    .calm = Surrogatmoderskap
indicator-su-forced = Kvinnan tvingades eller lurades att bli surrogatmamma.
    .example = En kvinna berättar att hon tackade ja till hotellarbete utomlands och efter läkarkontrollen fick veta att hon skulle bära ett pars barn.
    .ordinary = En del kvinnor bär ett barn åt andra av fri vilja och upplever det som svårt efteråt; lyssna på hur det började.
indicator-su-kept = Kvinnan hålls i ett kontrollerat boende eller får inte resa under graviditeten.
    .example = En kvinna berättar i telefon att hon delar lägenhet med sex andra gravida, och att bara föreståndaren har nyckel.
    .ordinary = Läkare kan avråda från resor sent i graviditeten, och en del kvinnor är glada över en lägenhet nära kliniken.
indicator-su-docs = Någon annan har hennes pass eller vårdhandlingar.
    .example = På frågan om pass och ultraljudssvar säger en gravid kvinna att förmedlingen har haft dem sedan hennes första besök.
    .ordinary = Kliniker sparar alltid journaler, och en förmedling kan behöva passet för ett visum; det viktiga är om hon får tillbaka det.
indicator-su-no-choice = Hon kan inte bestämma om medicinsk behandling.
    .example = Hennes kejsarsnitt är bokat till tisdag, säger en kvinna; förmedlingen bestämde det, och hennes egen önskan fick inget svar.
    .ordinary = I ett nödläge bestämmer läkare snabbt, och medicinska ord är lätta att missa; fråga vad hon fick förklarat för sig.
indicator-su-debt = Hon får höra att hon är skyldig pengar om graviditeten avslutas eller hon ändrar sig.
    .example = En gravid sömmerska fick höra av förmedlingen att hon måste betala tillbaka allt, runt två årslöner, om hon förlorar barnet.
    .ordinary = Ett avtal kan reglera vem som bär vilka kostnader, och det kan låta hårt; en egen jurist kan läsa det tillsammans med henne.
indicator-su-unpaid = Utlovade pengar eller utlovad vård har inte getts.
    .example = Fyra månader efter födseln, säger en kvinna, har de utlovade summorna upphört, och ingen bokar tid för hennes kontroller.
    .ordinary = En överföring kan dröja eller en summa vara omtvistad; hennes vård ska inte behöva vänta på det.

## Olaglig adoption

section-surrogacy-illegal-adoption-adoption = Olaglig adoption
indicator-ia-payment = Pengar utöver lagliga avgifter betalades för barnet eller för samtycket.
    .example = I adoptionsakten tar juristens räkning upp 9 000 euro som ”tack till modern” bredvid domstolsavgiften.
    .ordinary = Domstol, översättning, resor och barnets omvårdnad kan tillsammans bli en stor räkning; be att få se vad varje summa gällde.
indicator-ia-no-consent = En förälder gick inte med på det, vilseleddes eller pressades direkt efter födseln.
    .example = En fiskare berättar att han kom hem från sjön och fann sin nyfödde son bortlämnad på en underskrift som inte var hans.
    .ordinary = En förälder kan ha gått med på det och sörja det senare; det personen berättar ska ändå höras och föras vidare.
indicator-ia-false-birth = Födseln registrerades med falsk identitet för modern (inte där lagen på platsen medger det).
    .example = I födelseregistret står den sökande som mor, men stämplar i hennes pass visar att hon var någon annanstans den dagen.
    .ordinary = Tjänstemän gör misstag, och på en del håll får en tilltänkt mor eller adoptivmor stå i registret; kontrollera det först.
indicator-ia-no-authority = Ingen behörig myndighet har godkänt adoptionen.
    .example = Ett par lämnar in ett papper från en notarie och ett foto med babyn, men inget beslut från någon domstol eller myndighet.
    .ordinary = Handläggningen kan pågå, eller beslutet höra till en annan myndighet; fråga där, för barnets skull.
indicator-ia-same-clinic = Samma klinik, jurist eller agent förekommer i flera tveksamma ärenden.
    .example = I tre oklara födelseakter i år finns samma läkares stämpel, samma jurist och samma adress.
    .ordinary = En liten ort kan ha bara en klinik eller jurist för sådant; varje barns akt behöver granskas för sig.
