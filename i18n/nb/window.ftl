# Der ikke noe vindu kan åpnes. Hver setning sies én gang, før programmet fortsetter i terminalen. Navnene på biblioteker og
# pakker er Debians.

window-no-display = Det finnes ingen skjerm å åpne et vindu på, så Guidepost fortsetter i terminalen. Et vindu krever en grafisk økt og pakkene { window-packages }.
# Debian-pakker, står i setningen ovenfor.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Et vindu kan ikke åpnes uten { $libraries }, så Guidepost fortsetter i terminalen. Installer på Debian: { $packages }
window-no-graphics = Grafikken i denne datamaskinen kan ikke tegne et vindu (OpenGL 2.1 kreves), så Guidepost fortsetter i terminalen. På Debian tegner pakken libgl1-mesa-dri uten skjermkort.
