# Gátlistinn „surrogacy-illegal-adoption“: það sem fulltrúinn les.

checklist-surrogacy-illegal-adoption = Hagnýting á staðgöngumæðrun og ólögleg ættleiðing
    .purpose = Greina þær tvær tegundir sem bættust við ESB-löggjöf árið 2024. Staðgöngumæðrun eða ættleiðing er ekki vísbending í sjálfu sér.
    .audience = Starfsfólk ræðisskrifstofu sem sinnir fæðingum, foreldrastöðu, ættleiðingum og ferðaskilríkjum barna
    .when = Mál vegna fæðingar, foreldrastöðu, ættleiðingar eða fyrsta vegabréfs vekur áhyggjur.

## Hagnýting á staðgöngumæðrun

section-surrogacy-illegal-adoption-surrogacy = Hagnýting á staðgöngumæðrun
    .calm = Staðgöngumæðrun
indicator-su-forced = Konan var neydd eða blekkt til að gerast staðgöngumóðir.
    .example = Kona segist hafa ráðið sig í hótelstarf erlendis og eftir læknisskoðun fengið að vita að hún ætti að ganga með barn fyrir par.
    .ordinary = Sumar konur ganga með barn fyrir aðra af frjálsum vilja og finnst það erfitt síðar; hlustaðu á hvernig það byrjaði.
indicator-su-kept = Konunni er haldið í húsnæði undir eftirliti eða hún má ekki ferðast á meðgöngu.
    .example = Kona segir í símtali að hún deili íbúð með sex öðrum barnshafandi konum og að ráðskona sé með eina lykilinn.
    .ordinary = Læknar ráða stundum frá ferðalögum seint á meðgöngu og sumar konur eru fegnar íbúð nálægt sjúkrastofnuninni.
indicator-su-docs = Einhver annar geymir vegabréf hennar eða læknaskjöl.
    .example = Barnshafandi kona er beðin um vegabréf og ómskoðunarskýrslur og segir að umboðsskrifstofan hafi haft það frá fyrstu heimsókn.
    .ordinary = Sjúkrastofnanir geyma jafnan skjöl, og umboðsskrifstofa getur þurft vegabréf vegna áritunar; máli skiptir hvort hún fær það aftur.
indicator-su-no-choice = Hún getur ekki ákveðið læknismeðferð.
    .example = Keisaraskurðurinn er bókaður á þriðjudag, segir kona; umboðsskrifstofan valdi hann og ósk hennar sjálfrar var ekki svarað.
    .ordinary = Í bráðatilvikum taka læknar ákvarðanir hratt, og læknisfræðileg orð fara auðveldlega fram hjá fólki; spurðu hvað var útskýrt fyrir henni.
indicator-su-debt = Henni er sagt að hún skuldi peninga ef meðgöngunni lýkur of snemma eða hún skiptir um skoðun.
    .example = Umboðsskrifstofan sagði barnshafandi saumakonu að missti hún fóstrið yrði hún að endurgreiða alla reikninga, um tvenn árslaun.
    .ordinary = Í samningi getur staðið hver ber hvaða kostnað og tal um það hljómað harkalega; lögmaður hennar sjálfrar getur lesið hann með henni.
indicator-su-unpaid = Peningar eða umönnun sem lofað var skiluðu sér ekki.
    .example = Fjórum mánuðum eftir fæðinguna segir kona að greiðslurnar sem lofað var hafi hætt að berast og enginn bóki eftirskoðanir fyrir hana.
    .ordinary = Millifærsla getur verið hæg eða deilt um upphæð; heilbrigðisþjónusta hennar ætti ekki að þurfa að bíða eftir því.

## Ólögleg ættleiðing

section-surrogacy-illegal-adoption-adoption = Ólögleg ættleiðing
indicator-ia-payment = Fé umfram lögleg gjöld var greitt fyrir barnið eða fyrir samþykki.
    .example = Í ættleiðingarskjölunum er reikningur lögmanns þar sem 9000 evrur eru skráðar sem „þakkir til móðurinnar“ við hlið dómsgjaldsins.
    .ordinary = Dómsgjöld, þýðingar, ferðir og umönnun barnsins geta orðið að háum reikningi; biddu um að fá að sjá fyrir hvað hver upphæð var.
indicator-ia-no-consent = Foreldri samþykkti ekki, var blekkt eða beitt þrýstingi strax eftir fæðingu.
    .example = Sjómaður segist hafa komið í land og komist að því að nýfæddur sonur hans hefði verið gefinn burt með undirskrift sem hann skrifaði aldrei.
    .ordinary = Foreldri getur hafa samþykkt og syrgt það síðar; samt á að hlusta á frásögn þess og koma henni áleiðis.
indicator-ia-false-birth = Fæðingin var skráð undir röngum upplýsingum um móður (á ekki við þar sem lög á staðnum heimila það).
    .example = Í fæðingarskránni er konan sem sækir um sögð móðirin, en stimplar í vegabréfi hennar sýna að hún var annars staðar þann dag.
    .ordinary = Skrásetjarar gera mistök, og sums staðar getur skráin nefnt tilvonandi móður eða kjörmóður; kannaðu það fyrst.
indicator-ia-no-authority = Ekkert lögbært yfirvald samþykkti ættleiðinguna.
    .example = Par leggur fram skjal frá lögbókanda og mynd af sér með barninu en engan úrskurð dómstóls eða yfirvalds.
    .ordinary = Meðferð málsins getur enn staðið yfir eða ákvörðunin heyrt undir annað yfirvald; spurðu þar, barnsins vegna.
indicator-ia-same-clinic = Sama sjúkrastofnunin, lögmaðurinn eða milliliðurinn kemur fyrir í nokkrum vafasömum málum.
    .example = Í þremur óljósum fæðingarmálum á árinu er stimpill sama læknis, sami lögmaður og sama heimilisfang.
    .ordinary = Á litlum stað er ef til vill aðeins ein sjúkrastofnun eða einn lögmaður fyrir slík mál; mál hvers barns þarf að skoða sérstaklega.
