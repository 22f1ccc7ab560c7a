# Tam, gdzie nie da się otworzyć okna. Mówione raz, zanim program przejdzie do terminala. Nazwy bibliotek i pakietów są z Debiana.

window-no-display = Nie ma ekranu, na którym można otworzyć okno, więc Guidepost działa dalej w terminalu. Okno wymaga sesji graficznej i pakietów { window-packages }.
# Pakiety Debiana, stoją w zdaniu wyżej.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Okna nie da się otworzyć bez { $libraries }, więc Guidepost działa dalej w terminalu. W Debianie zainstaluj: { $packages }
window-no-graphics = Grafika tego komputera nie potrafi narysować okna (potrzebny jest OpenGL 2.1), więc Guidepost działa dalej w terminalu. W Debianie pakiet libgl1-mesa-dri rysuje bez karty graficznej.
