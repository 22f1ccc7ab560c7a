# Iestatījumi un tas, kas sargā lietas.

settings-title = Iestatījumi
settings-no-vault = Šajā datorā lietu vēl nav. Jau no pirmās tās aizsargā paroles frāze.
settings-locked = Lietas ir bloķētas. To, kas tās sargā, iestata ar paroles frāzi.
settings-security-action = Drošība
settings-recording-hint = Šajā sistēmā citas programmas var ierakstīt ekrānu arī tad, kad lietas ir atvērtas.

## Drošība: visas daļas.

security-title = Drošība
security-hint = Kas atver lietas, kā tās glabā un vai tās nav bojātas.
security-open-action = Atvērt
security-open-label = Atvērt: { $part }
security-passphrase-title = Jūsu paroles frāze
security-passphrase-standing = Mainiet to, ja kāds to varētu būt redzējis
security-record-title = Piekļuves žurnāls
security-record-standing = Kas atvēra lietas, redzēja personvārdus, kas nodots tālāk
security-check-title = Pārbaudīt lietas
security-check-standing = Pārbauda, vai nekas nav bojāts

## Pašas amatpersonas paroles frāze.

security-passphrase-hint = Vecākās rezerves kopijas joprojām atver vecā paroles frāze. Ja kāds to zina, aizstājiet arī rezerves kopijas.
security-passphrase-old-label = Līdzšinējā paroles frāze
security-passphrase-old-needed = Ierakstiet līdz šim lietoto paroles frāzi
security-passphrase-action = Mainīt paroles frāzi
security-passphrase-changed = Jūsu paroles frāze ir mainīta

## Piekļuves žurnāls.

security-record-hint = Nekas tajā nestāsta par personu. To nevar nemanīti mainīt.
security-record-more-action = Rādīt agrākus ierakstus

## Pārbaude.

security-check-hint = Tiek nolasīta katra lapa, katrs ieraksts un katrs atslēgas fails. Varat turpināt darbu.
security-check-action = Pārbaudīt tagad
security-check-begins = Pārbauda…
security-check-progress = Pārbauda lietas: { $done } no { $of }
security-check-healthy = Nekas nav bojāts. Lietas: { $cases }. Ieraksti: { $entries }.
security-check-faults = { $count ->
    [zero] { $count } vietas nav tādas, kādas tika ierakstītas
    [one] { $count } vieta nav tāda, kāda tika ierakstīta
   *[other] { $count } vietas nav tādas, kādas tika ierakstītas
}
security-check-faults-help = Nekas nav mainīts. Tūlīt izveidojiet rezerves kopiju, pierakstiet šīs rindas un parādiet tās tam, kas atbild par šo datoru.

security-not-now-action = Ne tagad
security-supervisor-only = To var izdarīt tikai vadītājs. Lūdziet to savam vadītājam.

## Kas atver lietas. Atslēga ir viens veids, kā tās atvērt.

security-officers-title = Amatpersonas
security-officers-about = Kas atver lietas
security-officers-standing = { $officers ->
    [zero] { $officers } amatpersonu
    [one] { $officers } amatpersona
   *[other] { $officers } amatpersonas
}, { $code ->
    [yes] atkopšanas kods
   *[no] bez atkopšanas koda
}, { $organisation ->
    [yes] organizācijas atslēga
   *[no] bez organizācijas atslēgas
}
security-officers-hint = Katrai amatpersonai ir paroles frāze, kas nevienam citam nav jāzina. Atņemiet atslēgu tam, kas birojā vairs nestrādā.
security-officers-only = Lietu atslēgas dod un atņem tikai vadītājs. Vērsieties pie sava vadītāja.
security-officers-by-code = Jūs atvērāt lietas ar atkopšanas kodu. Kas pazaudējis paroles frāzi, šeit saņem jaunu.
security-officer-role-own = { $role }, Jūs
security-officer-own = Jūs
security-own-passphrase-action = Mainīt paroles frāzi
security-replace-action = Jauna paroles frāze
security-new-code-action = Izveidot jaunu kodu
security-revoke-action = Atņemt atslēgu
security-way-label = { $way }: { $name }
security-officer-add-action = Pievienot amatpersonu
security-organisation-add-action = Pievienot organizācijas atslēgu

## Amatpersonas pievienošana.

security-officer-name-label = Vārds piekļuves žurnālā
security-officer-name-hint = Pietiek ar vārdu vai amatu
security-officer-name-needed = Ierakstiet vārdu vai amatu
security-officer-role-label = Loma
security-officer-role-hint = Vadītājs arī lemj, kas atver lietas, un var tās dzēst
security-officer-types-hint = Lai amatpersona paroles frāzi ieraksta viena pati. Nevienam citam tā nav jāzina.
security-officer-add-confirm = Pievienot amatpersonu
security-officer-added = { $name } tagad var atvērt lietas

