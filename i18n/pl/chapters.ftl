# Rozdziały o państwach i przegląd braków.

chapter-title = { $country }: prawo, mechanizm, usługi
chapter-contacts-action = Kontakty: { $country }
chapter-cbss-member = Państwo członkowskie Rady Państw Morza Bałtyckiego
chapter-eu-member = Państwo członkowskie Unii Europejskiej
chapter-both-member = Państwo członkowskie Rady Państw Morza Bałtyckiego i Unii Europejskiej
chapter-former-member = Do 2022 r. państwo członkowskie Rady Państw Morza Bałtyckiego
chapter-union = Poziom Unii Europejskiej
chapter-no-member = Państwo nie należy ani do Rady Państw Morza Bałtyckiego, ani do Unii Europejskiej
chapter-short-title = W skrócie
chapter-summary-hint = To podsumowanie zestawiono { $date } z poniższych źródeł i z kontaktów. Żadnego wiersza nie sprawdzono osobno.
# Wiersz: czego dotyczy i co obowiązuje.
chapter-line = { $label }: { $words }
# $standing: tak, częściowo, nie itd. $detail: co mówią o tym źródła.
chapter-standing = { $standing } ({ $detail })
# Zamiast źródła, którego nikt nie czytał.
chapter-general-knowledge = Wiedza ogólna, żadnego źródła nie przeczytano
# Rozwija źródło. $date: kiedy je napisano albo że daty nie podano.
chapter-source-action = Źródło, { $date }
# Dla czytnika ekranu. $action: słowa powyżej.
chapter-source-label = { $action }: { $fact }

## Pod jakimi nagłówkami rozdział podaje fakty.

chapter-heading-law = Prawo
chapter-heading-identification = Kto identyfikuje
chapter-heading-mechanism = Mechanizm ukierunkowanej pomocy
chapter-heading-reflection = Czas do namysłu
chapter-heading-permit = Zezwolenia na pobyt
chapter-heading-services = Usługi i dla kogo są
chapter-heading-compensation = Kompensata i odszkodowanie
chapter-heading-non-punishment = Niekaranie
chapter-heading-reporting = Obowiązki zawiadomienia
chapter-heading-coordination = Koordynacja i sprawozdawca
chapter-heading-changed = Co się zmieniło

## Do kogo dociera pomoc. Po każdym stoi dwukropek i jedno ze słów poniżej.

served-help-without-testimony = Pomoc bez współpracy z policją lub sądem
served-presumed = Domniemane ofiary
served-men = Mężczyźni
served-children = Dzieci
served-without-papers = Osoby bez dokumentów
served-permit-without-cooperation = Zezwolenie na pobyt bez współpracy z policją
served-permit-with-cooperation = Zezwolenie na pobyt przy współpracy z policją

standing-yes = tak
standing-partly = częściowo
standing-no = nie
standing-unknown = nie wiadomo
standing-required = wymaga tego prawo europejskie

## O czym nie wiadomo przy żadnym kontakcie w spisie.

lack-helpline = W spisie nie ma żadnej infolinii
lack-housing-for-men = W spisie nie ma bezpiecznego schronienia, o którym wiadomo, że przyjmuje mężczyzn
lack-housing-for-children = W spisie nie ma bezpiecznego schronienia, o którym wiadomo, że przyjmuje dzieci
lack-child-protection = W spisie nie ma kontaktu, o którym wiadomo, że działa, gdy dziecku grozi niebezpieczeństwo
lack-without-papers = Żaden kontakt w spisie nie podaje, że pomaga bez względu na dokumenty osoby
lack-without-testimony = Żaden kontakt w spisie nie podaje, że pomaga bez współpracy z policją

## Przegląd braków.

gaps-title = Czego brakuje lub nie wiadomo
gaps-aim = Dla każdego państwa: czego jego pomoc nie obejmuje i czego nikomu nie udało się ustalić. Widać tu, o co zapytać, zanim coś obiecasz.
gaps-chapter-action = Rozdział: { $country }
# $headings: niektóre z nagłówków powyżej.
gaps-unread = Tylko wiedza ogólna: { $headings }
gaps-nothing = Brak jakichkolwiek danych: { $headings }
gaps-empty = Żaden brak nie jest znany. To nie znaczy, że braków nie ma.
