# Eiropas Savienība / Eiropas Komisija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/eu.toml.

## Īsumā

country-eu-reflection = vismaz 30 dienas saskaņā ar Eiropas Padomes konvencijas par cīņu pret cilvēku tirdzniecību 13. pantu; Direktīva 2004/81/EK ilgumu atstāj valstīm
country-eu-statute = Direktīva 2004/81/EK, 6. pants
country-eu-identification = dalībvalstis
country-eu-mechanism = Direktīva 2024/1712 prasa formālu novirzīšanas mehānismu un koordinācijas punktu
country-eu-coordinator = ES cilvēku tirdzniecības apkarošanas koordinators
country-eu-rapporteur = nacionālo ziņotāju tīkls

country-eu-served-help-without-testimony = palīdzībai nedrīkst būt nosacījumu: Direktīvas 2011/36/ES 11. panta 3. punkts, neskarot Direktīvu 2004/81/EK
country-eu-served-presumed = kopš ir pamatots iemesls
country-eu-served-men = ņemot vērā dzimumu
country-eu-served-permit-without-cooperation = lemj katra valsts
country-eu-served-permit-with-cooperation = Direktīva 2004/81/EK

## Fakti

country-eu-fact-directive-2024-1712 = Direktīvu 2024/1712 pieņēma 2024. gada 13. jūnijā un publicēja Oficiālajā Vēstnesī 24. jūnijā. Tā ir spēkā kopš 2024. gada 14. jūlija. Valstīm tā savās tiesībās bija jāievieš līdz 2026. gada 15. jūlijam. Šis datums ir pagājis. Ko katra valsts ir izdarījusi, nav pārbaudīts.
country-eu-fact-directive-2024-1712-content = Direktīva 2024/1712 pievieno piespiedu laulību, nelikumīgu adopciju un surogātmaternitātes ekspluatāciju. Upura pakalpojumu apzināta izmantošana ir noziedzīgs nodarījums. Izmitina neatkarīgi no valstspiederības vai uzturēšanās tiesībām. Digitāli līdzekļi nodarījumu padara smagāku. Valstīm vajadzīgi novirzīšanas mehānismi un koordinācijas punkti (pēdējais nav apstiprināts).
country-eu-fact-116006 = Eiropas palīdzības tālruni 116 006 rezervēja 2009. gadā. 2023. gadā tas darbojās 13 valstīs, 2025. gada decembrī – 14. Pārskatītā Cietušo tiesību direktīva uzliks par pienākumu to nodrošināt visām valstīm (2025. gada decembris, pēc Victim Support Europe ziņām).
country-eu-fact-no-common-hotline = 2024. gada direktīvā apsprieda vienotu ES cilvēku tirdzniecības tālruni, bet to neiekļāva. Joprojām ir 27 dažādi numuri (pēc 2024. gada viedokļraksta Dānijā).
country-eu-fact-compensation = Palīdz tās valsts iestāde, kurā upuris dzīvo. Lemj tās valsts iestāde, kurā noticis noziegums.
country-eu-fact-rapporteurs = Igaunijā un Latvijā viena iestāde ir gan koordinators, gan nacionālais ziņotājs. Lietuvā un Polijā nacionālais ziņotājs ir Iekšlietu ministrija. Somijā un Beļģijā nacionālais ziņotājs ir neatkarīgs.
country-eu-fact-denmark-opt-out = Dānija nepiedalījās Direktīvas 2011/36/ES pieņemšanā, un tā Dānijai nav saistoša
    .note = Ka tas attiecas arī uz Direktīvu 2024/1712, ir tikai secinājums
country-eu-fact-directive-2024-1712-2 = Direktīva 2024/1712 ir spēkā kopš 2024. gada 14. jūlija, un valstu tiesībās tā bija jāievieš līdz 2026. gada 15. jūlijam. Nav atrasts ne to valstu saraksts, kas termiņu ievērojušas, ne pārkāpuma procedūra.
country-eu-fact-instrument-coe-convention-197 = Eiropas Padomes konvencijai par cīņu pret cilvēku tirdzniecību (Nr. 197) ir 48 dalībnieces: visas 46 Eiropas Padomes valstis, Baltkrievija un Izraēla. Pievienoties var arī ES.
    .note = Tās 13. pants nosaka vismaz 30 dienu nogaidīšanas periodu (izlasīts arī lapā amnesty.org.pl)
country-eu-fact-changed-victims-rights-116006 = Pārskatītie noteikumi par cietušo tiesībām uzliks visām ES valstīm par pienākumu nodrošināt līniju 116 006. 2025. gada decembrī tā bija 14 valstīs no 27.
