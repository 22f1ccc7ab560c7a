# Список всего, что можно сделать; открывается по Ctrl и K. Введённое ищется в этих названиях.

commands-page-label = Действия
commands-title = Что вы хотите сделать?
commands-find-label = Введите действие
commands-find-hint = Стрелки выбирают, Enter выполняет
commands-find-empty = Такого действия нет
commands-go = Перейти: { $page }
commands-back = Назад к предыдущей странице
commands-forward = Снова вперёд
commands-redo = Вернуть отменённое
commands-lock = Заблокировать дела
commands-close = Закрыть Guidepost
commands-language = Язык: { $language }
commands-look = Цвета: { $look }
commands-larger = Крупнее текст
commands-smaller = Мельче текст
commands-normal = Обычный размер текста
commands-security = Безопасность: { $part }
