# Maiden luvut ja puuteraportti.

chapter-title = { $country }: laki, mekanismi, palvelut
chapter-contacts-action = Yhteystahot: { $country }
chapter-cbss-member = Itämeren valtioiden neuvoston jäsen
chapter-eu-member = Euroopan unionin jäsen
chapter-both-member = Itämeren valtioiden neuvoston ja Euroopan unionin jäsen
chapter-former-member = Itämeren valtioiden neuvoston jäsen vuoteen 2022 asti
chapter-union = Euroopan unionin taso
chapter-no-member = Ei Itämeren valtioiden neuvoston eikä Euroopan unionin jäsen
chapter-short-title = Lyhyesti
chapter-summary-hint = Tämä tiivistelmä on koottu { $date } alla olevista lähteistä ja yhteystiedoista. Yksittäisiä rivejä ei ole vahvistettu erikseen.
chapter-line = { $label }: { $words }
chapter-standing = { $standing } ({ $detail })
chapter-general-knowledge = Yleistietoa, lähdettä ei ole luettu
chapter-source-action = Lähde, { $date }
chapter-source-label = { $action }: { $fact }

## Otsikot, joiden alla luku kertoo tiedot.

chapter-heading-law = Laki
chapter-heading-identification = Kuka tunnistaa
chapter-heading-mechanism = Ohjausmekanismi
chapter-heading-reflection = Harkinta-aika
chapter-heading-permit = Oleskeluluvat
chapter-heading-services = Palvelut ja kenelle ne kuuluvat
chapter-heading-compensation = Korvaukset
chapter-heading-non-punishment = Rankaisematta jättäminen
chapter-heading-reporting = Ilmoitusvelvollisuudet
chapter-heading-coordination = Koordinaatio ja raportoija
chapter-heading-changed = Mikä on muuttunut

## Kenet apu tavoittaa. Perässä on kaksoispiste ja jokin alla olevista sanoista.

served-help-without-testimony = Apu ilman yhteistyötä poliisin tai tuomioistuimen kanssa
served-presumed = Mahdolliset uhrit
served-men = Miehet
served-children = Lapset
served-without-papers = Paperittomat
served-permit-without-cooperation = Oleskelulupa ilman yhteistyötä poliisin kanssa
served-permit-with-cooperation = Oleskelulupa, kun tehdään yhteistyötä poliisin kanssa

standing-yes = kyllä
standing-partly = osittain
standing-no = ei
standing-unknown = ei tiedossa
standing-required = EU:n oikeus edellyttää

## Mihin yhdenkään tiedossa olevan yhteystahon ei tiedetä pystyvän.

lack-helpline = Auttavaa puhelinta ei ole tiedossa
lack-housing-for-men = Tiedossa ei ole turvallista majoitusta, joka varmasti ottaa vastaan miehiä
lack-housing-for-children = Tiedossa ei ole turvallista majoitusta, joka varmasti ottaa vastaan lapsia
lack-child-protection = Tiedossa ei ole yhteystahoa, joka varmasti toimii, kun lapsi on vaarassa
lack-without-papers = Mikään tiedossa oleva yhteystaho ei ilmoita auttavansa oleskeluoikeudesta riippumatta
lack-without-testimony = Mikään tiedossa oleva yhteystaho ei ilmoita auttavansa ilman yhteistyötä poliisin kanssa

## Puuteraportti.

gaps-title = Mitä ei tarjota tai mitä ei tiedetä
gaps-aim = Valtioittain: ketä tai mitä apu ei tavoita ja mitä ei saatu selville. Tästä näet, mitä on kysyttävä, ennen kuin lupaat mitään.
gaps-chapter-action = Luku: { $country }
gaps-unread = Vain yleistietoa aiheesta: { $headings }
gaps-nothing = Mitään tietoa ei ole aiheesta: { $headings }
gaps-empty = Puutteita ei ole tiedossa. Se ei tarkoita, ettei niitä ole.
