# Kontrolsaraksts „visa-interview”: ko lasa darbinieks. Uzbūve ir failā checklists/visa-interview.toml.

checklist-visa-interview = Vīzas intervija un prevencija
    .purpose = Pamanīt, vai vīzas pieprasītājam nedraud cilvēku tirdzniecība, un dot informāciju, kas pasargā. Šis saraksts pats par sevi nekad nav iemesls atteikumam.
    .audience = Vīzu darbinieki
    .when = Darba, au pair, studentu darba, mājkalpotāju, izklaides mākslinieku, sezonas, ģimenes un bērnu vīzas.

## Pieteikums

section-visa-interview-application = Pieteikums
indicator-vi-same-agent = Daudziem pieteikumiem ir viens aģents, sponsors, tālrunis vai vienāds teksts.
    .example = Deviņos šī mēneša pieteikumos ir viens mobilā tālruņa numurs, un trijos – viena un tā pati pareizrakstības kļūda.
    .ordinary = Iemesls var būt pazīstama aģentūra, liels darba devējs vai vienīgais ceļojumu birojs mazpilsētā.
indicator-vi-coached = Vīzas pieprasītājs atbild kā iemācīts un nezina darba pamatfaktus.
    .example = Viņš bez aizķeršanās noskaita saimniecības adresi, bet nevar pateikt, ko tur audzē un kas viņam būs jādara.
    .ordinary = Kā iemācīts var runāt ikviens, kas uztraucas, runā svešā valodā vai uzklausījis draugu labos padomus.
indicator-vi-job-unreal = Darba devēju, adresi vai algu nevar pārbaudīt, vai tie nav ticami.
    .example = Vēstulē viesmīlim sola 5000 eiro mēnesī, bet norādītajā adresē ir tikai autostāvvieta.
    .ordinary = Jaunam vai mazam uzņēmumam var nebūt mājaslapas, un nepareizu adresi var izskaidrot drukas kļūda vai pārcelšanās.
indicator-vi-no-contract-copy = Vīzas pieprasītājam nav līguma kopijas valodā, ko tas lasa.
    .example = Viņas mapē ir fotogrāfijas un bankas izziņa; līgums palicis aģentūrā, turklāt valodā, ko viņa neprot.
    .ordinary = Kopija var vēl būt pastā vai tulkošanā, un to var atnest nākamreiz.
indicator-vi-fee-debt = Vīzas pieprasītājs aizņēmās naudu vai parakstīja īpašuma atdošanu, lai samaksātu aģentam.
    .example = Uz jautājumu, kā samaksāts aģentam, zvejnieks atbild, ka brāļa laiva tagad pieder šim cilvēkam.
    .ordinary = Ģimenes mēdz samest naudu vai ņemt bankas aizdevumu īstas iespējas dēļ ar noteikumiem, kas tām ir pa spēkam.
indicator-vi-passport-agent = Starp apmeklējumiem pasi glabā aģents.
    .example = Viņa saka, ka pase mājās nekad nav bijusi: aģentūra to vajadzīgajā dienā atnes un atkal paņem.
    .ordinary = Aģentam pasi uz dažām dienām var vajadzēt citai vīzai, bet tad viņš dod kvīti un pēc lūguma to atdod.
indicator-vi-agent-present = Aģents vai darba devējs uzstāj, ka piedalīsies intervijā.
    .example = Sieviete elegantā kostīmā līdz ar diviem jauniem pavāriem pienāk pie lodziņa un neaiziet, kad viņu lūdz pagaidīt ārā.
    .ordinary = Kāds var gribēt palīdzēt ar tulkošanu vai invaliditātes dēļ, un, kad paskaidrosiet, viņš pagaidīs ārā.
indicator-vi-visa-mismatch = Lūdz apmeklētāja vīzu, lai gan plāno strādāt.
    .example = Veidlapā kā mērķis norādīts divu nedēļu tūrisms; mapē ir maiņu grafiks ar pieprasītāja vārdu.
    .ordinary = Ciemošanās laikā var apmeklēt arī izstādi vai darba interviju, un veidlapu var sajaukt aiz kļūdas.
indicator-vi-spouse-unknown = Laulātais vai līgavainis (līgava), kas pieprasa vīzu, par partneri zina ļoti maz.
    .example = Jauns vīrietis, kas brauc pie sievas, nevar pateikt, kur viņa strādā un vai viņai ir bērni.
    .ordinary = Ģimenes var sarunāt laulību, ko grib abi, un pāris var būt ticies tikai dažas reizes.
indicator-vi-online-partner = Ar partneri, kas ielūdz, iepazinās tikai internetā, un viņš maksā par visu.
    .example = Par vīrieša biļeti, vīzu un drēbēm maksā draudzene; viņi nekad nav tikušies, un zvanos viņas kamera vienmēr ir izslēgta.
    .ordinary = Pāri tiešām iepazīstas internetā, un vienam var vienkārši būt vairāk naudas; pajautājiet, ko viņi zina viens par otra dzīvi.
indicator-vi-sponsor-repeat = Sponsors jau agrāk ielūdzis vairākus strādājošos vai laulātos.
    .example = Jūsu datos redzams, ka viens un tas pats vīrietis četros gados ielūdzis divas līgavas un trīs apkopējas.
    .ordinary = Augošs uzņēmums pieņem jaunus cilvēkus, ģimenei vajag citu aprūpētāju, un cilvēki mēdz precēties arī otrreiz.
indicator-vi-child-alone = Bērna sponsoru, aizbildni vai skolu nevar pārbaudīt.
    .example = Skolai, kurā jāmācās piecpadsmitgadīgam zēnam, nav tālruņa, un vēstulē kā adrese norādīts privāts dzīvoklis.
    .ordinary = Skolās ir brīvlaiks, un aizbildņi pārceļas, tāpēc atbilde var kavēties; tai jābūt saņemtai, pirms bērns izbrauc.
indicator-vi-domestic-private = Ar privāto mājkalpotāju nav runāts divatā.
    .example = Lietā katra piezīme par mājkalpotājas apmeklējumu vīzu nodaļā beidzas ar vārdiem „klāt bija darba devējs”.
    .ordinary = Tā var būt neuzmanība, vai arī nebija tulka; sarunu divatā vēl var sarīkot.

## Ko dot un darīt

section-visa-interview-prevention = Ko dot un darīt
indicator-vi-info-given = Informācija par tiesībām un ārkārtas kontaktiem iedota personas valodā.
indicator-vi-info-understood = Persona saviem vārdiem varēja pateikt, ko darīt, ja kaut kas nav kārtībā.
indicator-vi-info-logged = Ir ierakstīts, ka informācija ir iedota.
