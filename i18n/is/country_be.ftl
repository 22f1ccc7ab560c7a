# Belgía: kafli landsins.

## Í stuttu máli

country-be-reflection = 45 dagar
country-be-statute = Útlendingalög frá 15. desember 1980, gr. 61/2–61/5
country-be-identification = saksóknari, sérhæfðar miðstöðvar
country-be-mechanism = dreifibréf frá 2016; þrjár viðurkenndar miðstöðvar
country-be-coordinator = samræmingarteymi ráðuneyta
country-be-rapporteur = Myria

country-be-served-help-without-testimony = samstarfs er krafist að 45 dögum liðnum
country-be-served-children = Esperanto

## Staðreyndir

country-be-fact-recovery-reflection = Manneskjan fær 45 daga í öryggi. Að þeim liðnum þarf að ákveða samstarf til að fá langtímaúrræðið.
country-be-fact-conditions = Aðstoð er háð þremur skilyrðum: engu sambandi við gerendur, stuðningi miðstöðvar og samstarfi
country-be-fact-instrument-coe-convention-197 = Samningur Evrópuráðsins um aðgerðir gegn mansali (nr. 197) hefur gilt í Belgíu frá 1. ágúst 2009
country-be-fact-criminal-provision = Um eldri verknaði gilda gömlu hegningarlögin, greinar 433quinquies til 433nonies. Ný hegningarlög (lög frá 29. febrúar 2024) áttu að taka gildi 8. apríl 2026. Þau bæta við ólöglegri ættleiðingu og nauðungarhjónabandi en ekki staðgöngumæðrun.
    .note = Númer nýju greinarinnar var ekki lesið og engin frestun fannst. Heimildum ber ekki saman um dagsetninguna.
country-be-fact-116006 = Evrópska númerið 116 006, hjálparsími brotaþola, er ekki í notkun í Belgíu (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgía fullgilti samning Evrópuráðsins um aðgerðir gegn mansali 27. apríl 2009
    .note = Þetta passar við gildistöku 1. ágúst 2009, en sú dagsetning var ekki lesin í heimild
country-be-fact-transposition-2024-1712 = Samkvæmt Myria ná nýju hegningarlögin þegar yfir tvö atriði tilskipunar 2024/1712: ólöglega ættleiðingu og nauðungarhjónaband. Tveimur atriðum átti enn eftir að bæta við: staðgöngumæðrun og vísvitandi notkun á þjónustu þolenda.
country-be-fact-conditions-2 = Til að fá réttarstöðu þolanda þarf manneskjan að slíta sambandi við gerendur mansalsins og þiggja ráðgjöf sérhæfðs athvarfs. Athvörfin taka við öllum þolendum óháð kyni, ríkisfangi og dvalarrétti.
