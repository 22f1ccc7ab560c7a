# Om programmet och om språket det talar.

about-language-name = Svenska
# Ett fast ord som inte översätts: ”drafted” eller ”reviewed”.
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Texterna är ett utkast och har ännu inte granskats av någon yrkesverksam
about-status-reviewed = Texterna granskades av { $by } den { $on }
about-missing-count = { $count ->
    [one] { $count } text är inte översatt ännu och visas på engelska.
   *[other] { $count } texter är inte översatta ännu och visas på engelska.
}

about-limits = Verktyget hjälper dig att uppmärksamma tecken och hänvisa. Det identifierar inte offer, ger inte juridiska råd och ersätter inte ditt ministeriums instruktioner.
about-training = Övning: påhittade personer och händelser
