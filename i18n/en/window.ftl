# Where no window can be opened. Each is said once, before the program goes on in the terminal. The names of libraries and
# packages are Debian's.

window-no-display = There is no display to open a window on, so Guidepost goes on in the terminal. A window needs a graphical session and the packages { window-packages }.
# Debian packages, stands in the sentence above.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
# $libraries: names of files, with commas between. $packages: what to install, with spaces between.
window-no-library = No window can be opened without { $libraries }, so Guidepost goes on in the terminal. On Debian install: { $packages }
window-no-graphics = The graphics of this computer cannot draw a window (OpenGL 2.1 is needed), so Guidepost goes on in the terminal. On Debian the package libgl1-mesa-dri draws without a graphics card.
