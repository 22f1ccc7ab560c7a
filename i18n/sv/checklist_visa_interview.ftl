# Checklistan ”visa-interview”: vad handläggaren läser. Strukturen finns i checklists/visa-interview.toml.

checklist-visa-interview = Visumintervju och förebyggande
    .purpose = Uppmärksamma risk för framtida människohandel bland visumsökande och ge skyddande information. Listan motiverar aldrig i sig ett avslag.
    .audience = Visumhandläggare
    .when = Visum för arbete, au pair, studier med arbete, hushållsarbete, artister, säsongsarbete, familj och barn.

## Ansökan

section-visa-interview-application = Ansökan
indicator-vi-same-agent = Många ansökningar har samma agent, inbjudare, telefon eller formulering.
    .example = Nio ansökningar den här månaden anger samma mobilnummer, och tre av dem har samma stavfel.
    .ordinary = En välkänd förmedling, en stor arbetsgivare eller den enda resebyrån på en liten ort kan vara förklaringen.
indicator-vi-coached = Den sökande ger inövade svar och känner inte till grundläggande fakta om jobbet.
    .example = Han rabblar upp gårdens adress utan att tveka men kan inte säga vad som odlas där eller vad han ska göra.
    .ordinary = Nervositet, ett främmande språk eller välmenta råd från vänner kan få vem som helst att låta inövad.
indicator-vi-job-unreal = Arbetsgivaren, adressen eller lönen kan inte kontrolleras eller är orealistisk.
    .example = I brevet erbjuds en servitör 5 000 euro i månaden, och på den angivna adressen finns bara en parkering.
    .ordinary = Ett nytt eller litet företag kan sakna webbplats, och ett skrivfel eller en flytt kan förklara en felaktig adress.
indicator-vi-no-contract-copy = Den sökande har ingen kopia av avtalet på ett språk som hen läser.
    .example = I hennes mapp finns foton och ett bankbrev; avtalet blev kvar hos förmedlingen, på ett språk som hon inte kan läsa.
    .ordinary = Kopian kan vara på väg med posten eller hos en översättare, och kan tas med nästa gång.
indicator-vi-fee-debt = Den sökande har lånat eller skrivit över egendom för att betala agenten.
    .example = På frågan om hur han betalade agenten svarar en fiskare att broderns båt nu tillhör den mannen.
    .ordinary = Familjer går ihop om pengar eller tar ett banklån för en verklig chans, på villkor som de klarar.
indicator-vi-passport-agent = Agenten behåller passet mellan besöken.
    .example = Hon har aldrig haft sitt pass hemma, säger hon: förmedlingen har det med sig till varje besök och tar sedan tillbaka det.
    .ordinary = En agent kan behöva det några dagar för ett annat visum, men ger då kvitto och lämnar tillbaka det på begäran.
indicator-vi-agent-present = Agenten eller arbetsgivaren insisterar på att vara med vid intervjun.
    .example = En välklädd kvinna följer två unga kockar fram till luckan och vill inte gå när hon ombeds vänta utanför.
    .ordinary = Någon kan vilja tolka eller hjälpa till vid en funktionsnedsättning, och väntar utanför när du har förklarat.
indicator-vi-visa-mismatch = Ett besöksvisum söks fast arbete är planerat.
    .example = I ansökan står två veckors sightseeing; i mappen ligger ett arbetsschema med den sökandes namn.
    .ordinary = En mässa eller en anställningsintervju kan mycket väl rymmas i ett besök, och ibland väljer någon fel blankett av misstag.
indicator-vi-spouse-unknown = En sökande som är make, maka eller förlovad vet mycket lite om sin partner.
    .example = En ung man som ska flytta till sin fru kan inte säga var hon arbetar eller om hon har barn.
    .ordinary = Familjer kan arrangera ett äktenskap som båda vill ingå, och paret kan ha träffats bara några gånger hittills.
indicator-vi-online-partner = Partnern som bjuder in är bara mött på nätet och betalar allt.
    .example = Hon betalar hans biljett, visum och kläder; de har aldrig träffats, och i samtalen är hennes kamera alltid avstängd.
    .ordinary = Par möts på nätet, och den ena kan helt enkelt ha mer pengar; fråga vad de vet om varandras liv.
indicator-vi-sponsor-repeat = Inbjudaren har tidigare bjudit in flera arbetstagare eller makar.
    .example = Enligt tidigare akter har samma man bjudit in två fästmör och tre städare på fyra år.
    .ordinary = Ett växande företag anställer igen, en familj behöver en ny vårdare, och människor gifter om sig.
indicator-vi-child-alone = Ett barns inbjudare, vårdnadshavare eller skola kan inte kontrolleras.
    .example = Skolan som ska ta emot en pojke på femton år har ingen telefon, och i brevet anges en privat lägenhet som adress.
    .ordinary = Skolor stänger över lov och vårdnadshavare flyttar, så ett svar kan dröja; det bör finnas innan barnet reser.
indicator-vi-domestic-private = Den privata hushållsarbetaren har inte fått ett samtal i enrum.
    .example = I akten slutar varje anteckning om hushållerskans besök på viseringsavdelningen med ”arbetsgivaren närvarande”.
    .ordinary = Det kan vara ett förbiseende, eller så fanns ingen tolk att tillgå; ett samtal i enrum kan fortfarande ordnas.

## Vad du ger och gör

section-visa-interview-prevention = Vad du ger och gör
indicator-vi-info-given = Information om rättigheter och nödkontakter gavs på personens språk.
indicator-vi-info-understood = Personen kunde med egna ord säga vad som ska göras om något går fel.
indicator-vi-info-logged = Att informationen gavs har noterats.
