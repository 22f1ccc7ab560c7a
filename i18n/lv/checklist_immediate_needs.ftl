# Kontrolsaraksts „immediate-needs”: ko lasa darbinieks. Uzbūve ir failā checklists/immediate-needs.toml.

checklist-immediate-needs = Neatliekamo vajadzību izvērtējums
    .purpose = Uzskaitīt, kas personai vajadzīgs tuvākajās 72 stundās.
    .audience = Lietas darbinieks
    .when = Tiklīdz persona ir drošībā. Vajadzības nav atkarīgas no rezultāta.

## Vajadzības

section-immediate-needs-needs = Vajadzības
indicator-in-shelter = Vajadzīga droša vieta, kur palikt.
    .label = Droša vieta
indicator-in-medical = Vajadzīga medicīniskā aprūpe, arī seksuālās un reproduktīvās veselības.
    .label = Medicīniskā aprūpe
indicator-in-psych = Vajadzīga pirmā psiholoģiskā palīdzība vai krīzes atbalsts.
    .label = Krīzes atbalsts
indicator-in-food-clothes = Vajadzīga pārtika, apģērbs vai higiēnas preces.
    .label = Pārtika, apģērbs, higiēna
indicator-in-phone-money = Vajadzīgs drošs tālrunis, skaidra nauda vai transports.
    .label = Tālrunis, nauda, transports
indicator-in-interpreter = Vajadzīgs tulks – sieviete vai vīrietis, kā persona izvēlas.
    .label = Tulks
indicator-in-document = Vajadzīga pase vai pagaidu ceļošanas dokuments.
    .label = Pase vai ceļošanas dokuments
indicator-in-lawyer = Vajadzīgs juridisks padoms, arī par nesodīšanu un algu.
    .label = Juridisks padoms
indicator-in-status = Vajadzīgs padoms par nogaidīšanas periodu vai uzturēšanās atļauju.
    .label = Padoms par uzturēšanos
indicator-in-family = Vēlas vai nevēlas, ka pasaka ģimenei.
    .label = Teikt vai neteikt ģimenei
indicator-in-dependants = Bērniem vai apgādājamiem vajadzīga aprūpe vai aizsardzība.
    .label = Bērnu vai apgādājamo aprūpe
indicator-in-disability = Vajadzīgs atbalsts invaliditātes, atkarības vai grūtniecības dēļ.
    .label = Invaliditāte, atkarība, grūtniecība
indicator-in-guardian = Bērnam vajadzīgs aizbildnis vai pārstāvis.
    .label = Aizbildnis bērnam
