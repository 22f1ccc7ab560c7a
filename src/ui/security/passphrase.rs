//! Changes the officer's own passphrase.

use crate::casework::{Casework, Passphrase};
use crate::message::Message;
use crate::ui::app::App;
use crate::ui::route::{Route, SecurityPart};
use crate::ui::view::Busy;

impl App {
    pub(super) fn change_passphrase(&mut self, old: Passphrase, new: Passphrase) {
        let change = |casework: &Casework| casework.change_passphrase(casework.officer().slot, old, new);
        self.ask(Busy::Saving, change, |app, ctx, ()| {
            app.go(ctx, Route::Security(SecurityPart::All));
            app.say(Message::new("security-passphrase-changed"));
        });
    }
}
