# Kontrolsaraksts „domestic-servitude”: ko lasa darbinieks. Uzbūve ir failā checklists/domestic-servitude.toml.

checklist-domestic-servitude = Mājkalpība, arī diplomātu mājsaimniecībās
    .purpose = Pamanīt, ka mājkalpotājus vai aprūpētājus tur kalpībā, arī akreditētu personu mājās.
    .audience = Darbinieki, kas veic sarunas; protokola un personāla darbinieki
    .when = Mājkalpotājs vai aprūpētājs sazinās ar pārstāvniecību, vai notiek ikgadējā saruna klātienē.

## Jebkurā mājsaimniecībā

section-domestic-servitude-household = Jebkurā mājsaimniecībā
indicator-ds-no-private-space = Strādājošajam nav savas telpas, vai tas guļ kopīgā vai nepiemērotā vietā.
indicator-ds-eats-apart = Strādājošais saņem sliktu ēdienu vai tikai pārpalikumus.
indicator-ds-always-on-call = Strādājošajam jābūt pieejamam dienu un nakti bez nevienas pilnas brīvdienas.
indicator-ds-never-alone-out = Strādājošais nekad vai reti iziet no mājas bez darba devēja.
indicator-ds-phone-limited = Strādājošais nedrīkst lietot tālruni, vai sarunas tiek noklausītas.
indicator-ds-insults = Strādājošo mājā pazemo, tam draud vai to sit (pajautājiet, kas no tā).
indicator-ds-reported-missing = Darba devējs ziņo, ka strādājošais ir pazudis vai ir zaglis.
indicator-ds-pay-home = Algu it kā sūta uz mājām vai „krāj”, un strādājošais to nevar pārbaudīt.
indicator-ds-extra-house = Strādājošo aizdod citām mājsaimniecībām vai ģimenes uzņēmumam.
indicator-ds-aupair = Au pair viesis, students vai radinieks pilnu laiku strādā mājas darbus bez samaksas.

## Diplomātiskā vai konsulārā mājsaimniecībā

section-domestic-servitude-diplomatic = Diplomātiskā vai konsulārā mājsaimniecībā
indicator-ds-dip-contract = Vīzai uzrādītais līgums atšķiras no tā, ko piemēro mājā.
indicator-ds-dip-card = Darba devējs glabā strādājošā pasi, līgumu vai akreditācijas karti.
indicator-ds-dip-bank = Algu neieskaita bankas kontā uz paša strādājošā vārda.
indicator-ds-dip-immunity = Strādājošajam teikts, ka imunitātes dēļ neviens nevar palīdzēt.
indicator-ds-dip-transfer = Strādājošajam jāseko darba devējam uz jaunu dienesta vietu, citādi tas zaudē jebkādu statusu.
indicator-ds-dip-no-interview = Darba devējs liedz strādājošā sarunu klātienē vai piedalās tajā.
