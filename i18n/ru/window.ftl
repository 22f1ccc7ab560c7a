# Когда окно открыть нельзя. Говорится один раз, прежде чем программа продолжит в терминале. Имена библиотек и пакетов — из Debian.

window-no-display = Нет экрана, на котором открыть окно, поэтому Guidepost продолжает работу в терминале. Для окна нужны графический сеанс и пакеты { window-packages }.
window-packages = libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1
window-no-library = Без { $libraries } окно открыть нельзя, поэтому Guidepost продолжает работу в терминале. В Debian установите: { $packages }
window-no-graphics = Графика этого компьютера не может нарисовать окно (нужен OpenGL 2.1), поэтому Guidepost продолжает работу в терминале. В Debian пакет libgl1-mesa-dri рисует без видеокарты.
