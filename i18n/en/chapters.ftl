# The chapters of the countries, and the gap report.

chapter-title = { $country }: law, mechanism, services
chapter-contacts-action = Contacts: { $country }
chapter-cbss-member = Member of the Council of the Baltic Sea States
chapter-eu-member = Member of the European Union
chapter-both-member = Member of the Council of the Baltic Sea States and of the European Union
chapter-former-member = Member of the Council of the Baltic Sea States until 2022
chapter-union = The level of the European Union
chapter-no-member = Member neither of the Council of the Baltic Sea States nor of the European Union
chapter-short-title = In short
chapter-summary-hint = This summary was put together on { $date } from the sources below and from the contacts. No line of it was checked by itself.
# A line: what it is about, and what holds.
chapter-line = { $label }: { $words }
# $standing: yes, partly, no and so on. $detail: what the sources say of it.
chapter-standing = { $standing } ({ $detail })
# In the place of a source that nobody has read.
chapter-general-knowledge = General knowledge; no source was read
# Unfolds the source of a fact. $date: when it was written, or that no date is given.
chapter-source-action = Source, { $date }
# For a screen reader. $action: the words above.
chapter-source-label = { $action }: { $fact }

## Under what a chapter tells its facts.

chapter-heading-law = Law
chapter-heading-identification = Who identifies
chapter-heading-mechanism = Referral mechanism
chapter-heading-reflection = Reflection period
chapter-heading-permit = Residence permits
chapter-heading-services = Services, and for whom
chapter-heading-compensation = Compensation
chapter-heading-non-punishment = Non-punishment
chapter-heading-reporting = Duties to report
chapter-heading-coordination = Coordination and rapporteur
chapter-heading-changed = What has changed

## Whom help reaches. Each stands before a colon and a word below.

served-help-without-testimony = Help without working with the police or a court
served-presumed = Presumed victims
served-men = Men
served-children = Children
served-without-papers = People without papers
served-permit-without-cooperation = Residence permit without working with the police
served-permit-with-cooperation = Residence permit when working with the police

standing-yes = yes
standing-partly = partly
standing-no = no
standing-unknown = not known
standing-required = European law requires it

## What no contact on file is known for.

lack-helpline = No helpline is on file
lack-housing-for-men = No safe accommodation on file is known to take men
lack-housing-for-children = No safe accommodation on file is known to take children
lack-child-protection = No contact on file is known to act when a child is in danger
lack-without-papers = No contact on file says that it helps whatever the person’s papers
lack-without-testimony = No contact on file says that it helps without working with the police

## The gap report.

gaps-title = What is not offered or not known
gaps-aim = For each state, what its help does not reach, and what nobody could find out. It shows where to ask before you promise anything.
gaps-chapter-action = Chapter: { $country }
# $headings: some of the headings above.
gaps-unread = Only general knowledge on: { $headings }
gaps-nothing = Nothing is on file on: { $headings }
gaps-empty = No gap is known. That does not mean that there is none.
