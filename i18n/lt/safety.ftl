# Saugumas: puslapis, kuris skaitomas, kai kas nors yra prie langelio, ir pirmieji klausimai. Ekraną gali matyti asmenį
# kontroliuojantis žmogus: čia nėra sunkių žodžių.

safety-help-title = Dabar pas mane yra žmogus
safety-help-alone = Su kiekvienu lankytoju kalbėkite vienumoje – tai įprasta tvarka. Paklauskite: „Ar Jums saugu kalbėti? Kiek turime laiko?“
safety-help-danger = Pavojus gyvybei dabar: skambinkite { $emergency }.
safety-help-danger-dial = Jei kalbate telefonu: asmuo pats skambina { $emergency } ten, kur yra.
safety-help-ask = Jei tokio pavojaus nėra, prieš kam nors skambindami paklauskite asmens, kas būtų saugiausia.
safety-help-offer = Pasiūlykite vandens, vietą atsisėsti, vertėją, kuris nėra giminaitis.
safety-help-say = Sakykite: „Jūs sprendžiate, ką man papasakoti. Galite bet kada sustoti. Kalbėtis su manimi nėra nieko blogo.“
safety-help-do-not = Nieko nežadėkite, nespauskite pasakoti smulkmenų, neskambinkite darbdaviui ar šeimai, nepasilikite paso.
safety-alone-title = Kaip trumpam pasilikti vienumoje
safety-alone-fingerprint = Pirštų atspaudų ėmimas
safety-alone-form = Forma kitame kambaryje
safety-alone-photo = Fotografavimas

## Pirmieji klausimai, po vieną puslapyje.

safety-danger-label = Ar kam nors gresia tiesioginis pavojus?
safety-danger-yes = Nebeklauskite. Atsakymai išlieka. Jei pavojus gresia gyvybei, skambinkite { $emergency }.
safety-age-label = Ar asmuo yra arba gali būti jaunesnis nei 18 metų?
safety-age-maybe = Gali būti
safety-private-label = Ar kalbatės su asmeniu vienumoje?
safety-private-no = Raskite įprastą priežastį trumpam pasilikti vienumoje arba pasiūlykite kitą laiką
safety-needs-label = Ko reikia dabar?
safety-needs-empty = Dabar nieko
safety-stop-action = Sustoti ir apsaugoti
safety-child-banner = Elkitės su asmeniu kaip su vaiku, kol institucija nuspręs kitaip. Vaiko teisių apsaugos kontaktai rodomi pirmiausia.
safety-leave-hint = Viską čia galite palikti tuščią
