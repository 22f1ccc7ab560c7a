# Kontrolsaraksts „visa-interview”: ko lasa darbinieks. Uzbūve ir failā checklists/visa-interview.toml.

checklist-visa-interview = Vīzas intervija un prevencija
    .purpose = Pamanīt, vai vīzas pieprasītājam nedraud cilvēku tirdzniecība, un dot informāciju, kas pasargā. Šis saraksts pats par sevi nekad nav iemesls atteikumam.
    .audience = Vīzu darbinieki
    .when = Darba, au pair, studentu darba, mājkalpotāju, izklaides mākslinieku, sezonas, ģimenes un bērnu vīzas.

## Pieteikums

section-visa-interview-application = Pieteikums
indicator-vi-same-agent = Daudziem pieteikumiem ir viens aģents, sponsors, tālrunis vai vienāds teksts.
indicator-vi-coached = Vīzas pieprasītājs atbild kā iemācīts un nezina darba pamatfaktus.
indicator-vi-job-unreal = Darba devēju, adresi vai algu nevar pārbaudīt, vai tie nav ticami.
indicator-vi-no-contract-copy = Vīzas pieprasītājam nav līguma kopijas valodā, ko tas lasa.
indicator-vi-fee-debt = Vīzas pieprasītājs aizņēmās naudu vai parakstīja īpašuma atdošanu, lai samaksātu aģentam.
indicator-vi-passport-agent = Starp apmeklējumiem pasi glabā aģents.
indicator-vi-agent-present = Aģents vai darba devējs uzstāj, ka piedalīsies intervijā.
indicator-vi-visa-mismatch = Lūdz apmeklētāja vīzu, lai gan plāno strādāt.
indicator-vi-spouse-unknown = Laulātais vai līgavainis (līgava), kas pieprasa vīzu, par partneri zina ļoti maz.
indicator-vi-online-partner = Ar partneri, kas ielūdz, iepazinās tikai internetā, un viņš maksā par visu.
indicator-vi-sponsor-repeat = Sponsors jau agrāk ielūdzis vairākus strādājošos vai laulātos.
indicator-vi-child-alone = Bērna sponsoru, aizbildni vai skolu nevar pārbaudīt.
indicator-vi-domestic-private = Ar privāto mājkalpotāju nav runāts divatā.

## Ko dot un darīt

section-visa-interview-prevention = Ko dot un darīt
indicator-vi-info-given = Informācija par tiesībām un ārkārtas kontaktiem iedota personas valodā.
indicator-vi-info-understood = Persona saviem vārdiem varēja pateikt, ko darīt, ja kaut kas nav kārtībā.
indicator-vi-info-logged = Ir ierakstīts, ka informācija ir iedota.
