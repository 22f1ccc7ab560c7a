# Gátlistinn „domestic-servitude“: það sem fulltrúinn les.

checklist-domestic-servitude = Ánauð á heimilum, þar á meðal heimilum stjórnarerindreka
    .purpose = Greina ánauð fólks í heimilis- og umönnunarstörfum, þar á meðal hjá viðurkenndum erindrekum.
    .audience = Fulltrúar sem taka viðtöl; prótókoll- og mannauðsfólk
    .when = Manneskja í heimilis- eða umönnunarstarfi hefur samband við sendiskrifstofuna eða árlegt viðtal í eigin persónu fer fram.

## Á hvaða heimili sem er

section-domestic-servitude-household = Á hvaða heimili sem er
indicator-ds-no-private-space = Manneskjan hefur ekkert næði eða sefur í sameiginlegu eða óhentugu rými.
indicator-ds-eats-apart = Manneskjan fær lélegan mat eða aðeins afganga.
indicator-ds-always-on-call = Manneskjan er til taks dag og nótt án heils frídags.
indicator-ds-never-alone-out = Manneskjan fer aldrei eða sjaldan út úr húsi án vinnuveitandans.
indicator-ds-phone-limited = Manneskjan má ekki nota síma eða verður að leyfa öðrum að hlusta.
indicator-ds-insults = Heimilisfólkið niðurlægir manneskjuna, hótar henni eða slær hana (spurðu hvað af þessu).
indicator-ds-reported-missing = Vinnuveitandinn tilkynnir að manneskjan sé horfin eða hafi stolið.
indicator-ds-pay-home = Launin eru sögð send heim eða „lögð fyrir“ og manneskjan getur ekki gengið úr skugga um það.
indicator-ds-extra-house = Manneskjan er lánuð á önnur heimili eða í fjölskyldufyrirtæki.
indicator-ds-aupair = Au pair, nemandi eða ættingi vinnur fullt heimilisstarf án launa.

## Á heimili í utanríkisþjónustu

section-domestic-servitude-diplomatic = Á heimili í utanríkisþjónustu
indicator-ds-dip-contract = Samningurinn sem sýndur var vegna áritunar er annar en sá sem gildir á heimilinu.
indicator-ds-dip-card = Vinnuveitandinn geymir vegabréf, samning eða auðkenniskort manneskjunnar.
indicator-ds-dip-bank = Laun eru ekki greidd inn á bankareikning á nafni manneskjunnar sjálfrar.
indicator-ds-dip-immunity = Manneskjunni var sagt að friðhelgi þýddi að enginn gæti hjálpað.
indicator-ds-dip-transfer = Manneskjan verður að fylgja vinnuveitandanum á nýjan starfsstað, annars missir hún allan rétt sinn.
indicator-ds-dip-no-interview = Vinnuveitandinn kemur í veg fyrir viðtal við manneskjuna eða er viðstaddur það.
