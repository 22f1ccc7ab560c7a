# Problems: what happened, then ("help") what to do. Calm words, no blame, no codes.

error-title = There is a problem

# $path: a file or folder.
error-not-written = The file was not saved: { $path }
error-not-written-help = Choose another folder, or check that you may write there
error-not-read = The file could not be read: { $path }
error-not-read-help = Check that it is there and that you may read it
error-file-kind = The app does not know this kind of file
error-file-kind-help = Nothing was changed
error-date = This date was not understood
error-date-help = Enter a date like 30 11 2026, or words like “May 2025”
# $text: what was typed.
error-country = No country is known by this name: { $text }
error-country-help = Use a name in any of the twelve languages, or a code of two letters
# $text: what was typed. $languages: the list of languages.
error-language = This language is not known: { $text }
error-language-help = Choose one of: { $languages }
error-no-display = This computer has no display for a window, so the assessment runs in the terminal
error-no-viewer = No PDF viewer was found
error-no-viewer-help = The file is saved here: { $path }
# $language: the name of a language.
error-no-recording = There is no recording in this language: { $language }
error-no-recording-help = Show the text or read it aloud
error-no-cards = Cards in this language are not on this computer: { $language }
# $languages: the languages that there are cards in.
error-no-cards-help = There are cards in: { $languages }
