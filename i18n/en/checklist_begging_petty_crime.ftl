# Checklist "begging-petty-crime": what the officer reads. The structure is in checklists/begging-petty-crime.toml.

checklist-begging-petty-crime = Begging and street petty crime
    .purpose = Detect people exploited in begging, street selling, pickpocketing or shoplifting.
    .audience = Interview officers; detention visits
    .when = A citizen is stopped, fined, detained or assisted in connection with begging or petty theft.

## Signs

section-begging-petty-crime-signs = Signs
indicator-bg-target = The person must bring in a set sum each day.
indicator-bg-punished = The person is punished if they bring in too little.
indicator-bg-money-collected = Someone outside the person's own household takes most or all of the money.
indicator-bg-dropped-off = The person is set down and fetched by someone who does not beg and decides where they stand.
indicator-bg-disability-used = Someone else uses the person's disability, age, pregnancy or injury to make them bring in more.
indicator-bg-injured-on-purpose = The person was injured, or treatment was refused, so as to earn more.
indicator-bg-sleep-group = One person decides where the others sleep and keeps their documents or money.
indicator-bg-welfare = Someone uses the person's identity for benefits, loans or phone contracts.
indicator-bg-moved-circuits = Someone else decides when the person is moved between cities or countries.
indicator-bg-child-present = Someone makes a child beg or steal, or drugs a child to keep it quiet.
