# Rækkefølgen af trin, hvor et forkert første skridt koster rettigheder. Hvem hvert gælder, og kilden: assets/countries/<country>.toml.

step-fi-reflection-period-before-application = Hvis personen måske ikke har lovligt ophold i Finland, skal der først søges om refleksionsperiode hos det nationale hjælpesystem, politiet eller grænsemyndigheden. Indgiv først derefter en ansøgning om ophold.
step-se-committee-or-investigation-leader-applies = I Sverige kan hverken personen eller dit kontor søge om refleksionsperiode. Bed kommunens socialnævn eller lederen af efterforskningen om at søge.
step-no-apply-in-person-at-police = I Norge søger personen selv ved fremmøde hos politiet om refleksionstilladelse i seks måneder. Forklar først: Der er ingen pligt til at samarbejde eller vidne, og tilladelsen kan ikke forlænges.
step-is-police-opinion-needed = Islands tilladelse til mulige ofre kræver en udtalelse fra politiet og kan afslås, hvis ordningen misbruges, eller af hensyn til den offentlige orden. Sig det, før personen beslutter sig for at søge.
step-pl-certificate-by-police-or-border-guard = I Polen udsteder politiet eller grænsevagten den attest, der gør opholdet lovligt i tre måneder (for mindreårige fire). Sig først, at den ikke giver ret til at arbejde.
step-de-immigration-authority-counselling-statement-suffices = I Tyskland søges der hos udlændingemyndigheden om refleksionsperiode på mindst tre måneder. En erklæring fra et rådgivningscenter er nok. Samarbejde er ikke nødvendigt.
step-dk-longer-period-tied-to-prepared-return = Sig, før personen går med til noget: I Danmark er perioden 30 dage. En længere periode, op til 120 dage, forudsætter, at personen medvirker til at forberede hjemrejsen, eller at der er særlige grunde.
step-be-cooperation-decision-after-45-days = I Belgien har personen først 45 dage i sikkerhed. Først derefter skal personen beslutte, om vedkommende vil samarbejde, hvis det lange forløb ønskes. Forklar det på forhånd.
