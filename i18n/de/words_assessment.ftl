# Die Wörter einer Einschätzung. Texte für Fachkräfte: Hier darf ein Anzeichen Indikator heißen.

## Was über einen Indikator bekannt ist. „Unbekannt“ und „Nicht gefragt“ dürfen nie dasselbe Wort werden.

answer-yes = Ja
answer-no = Nein
answer-unclear = Unbekannt
answer-declined = Wollte nichts sagen
answer-not-asked = Nicht gefragt
answer-hint = Unbekannt = Sie haben hingesehen oder gefragt und wissen es weiterhin nicht. Nicht gefragt = Es kam nicht zur Sprache.

## Das Ergebnis in der Aufzeichnung, in Listen und Tabellen. Die Überschriften am Bildschirm stehen in results.ftl.

band-none-now = In diesem Gespräch keine Anzeichen festgehalten
band-not-enough-asked = Noch nicht genug gefragt
band-some = Einige Anzeichen, kein vollständiges Bild
# Arbeitsbegriff für „jetzt Hilfe anbieten“. Keine Feststellung über die Person.
band-presumed = Mutmaßlich betroffene Person (Arbeitsbegriff)

## Warum eine Einschätzung zu „mutmaßlich betroffen“ kommt, ein Satz je Regel. ILO: Internationale Arbeitsorganisation.

rule-a-child = Die Person ist oder könnte unter 18 sein, und es gibt mindestens ein Anzeichen für Ausbeutung oder so viel, wie bei Erwachsenen genügen würde. Bei einem Kind müssen weder Zwang noch Täuschung gezeigt werden.
rule-a1 = Das Muster der ILO: genügend Anzeichen für Ausbeutung, genügend aus der Anwerbung und genügend von dem Ort, an den die Person gebracht wurde.
rule-a2 = Genügend Anzeichen für Ausbeutung und genügend in einer weiteren Gruppe von Anzeichen.
rule-a3 = Mindestens ein Anzeichen für Ausbeutung und dazu ein starkes oder zwei mittlere Anzeichen für Zwang, Täuschung oder Ausnutzung einer Notlage.
rule-a4 = Bettelei, Straftaten, Heirat, Organentnahme, Leihmutterschaft oder Adoption: mindestens ein Anzeichen für Ausbeutung und mindestens eines für Zwang, Täuschung oder Ausnutzung einer Notlage.
rule-a5 = Die Person sagt, dass sie unter Zwang, Drohung oder Täuschung ausgebeutet wird oder wurde.
rule-a6 = So schätzt es die Fachkraft ein; den Grund hat sie notiert.
rule-a7 = Ein starkes Anzeichen aus der Anwerbung und ein starkes Anzeichen vom Zielort. Ausbeutung kann beabsichtigt sein, ohne schon begonnen zu haben.

## Das Alter in einer Einschätzung.

age-adult = Erwachsen
age-child = Unter 18
# Gilt als Kind, bis eine Behörde anders entscheidet.
age-may-be-child = Vielleicht unter 18

## Wozu eine Checkliste dient.

checklist-type-indicator = Anzeichen
checklist-type-protocol = Schritte

## Wie ein Indikator bekannt wird.

kind-observe = Sehen oder wissen
kind-ask = Fragen
kind-document = In einem Dokument lesen
kind-do = Tun

## Wofür ein Indikator spricht. Handlung, Mittel und Zweck sind die drei rechtlichen Elemente des Menschenhandels.

element-act = Handlung: wie die Person in die Lage kam
element-means = Mittel: wie die Person kontrolliert wird
element-purpose = Zweck: wie die Person ausgebeutet wird
element-context = Umfeld
element-protocol = Schritt
element-safety = Sicherheit
element-need = Bedarf
element-risk = Risiko

## Die sechs Gruppen von Anzeichen der ILO.

dimension-deceptive-recruitment = Täuschung bei der Anwerbung
dimension-coercive-recruitment = Zwang bei der Anwerbung
dimension-abuse-of-vulnerability-recruitment = Ausnutzung einer Notlage bei der Anwerbung
    .calm = Notlage bei der Anwerbung
dimension-exploitation = Bedingungen der Ausbeutung
    .calm = Lebens- und Arbeitsbedingungen
dimension-coercion-at-destination = Kontrolle am Zielort
dimension-abuse-of-vulnerability-at-destination = Ausnutzung einer Notlage am Zielort
    .calm = Notlage am Zielort

## Wie viel ein Indikator in der Liste der ILO wiegt.

strength-strong = Stark
strength-medium = Mittel
strength-weak = Schwach

## Formen der Ausbeutung nach Richtlinie 2011/36/EU in der Fassung von 2024.

form-labour = Arbeitsausbeutung
    .calm = Arbeit
form-sexual = Sexuelle Ausbeutung
    .calm = Sexuelle Dienstleistungen
form-begging = Erzwungene Bettelei
    .calm = Betteln
form-criminal-activity = Ausbeutung durch erzwungene Straftaten
    .calm = Kleinere Straftaten
form-domestic-servitude = Ausbeutung im Haushalt
    .calm = Arbeit im Haushalt
form-forced-marriage = Zwangsverheiratung
    .calm = Heirat
form-organ-removal = Organentnahme
    .calm = Organe
form-illegal-adoption = Illegale Adoption
    .calm = Adoption
form-surrogacy = Ausbeutung von Leihmutterschaft
    .calm = Leihmutterschaft

## Um wen es bei einem Indikator geht.

population-any = Alle
population-adult = Erwachsene
population-child = Kinder

## Die vier Listen der ILO. Ein Indikator kann in jeder anders wiegen.

profile-adult-sexual = Erwachsene, sexuelle Ausbeutung
profile-child-sexual = Kinder, sexuelle Ausbeutung
profile-adult-labour = Erwachsene, Arbeitsausbeutung
profile-child-labour = Kinder, Arbeitsausbeutung

## Wie weit die Quelle eines Indikators gelesen wurde.

basis-read = Die Quelle wurde gelesen
basis-partly-read = Die Quelle wurde teilweise gelesen
basis-general-knowledge = Allgemeinwissen, keine Quelle gelesen

## Wo man der Person begegnet, wenn dort eine eigene Liste hilft. Die Person kann es lesen.

meeting-place-detention = In Haft oder Gewahrsam
meeting-place-visa-interview = Im Visumgespräch
