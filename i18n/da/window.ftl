# Når der ikke kan åbnes et vindue. Hver siges én gang, før programmet går videre i terminalen. Navnene er Debians.

window-no-display = Der er ingen skærm at åbne et vindue på, så Guidepost fortsætter i terminalen. Et vindue kræver en grafisk session og pakkerne { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Der kan ikke åbnes et vindue uden { $libraries }, så Guidepost fortsætter i terminalen. Installer på Debian: { $packages }
window-no-graphics = Computerens grafik kan ikke tegne et vindue (OpenGL 2.1 kræves), så Guidepost fortsætter i terminalen. På Debian tegner pakken libgl1-mesa-dri uden grafikkort.
