# Checkliste „general-indicators“: was die Fachkraft liest. Der Aufbau steht in checklists/general-indicators.toml.

checklist-general-indicators = Allgemeine Indikatoren
    .purpose = Eine erste gemeinsame Liste für jede Form der Ausbeutung, solange die Form noch nicht klar ist.
    .audience = Alle im konsularischen Dienst; gesprächsführende Fachkräfte
    .when = Nach einer Auffälligkeit, im ersten Gespräch zu zweit.

## Handlung (was mit der Person getan wurde)

section-general-indicators-act = Handlung (was mit der Person getan wurde)
indicator-gi-act-recruited = Jemand hat die Person angeworben (Angebot, Anzeige, Beziehung, Verkauf).
    .example = Ein Maurer sagt, ein Mann am Busbahnhof habe ihm binnen fünf Minuten Arbeit im Ausland, die Fahrt und ein Zimmer angeboten.
    .ordinary = Fast jede Arbeit und manche Freundschaft beginnt mit einem Angebot; entscheidend ist, was daraus wurde.
indicator-gi-act-moved = Jemand hat die Reise oder Verlegung der Person organisiert oder bezahlt.
    .example = Er sagt, eine Frau, die er nur aus einem Chat kannte, habe seinen Flug gebucht und bezahlt und einen Fahrer zum Flughafen geschickt.
    .ordinary = Arbeitgeber, Verwandte und Partner kaufen jeden Tag Tickets, und manche Firmen holen ein ganzes Team mit dem Bus.
indicator-gi-act-housed = Jemand hat die Person untergebracht, versteckt oder festgehalten.
    .example = Sie sagt, ein Paar habe sie hinter seinem Laden untergebracht und ihr eingeschärft, still zu sein, sobald Kundschaft komme.
    .ordinary = Freunde, Verwandte und Arbeitgeber nehmen Menschen in guter Absicht auf, für eine Nacht oder eine Saison.
indicator-gi-act-received = Die Person wurde an andere übergeben oder von anderen übernommen.
    .example = An der Fähre, sagt ein junger Mann, habe der Fahrer seine Papiere einer Fremden gegeben und gesagt: „Du gehst jetzt mit ihr.“
    .ordinary = Wer neu ankommt, wird von Fahrern oder Agenturen oft genau zu der Schule, Firma oder Gastfamilie gebracht, die vereinbart war.

## Kontrolle und Bewegung

section-general-indicators-control = Kontrolle und Bewegung
indicator-gi-watched = Die Wege der Person werden beobachtet, begleitet oder eingeschränkt.
    .example = Ein Küchenhelfer sagt, der Bruder des Inhabers bringe ihn zur Arbeit, warte im Hof und bringe ihn wieder nach Hause.
    .ordinary = Kolleginnen und Kollegen gehen oft zur Sicherheit gemeinsam; auch ein eifersüchtiger Partner kann überwachen, und das braucht ebenfalls einen Sicherheitsplan.
indicator-gi-cannot-leave-work = Die Person kann Arbeitsplatz oder Unterkunft nicht frei verlassen.
    .example = Leute aus der Pilzernte sagen, das Tor ihres Wohnheims werde um neun abgeschlossen, und den einzigen Schlüssel habe der Aufseher.
    .ordinary = Auf Schiffen, in abgelegenen Camps und gesicherten Anlagen ist der Ausgang für alle begrenzt; fragen Sie nach den freien Tagen.
indicator-gi-no-docs = Die Person hat ihre eigenen Ausweispapiere nicht (außer sie sind verloren oder liegen bei einer Behörde).
    .example = Eine Pflegekraft sagt, die Familie habe ihren Pass vor einem Jahr „an einen sicheren Ort“ gelegt; seitdem habe sie ihn nicht gesehen.
    .ordinary = Manche hatten nie Papiere oder haben sie bei Freunden gelassen und können sie jederzeit holen.
