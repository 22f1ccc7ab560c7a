# Tarkistuslista ”immediate-needs”: virkailijan tekstit. Rakenne: checklists/immediate-needs.toml.

checklist-immediate-needs = Välittömien tarpeiden arvio
    .purpose = Luettele, mitä henkilö tarvitsee seuraavien 72 tunnin aikana.
    .audience = Tapausta hoitava virkailija
    .when = Heti kun henkilö on turvassa. Tarpeet eivät riipu mistään tuloksesta.

## Tarpeet

section-immediate-needs-needs = Tarpeet
indicator-in-shelter = Tarvitsee turvallisen yöpaikan.
    .label = Turvallinen paikka
indicator-in-medical = Tarvitsee terveydenhoitoa, myös seksuaali- ja lisääntymisterveyden palveluja.
    .label = Terveydenhoito
indicator-in-psych = Tarvitsee henkistä ensiapua tai kriisiapua.
    .label = Kriisiapu
indicator-in-food-clothes = Tarvitsee ruokaa, vaatteita tai hygieniatarvikkeita.
    .label = Ruoka, vaatteet, hygienia
indicator-in-phone-money = Tarvitsee turvallisen puhelimen, käteistä tai kyydin.
    .label = Puhelin, raha, kyyti
indicator-in-interpreter = Tarvitsee tulkin, jonka sukupuolen hän saa valita.
    .label = Tulkki
indicator-in-document = Tarvitsee passin tai hätäpassin.
    .label = Passi tai hätäpassi
indicator-in-lawyer = Tarvitsee oikeudellista neuvontaa, myös rankaisematta jättämisestä ja palkoista.
    .label = Oikeudellinen neuvonta
indicator-in-status = Tarvitsee neuvontaa harkinta-ajasta tai oleskeluluvasta.
    .label = Neuvontaa oleskelusta
indicator-in-family = Haluaa tai ei halua, että perheelle kerrotaan.
    .label = Kerrotaanko perheelle
indicator-in-dependants = Lapset tai huollettavat tarvitsevat hoitoa tai suojelua.
    .label = Lasten tai huollettavien hoito
indicator-in-disability = Tarvitsee tukea vamman, riippuvuuden tai raskauden vuoksi.
    .label = Vamma, riippuvuus, raskaus
indicator-in-guardian = Lapsi: tarvitsee edunvalvojan tai edustajan.
    .label = Edunvalvoja lapselle
