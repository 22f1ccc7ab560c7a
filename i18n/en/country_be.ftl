# Belgium: the country chapter. The structure, the sources and how sure each fact is are in assets/countries/be.toml.

## In short

country-be-reflection = 45 days
country-be-statute = Aliens Act 15 December 1980 arts. 61/2-61/5
country-be-identification = prosecutor, specialised centres
country-be-mechanism = circular of 2016; three recognised centres
country-be-coordinator = interdepartmental coordination unit
country-be-rapporteur = Myria

country-be-served-help-without-testimony = cooperation is required after 45 days
country-be-served-children = Esperanto

## Facts

country-be-fact-recovery-reflection = The person has 45 days in safety. After that, a decision to cooperate is needed for the long programme.
country-be-fact-conditions = Help has three conditions: no contact with the perpetrators, support by a centre, and cooperation
country-be-fact-instrument-coe-convention-197 = The Council of Europe trafficking convention (no. 197) has been in force in Belgium since 1 August 2009
country-be-fact-criminal-provision = For earlier acts the old Criminal Code applies, articles 433quinquies to 433nonies. The new Criminal Code (laws of 29 February 2024) was set to enter into force on 8 April 2026. It adds illegal adoption and forced marriage, but not surrogacy.
    .note = The number of the new article was not read, and no postponement was found. The sources differ on the date.
country-be-fact-116006 = The European helpline number 116 006 is not in service in Belgium (2023)
country-be-fact-instrument-coe-convention-197-2 = Belgium ratified the Council of Europe trafficking convention on 27 April 2009
    .note = This fits the entry into force on 1 August 2009, a date that was not read in a source
country-be-fact-transposition-2024-1712 = According to Myria, the new Criminal Code already covers two points of Directive 2024/1712: illegal adoption and forced marriage. Two points still had to be added: surrogacy and the knowing use of victims’ services.
country-be-fact-conditions-2 = To get victim status the person needs to break with the traffickers and to accept counselling by a specialised shelter. The shelters take all victims, whatever their sex, nationality or residence status.
