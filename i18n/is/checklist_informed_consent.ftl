# Gátlistinn „informed-consent“: það sem fulltrúinn les.

checklist-informed-consent = Upplýst samþykki
    .purpose = Tryggja að manneskjan skilji og ákveði sjálf um samtalið, skráninguna og hverja tilvísun.
    .audience = Fulltrúi sem tekur viðtal
    .when = Fyrir viðtal, fyrir hverja tilvísun og aftur þegar eitthvað breytist.

## Samþykki fyrir samtali

section-informed-consent-talk = Samþykki fyrir samtali
indicator-ic-who-i-am = Ég sagði hver ég er og hvað ég get og get ekki gert.
indicator-ic-purpose = Ég útskýrði hvers vegna ég spyr og hversu langan tíma það tekur.
indicator-ic-voluntary = Ég sagði að neita mætti hvaða spurningu sem er, gera hlé eða hætta og fá samt aðstoð.
indicator-ic-limits = Ég útskýrði hvenær ég gæti þurft að segja öðrum frá (lífshætta, barn, lög á staðnum).
indicator-ic-language = Samþykki var gefið á tungumáli og formi sem manneskjan skilur.
indicator-ic-limits-first = Takmörk trúnaðar voru útskýrð áður en manneskjan sagði sögu sína.

## Samþykki fyrir skráningu

section-informed-consent-record = Samþykki fyrir skráningu
indicator-ic-record = Manneskjan samþykkir skráningu og veit hvað er í henni.
indicator-ic-storage = Manneskjan veit hvar þetta er geymt, hversu lengi og hver getur lesið það.
indicator-ic-access = Manneskjan veit að hún má sjá það, leiðrétta eða láta eyða því.
indicator-ic-statistics = Spurt var sérstaklega um notkun í nafnlausri tölfræði.
indicator-ic-anonymous = Manneskjunni var boðin aðstoð án þess að segja til nafns.

## Samþykki fyrir tilvísun

section-informed-consent-refer = Samþykki fyrir tilvísun
indicator-ic-refer-each = Manneskjan samþykkti hver móttökusamtök með nafni.
indicator-ic-refer-what = Manneskjan samþykkti nákvæmlega hverju er deilt.
indicator-ic-police-separate = Spurt var sérstaklega um samband við lögreglu.
indicator-ic-withdraw = Manneskjan veit hvernig hún afturkallar samþykki.
indicator-ic-child-assent = Barn: hlustað á sjónarmið þess, leitað eftir samþykki þess og forsjáraðili eða barnavernd fengin að málinu.
