# Gátlistinn „recruitment-safe-trip“: það sem fulltrúinn les.

checklist-recruitment-safe-trip = Örugg ferð: athugun fyrir brottför
    .purpose = Hjálpa manneskju, eða fulltrúa sem veitir henni ráð, að prófa tilboð fyrir brottför. Í anda átaksins CBSS Safe Trip.
    .audience = Fólk á leið til útlanda ásamt fulltrúa; upplýsingaborð
    .when = Áður en farið er til útlanda vegna vinnu, náms, hjónabands eða fyrirsætustarfa.

## Viðvörunarmerki í tilboðinu

section-recruitment-safe-trip-offer = Viðvörunarmerki í tilboðinu
indicator-st-too-good = Launin eru allt of há fyrir starfið eða engrar kunnáttu er krafist.
    .example = Ungmenni nýkomið úr skóla sýnir auglýsingu: 5000 evrur á mánuði fyrir að þjóna til borðs, hvorki reynslu né tungumálakunnáttu krafist.
    .ordinary = Árstíðabundin vinna eða vinna á afskekktum stað getur verið vel launuð og sum fyrirtæki þjálfa byrjendur; raunverulegt fyrirtæki getur skýrt upphæðina.
indicator-st-all-paid = Ókunnug manneskja býðst til að greiða alla ferðina og pappírana.
    .example = Hjúkrunarfræðingur á eftirlaunum segir að maður sem hún hitti í lest ætli að borga flug, áritun og vegabréf og „gera það upp síðar“.
    .ordinary = Vinnuveitendur greiða stundum líka ferð og áritun; það stendur þá í samningnum og þar kemur fram hvort endurgreiða þurfi.
indicator-st-hurry = Þrýst er á þig að ákveða þig strax.
    .example = Ungur bifvélavirki fékk skilaboð: sæti í rútunni í kvöld, svar innan klukkustundar, annars fengi annar starfið.
    .ordinary = Uppskera eða veikindi starfsmanns geta rekið á eftir vinnuveitanda; sé hann heiðarlegur gefst samt tími til að lesa samninginn.
indicator-st-secret = Þess er óskað að þú segir engum frá.
    .example = Kona segir að milliliðurinn vilji að foreldrar hennar haldi að hún sé bara að heimsækja vin um helgina.
    .ordinary = Fólk leynir stundum nýju starfi svo að núverandi yfirmaður frétti það ekki; það er þá þess eigin ósk, ekki skilyrði.
indicator-st-private-place = Viðtalið er á einkastað eða ómerktum stað eða aðeins á spjalli.
    .example = Kokkur segir að viðtalið vegna hótelstarfs hafi verið í íbúð án nafnspjalds, og áður hafi aðeins verið skrifast á í spjalli.
    .ordinary = Lítil fyrirtæki og fjölskyldur hitta umsækjendur stundum heima eða á kaffihúsi, og mörg raunveruleg viðtöl fara fram á netinu.
indicator-st-photos = Beðið er um heilmyndir eða djarfar myndir vegna venjulegs starfs.
    .example = Námsmaður sem sótti um barþjónsstarf var beðinn um myndir af sér í sundskýlu, að framan og frá hlið.
    .ordinary = Fyrirsætur og dansarar geta þurft heilmyndir, og margir vinnuveitendur biðja um andlitsmynd með umsókn.
indicator-st-fee-first = Þú þarft að greiða eða taka lán áður en þú sérð samning.
    .example = Suðumaður hefur tekið tvenn mánaðarlaun að láni fyrir „plássgjaldi“; samninginn á hann að fá þegar hann er kominn út.
    .ordinary = Sumt þarf að borga á undan samningi, svo sem vegabréf eða tungumálapróf; það er þá greitt stofnuninni sjálfri.
indicator-st-tourist-visa = Þér er sagt að ferðast sem ferðamaður og vinna.
    .example = Ráðningarstofan sagði fimmtugum sjúkraliða að koma inn í landið sem ferðamaður og byrja á mánudegi; leyfið kæmi síðar.
    .ordinary = Sum koma fyrst sem gestir, í viðtal eða til að litast um, og sumir ráðningaraðilar þekkja ekki reglur um áritanir.
indicator-st-lie-border = Þér er sagt að ljúga að landamæravörðum eða áritunarfulltrúum.
    .example = Maður sýnir svörin sem hann á að læra utan að: hann sé að heimsækja frænku, verði í viku og þekki engan vinnuveitanda.
    .ordinary = Vinur getur gefið vond ráð um hvað eigi að segja, án þess að vilja illt; áhættan er samt ferðalangsins.
indicator-st-redirect = Áfangastaður eða vinnuveitandi breytist á síðustu stundu.
    .example = Lyftaramaður fékk farmiðann í gærkvöldi: annað land, annað fyrirtæki og skilaboðin „sömu laun, engar áhyggjur“.
    .ordinary = Verkefnum lýkur eða þau færast með stuttum fyrirvara; raunverulegur vinnuveitandi sendir þá nýjan samning og tekur nei gilt.
indicator-st-online-love = Tilboðið kemur frá einhverjum sem þú þekkir aðeins af netinu.
    .example = Fráskilinn maður segir að kona sem hann hefur spjallað við í sex vikur, aldrei í mynd, hafi útvegað honum starf nálægt sér.
    .ordinary = Hamingjusöm pör hafa líka kynnst á netinu; myndsímtal, heimsókn fyrst og eigin farmiði auka öryggið.

## Leiðir til að vernda sig

section-recruitment-safe-trip-protect = Leiðir til að vernda sig
indicator-st-check-employer = Kannaðu vinnuveitanda og ráðningarstofu í opinberri skrá og með því að hringja þangað.
indicator-st-contract-copy = Fáðu samninginn á tungumáli sem þú lest og skildu eftir afrit heima.
indicator-st-passport-copies = Láttu vegabréfið aldrei frá þér; skildu eftir afrit hjá einhverjum sem þú treystir.
indicator-st-contact-plan = Semdu um samskiptadag og leyniorð við einhvern sem þú treystir.
indicator-st-emergency-numbers = Lærðu eitt númer utan að til að hringja í: neyðarnúmer, hjálparsíma eða ræðisskrifstofu.
indicator-st-return-money = Eigðu nóg fé fyrir farmiða heim.
