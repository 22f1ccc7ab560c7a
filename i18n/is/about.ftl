# Um þetta forrit og tungumálið sem það notar.

about-language-name = Íslenska
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Þessir textar eru drög og fagfólk hefur ekki enn farið yfir þá
about-status-reviewed = Yfirferð textanna: { $by }, { $on }
about-missing-count = { $count ->
    [one] { $count } texti er enn óþýddur og er sýndur á ensku.
   *[other] { $count } textar eru enn óþýddir og eru sýndir á ensku.
}

about-limits = Þetta forrit hjálpar þér að taka eftir og vísa áfram. Það greinir ekki þolendur, veitir ekki lögfræðiráðgjöf og kemur ekki í stað fyrirmæla ráðuneytis þíns.
about-training = Þjálfun: tilbúið fólk og atburðir
