# Tästä ohjelmasta ja sen kielestä.

about-language-name = suomi
# Kiinteä sana, ei käännetä: ”drafted” tai, kun ammattilainen on lukenut kaikki tekstit, ”reviewed”.
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Nämä tekstit ovat luonnoksia, eikä alan ammattilainen ole vielä tarkistanut niitä
about-status-reviewed = Nämä tekstit on tarkistettu { $on }; tarkistaja: { $by }
about-missing-count = { $count ->
    [one] { $count } tekstiä ei ole vielä käännetty, ja se näytetään englanniksi.
   *[other] { $count } tekstiä ei ole vielä käännetty, ja ne näytetään englanniksi.
}

about-limits = Tämä työkalu auttaa huomaamaan ja ohjaamaan avun piiriin. Se ei tunnista uhreja, anna oikeudellisia neuvoja eikä korvaa ministeriösi ohjeita.
about-training = Harjoitus: ihmiset ja tapahtumat ovat keksittyjä
