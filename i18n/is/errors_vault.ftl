# Hvað fór úrskeiðis með málin og hvað á að gera. Textar sem enda á -help segja hvað það þýðir fyrir vinnuna og hvað er næst.
# Rólegt, stutt, engum að kenna.

error-wrong-passphrase = Þessi lykilsetning opnar ekki málin
error-wrong-passphrase-help = Athugaðu tungumál lyklaborðsins og Caps Lock og reyndu aftur. Engu er eytt. Endurheimtukóðinn opnar málin líka.

error-slot-revoked = Þessi lykilsetning opnar ekki lengur málin
error-slot-revoked-help = Henni var skipt út eða hún tekin burt. Notaðu nýrri lykilsetninguna eða spurðu umsjónaraðilann.

error-vault-in-use = Málin eru opin í öðrum glugga
error-vault-in-use-help = Lokaðu hinum glugganum fyrst eða opnaðu málin til lestrar. Ekkert hefur tapast.

# $host: heiti tölvunnar. $time: dagur og tími.
error-vault-in-use-since = Málin eru opin í öðrum glugga eða í annarri tölvu ({ $host }, síðan { $time })
error-vault-in-use-since-help = Lokaðu þeim þar fyrst eða opnaðu málin til lestrar. Ekkert hefur tapast.

error-not-a-backup = Þetta er ekki öryggisafrit af málum: { $file }
error-not-a-backup-help = Engu var breytt. Veldu skrá sem þetta forrit skrifaði sem öryggisafrit, eða möppu úr lista þess yfir öryggisafrit.

error-backup-damaged = Öryggisafritið er skemmt: { $file }
error-backup-damaged-help = Engu var breytt. Veldu annað öryggisafrit; þetta snertir ekki málin sjálf.

error-backup-differs = Málið þróaðist á annan veg í öryggisafritinu
error-backup-differs-help = Engu var breytt. Endurheimtu öryggisafritið í sérstaka möppu og skoðaðu hvort tveggja.

error-file-exists = Skráin { $file } er þegar til
error-file-exists-help = Henni var ekki breytt. Veldu annað nafn.

error-vault-too-new = Skráin { $file } var skrifuð með nýrri útgáfu af þessu forriti
error-vault-too-new-help = Henni var ekki breytt. Opnaðu málin með nýrri útgáfunni.

error-vault-damaged = Skráin { $file } er skemmd
error-vault-damaged-help = Henni var ekki breytt. Afritaðu fyrst alla möppuna á öruggan stað. Endurheimtu svo nýjasta öryggisafritið í nýja möppu eða opnaðu málin til lestrar.

error-vault-missing = Engin mál eru í þessari möppu
error-vault-missing-help = Þau gætu verið á öðru drifi eða í annarri möppu. Leiðbeiningar, tengiliðir og nýtt mat virka án þeirra.

# $path: mappa.
error-vault-gone = Málageymslan er ekki þar sem hún var: { $path }
error-vault-gone-help = Hún gæti verið á öðru drifi. Tengdu það og opnaðu aftur. Leiðbeiningar, tengiliðir og nýtt mat virka án hennar.

error-vault-exists = Málageymsla er þegar í þessari möppu
error-vault-exists-help = Engu var breytt. Opnaðu hana með lykilsetningu hennar eða veldu aðra möppu.

error-weak-passphrase = Of auðvelt er að giska á þessa lykilsetningu
error-weak-passphrase-help = Veldu fjögur orð eða fleiri sem tengjast hvorki hvert öðru, þér né þessu starfi.

error-disk-full = Ekki vistað, því að diskurinn er fullur
error-disk-full-help = Það sem áður var vistað er öruggt. Losaðu pláss og reyndu aftur; ekki þarf að endurræsa forritið.

error-no-permission = Ekki er hægt að skrifa í möppu málanna
error-no-permission-help = Engu var breytt. Hægt er að opna málin til lestrar. Talaðu við þann sem sér um þessa tölvu til að geta skrifað.

error-vault-read-only = Málin eru aðeins opin til lestrar
error-vault-read-only-help = Ekkert var vistað. Læstu þeim og opnaðu aftur til að skrifa.

error-disk-trouble = Diskurinn svaraði ekki eins og skyldi
error-disk-trouble-help = Það sem áður var vistað er öruggt. Athugaðu snúruna eða drifið og reyndu aftur. Ef þetta gerist aftur skaltu taka öryggisafrit á annað drif.

error-no-such-case = Ekkert mál með þessu auðkenni er hér
error-no-such-case-help = Athugaðu auðkennið. Mál sem var stofnað í annarri tölvu er ekki hér fyrr en það hefur verið flutt yfir.

error-no-such-slot = Enginn slíkur lykill er að málunum
error-no-such-slot-help = Skoðaðu listann yfir lykla og veldu einn af honum.

# Lykill er ein leið til að opna málin: fulltrúans, endurheimtukóðans eða stofnunarinnar.
error-slot-last-supervisor = Þetta er eini umsjónaraðilinn
error-slot-last-supervisor-help = Engu var breytt. Veittu öðrum umsjónaraðila aðgang fyrst.

error-slot-own = Þú opnaðir málin með þessum lykli
error-slot-own-help = Engu var breytt. Annar umsjónaraðili getur tekið hann burt.

