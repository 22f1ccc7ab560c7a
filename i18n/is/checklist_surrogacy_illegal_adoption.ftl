# Gátlistinn „surrogacy-illegal-adoption“: það sem fulltrúinn les.

checklist-surrogacy-illegal-adoption = Hagnýting á staðgöngumæðrun og ólögleg ættleiðing
    .purpose = Greina þær tvær tegundir sem bættust við ESB-löggjöf árið 2024. Staðgöngumæðrun eða ættleiðing er ekki vísbending í sjálfu sér.
    .audience = Starfsfólk ræðisskrifstofu sem sinnir fæðingum, foreldrastöðu, ættleiðingum og ferðaskilríkjum barna
    .when = Mál vegna fæðingar, foreldrastöðu, ættleiðingar eða fyrsta vegabréfs vekur áhyggjur.

## Hagnýting á staðgöngumæðrun

section-surrogacy-illegal-adoption-surrogacy = Hagnýting á staðgöngumæðrun
    .calm = Staðgöngumæðrun
indicator-su-forced = Konan var neydd eða blekkt til að gerast staðgöngumóðir.
indicator-su-kept = Konunni er haldið í húsnæði undir eftirliti eða hún má ekki ferðast á meðgöngu.
indicator-su-docs = Einhver annar geymir vegabréf hennar eða læknaskjöl.
indicator-su-no-choice = Hún getur ekki ákveðið læknismeðferð.
indicator-su-debt = Henni er sagt að hún skuldi peninga ef meðgöngunni lýkur of snemma eða hún skiptir um skoðun.
indicator-su-unpaid = Peningar eða umönnun sem lofað var skiluðu sér ekki.

## Ólögleg ættleiðing

section-surrogacy-illegal-adoption-adoption = Ólögleg ættleiðing
indicator-ia-payment = Fé umfram lögleg gjöld var greitt fyrir barnið eða fyrir samþykki.
indicator-ia-no-consent = Foreldri samþykkti ekki, var blekkt eða beitt þrýstingi strax eftir fæðingu.
indicator-ia-false-birth = Fæðingin var skráð undir röngum upplýsingum um móður (á ekki við þar sem lög á staðnum heimila það).
indicator-ia-no-authority = Ekkert lögbært yfirvald samþykkti ættleiðinguna.
indicator-ia-same-clinic = Sama sjúkrastofnunin, lögmaðurinn eða milliliðurinn kemur fyrir í nokkrum vafasömum málum.
