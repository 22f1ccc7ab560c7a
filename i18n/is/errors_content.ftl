# Það sem athugun á efni segir um skrá með gátlistum, tengiliðum, löndum, sviðsmyndum eða textum. Fyrir fólk sem skrifar efni.
# Orðin í gæsalöppum eru heiti í skránum: þau haldast eins og þau eru.

fault-form = Ekki er hægt að lesa skrána hér: { $value }. Berðu hana saman við skrá sem fylgir forritinu.
fault-no-file = Skrána { $value } vantar. Bættu henni við.
fault-unknown-field = Þessi reitur er ekki til. Athugaðu stafsetninguna eða fjarlægðu hann.
fault-missing-field = Þennan reit vantar. Bættu honum við.
fault-unknown-value = „{ $value }“ getur ekki staðið hér. Notaðu orð, kóða eða dagsetningu sem þessi reitur tekur við.
fault-bad-id = „{ $value }“ getur ekki verið auðkenni. Notaðu lágstafi, tölustafi og bandstrik, mest 64; auðkenni sviðsmyndar hefst á „scn-“.
fault-duplicate = „{ $value }“ kemur tvisvar fyrir. Fjarlægðu annað eða gefðu því annað nafn ef það hefur aldrei verið gefið út.
fault-no-such = „{ $value }“ er ekki til. Athugaðu stafsetninguna eða bættu því við.
fault-not-ilo = „{ $value }“ er ekki ein af vísbendingum ILO. Nefndu eina úr gátlistanum „ilo-core“.
fault-no-source = „{ $value }“ segir ekkert um uppruna sinn. Bættu við heimild.
fault-undeclared-source = Í skránni er engin heimild „{ $value }“. Bættu henni við í assets/catalogue.toml eða nefndu aðra.
fault-other-name = Skráin ætti að heita eftir „{ $value }“. Endurnefndu skrána eða leiðréttu auðkennið ef það hefur aldrei verið gefið út.
fault-strength = Hver vísbending í gátlistanum „ilo-core“ hefur styrk og engin önnur vísbending. Leiðréttu „{ $value }“.
fault-other-country = „{ $value }“ ætti að hefjast á kóða lands síns. Leiðréttu auðkennið eða færðu tengiliðinn í skrá síns lands.
fault-not-first = „{ $value }“ getur ekki verið fyrsti tengiliður: honum hefur verið lokað, hann tekur ekki mál eða tilheyrir öðru landi. Nefndu annan.
fault-half-verified = „{ $value }“ segir ekki að fullu hver kannaði hann og hvenær. Bættu því við sem vantar eða fjarlægðu hvort tveggja.
fault-hours = Þetta er ekki opnunartími. Skrifaðu daga sem „mon-fri“ eða „sat,sun“ og tíma sem „09:00“ og „24:00“, þann fyrri á undan.
fault-other-hours = „{ $value }“ er opið 24/7 í orðum en ekki sem dagar og tímar. Leiðréttu annað þeirra.
fault-phone = „{ $value }“ er ekki alþjóðlegt númer. Skrifaðu „+“ og 7 til 15 tölustafi án bila, eða skildu það eftir autt.
fault-both-lists = „{ $value }“ segir bæði hvar það starfar og hvar ekki. Haltu öðrum listanum.
fault-no-interval = Ekkert segir eftir hve marga mánuði tengiliðir af tegundinni „{ $value }“ eru kannaðir aftur. Bættu því við.
fault-other-result = Fyrir þessi svör gefur reglan „{ $value }“, ekki það sem vænst er, eða finnur aðra flokka. Leiðréttu svörin eða það sem vænst er.
fault-no-text = Textann „{ $value }“ vantar á þessu tungumáli. Bættu honum við.
fault-unused = Ekkert notar textann „{ $value }“. Athugaðu stafsetninguna eða fjarlægðu hann.
fault-other-gaps = Textinn „{ $value }“ hefur aðrar eyður en á ensku. Notaðu sömu heiti í slaufusvigum.
fault-no-fluent = Ekki er hægt að lesa þessa línu sem texta. Athugaðu „=“, slaufusviga og bil í upphafi lína.
fault-no-prose = Þessi lína er ekkert af því sem kafli handbókarinnar má geyma: „{ $value }“. Notaðu fyrirsagnir, efnisgreinar, lista, ramma og tengla.
fault-other-sections = Hlutarnir eða tenglarnir eru aðrir en í uppbyggingunni eða á ensku: „{ $value }“. Notaðu þá sömu, í sömu röð.
fault-other-term = Hugtakagrunnurinn hefur annað orð yfir þetta: „{ $value }“. Notaðu það.
fault-no-term = Enski textinn nefnir hér hugtak úr hugtakagrunninum. Segðu „{ $value }“ eða tilgreindu textann undir „apart“.
