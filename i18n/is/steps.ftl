# Röð skrefa þar sem rangt fyrsta skref kostar réttindi.

step-fi-reflection-period-before-application = Ef óvíst er um löglega dvöl manneskjunnar í Finnlandi skal fyrst leita eftir umþóttunartíma hjá landsbundna aðstoðarkerfinu (NAS), lögreglu eða landamærayfirvöldum. Ekki skal sækja um dvalarleyfi fyrr en að því loknu.
step-se-committee-or-investigation-leader-applies = Í Svíþjóð getur hvorki manneskjan né skrifstofan þín sótt um umþóttunartíma. Biddu félagsmálanefnd sveitarfélags eða stjórnanda rannsóknar að sækja um.
step-no-apply-in-person-at-police = Um sex mánaða umþóttunarleyfi í Noregi sækir manneskjan sjálf hjá lögreglu. Útskýrðu fyrst: engin skylda er til samstarfs eða vitnisburðar, og leyfið er ekki hægt að endurnýja.
step-is-police-opinion-needed = Á Íslandi þarf umsögn lögreglu fyrir dvalarleyfi hugsanlegra þolenda, og synja má um það vegna misnotkunar eða allsherjarreglu. Segðu frá þessu áður en manneskjan ákveður að sækja um.
step-pl-certificate-by-police-or-border-guard = Í Póllandi gefur lögregla eða landamæravarsla út vottorð sem gerir dvölina löglega í þrjá mánuði (fyrir barn: fjóra). Segðu fyrst að því fylgir ekki réttur til að vinna.
step-de-immigration-authority-counselling-statement-suffices = Í Þýskalandi skal biðja útlendingayfirvöld um umþóttunartíma í að minnsta kosti þrjá mánuði. Yfirlýsing frá ráðgjafarmiðstöð nægir; samstarfs er ekki krafist.
step-dk-longer-period-tied-to-prepared-return = Segðu þetta áður en manneskjan samþykkir nokkuð: í Danmörku er fresturinn 30 dagar. Lengri frestur, allt að 120 dagar, er háður því að hún aðstoði við undirbúning heimferðar eða að sérstakar ástæður séu til.
step-be-cooperation-decision-after-45-days = Í Belgíu fær manneskjan fyrst 45 daga í öryggi. Ekki þarf að ákveða samstarf fyrr en að þeim loknum, vegna langtímaúrræðisins. Útskýrðu þetta fyrir fram.
