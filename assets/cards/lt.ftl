# Kortelės asmeniui: tai, ką jis skaito. Po vieną trumpą, švelnų sakinį eilutėje; nė žodžio apie prekybą žmonėmis ir jos aukas,
# nieko, ko įstaiga negali ištesėti. Kortelę gali pamatyti asmenį kontroliuojantis žmogus.

# Kalbos pavadinimas ja pačia ir lotyniškomis raidėmis, kaip jo ieškoma. Kortelėje nerodoma.
card-language-name = Lietuvių
card-language-latin = lietuviu Lithuanian
# Nustatytas žodis, neverčiamas: „drafted“ arba „reviewed“, kai visas korteles perskaitė šią kalbą mokantis praktikas.
card-language-status = drafted

card-you-decide =
    Jūs sprendžiate, ką man papasakoti.
    Galite bet kada sustoti.
    Kalbėtis su manimi nėra nieko blogo.
# Sakoma kiekvienam, kas ateina su kitu žmogumi.
card-alone =
    Su kiekvienu lankytoju trumpai kalbu vienumoje.
    Čia tai įprasta.
    Kiti gali palaukti už durų.
card-say-no =
    Galite pasakyti „ne“.
    Galite neatsakyti į bet kurį klausimą.
    Galite sustoti, kada norite.
    Pagalba čia dėl to nepasikeis.
card-interpreter =
    Ar norite, kad kas nors verstų?
    Tai bus žmogus ne iš Jūsų šeimos ir ne iš Jūsų darbo.
    Galite prašyti, kad verstų moteris arba vyras.
    Galite prašyti kito žmogaus.
card-what-is-written =
    Norėčiau užrašyti dalį to, ką man papasakosite.
    Tai daroma tam, kad Jums būtų galima padėti.
    Pasakysiu, kas gali tai perskaityti.
    Galite paprašyti, kad ištrinčiau.
    Jei įstatymas įpareigos ką nors palikti, Jums pasakysiu.
card-limits =
    Jei pavojus gresia gyvybei, man gali tekti kam nors pranešti.
    Taip pat jei pavojus gresia vaikui arba jei to reikalauja įstatymas.
    Pirma pasakyčiau Jums.
    Jūs sprendžiate, kiek pasakoti.
# Kas įmanoma, priklauso nuo vietos: ko nėra, pareigūnas ranka išbraukia.
card-choices =
    Dabar ar vėliau galite pasikalbėti su žmogumi, kuris padeda kitiems.
    Galite paprašyti saugios vietos nakvoti.
    Galite paprašyti gydytojo.
    Galite paprašyti teisininko.
    Galite tik pasiimti šią informaciją.
    Galite šiandien nieko nedaryti ir sugrįžti.
# Po tekstu – skubios pagalbos numeris.
card-danger =
    Ar Jums dabar gresia pavojus?
    Skambinkite šiuo numeriu.
# Po tekstu – pagalbos linijos numeris.
card-helpline =
    Šiuo numeriu galite skambinti šiandien ar vėliau.
    Galite paklausti, ar ten kalba Jūsų kalba.
    Jūs sprendžiate, ką jiems pasakoti.
card-passport =
    Jūsų pasas priklauso Jums.
    Galite jį laikyti pas save.
    Jei jį turi kitas žmogus, galite man pasakyti.
    Galime pasikalbėti, ką galima padaryti.
# Kad būtų galima parodyti pirštu.
card-answers =
    Taip
    Ne
    Nežinau
    Nenoriu atsakyti
card-break =
    Padarykime trumpą pertrauką.
    Niekur neskubame.
    Tęsime, kai norėsite, arba kitą dieną.
card-come-back =
    Galite sugrįžti kitą dieną.
    Ar Jums saugu tai pasiimti su savimi?
    Numerį galite ir išmokti atmintinai.
