# Die Karten für die Person: was sie liest. Ein kurzer Satz je Zeile, freundlich und einfach; kein Wort für Menschenhandel oder die Menschen,
# die er trifft, und nichts, was die Stelle nicht halten kann. Wer die Person kontrolliert, könnte eine Karte sehen.

card-language-name = Deutsch
card-language-latin = deutsch german
card-language-status = drafted

card-you-decide =
    Sie entscheiden, was Sie mir erzählen.
    Sie können jederzeit aufhören.
    Sie machen nichts falsch, wenn Sie mit mir sprechen.
card-alone =
    Ich spreche mit allen, die hierherkommen, einen Moment allein.
    Das ist hier normal.
    Die anderen können draußen warten.
card-say-no =
    Sie können Nein sagen.
    Sie können jede Frage auslassen.
    Sie können aufhören, wann Sie möchten.
    Sie bekommen hier die gleiche Hilfe.
card-interpreter =
    Möchten Sie, dass jemand für Sie dolmetscht?
    Das ist niemand aus Ihrer Familie und niemand von Ihrer Arbeit.
    Sie können um eine Frau oder einen Mann bitten.
    Sie können auch um eine andere Person bitten.
card-what-is-written =
    Ich möchte einiges von dem aufschreiben, was Sie mir erzählen.
    Ich tue das, damit Sie Hilfe bekommen können.
    Ich sage Ihnen, wer es lesen kann.
    Sie können mich bitten, es zu löschen.
    Wenn ich etwas nach dem Gesetz behalten muss, sage ich es Ihnen.
card-limits =
    Wenn ein Leben in Gefahr ist, muss ich vielleicht jemandem Bescheid geben.
    Auch wenn ein Kind in Gefahr ist oder wenn das Gesetz es verlangt.
    Ich würde es Ihnen vorher sagen.
    Sie entscheiden, wie viel Sie erzählen.
card-choices =
    Sie können mit Menschen sprechen, die helfen, jetzt oder später.
    Sie können um einen sicheren Ort zum Schlafen bitten.
    Sie können um ärztliche Hilfe bitten.
    Sie können um rechtliche Beratung bitten.
    Sie können auch nur diese Informationen mitnehmen.
    Sie müssen heute nichts tun und können wiederkommen.
card-danger =
    Sind Sie jetzt in Gefahr?
    Rufen Sie diese Nummer an.
card-helpline =
    Sie können diese Nummer anrufen, heute oder später.
    Sie können fragen, ob dort jemand Ihre Sprache spricht.
    Sie entscheiden, was Sie dort erzählen.
card-passport =
    Ihr Pass gehört Ihnen.
    Sie können ihn bei sich behalten.
    Wenn jemand anderes ihn hat, können Sie es mir sagen.
    Wir können besprechen, was möglich ist.
card-answers =
    Ja
    Nein
    Ich weiß es nicht
    Das möchte ich nicht beantworten
card-break =
    Wir machen eine kurze Pause.
    Es eilt nicht.
    Wir machen weiter, wann Sie möchten, oder an einem anderen Tag.
card-come-back =
    Sie können an einem anderen Tag wiederkommen.
    Ist es für Sie sicher, das hier mitzunehmen?
    Sie können die Nummer auch auswendig lernen.
