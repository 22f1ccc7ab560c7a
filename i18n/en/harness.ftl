# Only in builds made for tests: the help of the commands that tests drive, and what these find.

cli-harness-about = For tests only: make up cases and look after them
cli-harness-work-about = Save made-up cases and print the label of each once it is safe
cli-harness-work-count-help = How many cases; without it, or with 0, without end
cli-harness-work-canaries-help = A JSON list of words to spread over the fields, each with a number
cli-harness-check-about = Check everything and print the label of each case
cli-harness-dump-about = Print everything that the cases hold
cli-harness-erase-all-about = Erase all cases, and print the label of each and the folder of every backup that still holds them
cli-harness-lock-and-wait-about = Open and read all cases, lock at the first line that comes in, and wait
cli-harness-assess-many-about = Assess many sets of answers, one a line, and print the band and the rules of each
cli-harness-fill-about = Make up many cases quickly
cli-harness-fill-cases-help = How many cases

# $label: a case's label, such as K7M-4QD.
error-harness-half-there = The case { $label } is damaged: it is half there
# $file: the name of a file, without its folder.
error-harness-not-filed = What was sealed in { $file } is damaged and was not filed
