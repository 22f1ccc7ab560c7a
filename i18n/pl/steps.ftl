# Kolejność kroków tam, gdzie zły pierwszy krok może kosztować utratę praw. Kogo dotyczy każdy krok i jakie ma źródło: assets/countries/<kraj>.toml.

step-fi-reflection-period-before-application = Jeśli osoba może nie mieć prawa pobytu w Finlandii, najpierw starać się o czas do namysłu: w krajowym systemie pomocy, na policji lub w straży granicznej. Wniosek o pobyt złożyć dopiero potem.
step-se-committee-or-investigation-leader-applies = W Szwecji ani osoba, ani urząd konsularny nie mogą wystąpić o czas do namysłu. Poprosić o wystąpienie gminną komisję opieki społecznej albo osobę kierującą postępowaniem przygotowawczym.
step-no-apply-in-person-at-police = O norweskie sześciomiesięczne zezwolenie na czas do namysłu osoba wnioskuje osobiście na policji. Najpierw wyjaśnić: nie ma obowiązku współpracy ani składania zeznań, a zezwolenia nie można odnowić.
step-is-police-opinion-needed = Na Islandii zezwolenie dla domniemanych ofiar wymaga opinii policji; można go odmówić z powodu nadużycia lub porządku publicznego. Powiedzieć o tym, zanim osoba zdecyduje, czy złożyć wniosek.
step-pl-certificate-by-police-or-border-guard = W Polsce Policja lub Straż Graniczna wydaje zaświadczenie, dzięki któremu pobyt jest legalny przez trzy miesiące (osoby małoletniej: przez cztery). Najpierw powiedzieć, że nie daje ono prawa do pracy.
step-de-immigration-authority-counselling-statement-suffices = W Niemczech wystąpić do urzędu do spraw cudzoziemców o co najmniej trzymiesięczny czas do namysłu. Wystarczy oświadczenie poradni; współpraca nie jest potrzebna.
step-dk-longer-period-tied-to-prepared-return = Zanim osoba na cokolwiek się zgodzi, powiedzieć: w Danii czas ten wynosi 30 dni. Dłuższy, do 120 dni, zależy od udziału w przygotowaniu powrotu albo od szczególnych powodów.
step-be-cooperation-decision-after-45-days = W Belgii osoba ma najpierw 45 dni w bezpiecznym miejscu. Dopiero potem, jeśli chce wejść do długiego programu, musi zdecydować o współpracy. Wyjaśnić to z góry.
