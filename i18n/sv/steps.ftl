# Ordningen på stegen där ett felaktigt första steg kostar rättigheter. Källor: assets/countries/<land>.toml.

step-fi-reflection-period-before-application = Om personen kanske saknar laglig vistelse i Finland: begär först betänketid genom det nationella hjälpsystemet, polisen eller gränsmyndigheten. Ansök om uppehållstillstånd först därefter.
step-se-committee-or-investigation-leader-applies = I Sverige kan varken personen eller din myndighet ansöka om betänketid. Be socialnämnden i en kommun eller förundersökningsledaren att ansöka.
step-no-apply-in-person-at-police = Norges sexmånaderstillstånd för betänketid söker personen själv hos polisen. Förklara först: ingen skyldighet att samarbeta eller vittna, och tillståndet kan inte förnyas.
step-is-police-opinion-needed = Islands tillstånd för förmodade offer kräver ett yttrande från polisen och kan nekas om ordningen missbrukas eller av hänsyn till allmän ordning. Säg det innan personen bestämmer sig för att ansöka.
step-pl-certificate-by-police-or-border-guard = I Polen utfärdar polisen eller gränsbevakningen det intyg som gör vistelsen laglig i tre månader (för minderåriga fyra). Säg först att det inte ger rätt att arbeta.
step-de-immigration-authority-counselling-statement-suffices = I Tyskland begärs betänketid på minst tre månader hos utlänningsmyndigheten. Ett intyg från en rådgivningsbyrå räcker, samarbete krävs inte.
step-dk-longer-period-tied-to-prepared-return = Säg innan personen går med på något: i Danmark är perioden 30 dagar. En längre, upp till 120, förutsätter att personen medverkar till en förberedd återresa eller att det finns särskilda skäl.
step-be-cooperation-decision-after-45-days = I Belgien har personen först 45 dagar i trygghet. Först därefter krävs ett beslut om att samarbeta, för det långa programmet. Förklara det i förväg.
