# Tengiliðaskráin: tengiliðir eins og fulltrúinn sér þá.

directory-list-empty = Enginn tengiliður passar. Leitaðu að færri orðum eða að landi.
directory-list-note = Þessi listi er geymdur í þessari tölvu. Hann var tekinn saman { $date } úr opinberum heimildum.
contact-hours-label = Opið: { $value }
contact-languages-label = Tungumál: { $value }
contact-interpretation-label = Túlkun: { $value }
contact-services-label = Þjónusta: { $value }
contact-email-label = Netfang: { $value }
contact-website-label = Vefsíða: { $value }
contact-address-label = Heimilisfang: { $value }
contact-eligibility-label = Markhópur: { $value }
contact-note-label = Athugasemd: { $value }
