# Kontrolinis sąrašas „reintegration-follow-up“: ką skaito pareigūnas.

checklist-reintegration-follow-up = Reintegracijos planas ir stebėsena
    .purpose = Sutarti dėl pagalbos grįžus ar likus ir patikrinti, kaip sekasi.
    .audience = Už atvejį atsakingas pareigūnas; priimanti organizacija
    .when = Prieš grįžtant, paskui maždaug po 1 savaitės, 1 mėnesio, 3 mėnesių ir 6 mėnesių, jei asmuo sutinka.

## Planas

section-reintegration-follow-up-plan = Planas
indicator-rp-housing = Pasirūpinta saugiu būstu.
indicator-rp-health = Pasirūpinta gydymu ir psichologine pagalba.
indicator-rp-income = Yra pajamų, darbo ar išmokų planas.
indicator-rp-legal = Rūpinamasi teisine pagalba, kompensacija ir nesumokėtu atlyginimu.
indicator-rp-education = Suplanuota mokykla ar mokymai.
indicator-rp-debt = Yra skolų planas.
indicator-rp-contact = Yra nurodytas kontaktinis asmuo ir saugus būdas susisiekti su asmeniu.

## Stebėsena

section-reintegration-follow-up-follow = Stebėsena
indicator-rp-safe-now = Asmuo dabar jaučiasi saugiai.
indicator-rp-service-received = Sutarta paslauga tikrai gauta.
indicator-rp-recontact = Verbuotojas ar išnaudotojas vėl susisiekė.
indicator-rp-close = Atvejis užbaigtas asmeniui sutikus, ir nustatyta ištrynimo data.
