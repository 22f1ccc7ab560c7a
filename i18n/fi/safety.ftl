# Turvallisuus: sivu, jota luetaan asiakkaan ollessa luukulla, ja ensimmäiset kysymykset. Henkilöä kontrolloiva ihminen saattaa
# nähdä näytön: täällä ei saa olla raskaita sanoja.

safety-help-title = Joku on nyt luonani
safety-help-alone = Keskustele jokaisen asiakkaan kanssa kahden kesken; se on tavallinen käytäntö. Kysy: ”Voitko puhua turvallisesti? Kuinka paljon meillä on aikaa?”
safety-help-danger = Hengenvaara nyt: soita hätänumeroon { $emergency }.
safety-help-danger-dial = Jos puhutte puhelimessa: henkilö soittaa itse hätänumeroon { $emergency } siellä, missä hän on.
safety-help-ask = Muussa tapauksessa kysy henkilöltä, mikä on turvallisinta, ennen kuin soitat kenellekään.
safety-help-offer = Tarjoa vettä, istumapaikkaa ja tulkkia, joka ei ole sukulainen.
safety-help-say = Sano: ”Päätät itse, mitä kerrot minulle. Voit lopettaa milloin tahansa. Täällä et joudu vaikeuksiin siitä, että puhut kanssani.”
safety-help-do-not = Älä lupaa mitään, älä painosta kertomaan yksityiskohtia, älä soita työnantajalle tai perheelle äläkä pidä henkilön passia itselläsi.
safety-alone-title = Keinoja saada hetki kahden kesken
safety-alone-fingerprint = Sormenjälkien ottaminen
safety-alone-form = Lomakkeen täyttäminen toisessa huoneessa
safety-alone-photo = Valokuvan ottaminen

## Ensimmäiset kysymykset, yksi sivua kohti.

safety-danger-label = Onko joku välittömässä vaarassa?
safety-danger-yes = Lopeta kysyminen. Vastaukset säilyvät. Soita hätänumeroon { $emergency }, jos jonkun henki on vaarassa.
safety-age-label = Onko henkilö alle 18-vuotias, tai voisiko hän olla?
safety-age-maybe = Voi olla
safety-private-label = Oletko henkilön kanssa kahden?
safety-private-no = Keksi tavallinen syy hetkeen kahden kesken tai tarjoa toista aikaa
safety-needs-label = Mitä tarvitaan juuri nyt?
safety-needs-empty = Ei mitään nyt
safety-stop-action = Lopeta ja varmista turvallisuus
safety-child-banner = Kohtele henkilöä lapsena, kunnes viranomainen päättää toisin. Lastensuojelun yhteystiedot näytetään ensin.
safety-leave-hint = Voit jättää minkä tahansa näistä tyhjäksi