error-slot-not-an-officer = Aðeins lykill fulltrúa eða umsjónaraðila hefur lykilsetningu
error-slot-not-an-officer-help = Engu var breytt. Endurheimtukóða er skipt út fyrir nýjan kóða og lykli stofnunar fyrir annan lykil.

error-slot-no-recipient = Þetta er ekki opinber lykill forritsins age
error-slot-no-recipient-help = Engu var breytt. Hann hefst á age1 og stendur í skránni sem age-keygen skrifaði, á eftir „public key:“.

error-slot-recipient-known = Þessi lykill opnar málin nú þegar
error-slot-recipient-known-help = Engu var breytt. Listinn yfir lykla sýnir hver á hann.

error-slot-other-identity = Þessi lykill opnar ekki málin
error-slot-other-identity-help = Honum var aldrei veittur aðgangur eða hann var tekinn burt. Engu var breytt.

error-slot-no-identity = Enginn lykill forritsins age er í þessari skrá
error-slot-no-identity-help = Notaðu skrána sem age-keygen skrifaði. Leynilína hennar hefst á AGE-SECRET-KEY-1.

error-no-randomness = Kerfið gaf engar slembitölur
error-no-randomness-help = Án þeirra er ekki hægt að innsigla neitt á öruggan hátt og því var ekkert skrifað. Endurræstu tölvuna og reyndu aftur.

error-consent-not-live = Þetta samþykki var ekki gefið eða er þegar afturkallað
error-consent-not-live-help = Engu var breytt. Tímalínan sýnir hvenær var spurt og afturkallað.

error-case-closed = Þessu máli er lokað
error-case-closed-help = Ekkert var vistað. Opnaðu málið aftur fyrst. Athugasemdir og samþykki má einnig skrá í lokað mál.

error-nothing-to-record = Ekkert er að vista enn
error-nothing-to-record-help = Skrifaðu eitthvað fyrst.

error-name-not-agreed = Manneskjan hefur ekki samþykkt að nöfn séu skráð
error-name-not-agreed-help = Nafnið var ekki vistað. Spurðu fyrst og skráðu svarið. Málið virkar án nafns.

error-not-this-role = Til þessa þarf umsjónaraðila
error-not-this-role-help = Engu var breytt. Biddu umsjónaraðilann að gera þetta.

error-vault-stopped = Málunum var lokað vegna bilunar í forritinu
error-vault-stopped-help = Það sem áður var vistað er öruggt. Lokaðu forritinu og opnaðu málin aftur.

# Hver á lykilinn að málunum.
role-officer = Fulltrúi
role-supervisor = Umsjónaraðili
role-recovery = Endurheimtukóði
role-organisation = Stofnun

# Hvað heildarathugun málanna getur fundið. Tafla sýnir skrána, málið og færsluna við hliðina.
vault-problem-damaged-file = Skráin er skemmd
vault-problem-damaged-page = Hluti skrárinnar er skemmdur
vault-problem-damaged-structure = Uppbygging skrárinnar er skemmd
vault-problem-changes-missing = Nýjustu breytingarnar vantar
vault-problem-broken-chain = Færslunni var breytt eða færsla á undan henni fjarlægð
vault-problem-unreadable-entry = Ekki er hægt að lesa færsluna
vault-problem-projection-differs = Listinn eða leitin passar ekki við færslurnar og hægt er að byggja upp aftur

## Varðveisla, eyðing, viðhengi.

error-case-held = Eyðingarbann ver þetta mál gegn eyðingu
error-case-held-help = Engu var eytt. Ástæðan stendur í tímalínu málsins. Umsjónaraðili getur aflétt banninu.

# $most er fjöldi daga.
error-retention-refused = Ekki er hægt að geyma mál svo lengi
error-retention-refused-help = Engu var breytt. Gefðu upp 1 til { $most } daga, og án samþykkis ekki fleiri en með samþykki. Það sem lög krefjast að sé geymt lengur fær eyðingarbann.

error-attachment-empty = Þessi skrá er tóm
error-attachment-empty-help = Engu var bætt við. Athugaðu hvort þetta sé rétta skráin.

error-attachment-too-large = Þessi skrá er stærri en { $megabytes } MB
error-attachment-too-large-help = Engu var bætt við. Gerðu minna afrit eða bættu henni við í hlutum.

error-no-such-attachment = Þessi skrá er ekki viðhengi við málið
error-no-such-attachment-help = Hún gæti hafa verið fjarlægð. Tímalínan sýnir hvenær.

vault-problem-attachment-gone = Viðhengi er horfið
vault-problem-attachment-differs = Viðhengi er ekki eins og það var sett inn
vault-problem-attachment-stray = Skrá er geymd sem ekkert mál hefur að viðhengi
vault-problem-reference-stray = Aðgangsskráin segir frá máli sem er ekki til

error-erase-unasked = { $entries ->
    [one] Málinu { $label } yrði eytt: { $entries } færsla, viðhengi: { $files }
   *[other] Málinu { $label } yrði eytt: { $entries } færslur, viðhengi: { $files }
}
error-erase-unasked-help = Engu var eytt. Bættu við --yes til að eyða endanlega.
