# Efnispakkar: mappa með textum, tengiliðum og gátlistum, undirrituð af höfundi hennar. Fyrst hjálp skipananna, ein stutt setning um hverja.

cli-pack-about = Efnispakkar: nýrri tengiliðir og textar, úr skrá
cli-pack-build-about = Setja möppu pakka í eina skrá, enn óundirritaða
cli-pack-build-folder-help = Mappan með pack.toml pakkans
cli-pack-build-output-help = Skráin sem á að skrifa
cli-pack-sign-about = Undirrita samsettan pakka
cli-pack-sign-file-help = Skráin sem pack build skrifaði
cli-pack-sign-key-help = Skráin með leynilyklinum
cli-pack-sign-output-help = Pakkinn sem á að skrifa
cli-pack-keygen-about = Búa til lykil til að undirrita pakka með
cli-pack-keygen-output-help = Hvert á að skrifa: NAME.key er leynileg, NAME.pub er fyrir aðra
cli-pack-trust-about = Nota pakka frá þessum höfundi héðan í frá
cli-pack-trust-key-help = Opinberi lykill höfundarins, borinn saman í síma eða í eigin persónu
cli-pack-verify-about = Segja hver gerði pakka og hverju hann myndi breyta
cli-pack-verify-file-help = Pakkinn
cli-pack-install-about = Taka pakka í notkun, eftir að sýnt er hverju hann breytir
cli-pack-install-file-help = Pakkinn
cli-pack-install-yes-help = Taka hann í notkun án þess að spyrja
cli-pack-list-about = Telja upp pakka í notkun og lykla höfunda
cli-pack-rollback-about = Fara aftur í það sem var í notkun á undan pakka
cli-pack-rollback-id-help = Auðkenni pakkans á listanum

# Hvers konar pakki það er.
pack-kind-base = kemur í stað þess sem er innbyggt
pack-kind-overlay = bætir við eigin tengiliðum og athugasemdum skrifstofu

pack-built = { $file } inniheldur { $id }, útgáfu { $version }: { $count ->
    [one] { $count } skrá
   *[other] { $count } skrár
}. Pakkinn er ekki undirritaður enn.
pack-signed = { $file } inniheldur { $id }, útgáfu { $version }, og er undirrituð.
pack-keygen-sealed = Leynilykillinn er { $secret }, varinn með lykilsetningunni. Láttu þau sem eiga að nota pakkana þína fá { $public }.
pack-keygen-open = Leynilykillinn er { $secret }, án lykilsetningar: hver sem hefur skrána getur undirritað. Láttu þau sem eiga að nota pakkana þína fá { $public }.
pack-key-line = Lykill { $name }: { $key }
pack-trusted = Héðan í frá má nota pakka frá þessum höfundi: { $name }. Berðu lykilinn saman við lykil höfundarins, í síma eða í eigin persónu:

pack-title-line = { $title } ({ $id }), útgáfa { $version }: { $kind }
pack-issuer-label = Útgefandi: { $issuer }, { $date }, leyfi { $licence }
pack-expires-label = Til notkunar til { $date }
pack-signer-label = Undirritun: { $name } ({ $key })
pack-before-label = Hægt er að fara aftur í útgáfu { $version }

# Hverju pakki myndi breyta miðað við það sem er í notkun.
pack-difference-empty = Hann breytir engu sem er í notkun.
pack-changed-count = { $count ->
    [one] { $count } tengiliður breytist:
   *[other] { $count } tengiliðir breytast:
}
pack-removed-count = { $count ->
    [one] { $count } tengiliður er fjarlægður:
   *[other] { $count } tengiliðir eru fjarlægðir:
}
pack-new-count = { $count ->
    [one] { $count } tengiliður er nýr:
   *[other] { $count } tengiliðir eru nýir:
}
pack-annotated-count = { $count ->
    [one] { $count } tengiliður er með aðra athugasemd frá þessari skrifstofu:
   *[other] { $count } tengiliðir eru með aðrar athugasemdir frá þessari skrifstofu:
}
pack-duties-count = Skyldur skrifstofunnar sem eru nýjar eða falla brott: { $count }
pack-countries-count = Breytt lönd: { $count }
pack-checklists-count = Breyttir gátlistar: { $count }
pack-texts-count = Breyttir textar: { $count }
pack-contact-line = { $name } ({ $id }) { $numbers }
pack-renumbered-line = { $name } ({ $id }): númerið var { $before } og verður { $after }
pack-no-number = ekkert
pack-conflict-line = Pakki í notkun myndi þá bæta minna við: { $reason }

