# The record of access: who opened the cases, who saw names, what left them.

export-backup = Kopia zapasowa
export-case = Sprawa
export-list = Lista spraw
