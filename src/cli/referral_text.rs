//! The suggested contacts in words, each with why it fits, what to ask first and what to be careful about.

use crate::domain::contact::Contact;
use crate::domain::directory::Directory;
use crate::domain::referral::{Because, Referral, Suggestion, Unsuitable, Warning};
use crate::domain::word::Word;
use crate::i18n::texts::Texts;
use crate::message::Message;

/// Everything: warnings, steps, all suggestions, and what does not fit.
#[must_use]
pub fn lines(texts: &Texts, directory: &Directory, referral: &Referral) -> Vec<String> {
    let mut lines = first_lines(texts, directory, referral, referral.suggestions.len());
    if !referral.not_suitable.is_empty() {
        let count = u64::try_from(referral.not_suitable.len()).unwrap_or(0);
        lines.extend([String::new(), texts.message(&Message::new("refer-not-suitable-count").count("count", count))]);
        lines.extend(referral.not_suitable.iter().map(|one| unsuitable_line(texts, directory, one)));
    }
    lines
}

/// Warnings, steps, and the first few suggestions.
#[must_use]
pub fn first_lines(texts: &Texts, directory: &Directory, referral: &Referral, shown: usize) -> Vec<String> {
    let mut lines: Vec<String> = referral.warnings.iter().map(|warning| format!("! {}", texts.word(*warning))).collect();
    lines.extend(referral.steps.iter().map(|step| format!("! {}", texts.get(&format!("step-{step}")))));
    if asks_about_home(referral) {
        lines.push(format!("? {}", texts.get("refer-home-state")));
    }
    if referral.suggestions.is_empty() && !referral.warnings.contains(&Warning::NoContactsHere) {
        lines.push(format!("! {}", texts.get("refer-duty-officer")));
    }
    for suggestion in referral.suggestions.iter().take(shown) {
        lines.push(String::new());
        lines.extend(suggestion_lines(texts, directory, suggestion));
    }
    let left = referral.suggestions.len().saturating_sub(shown);
    if left > 0 {
        let count = u64::try_from(left).unwrap_or(0);
        lines.extend([String::new(), texts.message(&Message::new("refer-others-count").count("count", count))]);
    }
    lines
}

/// Whether contacts are left out for nothing but that nobody has asked about the person's own state (R11).
fn asks_about_home(referral: &Referral) -> bool {
    let is_barred = referral.warnings.contains(&Warning::AsylumAdviceFirst);
    !is_barred && referral.not_suitable.iter().any(|one| one.because == [Because::HomeState])
}

fn suggestion_lines(texts: &Texts, directory: &Directory, suggestion: &Suggestion) -> Vec<String> {
    let Some(contact) = directory.contact(suggestion.contact.as_str()) else { return Vec::new() };
    let mut lines = vec![format!("{}  {}", suggestion.rank, texts.contact_name(contact))];
    lines.extend(ways(texts, contact));
    lines.extend(marked(texts, "refer-why-title", '+', &suggestion.reasons));
    lines.extend(marked(texts, "refer-ask-first-title", '?', &suggestion.ask_first));
    lines.extend(marked(texts, "refer-cautions-title", '!', &suggestion.cautions));
    let actions = suggestion.actions.iter().map(|action| texts.action(*action, contact));
    lines.extend(headed(texts, "refer-actions-title", '>', actions.collect()));
    lines
}

/// A heading with its lines. The heading says it all: a screen reader passes over the marks.
fn headed(texts: &Texts, title: &str, mark: char, worded: Vec<String>) -> Vec<String> {
    let title = (!worded.is_empty()).then(|| format!("  {}", texts.get(title)));
    title.into_iter().chain(worded.into_iter().map(|words| format!("    {mark} {words}"))).collect()
}

fn marked<T: Word>(texts: &Texts, title: &str, mark: char, codes: &[T]) -> Vec<String> {
    headed(texts, title, mark, codes.iter().map(|code| texts.word(*code)).collect())
}

/// How a contact is reached: by its numbers, else in writing.
fn ways(texts: &Texts, contact: &Contact) -> Vec<String> {
    if !contact.phones.is_empty() {
        return numbers(texts, contact);
    }
    let written = [("contact-email-label", contact.emails.join(", ")), ("contact-website-label", contact.website.clone())];
    let known: Vec<_> = written.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    if known.is_empty() {
        return vec![format!("  {}", texts.get("refer-no-way"))];
    }
    known.into_iter().map(|(key, value)| format!("  {}", texts.message(&Message::new(key).text("value", value)))).collect()
}

/// A contact's numbers, the international form first where one is known.
#[must_use]
pub fn numbers(texts: &Texts, contact: &Contact) -> Vec<String> {
    let number = |(phone, label): (&crate::domain::contact::Phone, String)| match (phone.e164.as_str(), phone.dial.as_str()) {
        (e164, "") => format!("  {e164}  {label}"),
        ("", dial) => format!("  {dial}  {label}"),
        (e164, dial) if e164 == dial => format!("  {e164}  {label}"),
        (e164, dial) => format!("  {e164} ({dial})  {label}"),
    };
    contact.phones.iter().zip(texts.phone_labels(contact)).map(number).collect()
}

fn unsuitable_line(texts: &Texts, directory: &Directory, one: &Unsuitable) -> String {
    let name = texts.name_of(directory, &one.contact);
    let because: Vec<String> = one.because.iter().map(|because| texts.word(*because)).collect();
    format!("  - {name}: {}", because.join("; "))
}
