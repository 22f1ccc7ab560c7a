# Vain testejä varten tehdyissä versioissa: testien komentojen ohje ja havainnot.

cli-harness-about = Vain testeihin: keksi tapauksia ja huolehdi niistä
cli-harness-work-about = Tallenna keksittyjä tapauksia ja tulosta kunkin tunnus, kun se on turvassa
cli-harness-work-count-help = Kuinka monta tapausta; ilman tätä tai arvolla 0 loputtomasti
cli-harness-work-canaries-help = JSON-luettelo sanoista, jotka levitetään kenttiin numeron kanssa
cli-harness-check-about = Tarkista kaikki ja tulosta kunkin tapauksen tunnus
cli-harness-dump-about = Tulosta kaikki, mitä tapauksissa on
cli-harness-erase-all-about = Poista kaikki tapaukset ja tulosta kunkin tunnus ja jokaisen sellaisen varmuuskopion kansio, jossa ne vielä ovat
cli-harness-lock-and-wait-about = Avaa ja lue kaikki tapaukset, lukitse ensimmäisestä tulevasta rivistä ja odota
cli-harness-fill-about = Keksi nopeasti monta tapausta
cli-harness-fill-cases-help = Kuinka monta tapausta
cli-harness-assess-many-about = Arvioi monta vastausten joukkoa, yksi rivillä, ja tulosta kunkin tulos ja säännöt

error-harness-half-there = Tapaus { $label } on vioittunut: siitä on jäljellä vain osa
error-harness-not-filed = Tiedostoon { $file } sinetöity on vioittunut, eikä sitä siirretty tapauksiin
