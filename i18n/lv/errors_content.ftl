# Ko satura pārbaude saka par kontrolsarakstu, kontaktu, valstu, scenāriju vai tekstu failu. Tiem, kas raksta saturu.
# Pirms teikuma ir fails, rinda un lauks. Vārdi pēdiņās ir nosaukumi failos, tos netulko.

fault-form = Failu šeit nevar nolasīt: { $value }. Salīdziniet to ar komplektā iekļautu failu.
fault-no-file = Trūkst faila { $value }. Pievienojiet to.
fault-unknown-field = Tāda lauka nav. Pārbaudiet rakstību vai noņemiet to.
fault-missing-field = Šī lauka trūkst. Pievienojiet to.
fault-unknown-value = „{ $value }” šeit nevar būt. Lietojiet vārdu, kodu vai datumu, kas šim laukam der.
fault-bad-id = „{ $value }” nevar būt id. Lietojiet mazos burtus, ciparus un defises, ne vairāk kā 64; scenārija id sākas ar „scn-”.
fault-duplicate = „{ $value }” ir divreiz. Noņemiet vienu vai dodiet tam citu nosaukumu, ja tas nekad nav izlaists.
fault-no-such = Nekā ar nosaukumu „{ $value }” nav. Pārbaudiet rakstību vai pievienojiet to.
fault-not-ilo = „{ $value }” nav SDO pazīme. Norādiet pazīmi no kontrolsaraksta „ilo-core”.
fault-no-source = „{ $value }” neko nesaka par savu izcelsmi. Pievienojiet avotu.
fault-undeclared-source = Katalogā nav avota „{ $value }”. Pievienojiet to failam assets/catalogue.toml vai norādiet citu.
fault-other-name = Failam jābūt nosauktam pēc „{ $value }”. Pārdēvējiet failu vai izlabojiet id, ja tas nekad nav izlaists.
fault-strength = Katrai kontrolsaraksta „ilo-core” pazīmei ir stiprums, un nevienai citai pazīmei tā nav. Izlabojiet „{ $value }”.
fault-other-country = „{ $value }” jāsākas ar savas valsts kodu. Izlabojiet id vai pārvietojiet kontaktu uz tā valsts failu.
fault-not-first = „{ $value }” nevar būt pirmais kontakts: tas ir slēgts, neizskata lietas vai pieder citai valstij. Norādiet citu.
fault-half-verified = Par „{ $value }” nav pilnībā pateikts, kas un kad to pārbaudīja. Pievienojiet trūkstošo vai noņemiet abus.
fault-hours = Tas nav darba laiks. Dienas rakstiet kā „mon-fri” vai „sat,sun”, laikus – kā „09:00” un „24:00”, agrāko pirmo.
fault-other-hours = „{ $value }” ir atvērts 24/7 vārdos, bet ne dienās un laikos. Izlabojiet vienu no tiem.
fault-phone = „{ $value }” nav starptautisks numurs. Rakstiet „+” un 7 līdz 15 ciparus bez atstarpēm vai atstājiet tukšu.
fault-both-lists = „{ $value }” norāda gan to, kur darbojas, gan to, kur nedarbojas. Paturiet vienu no abiem sarakstiem.
fault-no-interval = Nekur nav teikts, pēc cik mēnešiem atkal pārbauda „{ $value }” veida kontaktus. Pievienojiet to.
fault-other-result = Pēc šīm atbildēm noteikums dod „{ $value }”, nevis gaidīto, vai atrod citas grupas. Izlabojiet atbildes vai gaidīto.
fault-no-text = Šajā valodā trūkst teksta „{ $value }”. Pievienojiet to.
fault-unused = Tekstu „{ $value }” nekas neizmanto. Pārbaudiet rakstību vai noņemiet to.
fault-other-gaps = Tekstā „{ $value }” ir citas aizpildāmās vietas nekā angļu valodā. Figūriekavās lietojiet tos pašus nosaukumus.
fault-no-fluent = Šo rindu nevar nolasīt kā tekstu. Pārbaudiet zīmes „=”, figūriekavas un atstarpes rindu sākumā.
fault-no-prose = Šādas rindas rokasgrāmatas nodaļā nevar būt: „{ $value }”. Lietojiet virsrakstus, rindkopas, sarakstus, izceltus blokus un saites.
fault-other-sections = Sadaļas vai saites nav tādas kā struktūrā vai angļu valodā: „{ $value }”. Lietojiet tās pašas, tādā pašā secībā.
fault-other-term = Terminu bāzē tam ir cits vārds: „{ $value }”. Lietojiet to.
fault-no-term = Angļu tekstā te ir termins no terminu bāzes. Lietojiet „{ $value }” vai norādiet tekstu pie „apart”.
