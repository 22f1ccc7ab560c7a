# Aizsargā lietas ar paroles frāzi un liek pierakstīt atkopšanas kodu.

create-vault-passphrase-label = Paroles frāze
create-vault-repeat-label = Atkārtojiet paroles frāzi
create-vault-suggestion-label = Nejauši izvēlēts ieteikums
create-vault-use-action = Izmantot šo
create-vault-another-action = Citu
create-vault-strong = To ir grūti uzminēt
create-vault-weak = To var uzminēt. Pielieciet vēl kādu vārdu.
create-vault-needed = Ierakstiet paroles frāzi
create-vault-create-action = Izveidot un turpināt
create-vault-later-action = Ne tagad: paturēt, tikai kamēr programma atvērta
create-vault-back-action = Ne tagad
create-vault-made = Lietas šajā datorā jau ir aizsargātas
create-vault-cases-action = Atvērt lietas

## Atkopšanas kods: sešpadsmit burti un cipari četrās grupās.

create-vault-code-title = Pierakstiet atkopšanas kodu
create-vault-code-label = Atkopšanas kods
create-vault-groups-hint = Lai turpinātu, ierakstiet otro un pēdējo grupu
create-vault-kept-action = Turpināt
create-vault-second-label = Otrā grupa
create-vault-last-label = Pēdējā grupa
create-vault-print-hint = Šo failu var lasīt ikviens, kam tas ir. Izdrukājiet to un pēc tam izdzēsiet.
create-vault-write-action = Saglabāt PDF
create-vault-printed = Kods ir failā { $file }. To var lasīt ikviens, kam ir šis fails. Izdrukājiet to un pēc tam izdzēsiet.
create-vault-sheet-purpose = Tas atver lietas, ja paroles frāze ir pazaudēta
create-vault-sheet-day = Izveidots { $date }
create-vault-sheet-keep = Glabājiet šo lapu citur, ne pie datora, kur neviens cits to neatradīs. Izdzēsiet failu, no kura tā drukāta.
create-vault-sheet-destroy = Iznīciniet lapu, kad spēkā ir jaunāks kods

## Zem paroles frāzes lauka.

secret-caps-hint = Varbūt ir ieslēgts Caps Lock: lielais burts ierakstīts bez Shift
secret-show-label = { $action }: { $label }
