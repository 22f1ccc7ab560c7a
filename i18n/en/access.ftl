# The record of access: who opened the cases, who saw names, what left them.

export-backup = A backup
export-case = A case
export-list = The list of cases
