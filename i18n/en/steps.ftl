# The order of steps where a wrong first step costs rights. For whom each holds, and its source: assets/countries/<country>.toml.

step-fi-reflection-period-before-application = If the person may lack lawful stay in Finland, seek the reflection period first, from the National Assistance System, police or border authorities. File a residence application only after that.
step-se-committee-or-investigation-leader-applies = In Sweden neither the person nor your office can apply for the reflection period. Ask a municipal social welfare committee, or the leader of the investigation, to apply.
step-no-apply-in-person-at-police = For Norway’s six-month reflection permit the person applies in person at the police. Explain first: no duty to cooperate or testify, and the permit cannot be renewed.
step-is-police-opinion-needed = Iceland’s permit for presumed victims needs a police opinion and can be refused for abuse or public order. Say so before the person decides to apply.
step-pl-certificate-by-police-or-border-guard = In Poland, Police or Border Guard issue the certificate that makes the stay lawful for three months (a minor: four). Say first that it gives no right to work.
step-de-immigration-authority-counselling-statement-suffices = In Germany ask the immigration authority for the reflection period of at least three months. A counselling centre’s statement is enough; cooperation is not needed.
step-dk-longer-period-tied-to-prepared-return = Before the person agrees to anything, say: in Denmark the period is 30 days. A longer one, up to 120, depends on helping prepare a return, or on special reasons.
step-be-cooperation-decision-after-45-days = In Belgium the person first has 45 days in safety. Only then is a decision to cooperate needed, for the long programme. Explain this beforehand.
