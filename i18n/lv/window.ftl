# Kur nevar atvērt logu. Katru saka vienreiz, pirms programma turpina terminālī. Bibliotēku un pakotņu nosaukumi ir no Debian.

window-no-display = Nav displeja, kurā atvērt logu, tāpēc Guidepost turpina terminālī. Logam vajadzīga grafiskā sesija un pakotnes { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Bez { $libraries } logu nevar atvērt, tāpēc Guidepost turpina terminālī. Sistēmā Debian instalējiet: { $packages }
window-no-graphics = Šī datora grafika nevar attēlot logu (vajadzīgs OpenGL 2.1), tāpēc Guidepost turpina terminālī. Sistēmā Debian pakotne libgl1-mesa-dri attēlo arī bez grafikas kartes.
