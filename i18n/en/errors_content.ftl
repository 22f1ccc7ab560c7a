# What the content check says of a file of checklists, contacts, countries, scenarios or texts. For people who write content, on the
# command line and when a pack is installed. File, line and field stand before the sentence. The words in quotes are names in the
# files: they stay as they are.

# { $value } is what the reader of the file format says, in English.
fault-form = The file can’t be read here: { $value }. Compare it with a file that ships.
# { $value } is the path of a file.
fault-no-file = The file { $value } is missing. Add it.
fault-unknown-field = There is no such field. Check its spelling, or remove it.
fault-missing-field = This field is missing. Add it.
# { $value } is what the file says.
fault-unknown-value = “{ $value }” can’t stand here. Use a word, code or date that this field takes.
fault-bad-id = “{ $value }” can’t be an id. Use lower-case letters, digits and hyphens, at most 64; a scenario’s id begins with “scn-”.
fault-duplicate = “{ $value }” stands twice. Remove one, or give it another name if it has never been released.
fault-no-such = There is no “{ $value }”. Check its spelling, or add it.
fault-not-ilo = “{ $value }” is not one of the ILO’s indicators. Name one from the checklist “ilo-core”.
fault-no-source = “{ $value }” says nothing of where it comes from. Add a source.
fault-undeclared-source = The catalogue has no source “{ $value }”. Add it to assets/catalogue.toml, or name another.
fault-other-name = The file should be named after “{ $value }”. Rename the file, or correct the id if it has never been released.
fault-strength = Every indicator of the checklist “ilo-core” has a strength, and no other indicator has. Correct “{ $value }”.
fault-other-country = “{ $value }” should begin with the code of its country. Correct the id, or move the contact to its country’s file.
fault-not-first = “{ $value }” can’t be the first contact: it is closed, takes no cases or belongs to another country. Name another.
fault-half-verified = “{ $value }” does not say in full who checked it and when. Add what is missing, or remove both.
fault-hours = These are no opening hours. Write days as “mon-fri” or “sat,sun”, and times as “09:00” and “24:00”, the earlier first.
fault-other-hours = “{ $value }” is open 24/7 in words, and not as days and times. Correct one of them.
fault-phone = “{ $value }” is no international number. Write “+” and 7 to 15 digits without spaces, or leave it empty.
fault-both-lists = “{ $value }” says where it works and where it does not. Keep one of the two lists.
# { $value } is a type of contact, as the files write it.
fault-no-interval = Nothing says after how many months contacts of the type “{ $value }” are checked again. Add it.
# { $value } is a band and the rules that lead to it, as the files write them.
fault-other-result = For these answers the rule gives “{ $value }”, not what is expected, or finds other dimensions. Correct the answers or what is expected.
# { $value } is the key of a text, here and below.
fault-no-text = The text “{ $value }” is missing in this language. Add it.
fault-unused = Nothing uses the text “{ $value }”. Check its spelling, or remove it.
fault-other-gaps = The text “{ $value }” has other gaps than in English. Use the same names between braces.
fault-no-fluent = This line can’t be read as a text. Check the signs “=”, braces, and the spaces at the start of lines.
fault-no-prose = This line is none of what a chapter of the handbook may hold: “{ $value }”. Use headings, paragraphs, lists, boxes and links.
fault-other-sections = The sections or links are others than in the structure or in English: “{ $value }”. Use the same ones, in the same order.
fault-other-term = The glossary has another word for this: “{ $value }”. Use it.
fault-no-term = English speaks of a term of the glossary here. Say “{ $value }”, or name the text under “apart”.
