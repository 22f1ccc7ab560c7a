# Þar sem ekki er hægt að opna glugga. Hver texti kemur einu sinni, áður en forritið heldur áfram í skjáhermi.

window-no-display = Enginn skjár er til að opna glugga á, svo að Guidepost heldur áfram í skjáhermi. Gluggi þarf myndrænt umhverfi og pakkana { window-packages }.
# Debian-pakkar, standa í setningunni að ofan.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Ekki er hægt að opna glugga án { $libraries }, svo að Guidepost heldur áfram í skjáhermi. Í Debian skal setja upp: { $packages }
window-no-graphics = Skjákort tölvunnar getur ekki teiknað glugga (OpenGL 2.1 þarf), svo að Guidepost heldur áfram í skjáhermi. Í Debian teiknar pakkinn libgl1-mesa-dri án skjákorts.
