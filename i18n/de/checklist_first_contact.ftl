# Checkliste „first-contact“: was die Fachkraft liest. Der Aufbau steht in checklists/first-contact.toml.

checklist-first-contact = Auffälligkeiten am Schalter, am Telefon und in Nachrichten
    .purpose = Bemerken, dass hinter einem alltäglichen konsularischen Anliegen mehr stecken kann, vor jedem Gespräch.
    .audience = Schalter, Telefon, Bereitschaftsdienst, Honorarkonsulate
    .when = Bei jedem ersten Kontakt. Dauert etwa zwei Minuten. Nie laut vorlesen.

## Wie die Person ankommt

section-first-contact-arrival = Wie die Person ankommt
indicator-fc-comes-alone-fled = Die Person ist vor Kurzem von einer Arbeitsstelle, aus einer Wohnung oder vor einem Partner geflohen.
    .example = Eine Hotelangestellte, noch in Arbeitskleidung, sagt, sie sei heute früh durch die Küchentür entwischt und gehe nicht zurück.
    .ordinary = Manche sind nach einem Streit bei der Arbeit gegangen oder wegen Gewalt zu Hause; auch dann ist Hilfe nötig.
indicator-fc-no-belongings = Die Person hat wenig oder nichts bei sich oder trägt für die Jahreszeit ungeeignete Kleidung.
    .example = Im Januar steht ein Mann in Sandalen und dünnem Hemd am Schalter, seine ganze Habe in einer Supermarkttüte.
    .ordinary = Das Gepäck kann verloren oder gestohlen sein, oder die Person ist wohnungslos oder musste überstürzt von zu Hause weg.
indicator-fc-injury = Die Person hat sichtbare oder unbehandelte Verletzungen, wirkt krank oder erschöpft.
    .care = Nicht untersuchen. Notieren Sie nur, was sichtbar ist.
    .example = Im Wartezimmer nickt ein junger Bauarbeiter zweimal ein, und am Schalter kann er kaum den Stift halten.
    .ordinary = Ein Unfall, Krankheit, eine schlaflose Reise oder Gewalt zu Hause kann dahinterstecken; bieten Sie immer ärztliche Hilfe an.
indicator-fc-afraid = Die Person wirkt ängstlich, beobachtet die Tür oder fragt, ob jemand sie sehen kann.
    .example = Bevor sie sich setzt, fragt eine Studentin, ob man von der Straße hereinsehen kann, und nimmt dann den Stuhl hinter der Säule.
    .ordinary = Manche fürchten jede Behörde oder einen früheren Partner, oder sie sorgen sich, weil ihre Papiere abgelaufen sind.
indicator-fc-unknown-address = Die Person kann die Adresse nicht nennen, an der sie wohnt oder arbeitet.
    .example = Nach der Unterkunft gefragt, kann eine Reinigungskraft nur ein blaues Tor und eine lange Fahrt hinten im Transporter beschreiben.
    .ordinary = Wer neu ist, kennt die Adresse oft noch nicht oder schämt sich, ein Wohnheim oder das Auto als Schlafplatz zu nennen.
indicator-fc-unsure-country = Die Person ist nicht sicher, in welcher Stadt oder welchem Land sie ist.
    .example = Jemand von einer Schiffsmannschaft, letzte Nacht an Land gesetzt, buchstabiert am Telefon ein Ladenschild und fragt, welches Land das sei.
    .ordinary = Auf einer langen Reise verliert man leicht den Überblick über Grenzen, und Krankheit kann verwirren; denken Sie auch an ärztliche Hilfe.

## Dokumente

section-first-contact-documents = Dokumente
indicator-fc-docs-held = Jemand anderes hat den Pass oder Ausweis und gibt ihn nicht zurück.
    .example = „Der Vorarbeiter hat unsere Pässe alle im Auto und lacht nur, wenn ich danach frage“, sagt jemand vom Bau.
    .ordinary = Ein Pass kann kurz zur Anmeldung weg sein oder in einem Familienstreit zurückgehalten werden, bei dem ebenfalls Hilfe nötig ist.
