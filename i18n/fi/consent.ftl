# Suostumus: mitä virkailija sanoo ja mitä kysytään. Lainausmerkeissä olevat virkkeet sanotaan henkilölle: niissä ei ole lakitermejä.

consent-title = Ennen kuin kysyt mitään
consent-explain-title = Kerro henkilön omalla kielellä
consent-explain-record = mitä kirjaat, missä se säilytetään ja kuka voi lukea sen
consent-explain-freedom = henkilö voi sanoa ei, ohittaa kysymyksen, lopettaa tai pyytää tietojen poistamista
consent-explain-limits = mitä saatat joutua kertomaan eteenpäin: hengenvaara, lapsi, laissa säädetty velvollisuus
consent-explain-help = kieltäytyminen ei vaikuta konsulipalveluihin, joita henkilö saa

consent-explain = Haluaisin kirjoittaa muistiin osan siitä, mitä kerrot, jotta voin auttaa sinua saamaan tukea. Kerron sinulle, kuka voi nähdä sen. Voit sanoa ei, jättää kysymykseen vastaamatta tai lopettaa. Voit pyytää minua poistamaan sen. Kerron sinulle, jos laki velvoittaa minut säilyttämään jotakin. Saat täällä saman avun, vaikka sanoisit ei.
    .child = Haluan auttaa sinua. Haluaisin kirjoittaa muistiin osan siitä, mitä kerrot, jotta ihmiset, jotka voivat auttaa, saavat tietää sen. Kerron sinulle, kuka voi lukea sen. Voit sanoa ei. Voit jättää vastaamatta mihin tahansa kysymykseen, ja voit lopettaa. Täällä et joudu vaikeuksiin, ja autan sinua joka tapauksessa.
consent-limits = Ennen kuin kerrot enempää: jos jonkun henki on vaarassa, jos lapsi on vaarassa tai jos laki sitä vaatii, minun on ehkä kerrottava jollekin toiselle. Kertoisin siitä ensin sinulle. Päätät itse, kuinka paljon kerrot.
    .child = Joistakin asioista minun on ehkä kerrottava ihmisille, joiden työtä on suojella lapsia, jotta olet turvassa. Kerron sinulle ensin, keitä he ovat. Se, mitä sinä haluat, on tärkeää.
consent-child = Lapsi: kuuntele, mitä hän haluaa, ja ota mukaan edunvalvoja tai lastensuojelu.
consent-interpreter = Käytä ammattitulkkia. Älä käytä tulkkina sukulaista, ystävää, seuralaista tai työnantajaa.

consent-recording-label = Suostuuko henkilö siihen, että kysyt ja kirjaat vastaukset?
consent-recording-yes = Kyllä, kysy ja kirjaa
consent-recording-no-names = Kysy, mutta älä kirjaa nimiä
consent-recording-information-only = Anna vain tietoa
consent-recording-no = Ei
consent-recording-not-asked = Ei voitu kysyä
consent-recording-not-asked-hint = Kerro syy
consent-contact-label = Suostuuko henkilö siihen, että otat hänen puolestaan yhteyttä tukea antavaan järjestöön?
consent-contact-yes = Kyllä
consent-contact-not-now = Ei nyt
consent-contact-no = Ei
consent-interpreter-label = Tulkki
consent-language-label = Kieli, jota puhuitte
consent-items-hint = Pyydä jokainen suostumus erikseen silloin, kun asia tulee ajankohtaiseksi
consent-refused-hint = Kiitä henkilöä. Kysy, onko hänen turvallista pitää numeroa mukanaan. Voit lopettaa tähän.
consent-written-hint = Kirjatut tiedot poistetaan, kun jatkat. Aiemmin kerrotut tiedot voivat myös jäädä sinetöityinä talteen yhdessä peruutuksen kanssa.
consent-seal-action = Sinetöi sen sijaan
consent-withdraw-action = Peruuta tämä suostumus

## Ennen kuin mitään tulostetaan tai annetaan: voiko joku löytää sen henkilöltä?

consent-carry-label = Onko henkilön turvallista pitää tätä mukanaan?
consent-carry-nothing = Ei mitään mukaan
consent-carry-by-heart = Opettele yksi numero ulkoa
consent-carry-other-name = Tallenna toisella nimellä
consent-carry-slip = Neutraali lappu
consent-carry-card = Kortti
