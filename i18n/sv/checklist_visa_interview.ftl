# Checklistan ”visa-interview”: vad handläggaren läser. Strukturen finns i checklists/visa-interview.toml.

checklist-visa-interview = Visumintervju och förebyggande
    .purpose = Uppmärksamma risk för framtida människohandel bland visumsökande och ge skyddande information. Listan motiverar aldrig i sig ett avslag.
    .audience = Visumhandläggare
    .when = Visum för arbete, au pair, studier med arbete, hushållsarbete, artister, säsongsarbete, familj och barn.

## Ansökan

section-visa-interview-application = Ansökan
indicator-vi-same-agent = Många ansökningar har samma agent, inbjudare, telefon eller formulering.
indicator-vi-coached = Den sökande ger inövade svar och känner inte till grundläggande fakta om jobbet.
indicator-vi-job-unreal = Arbetsgivaren, adressen eller lönen kan inte kontrolleras eller är orealistisk.
indicator-vi-no-contract-copy = Den sökande har ingen kopia av avtalet på ett språk som hen läser.
indicator-vi-fee-debt = Den sökande har lånat eller skrivit över egendom för att betala agenten.
indicator-vi-passport-agent = Agenten behåller passet mellan besöken.
indicator-vi-agent-present = Agenten eller arbetsgivaren insisterar på att vara med vid intervjun.
indicator-vi-visa-mismatch = Ett besöksvisum söks fast arbete är planerat.
indicator-vi-spouse-unknown = En sökande som är make, maka eller förlovad vet mycket lite om sin partner.
indicator-vi-online-partner = Partnern som bjuder in är bara mött på nätet och betalar allt.
indicator-vi-sponsor-repeat = Inbjudaren har tidigare bjudit in flera arbetstagare eller makar.
indicator-vi-child-alone = Ett barns inbjudare, vårdnadshavare eller skola kan inte kontrolleras.
indicator-vi-domestic-private = Den privata hushållsarbetaren har inte fått ett samtal i enrum.

## Vad du ger och gör

section-visa-interview-prevention = Vad du ger och gör
indicator-vi-info-given = Information om rättigheter och nödkontakter gavs på personens språk.
indicator-vi-info-understood = Personen kunde med egna ord säga vad som ska göras om något går fel.
indicator-vi-info-logged = Att informationen gavs har noterats.
