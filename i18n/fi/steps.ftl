# Toimien järjestys silloin, kun väärä ensimmäinen askel vie oikeuksia. Ketä kukin koskee ja mistä tieto on: assets/countries/<maa>.toml.

step-fi-reflection-period-before-application = Jos on mahdollista, ettei henkilöllä ole laillista oleskeluoikeutta Suomessa, pyydä ensin harkinta-aikaa ihmiskaupan uhrien auttamisjärjestelmältä, poliisilta tai rajatarkastusviranomaiselta. Oleskelulupahakemus tehdään vasta sen jälkeen.
step-se-committee-or-investigation-leader-applies = Ruotsissa harkinta-aikaa ei voi hakea henkilö itse eikä toimipaikkasi. Pyydä kunnan sosiaalilautakuntaa tai tutkinnanjohtajaa hakemaan sitä.
step-no-apply-in-person-at-police = Norjan kuuden kuukauden harkinta-ajan lupaa henkilö hakee itse poliisilta. Kerro ensin: velvollisuutta yhteistyöhön tai todistamiseen ei ole, eikä lupaa voi uusia.
step-is-police-opinion-needed = Islannin lupa mahdolliselle uhrille edellyttää poliisin lausuntoa, ja se voidaan evätä väärinkäytön tai yleisen järjestyksen vuoksi. Kerro tämä, ennen kuin henkilö päättää hakea.
step-pl-certificate-by-police-or-border-guard = Puolassa poliisi tai rajavartiosto antaa todistuksen, jolla oleskelu on laillista kolme kuukautta (alaikäisen neljä). Kerro ensin, ettei se anna oikeutta tehdä työtä.
step-de-immigration-authority-counselling-statement-suffices = Pyydä Saksassa ulkomaalaisviranomaiselta vähintään kolmen kuukauden harkinta-aikaa. Neuvontakeskuksen lausunto riittää; yhteistyötä ei edellytetä.
step-dk-longer-period-tied-to-prepared-return = Kerro, ennen kuin henkilö suostuu mihinkään: Tanskassa aika on 30 päivää. Pidempi aika, enintään 120 päivää, edellyttää paluun valmistelua tai erityisiä syitä.
step-be-cooperation-decision-after-45-days = Belgiassa henkilöllä on ensin 45 päivää turvassa. Vasta sen jälkeen on päätettävä yhteistyöstä, jos hän haluaa pitkään ohjelmaan. Kerro tämä etukäteen.