## Organizācijas atslēgas pievienošana.

security-organisation-hint = Kam ir šīs atslēgas slepenā puse, tas var atvērt lietas, ja birojā to nevar neviens. Šeit glabājas tikai publiskā puse.
security-organisation-name-label = Organizācijas nosaukums
security-organisation-name-needed = Ierakstiet organizācijas nosaukumu
security-organisation-key-label = Publiskā atslēga
security-organisation-key-hint = Tā sākas ar age1 un atrodas age-keygen izveidotajā failā
security-organisation-key-needed = Ielīmējiet publisko atslēgu
security-organisation-confirm = Pievienot atslēgu

## Jauna paroles frāze kādam citam.

security-replace-title = Jauna paroles frāze: { $name }
security-replace-hint = Pēc tam vecā paroles frāze lietas vairs neatver. Vecākās rezerves kopijas tā joprojām atver.
security-replace-confirm = Iestatīt jauno paroles frāzi
security-replaced = Tagad lietas atver jaunā paroles frāze

## Atslēgas atņemšana.

security-revoke-title = Vai atņemt atslēgu: { $name }?
security-revoke-anew = Tā tūlīt vairs nedarbojas, un visas lietas šifrē no jauna. Ja lietu ir daudz, tas ilgst dažas minūtes.
security-revoke-backups = Vecākās rezerves kopijas ar to joprojām var atvērt. Izdzēsiet tās, kas vairs nav vajadzīgas.
security-revoke-promise = Ja to pārtrauc, nekas nezūd. To pabeidz nākamajā atbloķēšanas reizē.
security-revoke-keep-action = Paturēt atslēgu
security-revoke-confirm = Atņemt atslēgu
security-rekeying-begins = Lietas tiek šifrētas no jauna
security-rekeying = Lietas tiek šifrētas no jauna: { $percent } no 100 procentiem
security-revoked = Atslēga ir atņemta, un lietas ir šifrētas no jauna
error-slot-unfinished = Atslēga lietas vairs neatver, bet tās vēl nav šifrētas no jauna
error-slot-unfinished-help = Nekas nav zudis. Atbrīvojiet vietu diskā, bloķējiet lietas un atveriet tās vēlreiz: tad tas tiks pabeigts.

## Jauns atkopšanas kods.

security-code-title = Atkopšanas kods
security-code-standing = Izveidojiet jaunu, ja kāds to varētu būt redzējis
security-code-hint = Kods atver lietas, ja paroles frāze ir pazaudēta. Izveidojiet jaunu, ja papīrs ir pazudis vai kāds to varētu būt redzējis.
security-code-until = Vecais kods ir spēkā, līdz ir ierakstītas divas jaunā koda grupas. Ja aiziesiet agrāk, jaunais netiks paturēts.
security-code-backups = Vecākās rezerves kopijas joprojām atver vecais kods.
security-code-put-action = Iestatīt jauno kodu
security-code-put = Jaunais atkopšanas kods ir spēkā. Iznīciniet papīru ar veco kodu.
security-code-let-go = Jaunais kods netika paturēts. Spēkā joprojām ir vecais atkopšanas kods.

## Visa dzēšana.

security-destroy-title = Dzēst visu šajā datorā
security-destroy-standing = Visas lietas, atslēgas un rezerves kopijas šajā mapē, neatgriezeniski
security-destroy-hint = Visas lietas, atslēgas un rezerves kopijas šajā mapē tiek izdzēstas neatgriezeniski. Tās neatgūs ne paroles frāze, ne kods.
security-destroy-folder-label = Mape, ko dzēsīs:
security-destroy-left-title = Kas netiek dzēsts
security-destroy-left-paper = Izdrukātas lapas un kartītes
security-destroy-left-files = Faili, kas saglabāti citur vai nosūtīti
security-destroy-left-backups = Rezerves kopijas citos diskos un datoros
security-destroy-left-aside = Agrākas lietas, kas šajā datorā noliktas malā
# Kas jāieraksta, lielajiem burtiem.
security-destroy-word = DZĒST
security-destroy-word-label = Lai turpinātu, ierakstiet { security-destroy-word }
security-destroy-word-fault = Ierakstiet { security-destroy-word }, kā tas šeit redzams
security-destroy-keep-action = Paturēt visu
security-destroy-confirm = Dzēst visu
security-destroying = Dzēš…
security-destroyed-title = Lietas ir izdzēstas
security-destroyed-hint = Mapes { $folder } un visa, kas tajā bija, vairs nav.
security-destroyed-left = Šīs agrākās lietas bija noliktas malā un joprojām ir šeit:
security-destroyed-next = Norādes, kontakti un izvērtējumi darbojas kā iepriekš.
security-destroyed-action = Sākt no jauna