indicator-fc-emergency-travel-doc = Ein Rückkehrausweis wird beantragt, und die Schilderung des „verlorenen“ Passes passt nicht.
    .example = Laut seinem Formular ging der Pass am Strand verloren, doch die Polizeianzeige nennt einen Busbahnhof in einer anderen Stadt.
    .ordinary = Nach Schock oder Diebstahl verschwimmen Einzelheiten, und manche sagen „verloren“, weil ihnen die eigene Unachtsamkeit peinlich ist.
indicator-fc-docs-false = Die Dokumente sind falsch, verändert oder gehören einer anderen Person.
    .example = Laut Pass ist sie dreiundzwanzig, und eine Ecke der Fotoseite löst sich; laut Schülerausweis daneben ist sie fünfzehn.
    .ordinary = Manche haben Papiere gekauft oder geliehen, um zu fliehen oder Arbeit zu finden, und brauchen trotzdem Schutz.
indicator-fc-docs-others-pay = Eine andere Person besteht darauf, das neue Dokument zu bezahlen, abzuholen oder zu behalten.
    .example = Ein Mann von „der Agentur“ legt die Gebühr auf den Schalter und will, dass ihm der neue Pass der Kellnerin ausgehändigt wird.
    .ordinary = Auch Verwandte, Freunde oder eine Hilfsorganisation zahlen und erledigen Wege für Menschen, die wenig Geld haben oder nicht freibekommen.
indicator-fc-many-requests = Dieselbe Kontaktperson, Adresse oder Telefonnummer taucht in den Anträgen mehrerer Menschen auf.
    .example = Zum dritten Mal in diesem Monat steht in einem Formular dieselbe Mobilnummer, jedes Mal als die eines „Cousins“.
    .ordinary = Hinter einer Nummer können ein Wohnheim für Studierende, ein großer Arbeitgeber, eine Beratungsstelle oder hilfsbereite Nachbarn stehen.
indicator-fc-job-mismatch = Der genannte Aufenthaltszweck passt nicht zu Visum, Erlaubnis oder tatsächlicher Arbeit.
    .example = Die Erlaubnis gilt für einen Sprachkurs, aber die Lohnzettel in derselben Mappe zeigen Nachtarbeit in einer Autowäsche.
    .ordinary = Pläne ändern sich, eine neue Erlaubnis kann unterwegs sein, und neben einem Kurs ist manche Arbeit erlaubt.

## Die Begleitung

section-first-contact-companion = Die Begleitung
indicator-fc-companion-speaks = Die Begleitung antwortet für die Person oder verbessert sie, über Hilfe bei Sprache, Krankheit oder Behinderung hinaus.
    .example = Ein älterer Mann sagt, er sei seit einem Jahr hier; die Frau neben ihm fällt ihm ins Wort und sagt zum Schalter hin: „Drei Wochen.“
    .ordinary = Besorgte Eltern oder ein Ehepartner, der immer für beide antwortet, tun aus Nervosität oder Fürsorge womöglich dasselbe.
indicator-fc-companion-refuses-private = Die Begleitung lehnt ein Gespräch zu zweit ab oder sträubt sich dagegen.
    .example = Als es heißt, Fingerabdrücke würden einzeln abgenommen, bleibt ihr Freund in der Tür stehen und sagt, dann würden sie lieber gehen.
    .ordinary = Partner oder Eltern sind manchmal ängstlich oder misstrauen Behörden; suchen Sie einen anderen ruhigen Moment für ein Gespräch allein.
indicator-fc-companion-relation-unclear = Die Beziehung der Begleitung zur Person ist unklar oder wird wechselnd geschildert.
    .example = Auf dem Formular ist sie seine Tante, am Schalter sagt sie Vermieterin, und er nennt sie „die Chefin“.
    .ordinary = Familien gehen mit Wörtern wie „Tante“ oder „Cousin“ großzügig um, und manches Paar scheut sich zu sagen, dass es eines ist.
indicator-fc-phone-monitored = Das Telefon der Person wird während des Besuchs von anderen gehalten, beobachtet oder bleibt in einem offenen Anruf.
    .example = Das Telefon der Frau liegt mit laufendem Anruf auf dem Schalter, und eine Stimme fragt, was da so lange dauert.
    .ordinary = Eltern in der Ferne hören vielleicht mit, um zu helfen, oder Freunde halten das Telefon, während jemand unterschreibt.

## Die Schilderung

