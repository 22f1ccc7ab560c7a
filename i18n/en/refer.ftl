# Referral: what stands around a suggested contact.

refer-best-title = Best first contact
refer-others-count = { $count ->
    [one] { $count } other suitable contact
   *[other] { $count } other suitable contacts
}
refer-not-suitable-count = { $count ->
    [one] { $count } contact not suggested, and why
   *[other] { $count } contacts not suggested, and why
}
refer-why-title = Why this contact
refer-ask-first-title = Ask first
refer-cautions-title = Take care
refer-actions-title = What you can do
# Instead of "Call for advice without giving a name", where the contact has no number.
refer-ask-without-name-action = Ask for advice without giving a name
refer-steps-title = The order of steps matters here
refer-warnings-title = Know this before you choose
# $country: the name of the country where the person is.
refer-expect-title = What the person can expect in { $country }

## How sure the contact is. Most entries of a first release have been called by nobody: this must read well, not as an error.

# $emergency: the emergency number of the country where the person is.
refer-unverified = From public sources, not yet called by us. If there is time, call it first. If not, give it together with { $emergency } and say that it may have changed.
# $date: when the source was written, as far as it is known: a year, a month or a day.
refer-unverified-dated = From public sources ({ $date }), not yet called by us. If there is time, call it first. If not, give it together with { $emergency } and say that it may have changed.
refer-unverified-written = From public sources, not yet checked by us. If there is time, ask them first. If not, give it together with { $emergency } and say that it may have changed.
refer-unverified-written-dated = From public sources ({ $date }), not yet checked by us. If there is time, ask them first. If not, give it together with { $emergency } and say that it may have changed.
refer-unverified-emergency = From public sources. Do not call it to try it.
# Stands where the emergency number of a country is meant and none is on file: "call …", "together with …".
refer-emergency-unknown = the local emergency number (in the EU: 112)
# $date: when a person last checked it. $due: when the next check was due.
refer-stale = Check before relying on it. Last checked { $date }, next check was due { $due }.
refer-blocked = Not verified since { $date }. Find another contact or call yourself first.
# For an entry that is past its time and was never dated.
refer-blocked-undated = Never verified. Find another contact or call yourself first.
refer-checked = Last checked { $date }
refer-source-label = Source
refer-closed = This line is closed

## Whom the contact is for.

refer-professionals = You call this line. It is not for the person.
refer-professionals-label = You call, not the person
refer-may-inform-label = May inform police or immigration
refer-anonymous-label = Anonymous advice possible
refer-authority-label = Authority
refer-child-label = Child protection
# $country: where the digits lead when they are dialled from the officer's post.
refer-person-dials = The person dials this. From your office it rings in { $country }.

## Before anything goes out.

refer-consent = Contact this organisation only if the person agrees. In immediate danger, or for a child, follow your rules on duty to report.
refer-home-state = Ask first: is contact with the person’s own country safe and wanted?
refer-child-emergency = Call { $emergency } and ask for the on-call child-protection or social service.
refer-duty-officer = Call your ministry’s duty officer
# No number, address or website is known; only what the body does.
refer-no-way = No way to reach it is on file. Look it up before you rely on it.
refer-searched-title = What was searched
refer-outcome-label = What happened
refer-sorted-hint = Sorted by country, audience, language and hours
