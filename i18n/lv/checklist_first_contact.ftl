# Kontrolsaraksts „first-contact”: ko lasa darbinieks. Uzbūve ir failā checklists/first-contact.toml.

checklist-first-contact = Brīdinājuma zīmes pie konsulārā lodziņa, pa tālruni un ziņās
    .purpose = Pirms jebkādas sarunas pamanīt, ka aiz ikdienišķa konsulārā kontakta var būt kas vairāk.
    .audience = Lodziņa, tālruņa, dežūrējošie darbinieki un goda konsuli
    .when = Katrā pirmajā saskarē. Aizņem apmēram divas minūtes. Nekad nelasiet to skaļi.

## Kā persona ierodas

section-first-contact-arrival = Kā persona ierodas
indicator-fc-comes-alone-fled = Persona nesen aizbēgusi no darbavietas, dzīvokļa vai partnera.
indicator-fc-no-belongings = Personai ir maz mantu vai to nav, vai apģērbs nav piemērots gadalaikam.
indicator-fc-injury = Personai ir redzamas vai neārstētas traumas, vai tā izskatās slima vai pārgurusi.
    .care = Neveiciet apskati. Atzīmējiet tikai to, kas redzams.
indicator-fc-afraid = Persona šķiet nobijusies, vēro durvis vai jautā, vai kāds to redz.
indicator-fc-unknown-address = Persona nevar nosaukt adresi, kur dzīvo vai strādā.
indicator-fc-unsure-country = Persona īsti nezina, kurā pilsētā vai valstī atrodas.

## Dokumenti

section-first-contact-documents = Dokumenti
indicator-fc-docs-held = Pase vai personas apliecība ir kādam citam, kas to neatdod.
indicator-fc-emergency-travel-doc = Tiek lūgts pagaidu ceļošanas dokuments, un stāsts par „pazaudēto” pasi nesakrīt.
indicator-fc-docs-false = Dokumenti ir viltoti, laboti vai pieder citam.
indicator-fc-docs-others-pay = Kāds cits uzstāj, ka samaksās par jauno dokumentu, to saņems vai glabās.
indicator-fc-many-requests = Vairāku valstspiederīgo lūgumos atkārtojas tā pati kontaktpersona, adrese vai tālrunis.
indicator-fc-job-mismatch = Norādītais uzturēšanās iemesls neatbilst vīzai, atļaujai vai īstenībā darītajam darbam.

## Pavadonis

section-first-contact-companion = Pavadonis
indicator-fc-companion-speaks = Pavadonis atbild personas vietā vai to labo, un tā nav palīdzība valodas, slimības vai invaliditātes dēļ.
indicator-fc-companion-refuses-private = Pavadonis atsakās no sarunas divatā vai tai pretojas.
indicator-fc-companion-relation-unclear = Pavadoņa saistība ar personu ir neskaidra vai mainās.
indicator-fc-phone-monitored = Apmeklējuma laikā personas tālruni kāds tur, uzrauga, vai tajā ir atvērts zvans.

## Stāsts

section-first-contact-story = Stāsts
indicator-fc-rehearsed = Atbildes skan kā iemācītas, vai vairāki cilvēki stāsta to pašu vārds vārdā.
indicator-fc-pay-problem = Persona saka, ka par darbu nav samaksāts vai samaksāts daudz mazāk, nekā norunāts.
indicator-fc-debt-mentioned = Persona piemin parādu darba devējam, aģentam vai partnerim.
indicator-fc-deceived-mentioned = Persona saka, ka darbs vai brauciens nebija tāds, kā stāstīts.
indicator-fc-cannot-leave = Persona saka, ka kāds neļauj aiziet no vietas, darba vai cilvēka.

## Zvani, ziņas un trešās personas

section-first-contact-remote = Zvani, ziņas un trešās personas
indicator-fc-call-cut = Zvanā runā čukstus, tas pēkšņi pārtrūkst, vai zvana no sveša tālruņa.
indicator-fc-family-report = Ģimene vai draugs ziņo par zudušu saziņu, pārmainītu balsi vai diktētām ziņām.
indicator-fc-ransom = No ģimenes prasa naudu par personas atbrīvošanu vai „līgumu”.
indicator-fc-third-party-report = Darba devējs, klients, kaimiņš vai nevalstiska organizācija ziņo par bažām par valstspiederīgo.
