# Kontrolinis sąrašas „visa-interview“: ką skaito pareigūnas.

checklist-visa-interview = Pokalbis dėl vizos ir prevencija
    .purpose = Pastebėti būsimos prekybos žmonėmis riziką tarp vizos prašytojų ir suteikti apsaugančios informacijos. Vien šis sąrašas niekada nepateisina atsisakymo.
    .audience = Vizų pareigūnai
    .when = Darbo, au pair, studentų darbo, namų ūkio, pramogų, sezoninio darbo, šeimos ir vaiko vizos.

## Prašymas

section-visa-interview-application = Prašymas
indicator-vi-same-agent = Daugelyje prašymų sutampa tarpininkas, rėmėjas, telefonas ar žodžiai.
indicator-vi-coached = Prašytojas atsako išmoktai ir nežino pagrindinių darbo faktų.
indicator-vi-job-unreal = Darbdavio, adreso ar atlyginimo neįmanoma patikrinti arba jie nerealūs.
indicator-vi-no-contract-copy = Prašytojas neturi sutarties kopijos jam suprantama kalba.
indicator-vi-fee-debt = Kad sumokėtų tarpininkui, prašytojas skolinosi arba perrašė turtą.
indicator-vi-passport-agent = Tarp apsilankymų pasą laiko tarpininkas.
indicator-vi-agent-present = Tarpininkas ar darbdavys primygtinai nori dalyvauti pokalbyje.
indicator-vi-visa-mismatch = Prašoma lankytojo vizos, nors ketinama dirbti.
indicator-vi-spouse-unknown = Sutuoktinio ar sužadėtinio vizos prašytojas labai mažai žino apie partnerį.
indicator-vi-online-partner = Kviečiantis partneris sutiktas tik internetu ir už viską moka.
indicator-vi-sponsor-repeat = Kviečiantis asmuo anksčiau jau kvietė kelis darbuotojus ar sutuoktinius.
indicator-vi-child-alone = Vaiko rėmėjo, globėjo ar mokyklos neįmanoma patikrinti.
indicator-vi-domestic-private = Su privačiu namų ūkio darbuotoju nekalbėta vienumoje.

## Ką duoti ir padaryti

section-visa-interview-prevention = Ką duoti ir padaryti
indicator-vi-info-given = Asmens kalba suteikta informacija apie teises ir skubios pagalbos kontaktus.
indicator-vi-info-understood = Asmuo savais žodžiais galėjo pasakyti, ką daryti, jei kas nors nepavyktų.
indicator-vi-info-logged = Užrašyta, kad informacija suteikta.
