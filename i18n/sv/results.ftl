# Vad en bedömning visar. Detta är de enda rubrikerna för ett resultat. Ingen säger att någon är ett offer. Någon kan läsa
# rubriken över handläggarens axel: rad två, ”detail”, kan fällas ihop.

## Ovanför varje annan rubrik, när någon är i fara.

results-danger-title = Säkerheten först
results-danger-detail = Någon kan vara i fara nu. Följ säkerhetsstegen före alla blanketter.

## Vuxna.

results-presumed-title = Erbjud hjälp och hänvisning nu
results-presumed-detail = Noterat som: förmodat offer, verktygets arbetsbegrepp för ”erbjud hjälp nu”. Behörig myndighet avgör om det finns rimliga skäl och beslutar om formell identifiering.
results-some-title = Erbjud hjälp och fråga en specialist
results-some-detail = Det finns tecken men inte en hel bild. Du kan ringa för råd utan att säga något namn.
results-none-now-title = Inga tecken noterade i det här samtalet
results-none-now-detail = Det utesluter ingenting. Människor berättar ofta senare. Säg att det går att komma tillbaka, och fråga om det är säkert att ha ett nummer med sig.
results-not-enough-asked-title = För lite frågat hittills
results-not-enough-asked-detail = Obesvarat är inte ”nej”. Hjälp finns redan nu.

## Ett barn, eller någon som kan vara ett barn.

results-child-presumed-title = Ring en specialist nu
results-child-presumed-detail = Noterat som: barn, förmodat offer. För ett barn behöver varken tvång eller vilseledande visas. Ring barnskyddsmyndigheten innan barnet går och fråga hur du gör med den vuxna. Du kan inte hålla kvar någon: om du är orolig för barnet just nu, ring { $emergency }. Ge ingen handling och inget papper till en vuxen vars anknytning till barnet inte är styrkt.
results-child-other-title = Ring en specialist för råd
results-child-other-detail = Fråga barnskyddsmyndigheten, utan namn om du vill. Överlåt frågorna åt specialister. Ge inte barnet något som en vuxen kan hitta.

## Under varje rubrik.

results-why-title = Varför
results-other-signs = Andra tecken
results-unknown-title = Vad vi inte vet
results-wishes-title = Vad personen vill
results-prompts-title = Kan vara värt att fråga
results-change-title = Vad som skulle ändra detta
results-details-action = Visa detaljer
results-judgement-action = Erbjud hänvisning enligt egen bedömning
results-judgement-hint = En mening om varför
results-other-view-label = En annan uppfattning
results-rule-label = Regel som är uppfylld: { $rules }
results-yes-count = { $count } ja
results-no-count = { $count } nej
results-unclear-count = { $count } vet ej
results-open-count = { $count } vet ej eller ville inte svara
results-declined-count = { $count } ville inte svara
results-not-asked-count = { $count } ej frågat
results-strong-count = { $count ->
    [one] { $count } starkt tecken
   *[other] { $count } starka tecken
}
results-medium-count = { $count ->
    [one] { $count } medelstarkt tecken
   *[other] { $count } medelstarka tecken
}
results-weak-count = { $count ->
    [one] { $count } svagt tecken
   *[other] { $count } svaga tecken
}
results-dimension-empty = Inget frågat ännu
results-catalogue-label = Enligt listorna över tecken, version { $version }

assess-notadecision = Sidan listar det du har noterat. Det är inget beslut om personen.
assess-none = Att inga tecken på listan finns betyder inte att allt är som det ska.

principle-sure = Du behöver inte vara säker. Om du är orolig, erbjud hjälp och fråga en specialist.
principle-role = Du avgör inte om någon är ett offer. Du lägger märke till tecken, skriver ner det som personen går med på och förmedlar kontakt till hjälp.
