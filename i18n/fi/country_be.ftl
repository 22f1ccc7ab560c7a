# Belgia: maan luku.

## Lyhyesti

country-be-reflection = 45 päivää
country-be-statute = 15. joulukuuta 1980 annettu ulkomaalaislaki, 61/2–61/5 artikla
country-be-identification = syyttäjä, erikoistuneet keskukset
country-be-mechanism = vuoden 2016 kiertokirje; kolme hyväksyttyä keskusta
country-be-coordinator = ministeriöiden välinen koordinointiyksikkö
country-be-rapporteur = Myria

country-be-served-help-without-testimony = 45 päivän jälkeen edellytetään yhteistyötä
country-be-served-children = Esperanto

## Tiedot

country-be-fact-recovery-reflection = Henkilöllä on 45 päivää turvassa. Sen jälkeen pitkä ohjelma edellyttää päätöstä yhteistyöstä.
country-be-fact-conditions = Avulla on kolme ehtoa: ei yhteyttä tekijöihin, keskuksen tuki ja yhteistyö
country-be-fact-instrument-coe-convention-197 = Euroopan neuvoston ihmiskauppasopimus (nro 197) on ollut Belgiassa voimassa 1.8.2009 alkaen
country-be-fact-criminal-provision = Aikaisempiin tekoihin sovelletaan vanhan rikoslain 433quinquies–433nonies artiklaa. Uuden rikoslain (29.2.2024 annetut lait) oli määrä tulla voimaan 8.4.2026. Siihen lisätään laiton adoptio ja pakkoavioliitto mutta ei sijaissynnytystä.
    .note = Uuden artiklan numeroa ei ole luettu, eikä tietoa lykkäämisestä löytynyt. Lähteissä on eri päivämääriä.
country-be-fact-116006 = Euroopan yhteinen auttava puhelin 116 006 ei ole käytössä Belgiassa (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgia ratifioi Euroopan neuvoston ihmiskauppasopimuksen 27.4.2009
    .note = Tämä sopii voimaantuloon 1.8.2009, jota ei ole luettu lähteestä
country-be-fact-transposition-2024-1712 = Myrian mukaan uusi rikoslaki kattaa jo kaksi direktiivin 2024/1712 kohtaa: laittoman adoption ja pakkoavioliiton. Kaksi kohtaa oli vielä lisättävä: sijaissynnytys ja uhrien palvelujen tietoinen käyttäminen.
country-be-fact-conditions-2 = Uhrin aseman saaminen edellyttää, että henkilö katkaisee yhteydet ihmiskauppiaisiin ja ottaa vastaan erikoistuneen turvakodin neuvontaa. Turvakodit ottavat vastaan kaikki uhrit sukupuolesta, kansalaisuudesta ja oleskeluoikeudesta riippumatta.
