# Kui akent ei saa avada. Igaüht öeldakse üks kord, enne kui programm jätkab terminalis.

window-no-display = Akna avamiseks ei ole kuva, seepärast jätkab Guidepost terminalis. Aken vajab graafilist seanssi ja pakette { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Akent ei saa avada, sest puuduvad { $libraries }. Guidepost jätkab terminalis. Debianis paigaldage: { $packages }
window-no-graphics = Selle arvuti graafika ei saa akent joonistada (vaja on OpenGL 2.1), seepärast jätkab Guidepost terminalis. Debianis joonistab pakett libgl1-mesa-dri ilma graafikakaardita.
