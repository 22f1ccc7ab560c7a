# Sutikimas: ką sako pareigūnas ir ko klausiama. Asmeniui sakomuose sakiniuose nėra teisinių žodžių.

consent-title = Prieš ką nors klausiant
consent-explain-title = Paaiškinkite asmens kalba
consent-explain-record = ką užrašote, kur tai saugoma, kas gali skaityti
consent-explain-freedom = galima atsisakyti, praleisti klausimą, sustoti ar prašyti ištrinti
consent-explain-limits = ką Jums gali tekti perduoti: pavojus gyvybei, vaikas, įstatymo pareiga
consent-explain-help = atsisakymas nepakeičia konsulinės pagalbos

consent-explain = Norėčiau užrašyti dalį to, ką man papasakosite, kad padėčiau Jums gauti pagalbą. Pasakysiu, kas galės tai matyti. Galite atsisakyti, neatsakyti į bet kurį klausimą arba sustoti. Galite paprašyti, kad ištrinčiau; jei įstatymas įpareigos mane ką nors palikti, Jums pasakysiu. Jei nesutiksite, čia gaunama pagalba nepasikeis.
    .child = Noriu tau padėti. Norėčiau užrašyti dalį to, ką man papasakosi, kad žmonės, kurie gali padėti, tai žinotų. Pasakysiu, kas galės tai perskaityti. Gali pasakyti „ne“. Gali neatsakyti į bet kurį klausimą ir gali sustoti. Kalbėtis su manimi nėra nieko blogo. Aš tau padėsiu, kad ir ką nuspręstum.
consent-limits = Prieš pasakojant toliau: jei pavojus gresia gyvybei, jei pavojus gresia vaikui arba jei to reikalauja įstatymas, man gali tekti kam nors pranešti. Pirma pasakyčiau Jums. Jūs sprendžiate, kiek pasakoti.
    .child = Kai ką man gali tekti pasakyti žmonėms, kurių darbas – saugoti vaikus, kad tau būtų saugu. Pirma pasakysiu tau, kas jie yra. Tavo norai svarbūs.
consent-child = Jei tai vaikas: išklausykite, ko jis nori, ir pasitelkite globėją arba vaiko teisių apsaugą.
consent-interpreter = Pasitelkite profesionalų vertėją. Ne giminaitį, draugą, palydovą ar darbdavį.

consent-recording-label = Ar sutinka, kad klaustumėte ir užrašytumėte atsakymus?
consent-recording-yes = Taip, klausti ir užrašyti
consent-recording-no-names = Klausti, bet vardų nerašyti
consent-recording-information-only = Tik suteikti informacijos
consent-recording-no = Ne
consent-recording-not-asked = Nebuvo galima paklausti
consent-recording-not-asked-hint = Nurodykite kodėl
consent-contact-label = Ar sutinka, kad dėl pagalbos kreiptumėtės į organizaciją?
consent-contact-yes = Taip
consent-contact-not-now = Ne dabar
consent-contact-no = Ne
consent-interpreter-label = Vertėjas
consent-language-label = Kalba, kuria kalbėjotės
consent-items-hint = Dėl kiekvieno sutikimo klauskite atskirai, kai prireikia
consent-refused-hint = Padėkokite. Paklauskite, ar saugu turėti numerį su savimi. Galite čia sustoti.
consent-written-hint = Kas užrašyta, bus ištrinta, kai tęsite. Tai, kas papasakota anksčiau, kartu su atšaukimu gali likti užantspauduota.
consent-seal-action = Verčiau užantspauduoti
consent-withdraw-action = Atšaukti šį sutikimą

## Prieš spausdinant ar paduodant: ar gali kas nors tai pas asmenį rasti?

consent-carry-label = Ar saugu tai turėti su savimi?
consent-carry-nothing = Nieko nesinešti
consent-carry-by-heart = Išmokti vieną numerį atmintinai
consent-carry-other-name = Įrašyti kitu pavadinimu
consent-carry-slip = Neutralus lapelis
consent-carry-card = Kortelė