pack-install-yes-action = já
pack-install-prompt = Sláðu inn „{ pack-install-yes-action }“ til að taka pakkann í notkun:
pack-installed = { $id } er í notkun. „guidepost pack rollback { $id }“ er leiðin til baka.
pack-in-use-already = { $id } er þegar í notkun. Engu var breytt.
pack-only-shown = Engu var breytt. Bættu við --yes til að taka pakkann í notkun.
pack-rolled-back = { $id } er aftur í notkun í útgáfu { $version }.
pack-rolled-back-to-none = { $id } er ekki lengur í notkun. Það sem er innbyggt er notað.
pack-list-empty = Enginn pakki er í notkun. Það sem er innbyggt er notað.
pack-keys-empty = Lykill einskis höfundar er þekktur. „guidepost pack trust“ bætir lykli við.
pack-left-out = Pakkinn { $id }, eða hluti hans, er ekki notaður: { $reason }

contact-office-note-label = Athugasemd þessarar skrifstofu: { $text }
directory-office-duty = Fyrir þessa skrifstofu: { $text } ({ $source })

# Hvers vegna pakki var ekki tekinn í notkun og hvað er til ráða.
error-pack-not-a-pack = Þetta er ekki efnispakki, eða aðeins hluti af honum. Hann var ekki tekinn í notkun.
error-pack-not-a-pack-help = Afritaðu hann aftur eða spurðu höfundinn.
error-pack-foreign = Þessi pakki inniheldur nokkuð sem enginn pakki má innihalda: { $file }. Hann var ekki tekinn í notkun.
error-pack-twice = Þessi pakki inniheldur { $file } tvisvar. Hann var ekki tekinn í notkun.
error-pack-too-large = Þessi pakki inniheldur meira en pakki má: { $file }. Hann var ekki tekinn í notkun.
error-pack-too-many = Þessi pakki inniheldur meira en 2.000 skrár. Hann var ekki tekinn í notkun.
error-pack-unknown-key = Ekki er hægt að sjá hver gerði þennan pakka. Hann var ekki tekinn í notkun.
error-pack-unknown-key-help = Bættu lykli höfundarins við á síðunni „{ packs-title }“ eða með „guidepost pack trust“.
error-pack-changed = Þessum pakka var breytt eftir undirritun. Hann var ekki tekinn í notkun.
error-pack-changed-help = Afritaðu hann aftur eða spurðu höfundinn.
error-pack-older = Þessi pakki er eldri en þinn ({ $date }). Hann var ekki tekinn í notkun.
error-pack-other-content = Útgáfa { $version } af þessum pakka er þegar hér, með öðru efni. Hann var ekki tekinn í notkun.
error-pack-other-content-help = Höfundurinn þarf að gefa honum hærra útgáfunúmer.
error-pack-expired = Þessi pakki var til notkunar til { $date }. Hann var ekki tekinn í notkun.
error-pack-expired-help = Biddu höfundinn um nýrri pakka.
error-pack-needs-program = Þessi pakki þarf útgáfu { $version } af forritinu eða nýrri. Hann var ekki tekinn í notkun.
error-pack-other-kind = Pakki sem heitir { $id } getur ekki verið af þessari gerð. Hann var ekki tekinn í notkun.
error-pack-not-in-overlay = Eigin pakki skrifstofu bætir við tengiliðum og athugasemdum og engu öðru. Hann inniheldur { $file }. Hann var ekki tekinn í notkun.
error-pack-replaces = Eigin pakki skrifstofu getur ekki komið í stað tengiliðar sem er til: { $contact } í { $file }.
error-pack-content = Villa er í þessum pakka og hann var ekki tekinn í notkun. { $file }, lína { $line }, { $field }: { $problem }
error-pack-not-in-use = Enginn pakki sem heitir { $id } er í notkun.
error-pack-list-damaged = Listinn yfir pakka í notkun er skemmdur. Það sem er innbyggt er notað.
error-pack-list-damaged-help = Fjarlægðu packs/active.toml úr gagnamöppunni og taktu pakkana aftur í notkun.
error-pack-no-permission = Ekki er hægt að skrifa í möppuna. Engu var breytt.
error-pack-not-a-key = { $file } er ekki lykill fyrir pakka.
error-pack-not-a-key-help = Lykill er búinn til með „guidepost pack keygen“ eða með minisign.
error-pack-key-passphrase = Leynilykillinn er varinn með lykilsetningu.
error-pack-key-passphrase-help = Nefndu skrá sem geymir hana með --passphrase-file.
error-pack-wrong-passphrase = Lykilsetningin opnar ekki leynilykilinn.

