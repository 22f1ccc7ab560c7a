# Varmuuskopiot: yhtä tiukasti salattuja kopioita tapaustiedostosta, ja mitä niistä palautetaan.

backup-written = Varmuuskopio kirjoitettiin ja tarkistettiin: { $file }
backup-passphrase-prompt = Varmuuskopion salalause:
backup-list-empty = Varmuuskopiota ei vielä ole. Sellainen tehdään, kun tapaukset on avattu.
backup-line = { $moment }, { $size } Mt, ehjä, viimeinen säilytyspäivä { $day }
backup-line-damaged = { $moment }, { $size } Mt, vioittunut, viimeinen säilytyspäivä { $day }
backup-restored = Tapaukset on palautettu kansioon { $folder }. Tapauksia: { $cases }. Merkintöjä: { $entries }.
backup-slot-left-out = Avain { $file } on varmuuskopiossa vioittunut. Sen omistaja tarvitsee uuden salalauseen.
backup-case-whole = Tapaus { $label } on jo täällä, ja siinä on kaikki, mitä varmuuskopiossa on
backup-case-restored = { $count ->
    [one] Tapaus { $label } on palautettu: yksi merkintä puuttui täältä
   *[other] Tapaus { $label } on palautettu: { $count } merkintää puuttui täältä
}
backup-not-made = Tänään ei tehty varmuuskopiota: { $reason }. Aiemmat varmuuskopiot ovat tallella.
