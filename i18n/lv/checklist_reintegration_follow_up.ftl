# Kontrolsaraksts „reintegration-follow-up”: ko lasa darbinieks. Uzbūve ir failā checklists/reintegration-follow-up.toml.

checklist-reintegration-follow-up = Reintegrācijas plāns un turpmākais atbalsts
    .purpose = Vienoties par atbalstu pēc atgriešanās vai palikšanas un pārbaudīt, kā tas notiek.
    .audience = Lietas darbinieks; saņēmēja organizācija
    .when = Pirms atgriešanās, tad pēc apmēram 1 nedēļas, 1 mēneša, 3 mēnešiem un 6 mēnešiem, ja persona piekrīt.

## Plāns

section-reintegration-follow-up-plan = Plāns
indicator-rp-housing = Ir sarūpēts drošs mājoklis.
indicator-rp-health = Ir sarūpēta veselības un psiholoģiskā aprūpe.
indicator-rp-income = Ir ienākumu, darba vai pabalstu plāns.
indicator-rp-legal = Seko līdzi juridiskajai palīdzībai, kompensācijai un neizmaksātajai algai.
indicator-rp-education = Ir ieplānota skola vai apmācība.
indicator-rp-debt = Ir parādu plāns.
indicator-rp-contact = Ir nosaukta kontaktpersona un drošs veids, kā personu sasniegt.

## Kā klājas tālāk

section-reintegration-follow-up-follow = Kā klājas tālāk
indicator-rp-safe-now = Persona tagad jūtas droši.
indicator-rp-service-received = Norunātais pakalpojums patiešām ir saņemts.
indicator-rp-recontact = Vervētājs vai ekspluatētājs atkal ir sazinājies.
indicator-rp-close = Lieta slēgta ar personas piekrišanu, un noteikts dzēšanas datums.
