//! What is half typed on a page and is no record yet: it waits in its fields while another page is shown, and under the cover.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::route::Route;
use crate::domain::entry::CaseId;
use crate::domain::personal::Personal;

/// What stands in fields, by their lasting names.
pub type Fields = BTreeMap<String, String>;

/// So long after the last key it is sealed, in case the power goes.
const PAUSE: SignedDuration = SignedDuration::from_millis(400);

/// What is half typed on all pages.
#[derive(Debug, Default)]
pub struct HalfTyped {
    /// By the page's word and the field's lasting name.
    typed: BTreeMap<String, Personal<String>>,
    /// What of it is sealed.
    sealed: BTreeMap<String, Personal<String>>,
    /// When it was last changed and not yet sealed.
    changed: Option<Timestamp>,
}

impl HalfTyped {
    /// Notes what stands on a page now, in the place of what stood there.
    pub fn note(&mut self, route: &Route, fields: Fields, now: Timestamp) {
        let page = page(route);
        let mut typed = self.typed.clone();
        typed.retain(|name, _| !name.starts_with(&page));
        let fields = fields.into_iter().filter(|(_, text)| !text.is_empty());
        typed.extend(fields.map(|(name, text)| (format!("{page}{name}"), Personal::new(text))));
        if typed != self.typed {
            self.typed = typed;
            self.changed = Some(now);
        }
    }

    /// What stood on this page.
    pub fn on(&self, route: &Route) -> Fields {
        let page = page(route);
        let of_page =
            |(name, text): (&String, &Personal<String>)| Some((name.strip_prefix(&page)?.to_owned(), text.reveal().clone()));
        self.typed.iter().filter_map(of_page).collect()
    }

    /// Forgets what stands on the page of a case.
    pub fn forget(&mut self, case: CaseId) {
        let page = format!("case/{case}/");
        self.typed.retain(|name, _| !name.starts_with(&page));
        self.changed = None;
    }

    /// All of it, for the way back.
    pub const fn all(&self) -> &BTreeMap<String, Personal<String>> {
        &self.typed
    }

    /// Takes up what the way back brought. What was typed since stands before it.
    pub fn take_up(&mut self, sealed: &BTreeMap<String, Personal<String>>) {
        let found = sealed.iter().filter(|(name, _)| is_of_a_page(name)).map(|(name, text)| (name.clone(), text.clone()));
        self.sealed = found.collect();
        for (name, text) in &self.sealed {
            self.typed.entry(name.clone()).or_insert_with(|| text.clone());
        }
    }

    /// Whether it differs from what is sealed, and the officer pauses.
    pub fn is_to_be_sealed(&self, now: Timestamp) -> bool {
        self.typed != self.sealed && self.changed.is_none_or(|changed| now.duration_since(changed) >= PAUSE)
    }

    /// Whether it waits for the officer to pause.
    pub fn waits(&self) -> bool {
        self.typed != self.sealed
    }

    /// Has it sealed without waiting for a pause.
    pub const fn try_now(&mut self) {
        self.changed = None;
    }

    pub fn is_sealed(&mut self) {
        self.sealed = self.typed.clone();
    }
}

fn page(route: &Route) -> String {
    format!("{}/", route.word())
}

/// What else the way back holds has a name without a page.
fn is_of_a_page(name: &str) -> bool {
    name.contains('/')
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ui::route::CaseTab;

    fn route(number: u128) -> Route {
        Route::Case(CaseId(Uuid::from_u128(number)), CaseTab::Summary)
    }

    fn fields(text: &str) -> Fields {
        BTreeMap::from([("case.note".to_owned(), text.to_owned())])
    }

    #[test]
    fn each_page_has_its_own_fields_back() {
        let mut half = HalfTyped::default();

        half.note(&route(1), fields("half a sen"), Timestamp::UNIX_EPOCH);
        half.note(&route(2), fields("another"), Timestamp::UNIX_EPOCH);
        half.note(&route(2), Fields::new(), Timestamp::UNIX_EPOCH);

        assert_eq!(half.on(&route(1)), fields("half a sen"));
        assert_eq!(half.on(&route(2)), Fields::new());
    }

    #[test]
    fn it_is_sealed_after_a_pause_and_once() {
        let mut half = HalfTyped::default();
        let after = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap();
        assert!(!half.is_to_be_sealed(after(0)));

        half.note(&route(1), fields("half a sen"), after(0));
        half.note(&route(1), fields("half a sen"), after(399));

        assert!(!half.is_to_be_sealed(after(399)) && half.is_to_be_sealed(after(400)));
        half.is_sealed();
        assert!(!half.is_to_be_sealed(after(800)));
    }

    #[test]
    fn what_was_typed_since_stands_before_what_was_sealed() {
        let mut before = HalfTyped::default();
        before.note(&route(1), fields("half"), Timestamp::UNIX_EPOCH);
        before.note(&route(2), fields("other"), Timestamp::UNIX_EPOCH);
        let mut half = HalfTyped::default();
        half.note(&route(1), fields("half a sen"), Timestamp::UNIX_EPOCH);

        half.take_up(before.all());

        assert_eq!((half.on(&route(1)), half.on(&route(2))), (fields("half a sen"), fields("other")));
    }
}
