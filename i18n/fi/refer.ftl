# Ohjaaminen: mitä ehdotetun yhteystahon ympärillä on.

refer-best-title = Paras ensimmäinen yhteystaho
refer-others-count = { $count ->
    [one] { $count } muu sopiva yhteystaho
   *[other] { $count } muuta sopivaa yhteystahoa
}
refer-not-suitable-count = { $count ->
    [one] { $count } yhteystaho, jota ei ehdoteta, ja miksi
   *[other] { $count } yhteystahoa, joita ei ehdoteta, ja miksi
}
refer-why-title = Miksi tämä yhteystaho
refer-ask-first-title = Kysy ensin
refer-cautions-title = Huomioi
refer-actions-title = Mitä voit tehdä
refer-ask-without-name-action = Kysy neuvoa ilman nimeä
refer-steps-title = Toimien järjestyksellä on tässä merkitystä
refer-warnings-title = Huomaa ennen valintaa
refer-expect-title = Mitä henkilö voi odottaa: { $country }

## Kuinka varma yhteystieto on.

refer-unverified = Tieto on julkisista lähteistä, emmekä ole vielä soittaneet sinne. Jos aikaa on, soita ensin itse. Jos ei ole, anna tieto yhdessä hätänumeron { $emergency } kanssa ja sano, että se on voinut muuttua.
refer-unverified-dated = Tieto on julkisista lähteistä ({ $date }), emmekä ole vielä soittaneet sinne. Jos aikaa on, soita ensin itse. Jos ei ole, anna tieto yhdessä hätänumeron { $emergency } kanssa ja sano, että se on voinut muuttua.
refer-unverified-written = Tieto on julkisista lähteistä, emmekä ole vielä tarkistaneet sitä. Jos aikaa on, kysy sieltä ensin. Jos ei ole, anna tieto yhdessä hätänumeron { $emergency } kanssa ja sano, että se on voinut muuttua.
refer-unverified-written-dated = Tieto on julkisista lähteistä ({ $date }), emmekä ole vielä tarkistaneet sitä. Jos aikaa on, kysy sieltä ensin. Jos ei ole, anna tieto yhdessä hätänumeron { $emergency } kanssa ja sano, että se on voinut muuttua.
refer-unverified-emergency = Tieto on julkisista lähteistä. Älä soita kokeeksi.
refer-emergency-unknown = (paikallinen; EU:ssa 112)
refer-stale = Tarkista, ennen kuin luotat tähän. Viimeksi tarkistettu: { $date }. Seuraava tarkistus olisi pitänyt tehdä: { $due }.
refer-blocked = Ei tarkistettu tämän jälkeen: { $date }. Etsi toinen taho tai soita ensin itse.
refer-blocked-undated = Ei koskaan tarkistettu. Etsi toinen taho tai soita ensin itse.
refer-checked = Viimeksi tarkistettu: { $date }
refer-source-label = Lähde
refer-closed = Tämä linja on suljettu

## Ketä varten yhteystaho on.

refer-professionals = Sinä soitat tähän numeroon. Se ei ole henkilöä varten.
refer-professionals-label = Soita sinä, ei henkilö
refer-may-inform-label = Voi ilmoittaa poliisille tai maahanmuuttoviranomaiselle
refer-anonymous-label = Neuvoa voi kysyä nimettömänä
refer-authority-label = Viranomainen
refer-child-label = Lastensuojelu
refer-person-dials = Henkilö soittaa tähän itse. Toimipaikastasi puhelu yhdistyy maahan: { $country }.

## Ennen kuin mitään lähtee eteenpäin.

refer-consent = Ota tähän tahoon yhteyttä vain henkilön suostumuksella. Jos vaara on välitön tai kyse on lapsesta, noudata ilmoitusvelvollisuutta koskevia ohjeitasi.
refer-home-state = Kysy ensin: onko yhteys henkilön omaan maahan turvallinen ja toivottu?
refer-child-emergency = Soita hätänumeroon { $emergency } ja pyydä päivystävää lastensuojelua tai sosiaalipäivystystä.
refer-duty-officer = Soita ministeriösi päivystäjälle
refer-no-way = Yhteystapaa ei ole tiedossa. Selvitä se, ennen kuin luotat tähän.
refer-searched-title = Mitä haettiin
refer-outcome-label = Mitä tapahtui
refer-sorted-hint = Järjestys: maa, kohderyhmä, kieli ja aukioloajat
