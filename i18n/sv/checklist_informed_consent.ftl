# Checklistan ”informed-consent”: vad handläggaren läser. Strukturen finns i checklists/informed-consent.toml.

checklist-informed-consent = Informerat samtycke
    .purpose = Se till att personen förstår och fritt bestämmer om samtalet, dokumentationen och varje hänvisning.
    .audience = Handläggare som håller samtal
    .when = Före samtalet, före varje hänvisning och igen när något ändras.

## Samtycke till samtalet

section-informed-consent-talk = Samtycke till samtalet
indicator-ic-who-i-am = Jag sa vem jag är och vad jag kan och inte kan göra.
indicator-ic-purpose = Jag förklarade varför jag frågar och hur lång tid det tar.
indicator-ic-voluntary = Jag sa att det går bra att avstå från frågor, ta paus eller sluta, och ändå få hjälp.
indicator-ic-limits = Jag förklarade när jag kan behöva berätta för andra (fara för liv, ett barn, landets lag).
indicator-ic-language = Samtycket gavs på ett språk och i en form som personen förstår.
indicator-ic-limits-first = Gränserna för tystnadsplikten förklarades innan personen berättade.

## Samtycke till dokumentation

section-informed-consent-record = Samtycke till dokumentation
indicator-ic-record = Personen går med på dokumentation och vet vad som står i den.
indicator-ic-storage = Personen vet var den sparas, hur länge och vem som kan läsa den.
indicator-ic-access = Personen vet att det går att få se, rätta eller radera den.
indicator-ic-statistics = Frågan om anonym statistik ställdes för sig.
indicator-ic-anonymous = Personen erbjöds hjälp utan att uppge namn.

## Samtycke till hänvisning

section-informed-consent-refer = Samtycke till hänvisning
indicator-ic-refer-each = Personen gick med på varje mottagande organisation vid namn.
indicator-ic-refer-what = Personen gick med på exakt vad som lämnas ut.
indicator-ic-police-separate = Frågan om kontakt med polisen ställdes för sig.
indicator-ic-withdraw = Personen vet hur ett samtycke återkallas.
indicator-ic-child-assent = Barn: barnets åsikt har hörts, barnets eget ja har efterfrågats, god man, annan företrädare eller barnskyddet är med.
