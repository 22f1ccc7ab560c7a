# Über dieses Programm und die Sprache, die es spricht.

# Der Name der Sprache in ihr selbst.
about-language-name = Deutsch
# Festes Wort, nicht zu übersetzen: "drafted", oder "reviewed", sobald eine Fachkraft jeden Text gelesen hat.
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Diese Texte sind ein Entwurf und noch nicht von einer Fachkraft geprüft
about-status-reviewed = Diese Texte wurden geprüft ({ $by }, { $on })
about-missing-count = { $count ->
    [one] { $count } Text ist noch nicht übersetzt und erscheint auf Englisch.
   *[other] { $count } Texte sind noch nicht übersetzt und erscheinen auf Englisch.
}

about-limits = Dieses Programm hilft Ihnen, aufmerksam zu werden und weiterzuvermitteln. Es identifiziert keine Opfer, gibt keinen Rechtsrat und ersetzt keine Weisungen Ihres Ministeriums.
about-training = Übung: erfundene Personen und Ereignisse