section-first-contact-story = Die Schilderung
indicator-fc-rehearsed = Antworten klingen eingeübt, oder mehrere Menschen erzählen Wort für Wort dasselbe.
    .example = Drei Leute aus der Obsternte, einzeln befragt, sagen alle: „Wir werden gut behandelt und sind wegen der Erfahrung hier.“
    .ordinary = Wer nervös ist, übt vor einem Amtsbesuch, und wer etwas gemeinsam durchgemacht hat, erzählt es oft auch gleich.
indicator-fc-pay-problem = Die Person sagt, sie sei für ihre Arbeit nicht oder viel schlechter als vereinbart bezahlt worden.
    .example = „Acht Wochen Nachtschicht in der Wäscherei, und dafür zweihundert Euro“, sagt ein Mann, der die Heimfahrt nicht bezahlen kann.
    .ordinary = Der Lohn kann sich verspäten, die Firma pleite oder die Stundenzahl strittig sein; Gewerkschaft oder Arbeitsberatung helfen auch dabei.
indicator-fc-debt-mentioned = Die Person erwähnt Schulden bei Arbeitgeber, Agentur oder Partner.
    .example = Eine Pflegekraft, die einen neuen Pass beantragt, erwähnt, sie schulde der Agentur „noch elf Monate“.
    .ordinary = Ein Firmendarlehen, eine Kursgebühr oder Geld vom Partner kann eine faire Schuld sein, bei der es der Person freisteht zu gehen.
indicator-fc-deceived-mentioned = Die Person sagt, Arbeit oder Reise waren nicht so, wie man es ihr gesagt hatte.
    .example = Ein gelernter Aufzugsmonteur sagt, als solcher sei er eingestellt worden, und am ersten Morgen habe er Fische ausnehmen müssen.
    .ordinary = Anzeigen beschönigen, und Pläne scheitern ohne böse Absicht; wer enttäuscht wurde, braucht vielleicht trotzdem Rat oder einen Weg nach Hause.
indicator-fc-cannot-leave = Die Person sagt, dass jemand sie einen Ort, eine Arbeit oder einen Menschen nicht verlassen lässt.
    .example = Während ihr Partner das Auto parkt, sagt eine Frau schnell: „Ich darf nur weg, wenn er es bestimmt.“
    .ordinary = Kündigungsfrist oder Mietvertrag können eine Zeit lang binden; verbietet ein Partner das Gehen, ist das ein Grund, Hilfe anzubieten.

## Anrufe, Nachrichten und Dritte

section-first-contact-remote = Anrufe, Nachrichten und Dritte
indicator-fc-call-cut = Ein Anruf wird geflüstert, bricht ab oder kommt von einem fremden Telefon.
    .example = Eine leise Stimme sagt: „Ich bin auf dem Hof, dem bei der …“, eine Tür schlägt, und die Leitung ist tot.
    .ordinary = Guthaben oder Akku können leer sein, oder jemand ruft bei der Arbeit, bei schlechter Verbindung oder neben einem schlafenden Kind an.
indicator-fc-family-report = Familie oder Bekannte berichten von abgerissenem Kontakt, veränderter Stimme oder vorgegebenen Nachrichten.
    .example = Eine Mutter schreibt, ihr Sohn, der sonst immer scherzte, schicke nun jeden Sonntag zur selben Minute „Alles gut“.
    .ordinary = Auch neue Arbeit, schlechtes Netz, gedrückte Stimmung oder der Wunsch nach Abstand können ändern, wie jemand schreibt.
indicator-fc-ransom = Von der Familie wird Geld für die Freilassung oder den „Vertrag“ der Person verlangt.
    .example = Ein Vater bringt eine Nachricht mit: dreitausend Euro für den „Vertrag“, sonst bleibe seine Tochter im Callcenter.
    .ordinary = Es können Fremde sein, die niemanden festhalten und nur Geld wollen, oder eine Entführung; holen Sie Rat ein, bevor jemand zahlt.
indicator-fc-third-party-report = Arbeitgeber, Kundschaft, Nachbarn oder eine NGO melden Sorge um eine Person.
    .example = Die Kundin eines Nagelstudios schreibt, der junge Mann, der ihr die Nägel macht, schlafe im Hinterzimmer und habe sie nach dem Datum gefragt.
    .ordinary = Außenstehende sehen oft nur einen Teil oder sind mit jemandem dort zerstritten; suchen Sie einen sicheren Weg, die Person allein zu hören.
