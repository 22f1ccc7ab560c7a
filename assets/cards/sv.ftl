# Korten till personen: det som personen läser. En kort mening per rad, vänlig och enkel; inga ord om människohandel eller dess offer.

card-language-name = Svenska
card-language-latin = svenska swedish
card-language-status = drafted

card-you-decide =
    Du bestämmer vad du berättar för mig.
    Du kan sluta när du vill.
    Du har inte gjort något fel genom att prata med mig.
card-alone =
    Jag pratar en stund i enrum med alla som kommer hit.
    Så brukar vi göra här.
    De andra kan vänta utanför.
card-say-no =
    Du kan säga nej.
    Du kan hoppa över vilken fråga du vill.
    Du kan sluta när du vill.
    Du får samma hjälp här ändå.
card-interpreter =
    Vill du ha en tolk?
    Tolken är inte någon i din familj och inte någon som du arbetar för.
    Du kan be om en kvinna eller en man.
    Du kan be om en annan tolk.
card-what-is-written =
    Jag vill gärna skriva ner en del av det du berättar.
    Jag gör det för att du ska kunna få hjälp.
    Jag talar om vem som kan läsa det.
    Du kan be mig radera det.
    Om lagen kräver att jag sparar något säger jag det till dig.
card-limits =
    Om någons liv är i fara kan jag behöva berätta det för någon.
    Det gäller också om ett barn är i fara eller om lagen kräver det.
    I så fall säger jag det till dig först.
    Du bestämmer hur mycket du säger.
card-choices =
    Du kan prata med någon som hjälper människor, nu eller senare.
    Du kan be om en trygg plats att sova på.
    Du kan be att få träffa en läkare.
    Du kan be att få prata med en advokat.
    Du kan bara ta emot den här informationen.
    Du kan låta bli att göra något i dag och komma tillbaka.
card-danger =
    Är du i fara nu?
    Ring det här numret.
card-helpline =
    Du kan ringa det här numret, i dag eller senare.
    Du kan fråga om de talar ditt språk.
    Du bestämmer vad du berättar för dem.
card-passport =
    Ditt pass är ditt.
    Du kan ha det hos dig.
    Om någon annan har det kan du berätta det för mig.
    Vi kan prata om vad som går att göra.
card-answers =
    Ja
    Nej
    Jag vet inte
    Jag vill inte svara
card-break =
    Vi tar en kort paus.
    Det är ingen brådska.
    Vi fortsätter när du vill, eller en annan dag.
card-come-back =
    Du kan komma tillbaka en annan dag.
    Är det säkert för dig att ta med dig det här?
    Du kan också lära dig numret utantill.
