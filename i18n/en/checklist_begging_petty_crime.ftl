# Checklist "begging-petty-crime": what the officer reads. The structure is in checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Begging and street petty crime
    .purpose = Detect people exploited in begging, street selling, pickpocketing or shoplifting.
    .audience = Interview officers; detention visits
    .when = A citizen is stopped, fined, detained or assisted in connection with begging or petty theft.

## Signs

section-begging-petty-crime-signs = Signs
indicator-bg-target = The person must bring in a set sum each day.
    .example = An elderly woman who sells paper flowers says it must be forty euros before she may stop for the day.
    .ordinary = Some set themselves a sum for the day, to pay for a bed, a fare home or medicine for a relative.
indicator-bg-punished = The person is punished if they bring in too little.
    .example = After a slow day, a young man says, he gets no supper and has to sleep outside the van.
    .ordinary = Couples and families quarrel over money too; whoever is hurt or left hungry over it is due help all the same.
indicator-bg-money-collected = Someone outside the person’s own household takes most or all of the money.
    .example = Every hour a man passes the three women on the church steps, and each empties her cup into his bag.
    .ordinary = Friends may put their coins into one purse, held by the one they trust, and share them out later.
indicator-bg-dropped-off = The person is set down and fetched by someone who does not beg and decides where they stand.
    .example = Across from the consulate, a driver unloads a man in a wheelchair each morning, points to a corner and returns at dusk.
    .ordinary = A neighbour or relative may give a lift to someone who walks badly, to a spot of that person’s own choice.
indicator-bg-disability-used = Someone else uses the person’s disability, age, pregnancy or injury to make them bring in more.
    .example = “He makes me leave my false leg in the flat, as people give more then,” says a man fined at the station.
    .ordinary = With a disability or late in pregnancy, some find no other income and decide to beg by themselves.
indicator-bg-injured-on-purpose = The person was injured, or treatment was refused, so as to earn more.
    .example = She says the man who takes her coins tore up the clinic letter, because her bad foot “brings more”.
    .ordinary = It may stem from an accident, with care missing for want of money or insurance; a doctor is needed either way.
indicator-bg-sleep-group = One person decides where the others sleep and keeps their documents or money.
    .example = A street seller says one man assigns the mattresses and keeps everybody’s identity cards in a biscuit tin.
    .ordinary = In a shared flat one tenant may give out the beds, and keep papers safe for others who can have them any time.
indicator-bg-welfare = Someone uses the person’s identity for benefits, loans or phone contracts.
    .example = A man from the night shelter, who owns no phone, brings a final demand for four phone contracts in his name.
    .ordinary = A stolen wallet, a mix-up of names or old contracts of the person’s own can lead to the same letters.
indicator-bg-moved-circuits = Someone else decides when the person is moved between cities or countries.
    .example = Her fines come from five cities in seven weeks, and one man’s name is on the booking of every bus ticket.
    .ordinary = Street musicians and sellers follow fairs and seasons, and one of a group may plan the route for all.
indicator-bg-child-present = Someone makes a child beg or steal, or drugs a child to keep it quiet.
    .example = A man on a bench nods towards each traveller whom a boy of nine is to ask, then takes the coins from him.
    .ordinary = A parent without childcare may have a child along while begging; a child made to beg or steal needs help, whoever is behind it.
