# The cards for the person, and the view that shows them to her. Somebody who controls her may see both: no heavy word stands here.

cards-title = Cards for the person
cards-hint = Choose the language first, then a card. The person sees the card and nothing else.
cards-language-title = Language
cards-find-label = Find a language
cards-language-empty = There are no cards in a language of that name. An interpreter can read a card aloud.
# $language: its name in itself and in the language of the screen.
cards-in-title = Cards: { $language }
cards-draft = Draft translation: no practitioner who speaks this language has read these cards.
cards-other-action = Another language
cards-show-action = Show
# For a screen reader. $card: its first sentence.
cards-show-label = Show: { $card }
cards-print-action = Print…
cards-print-label = Print: { $card }
cards-file-label = Write the PDF to
cards-sheet-action = Sheet (A6)
cards-pocket-action = Number only, pocket size
# $file: where it was written.
cards-printed = The card is in { $file }. Anyone who has this paper or file can read it.

# Leads to the cards, and to the card that says that the person decides.
help-now-card-action = Show this in their language

person-label = Card
person-action = Person view
# Stands under the card, small. "Draft translation" must be read before the card is shown.
person-draft = Draft translation, not read by a practitioner
person-back-action = Back
person-next-action = Next
person-larger-action = Larger
person-hide-caption-action = Hide the caption
person-show-caption-action = Show the caption
person-close-action = Close (Esc)
person-drawing = One moment
person-on-paper = This card can’t be drawn here. Print it.
person-no-number = The country is not known yet. Choose it under Find help.
# Between the card and a page that the person should not read.
person-go-on = Press Ctrl and Enter to go on

card-number-emergency = Emergency number
card-number-helpline = Helpline

print-plain = Anyone who has this paper or file can read it.
