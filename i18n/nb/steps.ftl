# Rekkefølgen på stegene der et galt første steg kan koste rettigheter. Hvem hvert steg gjelder, og kilden, står i assets/countries.

step-fi-reflection-period-before-application = Hvis personen kanskje mangler lovlig opphold i Finland, be først om refleksjonsperiode hos det nasjonale hjelpesystemet, politiet eller grensemyndighetene. Send inn søknad om opphold først etter det.
step-se-committee-or-investigation-leader-applies = I Sverige kan verken personen eller kontoret ditt søke om refleksjonsperiode. Be sosialnemnda i kommunen eller etterforskningslederen om å søke.
step-no-apply-in-person-at-police = Refleksjonstillatelse i Norge gjelder i seks måneder, og personen søker selv, ved oppmøte hos politiet. Forklar først: Det er ingen plikt til å samarbeide eller vitne, og tillatelsen kan ikke fornyes.
step-is-police-opinion-needed = Islands tillatelse for mulige ofre krever en uttalelse fra politiet og kan avslås hvis ordningen misbrukes, eller av hensyn til offentlig orden. Si det før personen bestemmer seg for å søke.
step-pl-certificate-by-police-or-border-guard = I Polen utsteder politiet eller grensevakten attesten som gjør oppholdet lovlig i tre måneder (for mindreårige fire). Si først at den ikke gir rett til å arbeide.
step-de-immigration-authority-counselling-statement-suffices = I Tyskland ber du utlendingsmyndigheten om refleksjonsperioden på minst tre måneder. En uttalelse fra et rådgivningssenter er nok. Samarbeid kreves ikke.
step-dk-longer-period-tied-to-prepared-return = Si dette før personen går med på noe: I Danmark er perioden 30 dager. En lengre periode, opptil 120 dager, krever at personen medvirker til å forberede hjemreisen, eller at det finnes særlige grunner.
step-be-cooperation-decision-after-45-days = I Belgia har personen først 45 dager i trygghet. Først deretter trengs det en beslutning om å samarbeide, for det lange programmet. Forklar dette på forhånd.
