# The list of everything that can be done, opened with Ctrl and K. What is typed is sought in these names.

# The page's name in the top bar: short.
commands-page-label = Actions
commands-title = What do you want to do?
commands-find-label = Type an action
commands-find-hint = Arrows choose, Enter does it
commands-find-empty = Nothing is called that
# $page: its name in the rail.
commands-go = Go to { $page }
commands-back = Back to the page before
commands-forward = Forward again
commands-redo = Redo
commands-lock = Lock the cases
commands-close = Close Guidepost
# $language: its name in itself.
commands-language = Language: { $language }
# $look: one of the colours, such as Dark.
commands-look = Colours: { $look }
commands-larger = Larger text
commands-smaller = Smaller text
commands-normal = Text of normal size
# $part: the title of a part of Security.
commands-security = Security: { $part }
