# Belgia: riigipeatükk.

## Lühidalt

country-be-reflection = 45 päeva
country-be-statute = Välismaalaste seadus (15. detsember 1980) art-d 61/2–61/5
country-be-identification = prokurör, spetsialiseerunud keskused
country-be-mechanism = 2016. aasta ringkiri; kolm tunnustatud keskust
country-be-coordinator = ministeeriumidevaheline koordineerimisüksus
country-be-rapporteur = Myria

country-be-served-help-without-testimony = 45 päeva pärast on koostöö vajalik
country-be-served-children = Esperanto

## Faktid

country-be-fact-recovery-reflection = Inimesel on 45 päeva turvalist aega. Seejärel on pikas programmis osalemiseks vaja otsustada koostöö kasuks.
country-be-fact-conditions = Abil on kolm tingimust: ei ole ühendust süüteo toimepanijatega, tuge annab keskus ja tehakse koostööd
country-be-fact-instrument-coe-convention-197 = Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsioon (nr 197) kehtib Belgias alates 1. augustist 2009
country-be-fact-criminal-provision = Varasematele tegudele kohaldatakse vana karistusseadustiku artikleid 433quinquies kuni 433nonies. Uus karistusseadustik (29. veebruari 2024. aasta seadused) pidi jõustuma 8. aprillil 2026. See lisab ebaseadusliku lapsendamise ja sundabielu, aga mitte surrogaatemadust.
    .note = Uue artikli numbrit ei loetud ja edasilükkamise kohta midagi ei leitud. Allikad annavad eri kuupäevi.
country-be-fact-116006 = Euroopa nõuandeliini number 116 006 Belgias ei tööta (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgia ratifitseeris Euroopa Nõukogu inimkaubanduse vastu võitlemise konventsiooni 27. aprillil 2009
    .note = See sobib kokku jõustumisega 1. augustil 2009. Seda kuupäeva allikast ei loetud.
country-be-fact-transposition-2024-1712 = Myria andmetel katab uus karistusseadustik juba kaks direktiivi 2024/1712 punkti: ebaseadusliku lapsendamise ja sundabielu. Kaks punkti tuli veel lisada: surrogaatemadus ja ohvrite teenuste teadlik kasutamine.
country-be-fact-conditions-2 = Ohvri staatuse saamiseks peab inimene inimkaubitsejatega suhted katkestama ja nõustuma spetsialiseerunud varjupaiga nõustamisega. Varjupaigad võtavad vastu kõik ohvrid, olenemata soost, kodakondsusest ja riigis viibimise õigusest.
