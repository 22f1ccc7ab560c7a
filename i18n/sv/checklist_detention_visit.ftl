# Checklistan ”detention-visit”: vad handläggaren läser. Strukturen finns i checklists/detention-visit.toml.

checklist-detention-visit = Besök i fängelse, häkte, arrest och förvar
    .purpose = Hitta förmodade offer bland frihetsberövade medborgare före åtal, erkännande eller avvisning.
    .audience = Konsulär personal som besöker frihetsberövade
    .when = Vid första besöket, och igen när åtal eller avvisning meddelas.

## Tecken

section-detention-visit-detention = Tecken
indicator-dv-offence-typical = Det misstänkta brottet är ett sådant som offer ofta tvingas till (narkotika, stöld, tiggeri, bedrägeri, brott som rör handlingar eller sexarbete).
    .calm = Det misstänkta brottet är ett sådant som människor ofta tvingas till (narkotika, stöld, tiggeri, bedrägeri, brott som rör handlingar eller sexarbete).
    .example = I åtalet mot en student på nitton år nämns tre bankkonton som öppnades under en och samma vecka och tömdes av andra.
    .ordinary = Misstanken i sig säger inte mycket: människor gör sådant också av egen vilja eller av nöd, eller blir felaktigt anklagade.
indicator-dv-low-role = Personen hade den lägsta, mest utsatta rollen och ingen del i vinsten.
    .example = Hon berättar att hon bar kassar från butik till bil hela dagarna i utbyte mot mat, och aldrig fick veta vem som sålde varorna.
    .ordinary = Någon kan ta på sig en liten roll i ett brott som en vänskapstjänst eller av nöd, utan att någon pressar på.
indicator-dv-locked-at-scene = Personen hittades inlåst, sovande på platsen eller utan nycklar, telefon eller pengar.
    .example = Protokollet från husrannsakan nämner en dörr som var reglad utifrån och en man som sov på en madrass bland odlingslamporna.
    .ordinary = En vaktmästare kan välja att sova på platsen, och en dörr kan vara låst mot tjuvar; fråga vem som hade nyckeln.
indicator-dv-told-to-plead = Någon har sagt åt personen vad som ska sägas, eller att snabbt erkänna.
    .example = ”De sa åt mig att skriva under allt, så skulle jag vara hemma om en månad”, säger en kvinna som inte kan läsa papperen.
    .ordinary = En advokat kan råda sin klient att erkänna eller öva på frågor, när de först har gått igenom akten tillsammans.
indicator-dv-lawyer-paid = En främling eller arbetsgivaren betalar eller instruerar advokaten.
    .example = En servitör som är häktad för förfalskade papper säger att restaurangen skickade advokaten, som ringer ägaren före varje besök.
    .ordinary = En arbetsgivare kan betala av välvilja, eller en hjälporganisation som personen inte känner till kan skicka en advokat som bara företräder klienten.
indicator-dv-forced = Personen berättar om att ha blivit tvingad till det.
    .example = En äldre man säger att han bar resväskan eftersom ägarna hade stått och väntat utanför hans dotterdotters skola.
    .ordinary = Pressen kan ha kommit från en våldsam partner eller en långivare; också det kräver en advokat och någon som lyssnar noga.
indicator-dv-fear-release = Personen är rädd för frigivning, borgen eller avvisning på grund av vem som väntar.
    .example = En ung kvinna som ska släppas mot borgen ber att få stanna kvar, eftersom samma bil har stått utanför vid båda förhandlingarna.
    .ordinary = Rädslan kan gälla släktingar, en tidigare partner eller en fejd hemma; planera för säkerheten oavsett vilket.
indicator-dv-age-disputed = Personen kan vara under 18 år men är registrerad som vuxen.
    .example = Enligt häktets papper är han tjugoett, men enligt skolbetyget som hans syster skickar skulle han vara sexton.
    .ordinary = En tjänsteman kan ha skrivit fel, eller födelsen aldrig ha registrerats; till dess det är klarlagt behövs samma omsorg som för ett barn.
indicator-dv-several-same = Flera medborgare är frihetsberövade för samma brott med samma historia.
    .example = Akterna för fyra medborgare i två fängelser säger samma sak: en man på en parkering, ett paket, femtio euro, inget namn.
    .ordinary = Vänner som reste tillsammans kan ha varit med om samma händelser, eller ha pratat igenom dem efteråt.
