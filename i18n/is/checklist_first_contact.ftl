# Gátlistinn „first-contact“: það sem fulltrúinn les.

checklist-first-contact = Viðvörunarmerki við afgreiðsluborð, í síma og skilaboðum
    .purpose = Taka eftir því að venjulegt erindi gæti verið eitthvað meira, áður en til viðtals kemur.
    .audience = Starfsfólk við afgreiðslu, í síma og á bakvakt og kjörræðismenn
    .when = Við öll fyrstu samskipti. Tekur um tvær mínútur. Aldrei lesið upphátt.

## Hvernig manneskjan kemur

section-first-contact-arrival = Hvernig manneskjan kemur
indicator-fc-comes-alone-fled = Manneskjan flúði nýlega af vinnustað, úr íbúð eða frá maka.
indicator-fc-no-belongings = Manneskjan er með litlar eða engar eigur eða klæðnað sem hentar ekki árstíðinni.
indicator-fc-injury = Manneskjan er með sýnilega eða ómeðhöndlaða áverka eða virðist veik eða örmagna.
    .care = Ekki skoða líkamann. Skráðu aðeins það sem sést.
indicator-fc-afraid = Manneskjan virðist hrædd, fylgist með dyrunum eða spyr hvort einhver sjái hana.
indicator-fc-unknown-address = Manneskjan getur ekki gefið upp heimilisfang þar sem hún býr eða vinnur.
indicator-fc-unsure-country = Manneskjan er ekki viss um í hvaða bæ eða landi hún er.

## Skilríki

section-first-contact-documents = Skilríki
indicator-fc-docs-held = Einhver annar geymir vegabréfið eða skilríkin og vill ekki skila þeim.
indicator-fc-emergency-travel-doc = Beðið er um neyðarvegabréf og frásögnin af „týnda“ vegabréfinu gengur ekki upp.
indicator-fc-docs-false = Skilríkin eru fölsuð, breytt eða tilheyra annarri manneskju.
indicator-fc-docs-others-pay = Önnur manneskja vill endilega greiða fyrir, sækja eða geyma nýju skilríkin.
indicator-fc-many-requests = Sami tengiliðurinn, heimilisfangið eða síminn kemur fyrir í beiðnum nokkurra ríkisborgara.
indicator-fc-job-mismatch = Uppgefin ástæða dvalar passar ekki við áritun, leyfi eða vinnuna sem er í raun unnin.

## Fylgdarmanneskjan

section-first-contact-companion = Fylgdarmanneskjan
indicator-fc-companion-speaks = Fylgdarmanneskja svarar fyrir manneskjuna eða leiðréttir hana, umfram aðstoð vegna tungumáls, veikinda eða fötlunar.
indicator-fc-companion-refuses-private = Fylgdarmanneskjan neitar einkasamtali eða stendur gegn því.
indicator-fc-companion-relation-unclear = Tengsl fylgdarmanneskjunnar við manneskjuna eru óljós eða breytast.
indicator-fc-phone-monitored = Einhver heldur á síma manneskjunnar, fylgist með honum eða er með opið símtal í heimsókninni.

## Frásögnin

section-first-contact-story = Frásögnin
indicator-fc-rehearsed = Svörin hljóma æfð eða nokkrir segja sömu söguna orðrétt.
indicator-fc-pay-problem = Manneskjan segist ekki hafa fengið greitt, eða miklu minna en samið var um, fyrir unna vinnu.
indicator-fc-debt-mentioned = Manneskjan nefnir skuld við vinnuveitanda, millilið eða maka.
indicator-fc-deceived-mentioned = Manneskjan segir að vinnan eða ferðin hafi ekki verið það sem henni var sagt.
indicator-fc-cannot-leave = Manneskjan segir að einhver leyfi henni ekki að yfirgefa stað, vinnu eða aðra manneskju.

## Símtöl, skilaboð og þriðju aðilar

section-first-contact-remote = Símtöl, skilaboð og þriðju aðilar
indicator-fc-call-cut = Símtal er hvíslað, því er slitið eða það kemur úr síma annars.
indicator-fc-family-report = Fjölskylda eða vinur segir frá rofnu sambandi, breyttri rödd eða stöðluðum skilaboðum.
indicator-fc-ransom = Fjölskyldan er beðin um að greiða fyrir lausn manneskjunnar eða „samning“.
indicator-fc-third-party-report = Vinnuveitandi, viðskiptavinur, nágranni eða félagasamtök lýsa áhyggjum af ríkisborgara.
