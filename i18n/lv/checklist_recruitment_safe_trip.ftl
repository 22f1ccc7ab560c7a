# Kontrolsaraksts „recruitment-safe-trip”: ko lasa darbinieks. Uzbūve ir failā checklists/recruitment-safe-trip.toml.

checklist-recruitment-safe-trip = Droša brauciena pārbaude pirms ceļa
    .purpose = Palīdzēt personai vai darbiniekam, kas to konsultē, pirms izbraukšanas pārbaudīt piedāvājumu. CBSS kampaņas Safe Trip garā.
    .audience = Topošie ceļotāji kopā ar darbinieku; informācijas punkti
    .when = Pirms došanās uz ārzemēm strādāt, mācīties, precēties vai būt par modeli.

## Brīdinājuma zīmes piedāvājumā

section-recruitment-safe-trip-offer = Brīdinājuma zīmes piedāvājumā
indicator-st-too-good = Alga ir pārāk liela šādam darbam, vai nekādas prasmes neprasa.
indicator-st-all-paid = Svešinieks piedāvā samaksāt visu braucienu un papīrus.
indicator-st-hurry = Jūs steidzina tūlīt izlemt.
indicator-st-secret = Jūs lūdz nevienam nestāstīt.
indicator-st-private-place = Intervija notiek privātā vietā vai vietā bez izkārtnes, vai tikai tērzēšanā.
indicator-st-photos = Parastam darbam prasa pilna auguma vai atklātas fotogrāfijas.
indicator-st-fee-first = Jāmaksā vai jāaizņemas, pirms redzat līgumu.
indicator-st-tourist-visa = Jums saka, lai braucat ar tūrista vīzu un strādājat.
indicator-st-lie-border = Jums liek melot robežsargiem vai vīzu darbiniekiem.
indicator-st-redirect = Pēdējā brīdī mainās galamērķis vai darba devējs.
indicator-st-online-love = Piedāvā cilvēks, kuru pazīstat tikai internetā.

## Kā sevi pasargāt

section-recruitment-safe-trip-protect = Kā sevi pasargāt
indicator-st-check-employer = Pārbaudiet darba devēju un aģentūru oficiālajā reģistrā un piezvanot tiem.
indicator-st-contract-copy = Saņemiet līgumu valodā, ko lasāt, un atstājiet kopiju mājās.
indicator-st-passport-copies = Pasi glabājiet pie sevis; kopijas atstājiet kādam, kam uzticaties.
indicator-st-contact-plan = Ar kādu, kam uzticaties, norunājiet saziņas dienu un koda vārdu.
indicator-st-emergency-numbers = Iemācieties no galvas vienu numuru, uz ko zvanīt: ārkārtas, palīdzības tālruņa vai konsulāta.
indicator-st-return-money = Paturiet tik naudas, lai pietiek biļetei mājup.
