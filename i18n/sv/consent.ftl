# Samtycke: vad handläggaren säger och vad som frågas. Meningar inom citattecken sägs till personen: inga juridiska ord där.

consent-title = Innan du frågar något
consent-explain-title = Förklara på personens språk
consent-explain-record = vad du skriver ner, var det sparas och vem som kan läsa det
consent-explain-freedom = att det går att säga nej, hoppa över, sluta eller be dig radera
consent-explain-limits = vad du kan behöva föra vidare: fara för liv, ett barn, en skyldighet enligt lag
consent-explain-help = att ett nej inte ändrar den konsulära hjälpen

# Sägs till personen.
consent-explain = Jag vill gärna skriva ner en del av det du berättar, så att du lättare kan få stöd. Jag talar om vem som kan se det. Du kan säga nej, hoppa över frågor eller sluta. Du kan be mig radera det, och jag säger till om lagen kräver att jag sparar något. Om du säger nej får du samma hjälp här ändå.
    .child = Jag vill hjälpa dig. Jag vill gärna skriva ner en del av det du berättar, så att de som kan hjälpa får veta det. Jag talar om vem som kan läsa det. Du får säga nej. Du får hoppa över vilken fråga du vill, och du får sluta. Du har inte gjort något fel genom att prata med mig, och jag hjälper dig hur du än väljer.
# Sägs till personen, innan personen berättar.
consent-limits = Innan du berättar mer: om någons liv är i fara, om ett barn är i fara eller om lagen kräver det, kan jag behöva berätta för någon. Då säger jag det till dig först. Du bestämmer hur mycket du säger.
    .child = Vissa saker kan jag behöva berätta för personer som har till uppgift att skydda barn, för att du ska vara trygg. Jag säger först till dig vilka de är. Det du vill är viktigt.
consent-child = För ett barn: lyssna på vad barnet vill och ta in en god man, annan företrädare eller barnskyddet.
consent-interpreter = Använd en professionell tolk. Använd inte en anhörig, vän, medföljande eller arbetsgivare.

consent-recording-label = Går personen med på att du frågar och skriver ner svaren?
consent-recording-yes = Ja, fråga och skriv
consent-recording-no-names = Fråga, men skriv inga namn
consent-recording-information-only = Ge bara information
consent-recording-no = Nej
consent-recording-not-asked = Kunde inte tillfrågas
consent-recording-not-asked-hint = Skriv varför
consent-contact-label = Går personen med på att du kontaktar en stödorganisation?
consent-contact-yes = Ja
consent-contact-not-now = Inte nu
consent-contact-no = Nej
consent-interpreter-label = Tolk
consent-language-label = Språk ni talade
consent-items-hint = Fråga om varje sak för sig, när den blir aktuell
consent-refused-hint = Tacka. Fråga om det är säkert att ha ett nummer med sig. Du kan sluta här.
consent-written-hint = Det som är skrivet raderas när du går vidare. Det som berättades tidigare kan också bli kvar förseglat, med återkallelsen.
consent-seal-action = Försegla i stället
consent-withdraw-action = Återkalla samtycket

## Innan något skrivs ut eller lämnas över: kan det hittas hos personen?

consent-carry-label = Är det säkert att ha det med sig?
consent-carry-nothing = Ta inte med något
consent-carry-by-heart = Lär in ett nummer utantill
consent-carry-other-name = Spara det under annat namn
consent-carry-slip = En neutral lapp
consent-carry-card = Kortet
