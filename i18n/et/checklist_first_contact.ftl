# Kontrollnimekiri „first-contact“: mida ametnik loeb.

checklist-first-contact = Ohumärgid konsulaadi letis, telefonis ja sõnumites
    .purpose = Märgata, et tavaline pöördumine konsulaadi poole võib olla midagi enamat, juba enne vestlust.
    .audience = Leti-, telefoni- ja valvetöötajad ning aukonsulite töötajad
    .when = Igal esmasel kontaktil. Võtab umbes kaks minutit. Mitte kunagi ette lugeda.

## Kuidas inimene saabub

section-first-contact-arrival = Kuidas inimene saabub
indicator-fc-comes-alone-fled = Inimene põgenes hiljuti töökohast, korterist või partneri juurest.
indicator-fc-no-belongings = Inimesel on vähe asju või ei ole neid üldse, või ei sobi riietus aastaajaga.
indicator-fc-injury = Inimesel on nähtavaid või ravimata vigastusi või ta tundub haige või kurnatud.
    .care = Ärge vaadake inimest läbi. Märkige ainult see, mis on näha.
indicator-fc-afraid = Inimene tundub hirmul, jälgib ust või küsib, kas keegi võib teda näha.
indicator-fc-unknown-address = Inimene ei oska öelda aadressi, kus ta elab või töötab.
indicator-fc-unsure-country = Inimene ei ole kindel, mis linnas või riigis ta on.

## Dokumendid

section-first-contact-documents = Dokumendid
indicator-fc-docs-held = Pass või isikutunnistus on kellegi teise käes, kes seda tagasi ei anna.
indicator-fc-emergency-travel-doc = Palutakse tagasipöördumistunnistust, aga jutt „kadunud“ passist ei lähe kokku.
indicator-fc-docs-false = Dokumendid on võltsitud, muudetud või kuuluvad teisele inimesele.
indicator-fc-docs-others-pay = Keegi teine soovib tungivalt uue dokumendi eest maksta, selle kätte saada või enda juures hoida.
indicator-fc-many-requests = Sama kontaktisik, aadress või telefon esineb mitme kodaniku taotluses.
indicator-fc-job-mismatch = Nimetatud viibimise põhjus ei vasta viisale, loale ega tegelikule tööle.

## Saatja

section-first-contact-companion = Saatja
indicator-fc-companion-speaks = Saatja vastab inimese eest või parandab teda rohkem, kui keel, haigus või puue seda nõuaks.
indicator-fc-companion-refuses-private = Saatja keeldub omaette vestlusest või seisab sellele vastu.
indicator-fc-companion-relation-unclear = Saatja suhe inimesega on ebaselge või muutub.
indicator-fc-phone-monitored = Inimese telefon on kellegi teise käes, seda jälgitakse või on kõne külastuse ajal avatud.

## Jutt

section-first-contact-story = Jutt
indicator-fc-rehearsed = Vastused kõlavad päheõpituna või räägivad mitu inimest sõna-sõnalt sama juttu.
indicator-fc-pay-problem = Inimene ütleb, et talle ei makstud tehtud töö eest või maksti palju vähem, kui oli kokku lepitud.
indicator-fc-debt-mentioned = Inimene mainib võlga tööandjale, vahendajale või partnerile.
indicator-fc-deceived-mentioned = Inimene ütleb, et töö või reis ei olnud selline, nagu talle räägiti.
indicator-fc-cannot-leave = Inimene ütleb, et keegi ei lase tal kohast, töölt või kellegi juurest ära minna.

## Telefonikõned, sõnumid ja kolmandad isikud

section-first-contact-remote = Telefonikõned, sõnumid ja kolmandad isikud
indicator-fc-call-cut = Kõnes sosistatakse, see katkeb järsult või tuleb kellegi teise telefonilt.
indicator-fc-family-report = Pere või sõber teatab katkenud ühendusest, muutunud häälest või ettekirjutatud sõnumitest.
indicator-fc-ransom = Perelt nõutakse raha inimese vabastamise või „lepingu“ eest.
indicator-fc-third-party-report = Tööandja, klient, naaber või vabaühendus teatab murest kodaniku pärast.
