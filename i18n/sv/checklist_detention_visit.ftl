# Checklistan ”detention-visit”: vad handläggaren läser. Strukturen finns i checklists/detention-visit.toml.

checklist-detention-visit = Besök i fängelse, häkte, arrest och förvar
    .purpose = Hitta förmodade offer bland frihetsberövade medborgare före åtal, erkännande eller avvisning.
    .audience = Konsulär personal som besöker frihetsberövade
    .when = Vid första besöket, och igen när åtal eller avvisning meddelas.

## Tecken

section-detention-visit-detention = Tecken
indicator-dv-offence-typical = Det misstänkta brottet är ett sådant som offer ofta tvingas till (narkotika, stöld, tiggeri, bedrägeri, brott som rör handlingar eller sexarbete).
    .calm = Det misstänkta brottet är ett sådant som människor ofta tvingas till (narkotika, stöld, tiggeri, bedrägeri, brott som rör handlingar eller sexarbete).
indicator-dv-low-role = Personen hade den lägsta, mest utsatta rollen och ingen del i vinsten.
indicator-dv-locked-at-scene = Personen hittades inlåst, sovande på platsen eller utan nycklar, telefon eller pengar.
indicator-dv-told-to-plead = Någon har sagt åt personen vad som ska sägas, eller att snabbt erkänna.
indicator-dv-lawyer-paid = En främling eller arbetsgivaren betalar eller instruerar advokaten.
indicator-dv-forced = Personen berättar om att ha blivit tvingad till det.
indicator-dv-fear-release = Personen är rädd för frigivning, borgen eller avvisning på grund av vem som väntar.
indicator-dv-age-disputed = Personen kan vara under 18 år men är registrerad som vuxen.
indicator-dv-several-same = Flera medborgare är frihetsberövade för samma brott med samma historia.