indicator-gi-limited-contact = Kontakt mit Familie, Freunden oder anderen außerhalb wird eingeschränkt oder mitgehört.
    .example = „Meinen Bruder rufe ich sonntags an, mit Lautsprecher, und die Dame sitzt dabei“, sagt jemand, der im Haus wohnt und den Garten pflegt.
    .ordinary = Auch schlechtes Netz, Kosten, Zeitzonen oder ein Telefonverbot in der Arbeitszeit können Anrufe kurz und selten machen.
indicator-gi-moved-often = Die Person wird oft an andere Orte gebracht und weiß nicht, warum.
    .example = In vier Monaten, sagt sie, habe sie in sechs Wohnungen geschlafen, und jedes Mal habe es nur geheißen, sie solle binnen einer Stunde packen.
    .ordinary = Aushilfen, Monteure und Erntetrupps ziehen der Arbeit nach und erfahren es manchmal erst spät.
indicator-gi-no-phone-money = Die Person hat kein eigenes Telefon oder Geld.
    .example = Ein Fünfzigjähriger möchte das Telefon im Büro benutzen; seit der Ankunft, sagt er, habe er weder Telefon noch Bargeld.
    .ordinary = Diebstahl, Armut oder ein Partner, der das Geld verwaltet, kann der Grund sein; fragen Sie, was heute gebraucht wird.

## Drohungen und Gewalt

section-general-indicators-threats = Drohungen und Gewalt
indicator-gi-violence = Menschen, die Arbeit, Unterkunft, Geld oder Wege der Person kontrollieren, wenden oder wandten Gewalt gegen sie an.
    .example = Ein Lagerarbeiter sagt, der Mann, der die Betten vermietet, habe ihn geschlagen, als er den Transporter verpasste.
    .ordinary = Es kann Gewalt zu Hause oder ein anderer Übergriff sein; Sicherheit und Hilfe gehen auch dann vor.
indicator-gi-threats = Menschen, die Arbeit, Unterkunft, Geld oder Wege der Person kontrollieren, drohen oder drohten ihr mit Gewalt.
    .example = Als er nach seinem Lohn fragte, sagt ein Fliesenleger, habe ihm der Vorarbeiter den Schläger unter dem Autositz gezeigt.
    .ordinary = Ein Geldverleiher, ein gewalttätiger Partner oder ein heftiger Streit kann dahinterstecken; nehmen Sie die Drohung trotzdem ernst.
indicator-gi-family-threat = Die Familie der Person wird bedroht oder verletzt.
    .example = An dem Tag, an dem sie gehen wollte, sagt eine Näherin, habe ihr die Agentur ein Foto von der Haustür ihrer Eltern geschickt.
    .ordinary = Eine Familienfehde, alte Schulden oder Politik zu Hause können der Grund sein; die Sicherheit der Angehörigen zählt genauso.
indicator-gi-authorities-threat = Der Person wird gedroht, sie den Behörden zu übergeben.
    .example = Eine Spülkraft sagt, auf jede Frage nach dem Lohn antworte der Inhaber: „Ein Anruf, und du sitzt im Flugzeug.“
    .ordinary = Eine Beratung oder ein Arbeitgeber warnt vielleicht ehrlich, dass eine Erlaubnis bald endet oder ein Papier fehlt.
indicator-gi-distrust = Die Person scheint unsicher, ob sie Ihnen vertrauen kann (nach schlechten Erfahrungen häufig; für sich sagt es nichts).
    .example = Zweimal fragt eine Frau, wer die Notizen liest; den Mantel behält sie an, den Stuhl lässt sie nah an der Tür.
    .ordinary = Wer schon von Behörden enttäuscht wurde oder Sie einfach noch nicht kennt, hält sich oft zurück und braucht Zeit.
indicator-gi-drugged = Die Person bekommt Drogen, Alkohol oder Medikamente, um sie zu kontrollieren.
    .example = Ein junger Mann sagt, die Tabletten in seiner Unterkunft seien umsonst, doch an Tagen, an denen er nicht arbeiten gehe, gebe es keine.
    .ordinary = Es kann ärztlich verordnet sein, oder Alkohol oder Drogen waren schon vorher da; bieten Sie trotzdem medizinische Hilfe an.

