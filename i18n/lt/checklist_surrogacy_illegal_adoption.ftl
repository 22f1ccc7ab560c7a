# Kontrolinis sąrašas „surrogacy-illegal-adoption“: ką skaito pareigūnas.

checklist-surrogacy-illegal-adoption = Išnaudojimas surogatinei motinystei ir neteisėtas įvaikinimas
    .purpose = Pastebėti du tikslus, 2024 m. įtrauktus į ES teisę. Pati surogatinė motinystė ar įvaikinimas nėra požymis.
    .audience = Konsuliniai darbuotojai, dirbantys su gimimais, tėvyste, įvaikinimu ir vaikų kelionės dokumentais
    .when = Nerimą kelia gimimo, tėvystės, įvaikinimo ar pirmo paso atvejis.

## Išnaudojimas surogatinei motinystei

section-surrogacy-illegal-adoption-surrogacy = Išnaudojimas surogatinei motinystei
    .calm = Surogatinė motinystė
indicator-su-forced = Moteris priversta ar apgaule įtraukta tapti surogatine motina.
    .example = Moteris sako, kad užsirašė dirbti viešbutyje užsienyje, o po sveikatos patikrinimo jai pasakė, kad išnešios vienos poros vaiką.
    .ordinary = Kai kurios moterys kitų vaiką nešioja savo noru, o vėliau joms sunku; išklausykite, kaip viskas prasidėjo.
indicator-su-kept = Moteris laikoma kontroliuojamame būste arba nėštumo metu negali keliauti.
    .example = Skambinanti moteris sako, kad bute gyvena su dar šešiomis nėščiosiomis, o vienintelį raktą turi ekonomė.
    .ordinary = Gydytojai gali patarti vėlyvo nėštumo metu nekeliauti, o kai kurios moterys džiaugiasi butu prie klinikos.
indicator-su-docs = Jos pasą ar medicininius dokumentus laiko kitas žmogus.
    .example = Paprašyta paso ir echoskopijos išvadų, nėščia moteris sako, kad nuo pirmo apsilankymo jie yra agentūroje.
    .ordinary = Klinika įprastai saugo ligos dokumentus, o agentūrai paso gali reikėti vizai; svarbu, ar moteris jį atgauna.
indicator-su-no-choice = Ji negali spręsti dėl gydymo.
    .example = Moteris sako, kad cezario pjūvis jai paskirtas antradienį: taip nusprendė agentūra, o į jos norą niekas neatsakė.
    .ordinary = Skubiu atveju gydytojai sprendžia greitai, o jų žodžius lengva praleisti pro ausis; paklauskite, kas jai buvo paaiškinta.
indicator-su-debt = Jai sakoma, kad liks skolinga, jei nėštumas nutrūks ar ji persigalvos.
    .example = Nėščiai siuvėjai agentūra pasakė, kad netekusi kūdikio ji turės grąžinti visas išlaidas – apie dvejų metų atlyginimą.
    .ordinary = Sutartyje gali būti nustatyta, kas kurias išlaidas dengia, ir tai gali skambėti griežtai; ją perskaityti padės jos pačios advokatas.
indicator-su-unpaid = Žadėti pinigai ar priežiūra nesuteikti.
    .example = Praėjus keturiems mėnesiams po gimdymo moteris sako, kad žadėtų pinigų nebegauna, o patikrinimų jai niekas nebeskiria.
    .ordinary = Pavedimas gali vėluoti ar dėl sumos ginčijamasi; jos sveikatos priežiūra dėl to neturėtų laukti.

## Neteisėtas įvaikinimas

section-surrogacy-illegal-adoption-adoption = Neteisėtas įvaikinimas
indicator-ia-payment = Už vaiką ar sutikimą sumokėta daugiau nei teisėti mokesčiai.
    .example = Įvaikinimo byloje, advokato sąskaitoje, šalia teismo mokesčio įrašyta 9000 eurų „padėka motinai“.
    .ordinary = Teismas, vertimas, kelionė ir vaiko priežiūra gali brangiai kainuoti; paprašykite parodyti, už ką kuri suma.
indicator-ia-no-consent = Tėvas ar motina nesutiko, buvo apgauti arba spaudžiami iškart po gimdymo.
    .example = Žvejys sako, kad grįžęs iš jūros sužinojo, jog naujagimis sūnus atiduotas pagal parašą, kurio jis nėra dėjęs.
    .ordinary = Tėvas ar motina galėjo sutikti, o vėliau gailėtis; jų pasakojimą vis tiek reikia išklausyti ir perduoti.
indicator-ia-false-birth = Gimimas įregistruotas melaginga motinos tapatybe (nebent tai leidžia vietos teisė).
    .example = Gimimo įraše motina nurodyta prašytoja, bet pagal spaudus jos pase tą dieną ji buvo kitur.
    .ordinary = Tarnautojai klysta, o kai kur įraše gali būti būsima motina ar įmotė; pirma tai patikrinkite.
indicator-ia-no-authority = Įvaikinimo nepatvirtino kompetentinga institucija.
    .example = Pora pateikia notaro raštą ir nuotrauką su kūdikiu, bet jokio teismo ar institucijos sprendimo.
    .ordinary = Procedūra gali dar vykti arba sprendimas būti kitoje įstaigoje; vaiko labui ten ir pasiteiraukite.
indicator-ia-same-clinic = Ta pati klinika, advokatas ar tarpininkas siejami su keliais abejotinais atvejais.
    .example = Trijose neaiškiose šių metų gimimo bylose – to paties gydytojo spaudas, tas pats advokatas ir tas pats adresas.
    .ordinary = Mažoje vietovėje tokiems reikalams gali būti tik viena klinika ar advokatas; kiekvieno vaiko bylą reikia žiūrėti atskirai.
