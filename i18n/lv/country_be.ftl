# Beļģija: valsts nodaļa. Uzbūve, avoti un ticamība: assets/countries/be.toml.

## Īsumā

country-be-reflection = 45 dienas
country-be-statute = 1980. gada 15. decembra Ārvalstnieku likums, 61/2.–61/5. pants
country-be-identification = prokurors, specializēti centri
country-be-mechanism = 2016. gada apkārtraksts; trīs atzīti centri
country-be-coordinator = starpresoru koordinācijas vienība
country-be-rapporteur = Myria

country-be-served-help-without-testimony = pēc 45 dienām sadarbība ir obligāta
country-be-served-children = Esperanto

## Fakti

country-be-fact-recovery-reflection = Personai ir 45 dienas drošībā. Pēc tam, lai iekļūtu garajā programmā, jāizlemj par sadarbību.
country-be-fact-conditions = Palīdzībai ir trīs nosacījumi: nekādas saziņas ar vainīgajiem, centra atbalsts un sadarbība
country-be-fact-instrument-coe-convention-197 = Eiropas Padomes konvencija par cīņu pret cilvēku tirdzniecību (Nr. 197) Beļģijā ir spēkā kopš 2009. gada 1. augusta
country-be-fact-criminal-provision = Agrākām darbībām piemēro veco Kriminālkodeksu, 433quinquies līdz 433nonies pantu. Jaunajam Kriminālkodeksam (2024. gada 29. februāra likumi) bija jāstājas spēkā 2026. gada 8. aprīlī. Tajā iekļauta nelikumīga adopcija un piespiedu laulība, bet ne surogātmaternitāte.
    .note = Jaunā panta numurs nav izlasīts; ziņas par atlikšanu nav atrastas. Avotos datums atšķiras.
country-be-fact-116006 = Eiropas palīdzības tālrunis 116 006 Beļģijā nedarbojas (2023. gads)
country-be-fact-instrument-coe-convention-197-2 = Beļģija ratificēja Eiropas Padomes konvenciju par cīņu pret cilvēku tirdzniecību 2009. gada 27. aprīlī
    .note = Tas saskan ar spēkā stāšanos 2009. gada 1. augustā; šis datums avotā nav izlasīts
country-be-fact-transposition-2024-1712 = Kā norāda Myria, jaunais Kriminālkodekss jau aptver divus Direktīvas 2024/1712 punktus: nelikumīgu adopciju un piespiedu laulību. Vēl bija jāpievieno divi: surogātmaternitāte un apzināta upuru pakalpojumu izmantošana.
country-be-fact-conditions-2 = Lai iegūtu upura statusu, personai jāpārtrauc saziņa ar cilvēku tirgotājiem un jāpieņem specializēta centra atbalsts. Centri uzņem visus upurus neatkarīgi no dzimuma, valstspiederības vai uzturēšanās tiesībām.
