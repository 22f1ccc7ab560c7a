# Kontrollnimekiri „reintegration-follow-up“: mida ametnik loeb.

checklist-reintegration-follow-up = Kohanemiskava ja järeltegevused
    .purpose = Leppida kokku tugi pärast naasmist või jäämist ja kontrollida, kuidas see toimib.
    .audience = Juhtumiga tegelev ametnik; vastuvõttev organisatsioon
    .when = Enne naasmist ja siis umbes 1 nädala, 1 kuu, 3 kuu ja 6 kuu pärast, kui inimene on nõus.

## Kava

section-reintegration-follow-up-plan = Kava
indicator-rp-housing = Turvaline eluase on korraldatud.
indicator-rp-health = Arstiabi ja psühholoogiline abi on korraldatud.
indicator-rp-income = Sissetuleku, töö või toetuste kohta on kava.
indicator-rp-legal = Õigusabi, hüvitise ja maksmata palgaga tegeletakse.
indicator-rp-education = Kool või koolitus on kavas.
indicator-rp-debt = Võlgade kohta on kava.
indicator-rp-contact = On olemas nimeline kontaktisik ja turvaline viis inimesega ühendust saada.

## Järeltegevused

section-reintegration-follow-up-follow = Järeltegevused
indicator-rp-safe-now = Inimene tunneb end praegu turvaliselt.
indicator-rp-service-received = Kokkulepitud teenust on päriselt saadud.
indicator-rp-recontact = Värbaja või ärakasutaja on uuesti ühendust võtnud.
indicator-rp-close = Juhtum suletakse inimese nõusolekul ja kustutamise kuupäev on määratud.
