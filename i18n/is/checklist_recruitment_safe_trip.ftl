# Gátlistinn „recruitment-safe-trip“: það sem fulltrúinn les.

checklist-recruitment-safe-trip = Örugg ferð: athugun fyrir brottför
    .purpose = Hjálpa manneskju, eða fulltrúa sem veitir henni ráð, að prófa tilboð fyrir brottför. Í anda átaksins CBSS Safe Trip.
    .audience = Fólk á leið til útlanda ásamt fulltrúa; upplýsingaborð
    .when = Áður en farið er til útlanda vegna vinnu, náms, hjónabands eða fyrirsætustarfa.

## Viðvörunarmerki í tilboðinu

section-recruitment-safe-trip-offer = Viðvörunarmerki í tilboðinu
indicator-st-too-good = Launin eru allt of há fyrir starfið eða engrar kunnáttu er krafist.
indicator-st-all-paid = Ókunnug manneskja býðst til að greiða alla ferðina og pappírana.
indicator-st-hurry = Þrýst er á þig að ákveða þig strax.
indicator-st-secret = Þess er óskað að þú segir engum frá.
indicator-st-private-place = Viðtalið er á einkastað eða ómerktum stað eða aðeins á spjalli.
indicator-st-photos = Beðið er um heilmyndir eða djarfar myndir vegna venjulegs starfs.
indicator-st-fee-first = Þú þarft að greiða eða taka lán áður en þú sérð samning.
indicator-st-tourist-visa = Þér er sagt að ferðast sem ferðamaður og vinna.
indicator-st-lie-border = Þér er sagt að ljúga að landamæravörðum eða áritunarfulltrúum.
indicator-st-redirect = Áfangastaður eða vinnuveitandi breytist á síðustu stundu.
indicator-st-online-love = Tilboðið kemur frá einhverjum sem þú þekkir aðeins af netinu.

## Leiðir til að vernda sig

section-recruitment-safe-trip-protect = Leiðir til að vernda sig
indicator-st-check-employer = Kannaðu vinnuveitanda og ráðningarstofu í opinberri skrá og með því að hringja þangað.
indicator-st-contract-copy = Fáðu samninginn á tungumáli sem þú lest og skildu eftir afrit heima.
indicator-st-passport-copies = Láttu vegabréfið aldrei frá þér; skildu eftir afrit hjá einhverjum sem þú treystir.
indicator-st-contact-plan = Semdu um samskiptadag og leyniorð við einhvern sem þú treystir.
indicator-st-emergency-numbers = Lærðu eitt númer utan að til að hringja í: neyðarnúmer, hjálparsíma eða ræðisskrifstofu.
indicator-st-return-money = Eigðu nóg fé fyrir farmiða heim.
