# Polen: landekapitlet. Opbygning, kilder og hvor sikker hver oplysning er: assets/countries/pl.toml.

## Kort fortalt

country-pl-reflection = tre måneder; fire måneder for en mindreårig
country-pl-statute = Udlændingeloven, art. 170-172
country-pl-identification = politiet og grænsevagten (skema om et muligt offer; attest til udlændinge uden lovligt ophold); anklageren under retssagen
country-pl-mechanism = intet samlet kontaktpunkt; det nationale rådgivnings- og interventionscenter for ofre for menneskehandel (KCIK) er det nationale center
country-pl-coordinator = indenrigs- og forvaltningsministeriet
country-pl-rapporteur = indenrigs- og forvaltningsministeriet, ligesom koordinatoren

country-pl-served-without-papers = med attesten
country-pl-served-permit-without-cooperation = kun attesten
country-pl-served-permit-with-cooperation = midlertidig

## Oplysninger

country-pl-fact-instrument-palermo-protocol = Polen tiltrådte FN's protokol om menneskehandel (Palermoprotokollen) i 2003
country-pl-fact-instrument-coe-convention-197 = Europarådets konvention om indsatsen mod menneskehandel (nr. 197) har været i kraft i Polen siden den 1. marts 2009 (Dz.U. 2009 nr. 20, pos. 107)
country-pl-fact-instrument-eu = Direktiv 2011/36/EU gælder som ændret ved direktiv 2024/1712. Ændringen skulle være gennemført i national ret senest den 15. juli 2026. Om det er sket, er ikke kontrolleret. Yderligere tre direktiver gælder: 2004/81/EF om opholdstilladelser, 2012/29/EU om ofre og 2004/80/EF om erstatning.
country-pl-fact-criminal-provision = Menneskehandel er strafbar efter straffeloven, artikel 189a. Definitionen står i artikel 115, § 22.
country-pl-fact-recovery-reflection = En attest siger, at personen antages at være et offer, og gør opholdet lovligt i tre måneder (for en mindreårig fire). Den giver ikke ret til at arbejde.
country-pl-fact-permit = Den midlertidige opholdstilladelse er kun for borgere fra lande uden for EU. Personen samarbejder med den myndighed, der fører sagen, og har brudt kontakten med de mistænkte. En mindreårig skal have status som offer. Der betales ingen stempelafgift.
country-pl-fact-social-assistance = Indehavere af attesten og af opholdstilladelsen kan få social bistand
country-pl-fact-men = Der er et krisecenter for mænd, åbnet i 2017, og to for kvinder
country-pl-fact-compensation = En domstol tilkender erstatning efter anmodning fra den forurettede
country-pl-fact-116006 = Det europæiske hotlinenummer 116 006 er ikke i drift i Polen (liste fra 2023)
country-pl-fact-legal-aid = Det nationale rådgivnings- og interventionscenter for ofre for menneskehandel (KCIK) giver juridisk rådgivning
country-pl-fact-children = For et barn gælder attesten i fire måneder. Til opholdstilladelsen kræves status som offer i stedet for samarbejde.
country-pl-fact-non-punishment = Om der er en bestemmelse om straffrihed, er ikke bekræftet
country-pl-fact-rapporteur = Indenrigsministeriet er rapportør
country-pl-fact-duty-to-report = Strafferetsplejeloven, artikel 304, § 2, forpligter statslige og lokale institutioner. Hvis de gennem deres arbejde får kendskab til en lovovertrædelse undergivet offentlig påtale, skal de straks underrette anklageren eller politiet og sikre beviser. Efter § 1 har enhver en social pligt uden sanktion. Straffeloven, artikel 240, gør det strafbart at tie om nævnte forbrydelser. Listen omfatter artikel 148, 189, 197 §§ 3 til 5, 198 og 200, men ikke artikel 189a (menneskehandel).
    .note = En konsulær repræsentation er en statslig institution, så artikel 304, § 2, forpligter den formentlig (en slutning). Sig det til personen, før du spørger nærmere. Artikel 189 (frihedsberøvelse) følger ofte med menneskehandel.
country-pl-fact-compensation-2 = Europarådets ekspertgruppe GRETA (tredje rapport, 9. juni 2023) finder, at de tilkendte beløb er meget lave, og at ofre ofte kun regnes som vidner. Den siger, at statens erstatning bør være tilgængelig.
country-pl-fact-nrm-draft = Indenrigsministeriet udarbejdede et udkast til en henvisningsmekanisme i 2022. Det ventede på godkendelse, da det amerikanske udenrigsministeriums TIP-rapport om menneskehandel fra 2023 blev afsluttet.
    .note = Der blev ikke fundet nogen godkendelse
country-pl-fact-changed-men-shelter = Siden 2017 er der et krisecenter for mænd
