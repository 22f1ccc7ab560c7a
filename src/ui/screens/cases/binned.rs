//! What the list says of a case in the bin: since when it is there, and until when nobody is asked about it.

use jiff::civil::Date;

use crate::casework::CaseRow;
use crate::domain::retention::{Retention, days_after};
use crate::message::Message;
use crate::ui::view::View;

/// Since when, in words; `None` where the case is not in the bin.
pub fn since(view: &View<'_>, row: &CaseRow) -> Option<String> {
    let on = view.texts.day(day(view, row)?, view.today());
    Some(view.texts.message(&Message::new("keeping-bin-since").text("on", on)))
}

/// Until when, or that somebody is to decide.
pub fn until(view: &View<'_>, row: &CaseRow) -> Option<String> {
    let until = days_after(day(view, row)?, Retention::DAYS_IN_BIN);
    if until <= view.today() {
        return Some(view.texts.get("keeping-bin-over"));
    }
    let on = view.texts.day(until, view.today());
    Some(view.texts.message(&Message::new("keeping-bin-until").text("on", on)))
}

fn day(view: &View<'_>, row: &CaseRow) -> Option<Date> {
    let binned = row.kept.and_then(|kept| kept.binned)?;
    Some(view.zone.to_datetime(binned).date())
}
