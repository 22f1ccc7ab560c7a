# Kur lango atverti negalima. Bibliotekų ir paketų vardai – „Debian“.

window-no-display = Nėra ekrano langui atverti, todėl „Guidepost“ tęsia terminale. Langui reikia grafinio seanso ir paketų { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Lango negalima atverti be { $libraries }, todėl „Guidepost“ tęsia terminale. „Debian“ sistemoje įdiekite: { $packages }
window-no-graphics = Šio kompiuterio grafika negali piešti lango (reikia OpenGL 2.1), todėl „Guidepost“ tęsia terminale. „Debian“ sistemoje paketas libgl1-mesa-dri piešia be vaizdo plokštės.
