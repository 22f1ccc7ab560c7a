//! Reads the record of access, a page at a time.

use crate::casework::{AccessCursor, Casework};
use crate::ui::app::App;
use crate::ui::view::Busy;

impl App {
    /// Its newest page. Only a supervisor may read it; for others the page says so.
    pub(super) fn read_record(&mut self) {
        self.ask(
            Busy::Reading,
            |casework: &Casework| casework.access_record(None),
            |app, _, page| {
                app.state.security.record = Some(page);
            },
        );
    }

    pub(super) fn more_record(&mut self, after: AccessCursor) {
        self.ask(
            Busy::Reading,
            move |casework: &Casework| casework.access_record(Some(after)),
            |app, _, page| {
                if let Some(record) = &mut app.state.security.record {
                    record.lines.extend(page.lines);
                    record.next = page.next;
                }
            },
        );
    }
}
