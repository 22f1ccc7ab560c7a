# Sammude järjekord, kus vale esimene samm võib õigused maksma minna.

step-fi-reflection-period-before-application = Kui inimesel ei pruugi Soomes olla seaduslikku viibimisõigust, taotlege kõigepealt järelemõtlemisaega: riiklikust abisüsteemist, politseilt või piirivalvelt. Elamisloa taotlus esitage alles pärast seda.
step-se-committee-or-investigation-leader-applies = Rootsis ei saa järelemõtlemisaega taotleda ei inimene ise ega teie asutus. Paluge, et seda taotleks kohaliku omavalitsuse sotsiaalkomisjon või uurimise juht.
step-no-apply-in-person-at-police = Norra kuuekuulist järelemõtlemisluba taotleb inimene politseis isiklikult. Selgitage enne: koostöö- ega tunnistamiskohustust ei ole ja luba ei saa pikendada.
step-is-police-opinion-needed = Islandi luba eeldatavatele ohvritele eeldab politsei arvamust ning sellest võidakse keelduda kuritarvituse või avaliku korra tõttu. Öelge seda enne, kui inimene taotlemise üle otsustab.
step-pl-certificate-by-police-or-border-guard = Poolas annab politsei või piirivalve tõendi, millega on riigis viibimine kolm kuud seaduslik (alaealisel neli). Öelge kohe, et see ei anna õigust töötada.
step-de-immigration-authority-counselling-statement-suffices = Saksamaal taotlege välismaalaste ametilt vähemalt kolmekuulist järelemõtlemisaega. Piisab nõustamiskeskuse kinnitusest; koostööd ei nõuta.
step-dk-longer-period-tied-to-prepared-return = Enne kui inimene millegagi nõustub, öelge: Taanis on see aeg 30 päeva. Pikem, kuni 120 päeva, sõltub naasmise ettevalmistamises osalemisest või erilistest põhjustest.
step-be-cooperation-decision-after-45-days = Belgias on inimesel kõigepealt 45 päeva turvalist aega. Alles seejärel on vaja otsustada koostöö üle, et pääseda pikka programmi. Selgitage seda ette.
