# Tilvísun: það sem stendur umhverfis tengilið sem lagður er til.

refer-best-title = Besti fyrsti tengiliður
refer-others-count = { $count ->
    [one] { $count } annar hentugur tengiliður
   *[other] { $count } aðrir hentugir tengiliðir
}
refer-not-suitable-count = { $count ->
    [one] { $count } tengiliður ekki lagður til, og hvers vegna
   *[other] { $count } tengiliðir ekki lagðir til, og hvers vegna
}
refer-why-title = Hvers vegna þessi tengiliður
refer-ask-first-title = Spurðu fyrst
refer-cautions-title = Gættu að
refer-actions-title = Hvað þú getur gert
refer-ask-without-name-action = Leita ráða án þess að nefna nafn
refer-steps-title = Röð skrefanna skiptir máli hér
refer-warnings-title = Gott að vita áður en þú velur
# $country: heiti landsins þar sem manneskjan er.
refer-expect-title = Við hverju manneskjan má búast: { $country }

## Hversu öruggur tengiliðurinn er. Þetta á að lesast vel, ekki sem villa.

# $emergency: neyðarnúmer landsins þar sem manneskjan er.
refer-unverified = Úr opinberum heimildum, við höfum ekki hringt enn. Ef tími er til skaltu hringja fyrst. Annars skaltu gefa númerið og einnig { $emergency } og segja að það geti hafa breyst.
refer-unverified-dated = Úr opinberum heimildum ({ $date }), við höfum ekki hringt enn. Ef tími er til skaltu hringja fyrst. Annars skaltu gefa númerið og einnig { $emergency } og segja að það geti hafa breyst.
refer-unverified-written = Úr opinberum heimildum, við höfum ekki kannað þetta enn. Ef tími er til skaltu spyrja þau fyrst. Annars skaltu gefa upplýsingarnar og einnig { $emergency } og segja að þær geti hafa breyst.
refer-unverified-written-dated = Úr opinberum heimildum ({ $date }), við höfum ekki kannað þetta enn. Ef tími er til skaltu spyrja þau fyrst. Annars skaltu gefa upplýsingarnar og einnig { $emergency } og segja að þær geti hafa breyst.
refer-unverified-emergency = Úr opinberum heimildum. Ekki hringja til að prófa.
# Stendur þar sem neyðarnúmer lands er ekki skráð: „hringdu í …“, „einnig …“.
refer-emergency-unknown = neyðarnúmer á staðnum (í ESB: 112)
refer-stale = Kannaðu áður en þú treystir á þetta. Síðast kannað { $date }, næst átti að kanna { $due }.
refer-blocked = Ekki staðfest síðan { $date }. Finndu annan tengilið eða hringdu fyrst til að kanna.
refer-blocked-undated = Aldrei staðfest. Finndu annan tengilið eða hringdu fyrst til að kanna.
refer-checked = Síðast kannað { $date }
refer-source-label = Heimild
refer-closed = Þessu númeri hefur verið lokað

## Hverjum tengiliðurinn er ætlaður.

refer-professionals = Þú hringir í þetta númer. Það er ekki ætlað manneskjunni.
refer-professionals-label = Þú hringir, ekki manneskjan
refer-may-inform-label = Gæti upplýst lögreglu eða útlendingayfirvöld
refer-anonymous-label = Nafnlaus ráðgjöf möguleg
refer-authority-label = Yfirvald
refer-child-label = Barnavernd
# $country: hvert númerið leiðir frá skrifstofu fulltrúans.
refer-person-dials = Manneskjan hringir í þetta. Frá þinni skrifstofu hringir það annars staðar: { $country }.

## Áður en nokkuð fer út.

refer-consent = Hafðu aðeins samband við þessi samtök ef manneskjan samþykkir. Í bráðri hættu, eða vegna barns, skaltu fylgja þínum reglum um tilkynningarskyldu.
refer-home-state = Spurðu fyrst: er samband við eigið ríki manneskjunnar öruggt og vill hún það?
refer-child-emergency = Hringdu í { $emergency } og biddu um bakvakt barnaverndar eða félagsþjónustu.
refer-duty-officer = Hringdu í bakvakt ráðuneytisins
refer-no-way = Engin leið til að ná sambandi er skráð. Leitaðu hana uppi áður en þú treystir á þetta.
refer-searched-title = Að hverju var leitað
refer-outcome-label = Hvernig fór
refer-sorted-hint = Raðað eftir landi, hópi, tungumáli og opnunartíma
