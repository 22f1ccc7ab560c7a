# Kontrolinis sąrašas „recruitment-safe-trip“: ką skaito pareigūnas.

checklist-recruitment-safe-trip = Saugios kelionės patikra prieš išvykstant
    .purpose = Padėti asmeniui ar jį konsultuojančiam pareigūnui patikrinti pasiūlymą prieš išvykstant. CBSS „Safe Trip“ kampanijos dvasia.
    .audience = Ketinantys išvykti asmenys, padedami pareigūno; informacijos langeliai
    .when = Prieš išvykstant į užsienį dirbti, studijuoti, tuoktis ar dirbti modeliu.

## Įspėjamieji ženklai pasiūlyme

section-recruitment-safe-trip-offer = Įspėjamieji ženklai pasiūlyme
indicator-st-too-good = Už tokį darbą siūlomas per didelis atlyginimas arba nereikia jokių įgūdžių.
indicator-st-all-paid = Nepažįstamas žmogus siūlo apmokėti visą kelionę ir dokumentus.
indicator-st-hurry = Jus spaudžia apsispręsti iškart.
indicator-st-secret = Jūsų prašo niekam nesakyti.
indicator-st-private-place = Pokalbis vyksta privačioje ar nepažymėtoje vietoje arba tik susirašinėjant.
indicator-st-photos = Įprastam darbui prašoma viso kūno ar atvirų nuotraukų.
indicator-st-fee-first = Turite mokėti ar skolintis dar nematę sutarties.
indicator-st-tourist-visa = Liepia keliauti kaip turistui ir dirbti.
indicator-st-lie-border = Liepia meluoti sienos ar vizų pareigūnams.
indicator-st-redirect = Paskutinę minutę pasikeičia šalis ar darbdavys.
indicator-st-online-love = Siūlo žmogus, kurį pažįstate tik internetu.

## Kaip apsisaugoti

section-recruitment-safe-trip-protect = Kaip apsisaugoti
indicator-st-check-employer = Patikrinkite darbdavį ir agentūrą oficialiame registre ir patys jiems paskambinkite.
indicator-st-contract-copy = Gaukite sutartį Jums suprantama kalba ir palikite kopiją namuose.
indicator-st-passport-copies = Pasą laikykite patys; kopijas palikite žmogui, kuriuo pasitikite.
indicator-st-contact-plan = Su žmogumi, kuriuo pasitikite, sutarkite ryšio dieną ir kodinį žodį.
indicator-st-emergency-numbers = Išmokite atmintinai vieną numerį: skubios pagalbos, pagalbos linijos ar konsulato.
indicator-st-return-money = Turėkite pakankamai pinigų bilietui namo.
