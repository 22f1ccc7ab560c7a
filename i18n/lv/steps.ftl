# Soļu secība tur, kur kļūdains pirmais solis var maksāt tiesību zaudēšanu. Uz ko katrs attiecas un avots: assets/countries/<valsts>.toml.

step-fi-reflection-period-before-application = Ja personai Somijā var nebūt likumīgu uzturēšanās tiesību, vispirms lūdziet nogaidīšanas periodu: valsts palīdzības sistēmā, policijā vai robežsardzē. Uzturēšanās atļaujas pieteikumu iesniedziet tikai pēc tam.
step-se-committee-or-investigation-leader-applies = Zviedrijā nogaidīšanas periodu nevar lūgt ne persona, ne Jūsu birojs. Lūdziet, lai to pieprasa pašvaldības sociālās labklājības komiteja vai izmeklēšanas vadītājs.
step-no-apply-in-person-at-police = Norvēģijas sešu mēnešu nogaidīšanas atļauju persona lūdz pati, klātienē policijā. Vispirms paskaidrojiet: nav pienākuma sadarboties vai liecināt, un atļauju nevar pagarināt.
step-is-police-opinion-needed = Islandes atļaujai, kas paredzēta iespējamajiem upuriem, vajadzīgs policijas atzinums, un to var atteikt ļaunprātīgas izmantošanas vai sabiedriskās kārtības dēļ. Pasakiet to, pirms persona izlemj, vai to lūgt.
step-pl-certificate-by-police-or-border-guard = Polijā policija vai robežsardze izdod apliecību, ar kuru uzturēšanās ir likumīga trīs mēnešus (nepilngadīgajam – četrus). Vispirms pasakiet, ka tā nedod tiesības strādāt.
step-de-immigration-authority-counselling-statement-suffices = Vācijā lūdziet ārvalstnieku iestādei vismaz trīs mēnešu nogaidīšanas periodu. Pietiek ar konsultāciju centra apliecinājumu; sadarbība nav vajadzīga.
step-dk-longer-period-tied-to-prepared-return = Pirms persona kaut kam piekrīt, pasakiet: Dānijā šis periods ir 30 dienas. Ilgāks periods, līdz 120 dienām, ir atkarīgs no tā, vai persona palīdz sagatavot atgriešanos, vai arī no īpašiem iemesliem.
step-be-cooperation-decision-after-45-days = Beļģijā personai vispirms ir 45 dienas drošībā. Tikai pēc tam jāizlemj, vai sadarboties, lai iekļūtu garajā programmā. Paskaidrojiet to iepriekš.
