# Vietnam: maan luku.

## Tiedot

country-vn-fact-context = Sovelletaan ihmiskaupan ehkäisemisestä ja torjunnasta annettua lakia ja asetusta 162/2025
country-vn-fact-changed-111 = Linja 111 on 19.9.2025 alkaen lain mukaan ihmiskaupan auttava puhelin