## Ausbeutung

section-general-indicators-exploitation = Ausbeutung
    .calm = Arbeit und Alltag
indicator-gi-little-pay = Die Person bekommt wenig oder keinen Lohn.
    .example = Ein Mann, der zwanzig Kühe versorgt, sagt, er bekomme sein Essen, Tabak und samstags dreißig Euro.
    .ordinary = Lohn kann verspätet oder niedrig, aber so vereinbart sein, samt Unterkunft oder Ausbildung; eine Arbeitsberatung kann das prüfen.
indicator-gi-no-access-earnings = Andere nehmen oder kontrollieren, was die Person verdient.
    .example = Ihr Lohn, sagt sie, gehe auf ein Konto ihres „Managers“, und er gebe ihr zehn Euro für den Bus.
    .ordinary = Paare führen manchmal ein gemeinsames Konto, und manche bitten Verwandte ihres Vertrauens, für sie zu sparen oder Geld zu schicken.
indicator-gi-long-hours = Die Person arbeitet über lange Zeit sehr viele Stunden oder hat keine freien Tage.
    .example = „Um vier heizen wir die Öfen an, Schluss ist, wenn der Laden zumacht, auch sonntags“, sagt eine Aushilfe aus der Bäckerei.
    .ordinary = Auch eine Ernte, ein eigener Betrieb, eine zweite Stelle oder freiwillige Überstunden können jeden Tag füllen.
indicator-gi-poor-housing = Die Person lebt in schlechter oder unsicherer Unterkunft.
    .example = Zu neunt teile man sich einen Container mit einer Kochplatte und einer Tür, die nicht schließt, sagt jemand aus der Erdbeerernte.
    .ordinary = Zimmer können knapp und teuer sein, und wer jederzeit ausziehen kann, nimmt ein schlechtes mitunter hin, um zu sparen.
indicator-gi-no-medical = Die Person hat keinen Zugang zu medizinischer Versorgung.
    .example = Eine Reinigungskraft hat seit einem Monat Zahnschmerzen und sagt, laut Agentur seien Ärzte „nichts für Leute wie euch“.
    .ordinary = Kosten, Sprache oder fehlende Versicherung können jeden Arztbesuch verhindern; sorgen Sie in jedem Fall dafür, dass die Person behandelt wird.
indicator-gi-punished = Die Person wird mit Geldabzügen, Essensentzug oder anderem bestraft.
    .example = Ein Gerüstbauer sagt, jedes Zuspätkommen koste ihn fünfzig Euro, und wer widerspreche, bekomme kein Abendessen.
    .ordinary = Firmen verlangen nach vorher vereinbarten Regeln mitunter Geld für Schäden; jemandem das Essen zu entziehen ist nie eine faire Strafe.
indicator-gi-debt = Die Person glaubt, sie müsse weiter arbeiten oder gehorchen, bis Schulden bei Arbeitgeber, Anwerbern, Partner oder einer anderen kontrollierenden Person bezahlt sind.
    .example = Er sagt, er müsse bleiben, bis die zweitausend Euro für die Reise abgearbeitet seien, und die Summe wachse immer weiter.
    .ordinary = Ein Darlehen von Bank, Arbeitgeber oder Verwandten kann zurückzuzahlen sein, ohne die Person an die Stelle zu binden.
indicator-gi-false-promise = Die Person folgte einem Versprechen, das sich als falsch erwies.
    .example = Sie sagt, für einen Mann, der von Heirat sprach, habe sie ihren Marktstand aufgegeben; vorgefunden habe sie eine Pritsche und einen Schichtplan.
    .ordinary = Versprechen scheitern auch durch Pech, eine zerbrochene Liebe oder einen ehrlichen Irrtum, ohne dass jemand daran verdient.
