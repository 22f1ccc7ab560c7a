# Kun ikkunaa ei voi avata. Kukin sanotaan kerran, ennen kuin ohjelma jatkaa päätteessä. Kirjastojen ja pakettien nimet ovat Debianin.

window-no-display = Ikkunalle ei ole näyttöä, joten Guidepost jatkaa päätteessä. Ikkuna tarvitsee graafisen istunnon ja paketit { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Ikkunaa ei voi avata ilman kirjastoja { $libraries }, joten Guidepost jatkaa päätteessä. Asenna Debianissa: { $packages }
window-no-graphics = Tämän tietokoneen grafiikka ei pysty piirtämään ikkunaa (tarvitaan OpenGL 2.1), joten Guidepost jatkaa päätteessä. Debianissa paketti libgl1-mesa-dri piirtää ilman näytönohjainta.
