# Wo sich kein Fenster öffnen lässt. Jeder Text erscheint einmal, bevor das Programm im Terminal weiterläuft.

window-no-display = Es gibt keine Anzeige für ein Fenster, daher läuft Guidepost im Terminal weiter. Ein Fenster braucht eine grafische Sitzung und die Pakete { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Ohne { $libraries } lässt sich kein Fenster öffnen, daher läuft Guidepost im Terminal weiter. Unter Debian installieren: { $packages }
window-no-graphics = Die Grafik dieses Computers kann kein Fenster zeichnen (OpenGL 2.1 ist nötig), daher läuft Guidepost im Terminal weiter. Unter Debian zeichnet das Paket libgl1-mesa-dri ohne Grafikkarte.
