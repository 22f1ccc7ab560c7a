# Logs ap katru lapu. To var redzēt kāds, kas personu kontrolē, tāpēc šeit nav smago vārdu.

shell-rail-label = Lapas
shell-top-bar-label = Augšjosla
shell-status-label = Stāvoklis
shell-actions-label = Ko varat darīt
shell-context-label = Norādes
shell-fault-title = Kļūda: { $title }
shell-skip-action = Pāriet uz saturu
shell-menu-action = Izvēlne

## Lapas sānu joslā. Īsi: šaurā logā tās ir zem ikonas.

shell-home-label = Sākums
shell-help-now-label = Kā rīkoties
shell-assessment-label = Izvērtējums
shell-find-help-label = Kur zvanīt
shell-cards-label = Kartītes
shell-handbook-label = Rokasgrāmata
shell-cases-label = Lietas
shell-settings-label = Iestatījumi
shell-about-label = Par rīku
shell-locked-label = { $item }, bloķēts

shell-find-label = Kur zvanīt: valsts, pilsēta, organizācija
shell-language-label = Valoda: { $language }, pārslēgt uz { $other }
shell-languages-label = Valodas
shell-appearance-label = Krāsas un teksta lielums
shell-hide-action = Slēpt un bloķēt
shell-hide-short-action = Slēpt
shell-hide-label = Slēpt un bloķēt
shell-close-menu-action = Aizvērt
shell-close-context-action = Atpakaļ uz lapu
shell-dismiss-action = Aizvērt šo ziņu
shell-undo-action = Atsaukt
shell-copied = Numurs nokopēts. Pēc 60 sekundēm tas tiks dzēsts no starpliktuves.

## Krāsas un teksta lielums.

shell-look-label = Krāsas
shell-look-system = Kā sistēmā
shell-look-light = Gaišas
shell-look-dark = Tumšas
shell-look-high-contrast-light = Augsta kontrasta, gaišas
shell-look-high-contrast-dark = Augsta kontrasta, tumšas
shell-text-size-label = Teksta lielums: { $percent } %
shell-smaller-action = Mazāks
shell-larger-action = Lielāks
shell-normal-action = Parasts

## Kur ir atbildes. Godīgi un īsi.

shell-storing-not-yet-asked = Netiek saglabāts, kamēr personai nav jautāts
shell-storing-nothing = Nekas netiek saglabāts
shell-storing-memory = Nav saglabāts: glabājas tikai, kamēr programma atvērta. Ekrāna kods pēc slēpšanas: { $code }
shell-storing-saving = Saglabā…
shell-storing-idle = Nav ko saglabāt. Viss tiek saglabāts automātiski.
shell-storing-sealed = Aizzīmogots plkst. { $time }
shell-storing-saved = Visas izmaiņas saglabātas plkst. { $time }
shell-storing-failed = Nav saglabāts. Teksts paliek šeit, un saglabāšana tiek mēģināta vēlreiz
shell-protect-action = Aizsargāt un paturēt

## Pāri logam, kamēr kaut ko nevar saglabāt. $why: kāds no tekstiem zemāk. $time: pulksteņa laiks.

shell-not-saved-since = Nav saglabāts kopš plkst. { $time }. { $why }
shell-not-saved = Nav saglabāts. { $why }
shell-why-disk-full = Disks ir pilns. Atbrīvojiet vietu. Teksts paliek šeit, un saglabāšana tiek automātiski mēģināta vēlreiz.
shell-why-no-permission = Lietu mapē nevar rakstīt. Vērsieties pie tā, kas atbild par šo datoru. Teksts paliek šeit.
shell-why-gone = Lietu fails vairs nav savā vietā: { $path }. Tas var būt citā diskā. Teksts paliek šeit.
shell-why-other = Disks neatbildēja, kā vajadzētu. Pārbaudiet kabeli vai disku. Teksts paliek šeit, un saglabāšana tiek automātiski mēģināta vēlreiz.
shell-again-action = Mēģināt vēlreiz

shell-zone-locked = Lietas bloķētas
shell-zone-open = Lietas atvērtas
shell-zone-minutes = bloķēs pēc { $minutes } min
shell-zone-read = Lietas atvērtas tikai lasīšanai
shell-lock-soon = Pēc 60 sekundēm lietas tiks bloķētas. Darbs ir saglabāts. Lai paliktu, nospiediet jebkuru taustiņu.
shell-cover-soon = Pēc 60 sekundēm ekrāns tiks aizsegts. Darbs ir saglabāts. Lai paliktu, nospiediet jebkuru taustiņu.
shell-offline-label = Darbojas bez interneta
shell-compiled-label = Kontakti apkopoti: { $date }

## Aizsegs. Tas neko neatklāj: ne programmu, ne lietu.

cover-title = Pauze
cover-field-label = Turpināt
cover-continue-action = Turpināt
cover-leave-action = Sākumlapa
cover-wait = Vienu mirkli
cover-wait-seconds = { $seconds ->
    [zero] Mēģiniet vēlreiz pēc { $seconds } sekundēm
    [one] Mēģiniet vēlreiz pēc { $seconds } sekundes
   *[other] Mēģiniet vēlreiz pēc { $seconds } sekundēm
}
cover-fault = Neizdevās atvērt. Pārbaudiet tastatūru.
