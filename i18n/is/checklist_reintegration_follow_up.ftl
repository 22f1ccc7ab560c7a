# Gátlistinn „reintegration-follow-up“: það sem fulltrúinn les.

checklist-reintegration-follow-up = Aðlögunaráætlun og eftirfylgni
    .purpose = Semja um stuðning eftir heimkomu eða áframhaldandi dvöl og fylgja honum eftir.
    .audience = Fulltrúi sem fer með málið; móttökusamtök
    .when = Fyrir heimferð, síðan eftir um það bil 1 viku, 1 mánuð, 3 mánuði og 6 mánuði ef manneskjan samþykkir.

## Áætlun

section-reintegration-follow-up-plan = Áætlun
indicator-rp-housing = Öruggt heimili er tryggt.
indicator-rp-health = Heilbrigðisþjónusta og sálrænn stuðningur eru tryggð.
indicator-rp-income = Áætlun um tekjur, vinnu eða bætur er til.
indicator-rp-legal = Lögfræðiaðstoð, bótum og ógreiddum launum er fylgt eftir.
indicator-rp-education = Skólaganga eða þjálfun er skipulögð.
indicator-rp-debt = Áætlun um skuldir er til.
indicator-rp-contact = Tilgreindur tengiliður og örugg leið til að ná í manneskjuna eru til.

## Eftirfylgni

section-reintegration-follow-up-follow = Eftirfylgni
indicator-rp-safe-now = Manneskjan upplifir sig örugga núna.
indicator-rp-service-received = Umsamin þjónusta var í raun veitt.
indicator-rp-recontact = Ráðningaraðilinn eða sá sem hagnýtti manneskjuna hefur haft samband aftur.
indicator-rp-close = Málinu er lokað með samþykki manneskjunnar og eyðingardagur ákveðinn.
