# Kontrolinis sąrašas „recruitment-safe-trip“: ką skaito pareigūnas.

checklist-recruitment-safe-trip = Saugios kelionės patikra prieš išvykstant
    .purpose = Padėti asmeniui ar jį konsultuojančiam pareigūnui patikrinti pasiūlymą prieš išvykstant. CBSS „Safe Trip“ kampanijos dvasia.
    .audience = Ketinantys išvykti asmenys, padedami pareigūno; informacijos langeliai
    .when = Prieš išvykstant į užsienį dirbti, studijuoti, tuoktis ar dirbti modeliu.

## Įspėjamieji ženklai pasiūlyme

section-recruitment-safe-trip-offer = Įspėjamieji ženklai pasiūlyme
indicator-st-too-good = Už tokį darbą siūlomas per didelis atlyginimas arba nereikia jokių įgūdžių.
    .example = Mokyklą baigęs jaunuolis rodo skelbimą: 5000 eurų per mėnesį už padavėjo darbą, nei patirties, nei kalbų nereikia.
    .ordinary = Sezoninis darbas ar darbas atokioje vietoje gali būti gerai mokamas, naujokus kai kas apmoko; tikra įmonė paaiškins, iš kur tokia suma.
indicator-st-all-paid = Nepažįstamas žmogus siūlo apmokėti visą kelionę ir dokumentus.
    .example = Pensininkė, buvusi slaugytoja, sako, kad traukinyje sutiktas vyras apmokės jos skrydį, vizą ir pasą, o atsiskaitys jiedu „vėliau“.
    .ordinary = Kelionę ir vizą gali apmokėti ir darbdavys; tada tai įrašyta sutartyje ir pasakyta, ar pinigus reikia grąžinti.
indicator-st-hurry = Jus spaudžia apsispręsti iškart.
    .example = Jaunam mechanikui parašė: vieta šio vakaro autobuse, atsakyk per valandą, arba darbas atiteks kitam.
    .ordinary = Skubinti gali ir derlius ar susirgęs kolega; sąžiningas darbdavys vis tiek palieka laiko perskaityti sutartį.
indicator-st-secret = Jūsų prašo niekam nesakyti.
    .example = Moteris sako, kad tarpininkas nori, jog tėvai manytų, kad savaitgaliui ji tik važiuoja pas draugę.
    .ordinary = Apie naują darbą žmogus gali tylėti, kad nesužinotų dabartinis vadovas; tada tai jo paties noras, o ne sąlyga.
indicator-st-private-place = Pokalbis vyksta privačioje ar nepažymėtoje vietoje arba tik susirašinėjant.
    .example = Virėjas sako, kad dėl darbo viešbutyje tik susirašinėjo, o pokalbis vyko bute be lentelės ant durų.
    .ordinary = Mažos įmonės ir šeimos gali kviesti pokalbio į namus ar kavinę, o daug tikrų pokalbių vyksta internetu.
indicator-st-photos = Įprastam darbui prašoma viso kūno ar atvirų nuotraukų.
    .example = Į barmeno vietą pretenduojančio studento paprašė nuotraukų su maudymosi kelnaitėmis, iš priekio ir iš šono.
    .ordinary = Modeliams ir šokėjams viso ūgio nuotraukų gali reikėti, o daugelis darbdavių asmens bylai prašo portreto.
indicator-st-fee-first = Turite mokėti ar skolintis dar nematę sutarties.
    .example = Suvirintojas pasiskolino dviejų mėnesių atlyginimą „mokesčiui už vietą“, o sutartį žadama duoti atvykus.
    .ordinary = Kai kas, pavyzdžiui, pasas ar kalbos egzaminas, iš tiesų apmokama prieš sutartį; tada mokama pačiai įstaigai.
indicator-st-tourist-visa = Liepia keliauti kaip turistui ir dirbti.
    .example = Agentūra penkiasdešimtmetei slaugytojai liepė įvažiuoti kaip turistei ir pradėti pirmadienį; leidimas būsiąs vėliau.
    .ordinary = Kai kas pirma atvyksta kaip lankytojas į pokalbį ar apsidairyti, o kai kurie tarpininkai nežino vizų taisyklių.
indicator-st-lie-border = Liepia meluoti sienos ar vizų pareigūnams.
    .example = Vyras rodo sakinius, kuriuos turi išmokti atmintinai: vyksta pas tetą, pabus savaitę, jokio darbdavio nepažįsta.
    .ordinary = Blogai patarti, ką sakyti, be piktos valios gali ir draugas; rizika vis tiek tenka keliautojui.
indicator-st-redirect = Paskutinę minutę pasikeičia šalis ar darbdavys.
    .example = Krautuvo vairuotojas bilietą gavo vakar vakare: kita šalis, kita įmonė ir žinutė „atlyginimas tas pats, nesijaudink“.
    .ordinary = Projektai iš tiesų staiga baigiasi ar persikelia; tada tikras darbdavys atsiunčia naują sutartį ir supranta, jei atsisakoma.
indicator-st-online-love = Siūlo žmogus, kurį pažįstate tik internetu.
    .example = Išsiskyręs vyras sako, kad moteris, su kuria šešias savaites tik susirašinėja be vaizdo skambučių, rado jam darbą netoli savęs.
    .ordinary = Internete susipažino ir ne viena laiminga pora; saugiau, kai yra vaizdo skambutis, pirmas apsilankymas ir savas bilietas.

## Kaip apsisaugoti

section-recruitment-safe-trip-protect = Kaip apsisaugoti
indicator-st-check-employer = Patikrinkite darbdavį ir agentūrą oficialiame registre ir patys jiems paskambinkite.
indicator-st-contract-copy = Gaukite sutartį Jums suprantama kalba ir palikite kopiją namuose.
indicator-st-passport-copies = Pasą laikykite patys; kopijas palikite žmogui, kuriuo pasitikite.
indicator-st-contact-plan = Su žmogumi, kuriuo pasitikite, sutarkite ryšio dieną ir kodinį žodį.
indicator-st-emergency-numbers = Išmokite atmintinai vieną numerį: skubios pagalbos, pagalbos linijos ar konsulato.
indicator-st-return-money = Turėkite pakankamai pinigų bilietui namo.
