# Ką parodo vertinimas. Tai vienintelės rezultato antraštės. Nė viena nesako, kad kas nors yra auka.

## Virš visų antraščių, kai kam nors gresia pavojus.

results-danger-title = Pirmiausia – saugumas
results-danger-detail = Kam nors dabar gali grėsti pavojus. Pirma atlikite saugumo žingsnius, tik paskui pildykite formas.

## Suaugusieji.

results-presumed-title = Dabar pasiūlykite pagalbą ir nukreipimą
results-presumed-detail = Įrašyta kaip galima auka – tai šios priemonės darbinis terminas, reiškiantis „pasiūlyti pagalbą dabar“. Ar yra pagrįstų priežasčių taip manyti, sprendžia kompetentinga institucija. Ji atlieka ir oficialų identifikavimą.
results-some-title = Pasiūlykite pagalbą ir klauskite specialisto
results-some-detail = Požymių yra, bet vaizdas nepilnas. Galite paskambinti pasitarti nesakydami vardo.
results-none-now-title = Per šį pokalbį požymių neužrašyta
results-none-now-detail = Tai nieko nepaneigia. Žmonės dažnai prabyla vėliau. Pasakykite, kad visada galima sugrįžti, ir paklauskite, ar saugu turėti numerį su savimi.
results-not-enough-asked-title = Dar klausta per mažai
results-not-enough-asked-detail = Neatsakyta nėra „ne“. Pagalba prieinama jau dabar.

## Vaikas arba galbūt vaikas.

results-child-presumed-title = Dabar skambinkite specialistui
results-child-presumed-detail = Įrašyta kaip galima nepilnametė auka. Dėl vaiko jėgos ar apgaulės įrodyti nereikia. Kol vaikas neišėjo, skambinkite vaiko teisių apsaugos institucijai ir klauskite, ką daryti dėl suaugusiojo. Sulaikyti Jūs nieko negalite: jei dėl vaiko nuogąstaujate dabar, skambinkite { $emergency }. Neduokite jokio dokumento ir jokio popieriaus suaugusiajam, kurio ryšys su vaiku neįrodytas.
results-child-other-title = Skambinkite specialistui pasitarti
results-child-other-detail = Klauskite vaiko teisių apsaugos institucijos, jei norite – nesakydami vardo. Klausimus palikite specialistams. Neduokite vaikui nieko, ką galėtų rasti suaugusysis.

## Po kiekviena antrašte.

results-why-title = Kodėl
results-other-signs = Kiti požymiai
results-unknown-title = Ko nežinome
results-wishes-title = Ko nori asmuo
results-prompts-title = Galbūt verta paklausti
results-change-title = Kas tai pakeistų
results-details-action = Rodyti daugiau
results-judgement-action = Siūlyti nukreipimą savo sprendimu
results-judgement-hint = Vienas sakinys kodėl
results-other-view-label = Kitoks požiūris
results-rule-label = Atitinka taisyklę: { $rules }
results-yes-count = { $count } taip
results-no-count = { $count } ne
results-unclear-count = { $count } nežinoma
results-open-count = { $count } nežinoma arba nepasakyta
results-declined-count = { $count } nenorėjo sakyti
results-not-asked-count = { $count } neklausta
results-strong-count = { $count ->
    [one] { $count } stiprus požymis
    [few] { $count } stiprūs požymiai
    [many] { $count } stipraus požymio
   *[other] { $count } stiprių požymių
}
results-medium-count = { $count ->
    [one] { $count } vidutinis požymis
    [few] { $count } vidutiniai požymiai
    [many] { $count } vidutinio požymio
   *[other] { $count } vidutinių požymių
}
results-weak-count = { $count ->
    [one] { $count } silpnas požymis
    [few] { $count } silpni požymiai
    [many] { $count } silpno požymio
   *[other] { $count } silpnų požymių
}
results-dimension-empty = Dar nieko neklausta
results-catalogue-label = Pagal požymių sąrašus, versija { $version }

assess-notadecision = Šiame puslapyje surašyta tai, ką užrašėte. Tai nėra sprendimas dėl asmens.
assess-none = Jei šio sąrašo požymių nėra, tai dar nereiškia, kad viskas gerai.

principle-sure = Visiškas tikrumas nebūtinas. Jei nerimaujate, pasiūlykite pagalbą ir klauskite specialisto.
principle-role = Jūs nesprendžiate, ar kas nors yra auka. Jūs pastebite, užrašote tai, dėl ko asmuo sutinka, ir padedate pasiekti pagalbą.
