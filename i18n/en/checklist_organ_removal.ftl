# Checklist "organ-removal": what the officer reads. The structure is in checklists/organ-removal.toml.

checklist-organ-removal = Organ removal
    .purpose = Detect trafficking for organ removal.
    .audience = Interview officers; visa officers for medical travel
    .when = A citizen asks for help after surgery abroad, or medical travel does not fit.

## Signs

section-organ-removal-signs = Signs
indicator-or-surgery-story = The person gave, or is about to give, an organ, or has an operation scar nobody explained to them.
    .care = Do not examine. Note only what is visible.
    .example = A labourer abroad says he went for a health check for a job and came out with a bandage nobody explained.
    .ordinary = People give an organ to a relative by free choice, and a scar may come from an urgent operation explained in haste.
indicator-or-promised-money = The person was promised money or a job for an organ.
    .example = A young father says a man at the bus station offered him a year’s pay and a post as a driver for one kidney.
    .ordinary = A hospital may pay back a donor’s travel and lost wages; ask what was promised, by whom and what for.
indicator-or-not-paid = The promised sum was not paid or was cut.
    .example = A woman says she got a tenth of the sum; the rest, she was told, went on her hotel room and the flights.
    .ordinary = Repayment of a donor’s travel costs can be late or lower than hoped; ask what the money was meant to be for.
indicator-or-no-info = The person was not told the risks or signed papers they could not read.
    .example = The consent form in a donor’s folder is in a language she does not read; no translation or leaflet comes with it.
    .ordinary = In an emergency, or with an interpreter at the bedside, patients may sign a form that they cannot read themselves.
indicator-or-no-withdraw = The person was not allowed to change their mind.
    .example = A man says he asked to go home before the surgery and was told to pay back ticket, tests and hotel first.
    .ordinary = A clinic may ask a donor to think again, or mention costs, and yet let them go; ask what followed the no.
indicator-or-false-relation = Papers falsely state that donor and recipient are related.
    .example = The clinic’s form calls the donor the patient’s brother, yet his birth certificate names quite other parents.
    .ordinary = Relatives by marriage, adoption or a second family may share neither a surname nor parents on paper.
indicator-or-broker-travel = A broker arranged travel, housing, passport and clinic.
    .example = A fruit picker says one man he met online got him passport, flight, flat and clinic, and is waiting outside.
    .ordinary = Agencies for medical travel and helpful relatives also book flights, rooms and clinics; ask who pays, and what for.
indicator-or-debt = The person agreed because of debt or threats.
    .example = A market trader says the lender would cancel his loan, and leave his sister in peace, once he gave a kidney.
    .ordinary = Someone in debt may still give an organ freely to a loved one; ask whether the debt or a threat played any part.
indicator-or-no-aftercare = The person has no medical papers or aftercare.
    .example = A donor back for three weeks has boarding passes and a hotel bill in his folder, but not a page from any hospital.
    .ordinary = Papers get lost on the way or follow by post; either way, a doctor should see the person soon.
indicator-or-recruit-others = The person is asked to recruit other donors.
    .example = A waitress says the rest of her money will come only when she has brought two friends for a blood test.
    .ordinary = A family may also ask around for a donor for a sick relative, openly and with no reward for each name.