# The page of content packs in the window.
packs-title = Efnispakkar
packs-aim = Pakki kemur með nýrri tengiliði og texta, eða efni þessarar skrifstofu. Ekkert breytist fyrr en þú hefur séð hverju pakki breytir.
packs-used-title = Í notkun
# $kind: one of the two kinds above. $id: the name of a pack. $version: a whole number.
packs-kind-line = { $id }, útgáfa { $version }: { $kind }
packs-back-action = Fara aftur í útgáfu { $version } af { $id }
packs-stop-action = Hætta að nota { $id }
packs-open-title = Skoða pakka eða lykil
packs-open-hint = Dragðu skrána í þennan glugga, hvaða síða sem er opin, eða skrifaðu hvar hún er.
packs-file-label = Skrá
packs-file-needed = Skrifaðu hvar skráin er.
packs-open-action = Skoða skrána
packs-looking = Skráin er skoðuð…
packs-keys-title = Höfundar sem nota má pakka frá
packs-keys-empty = Enginn lykill höfundar er enn þekktur. Skoðaðu skrá lykils til að bæta honum við.
# $name: what the key's file is called.
packs-distrust-action = Hætta að nota pakka þessa höfundar: { $name }
packs-distrusted = Ekki eru lengur notaðir pakkar frá þessum höfundi: { $name }.
packs-trusted = Héðan í frá má nota pakka frá þessum höfundi: { $name }.

# A file that somebody brought, before anything is changed.
packs-review-hint = Ekkert breytist fyrr en þú velur „{ packs-use-action }“. Leiðin til baka er alltaf á þessari síðu.
packs-in-use-already = Þessi pakki er þegar í notkun.
packs-use-action = Taka pakkann í notkun
packs-leave-action = Halda því sem er í notkun
packs-changes-title = Hverju hann myndi breyta
packs-renumbered-count = { $count ->
    [one] { $count } tengiliður fær annað númer:
   *[other] { $count } tengiliðir fá annað númer:
}
packs-reworded-count = { $count ->
    [one] Orðalag { $count } tengiliðar breytist:
   *[other] Orðalag { $count } tengiliða breytist:
}
# $title: what the pack calls itself.
packs-used = { $title } er nú í notkun.
packs-key-title = Lykill höfundar: { $name }
packs-key-hint = Berðu hann saman við lykil höfundarins, í eigin persónu eða í síma, í númeri sem þú þekktir fyrir. Hver sem hefur þennan lykil ræður því hvaða númer forritið sýnir.
packs-trust-action = Nota pakka frá þessum höfundi
packs-distrust-now-action = Nota þá ekki
packs-drop-hint = Slepptu skránni til að skoða hana. Það breytir engu.
error-packs-unknown-file = Þessi skrá er hvorki efnispakki né lykill sem þetta forrit þekkir. Engu var breytt.
