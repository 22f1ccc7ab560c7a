# Checklist "surrogacy-illegal-adoption": what the officer reads. The structure is in checklists/surrogacy-illegal-adoption.toml.

checklist-surrogacy-illegal-adoption = Exploitation of surrogacy and illegal adoption
    .purpose = Detect the two purposes added to EU law in 2024. Surrogacy or adoption as such is not an indicator.
    .audience = Consular staff handling births, parentage, adoption and child travel documents
    .when = A birth, parentage, adoption or first-passport case raises concern.

## Exploitation of surrogacy

section-surrogacy-illegal-adoption-surrogacy = Exploitation of surrogacy
    .calm = Surrogacy
indicator-su-forced = The woman was forced or deceived into becoming a surrogate.
    .example = A woman says she signed up for hotel work abroad and was told after the medical that she was to carry a couple’s child.
    .ordinary = Some women carry a child for others by free choice and find it hard later; listen to how it began.
indicator-su-kept = The woman is kept in controlled housing or may not travel during pregnancy.
    .example = A caller says she shares a flat with six other pregnant women, and a housekeeper has the only key.
    .ordinary = Doctors may advise against travel late in pregnancy, and some women are glad of a flat close to the clinic.
indicator-su-docs = Someone else holds her passport or medical papers.
    .example = Asked for her passport and scan reports, a pregnant woman says the agency has had them since her first visit.
    .ordinary = Clinics keep files as a matter of course, and an agency may need a passport for a visa; what matters is whether she gets it back.
indicator-su-no-choice = She cannot decide on medical treatment.
    .example = Her caesarean is booked for Tuesday, a woman says; the agency chose it, and her own wish got no reply.
    .ordinary = In an emergency doctors decide fast, and medical words are easily missed; ask what was explained to her.
indicator-su-debt = She is told she owes money if the pregnancy ends or she changes her mind.
    .example = A pregnant seamstress was told by the agency that if she loses the baby she must repay all bills, some two years’ pay.
    .ordinary = A contract may settle who bears which costs, and talk of it can sound harsh; a lawyer of her own can read it with her.
indicator-su-unpaid = Promised money or care was not given.
    .example = Four months after the birth, a woman says the promised sums stopped and nobody will book her check-ups.
    .ordinary = A transfer can be slow or a sum in dispute; her health care should not have to wait for that.

## Illegal adoption

section-surrogacy-illegal-adoption-adoption = Illegal adoption
indicator-ia-payment = Money beyond legal fees was paid for the child or for consent.
    .example = In the adoption file, the lawyer’s bill lists 9,000 euros as “thanks to the mother” beside the court fee.
    .ordinary = Court, translation, travel and the child’s care can add up to a large bill; ask to see what each sum was for.
indicator-ia-no-consent = A parent did not agree, was misled, or was pressed straight after birth.
    .example = A fisherman says he came home from sea to find his newborn son given away on a signature he never made.
    .ordinary = A parent may have agreed and come to grieve it later; their account should be heard and passed on all the same.
indicator-ia-false-birth = The birth was registered under a false identity of the mother (not where the law of the place provides for it).
    .example = The birth record names the applicant as the mother, yet stamps in her passport place her elsewhere on that day.
    .ordinary = Clerks make mistakes, and in some places the record may name an intended or adoptive mother; check that first.
indicator-ia-no-authority = No competent authority approved the adoption.
    .example = A couple hand in a notary’s paper and a photo with the baby, but no decision of any court or office.
    .ordinary = The procedure may still be running, or the decision may lie with another office; ask there, for the child’s sake.
indicator-ia-same-clinic = The same clinic, lawyer or agent appears in several doubtful cases.
    .example = Three unclear birth files this year bear the same doctor’s stamp, the same lawyer and the same address.
    .ordinary = A small place may have only one clinic or lawyer for such matters; each child’s file needs a look of its own.
