# Kontrollnimekiri „begging-petty-crime“: mida ametnik loeb.

checklist-begging-petty-crime = Kerjamine ja tänaval tehtavad pisikuriteod
    .purpose = Märgata inimesi, keda kasutatakse ära kerjamises, tänavakaubanduses, taskuvargustes või poevargustes.
    .audience = Vestlust läbi viivad ametnikud; külastused kinnipidamiskohta
    .when = Kodanik peatatakse, teda trahvitakse, ta peetakse kinni või ta saab abi seoses kerjamise või pisivargusega.

## Tunnused

section-begging-petty-crime-signs = Tunnused
indicator-bg-target = Inimene peab iga päev kindla summa kokku saama.
indicator-bg-punished = Inimest karistatakse, kui ta saab kokku liiga vähe.
indicator-bg-money-collected = Keegi väljastpoolt inimese oma leibkonda võtab suurema osa rahast või kogu raha.
indicator-bg-dropped-off = Inimese toob kohale ja viib ära keegi, kes ise ei kerja ja otsustab, kus ta seisab.
indicator-bg-disability-used = Keegi teine kasutab inimese puuet, vanust, rasedust või vigastust, et ta rohkem raha kokku saaks.
indicator-bg-injured-on-purpose = Inimest vigastati või talle ei lubatud ravi, et ta rohkem teeniks.
indicator-bg-sleep-group = Üks inimene otsustab, kus teised magavad, ja hoiab nende dokumente või raha.
indicator-bg-welfare = Keegi kasutab inimese isikuandmeid toetuste, laenude või telefonilepingute jaoks.
indicator-bg-moved-circuits = Keegi teine otsustab, millal inimene ühest linnast või riigist teise viiakse.
indicator-bg-child-present = Keegi paneb lapse kerjama või varastama või annab lapsele uimastavat ainet, et see vaikne oleks.
