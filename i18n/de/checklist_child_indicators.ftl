# Checkliste „child-indicators“: was die Fachkraft liest. Der Aufbau steht in checklists/child-indicators.toml.

checklist-child-indicators = Kinder und Jugendliche unter 18
    .purpose = Menschenhandel mit Kindern erkennen. Bei einem Kind muss kein Mittel (Gewalt, Täuschung, Zwang) gezeigt werden.
    .audience = Alle Beschäftigten; früh an den Kinderschutz übergeben
    .when = Jede Person, die unter 18 ist, es sagt oder sein könnte.

## Bei wem das Kind ist

section-child-indicators-with-whom = Bei wem das Kind ist
indicator-ch-no-parent = Das Kind hat keinen Kontakt oder Zugang zu Eltern oder Vormund.
indicator-ch-adult-not-parent = Die erwachsene Person kann nicht zeigen, dass sie Elternteil ist oder eine Erlaubnis hat.
indicator-ch-found-claim = Eine erwachsene Person sagt, sie habe das Kind „gefunden“.
indicator-ch-adult-answers = Eine erwachsene Person antwortet für das Kind, oder das Kind schaut zuerst zu ihr.
indicator-ch-group-unrelated = Das Kind reist oder lebt mit einer Gruppe nicht verwandter Menschen.
indicator-ch-same-adult = Dieselbe erwachsene Person, Adresse oder Bürgschaft taucht bei mehreren Kindern auf.
indicator-ch-birth-doc = Die Geburtsurkunde oder die Einwilligung der Eltern fehlt, kommt spät, ist verändert oder passt nicht.

## Wie es dem Kind geht

section-child-indicators-behaviour = Wie es dem Kind geht
indicator-ch-afraid = Das Kind wirkt verängstigt oder verhält sich nicht wie ein Kind seines Alters.
indicator-ch-no-details = Das Kind weiß nicht, wohin es reist oder wer es abholt.
indicator-ch-phone-list = Das Kind hat nur eine Telefon- oder Taxinummer bei sich.
indicator-ch-missing-before = Das Kind war schon einmal aus Zuhause, Schule oder Einrichtung verschwunden.
indicator-ch-gifts = Das Kind hat Geld, ein Telefon oder teure Dinge von einer älteren Person, ohne dass dies erklärlich ist.

## Anzeichen für Ausbeutung

section-child-indicators-exploitation = Anzeichen für Ausbeutung
    .calm = Alltag
indicator-ch-works = Das Kind verrichtet Arbeit, die für Kinder nicht geeignet ist.
indicator-ch-works-hours = Das Kind arbeitet lange oder nachts.
indicator-ch-no-school = Jemand hält das Kind von der Schule fern, damit es arbeitet, Geld verdient oder einen Haushalt versorgt.
indicator-ch-no-play = Das Kind hat keine Freunde in seinem Alter und keine freie Zeit.
indicator-ch-eats-apart = Das Kind isst oder schläft getrennt von der Familie oder unter schlechten Bedingungen.
indicator-ch-sexual = Es gibt ein Anzeichen für sexuelle Ausbeutung, Bilder oder einen erwachsenen „Freund“.
    .calm = Es gibt ein Anzeichen für sexuellen Kontakt, Bilder oder einen erwachsenen „Freund“.
indicator-ch-begs-steals = Das Kind bettelt oder stiehlt für andere, oder es verkauft oder transportiert für sie Drogen.
indicator-ch-marriage = Das Kind ist verheiratet oder verlobt oder soll es bald sein.
indicator-ch-illegal-adoption = Das Kind könnte illegal adoptiert worden sein, oder für das Kind wurde bezahlt.
indicator-ch-online = Eine online kennengelernte erwachsene Person forderte das Kind auf, heimlich zu reisen oder sexuelle Bilder zu schicken.
