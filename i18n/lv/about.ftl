# Par šo programmu un valodu, kurā tā runā.

about-language-name = latviešu
# Nemainīgs vārds, netulko: "drafted" vai "reviewed".
about-language-status = drafted
    .by = { "" }
    .on = { "" }

about-status-drafted = Šie teksti ir uzmetums; praktiķis tos vēl nav pārskatījis
about-status-reviewed = Šie teksti ir pārskatīti ({ $on }); pārskatīja: { $by }
about-missing-count = { $count ->
    [zero] { $count } teksti vēl nav iztulkoti un ir redzami angļu valodā.
    [one] { $count } teksts vēl nav iztulkots un ir redzams angļu valodā.
   *[other] { $count } teksti vēl nav iztulkoti un ir redzami angļu valodā.
}

about-limits = Šis rīks palīdz pamanīt pazīmes un novirzīt personu pēc palīdzības. Tas neidentificē upurus, nesniedz juridiskus padomus un neaizstāj Jūsu ministrijas norādījumus.
about-training = Mācības: izdomāti cilvēki un notikumi
