# Där inget fönster kan öppnas. Sägs en gång, innan programmet fortsätter i terminalen. Namnen på bibliotek och paket är Debians.

window-no-display = Det finns ingen skärm att öppna ett fönster på, så Guidepost fortsätter i terminalen. Ett fönster kräver en grafisk session och paketen { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Inget fönster kan öppnas utan { $libraries }, så Guidepost fortsätter i terminalen. Installera på Debian: { $packages }
window-no-graphics = Datorns grafik kan inte rita ett fönster (OpenGL 2.1 krävs), så Guidepost fortsätter i terminalen. På Debian ritar paketet libgl1-mesa-dri utan grafikkort.
