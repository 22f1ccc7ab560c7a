# Skrá í glugganum: það sem aðeins varðveitt mál þarf, öll svör einu sinni enn og hvað gera skal við þau.

record-title = Yfirfara og vista
record-minimum = Skrifaðu það minnsta sem næsta manneskja þarf. Staðreyndir og orð manneskjunnar sjálfrar, ekki skoðanir: dómstóll gæti lesið þetta. Engin nöfn annarra.

## Það sem er skrifað hér og aðeins hér.

record-nickname-label = Stutt heiti málsins (valkvætt)
record-nickname-hint = Málið heitir { $label }. Stutt heiti hjálpar þér að finna það; ekki nota nafn.
record-name-label = Nafn eins og manneskjan segir það (valkvætt)
record-name-hint = Manneskjan samþykkti að nöfn séu skráð
record-contact-back-label = Samþykkir manneskjan að þú hafir aftur samband við hana?
record-safe-contact-label = Örugg leið til að ná sambandi (valkvætt)
record-safe-contact-hint = Hvernig, hvenær og hvað á að segja ef einhver annar svarar
record-follow-up-label = Hvenær skoðar þú málið aftur?
record-tomorrow-label = Á morgun
record-three-days-label = Eftir 3 daga
record-week-label = Í næstu viku
record-date-label = Annar dagur
record-date-hint = Til dæmis 30 11 2026
record-date-fault = Skrifaðu dag frá og með deginum í dag, eins og 30 11 2026
record-date-value = Eftirfylgni: { $date }
record-what-label = Hvað á að gera þá (valkvætt)
record-keeping-label = Samþykkir manneskjan að málið sé geymt svo að næsta manneskja geti hjálpað?
record-statistics-label = Samþykkir manneskjan að málið sé talið, án nafna?

## Öll svör einu sinni enn.

record-check-title = Yfirfara svörin
record-signs-title = Það sem þú sást og spurðir um
record-answered-count = { $answered } af { $count } svarað
record-contacts-label = Hvernig fór með tengiliðina
record-agreements-label = Samþykki um tengiliði
record-agreement-value = { $name }: { $answer } ({ $matter })
record-notes-label = Athugasemdir
record-wishes-label = Það sem manneskjan vill
record-contact-value = { $name }: { $outcome }

## Hvað gera skal við svörin.

record-save-action = Vista mál
record-saving = Vista málið
record-ways-title = Aðrar leiðir til að ljúka
record-seal-action = Geyma innsiglað, skrá síðar
record-seal-hint = Það er skráð næst þegar opnað er
record-without-names-action = Vista án nafna
record-without-names-hint = Nafni og samskiptaleið er eytt fyrst
record-let-go-action = Geyma ekkert
record-let-go-hint = Þú getur afturkallað þetta í 10 sekúndur
record-empty = Ekkert var skráð
record-empty-hint = Ekkert er að vista. Tengiliðirnir standa þér opnir hvenær sem er.
record-nothing-title = Ekkert er geymt
record-nothing-hint = Manneskjan vill ekki að neitt sé skráð. Það sem enn er á skjánum hverfur þegar þú lýkur.
record-not-asked-title = Ekkert vistað fyrr en þú hefur spurt
record-not-asked-hint = Þessi svör eru aðeins í minni. Spurðu manneskjuna hvort þú megir skrá þau og vistaðu svo.
record-ask-action = Biðja um samþykki
