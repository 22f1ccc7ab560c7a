# Checkliste „immediate-safety“: was die Fachkraft liest. Der Aufbau steht in checklists/immediate-safety.toml.

checklist-immediate-safety = Sofortige Sicherheitsprüfung
    .purpose = In wenigen Minuten entscheiden, ob vor allem anderen zu handeln ist.
    .audience = Alle Beschäftigten
    .when = Zuerst. Vor Indikatoren, Formularen oder Dateneingabe.

## Anzeichen unmittelbarer Gefahr

section-immediate-safety-danger = Anzeichen unmittelbarer Gefahr
indicator-is-trafficker-near = Wer die Person vermutlich kontrolliert, ist im Gebäude, in der Nähe oder am Telefon.
indicator-is-being-tracked = Telefon oder Tasche der Person werden vielleicht geortet.
indicator-is-violence-risk = Die Person fürchtet heute Gewalt, wenn sie zurückgeht.
indicator-is-medical = Die Person braucht dringend medizinische Hilfe oder ist schwanger und es geht ihr nicht gut.
indicator-is-suicide = Die Person spricht von Selbstverletzung oder Suizid.
indicator-is-child = Die Person ist oder könnte ein Kind sein.
indicator-is-dependants = Kinder oder andere sind noch in der Gewalt der kontrollierenden Person.
indicator-is-removal = Abschiebung, Entlassung oder Transport steht unmittelbar bevor.
indicator-is-staff-link = Ortskräfte, Wachpersonal oder Dolmetschende könnten die kontrollierende Person kennen.
indicator-is-nowhere-tonight = Die Person hat heute Nacht keinen sicheren Ort.
indicator-is-fears-state = Die Person fürchtet die Behörden ihres eigenen Landes oder diese Vertretung.

## Was zu tun ist

section-immediate-safety-act = Was zu tun ist
indicator-is-act-separate = Bringen Sie die Person unter einem alltäglichen Vorwand in einen Raum, in dem Sie zu zweit sind.
indicator-is-act-ask-first = Fragen Sie die erwachsene Person, was sie für am sichersten hält, bevor Sie jemanden anrufen.
indicator-is-act-emergency = Lebensgefahr: Rufen Sie die Notrufnummer des Landes an, in dem die Person ist, oder lassen Sie die Person anrufen.
indicator-is-act-child = Kind: Rufen Sie die Kinderschutzbehörde an, bevor das Kind geht, und fragen Sie, wie mit der erwachsenen Person umzugehen ist. Wenn Sie jetzt um das Kind fürchten, gilt die Notrufnummer.
indicator-is-act-safe-contact = Vereinbaren Sie, wie und wann Sie gefahrlos wieder in Kontakt kommen.
