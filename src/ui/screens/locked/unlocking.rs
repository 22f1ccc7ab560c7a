//! A passphrase or a recovery code on its way to the door.

use egui::{Key, Ui};

use crate::casework::Passphrase;
use crate::message::Message;
use crate::ui::a11y;
use crate::ui::command::Command;
use crate::ui::theme::icons::Icon;
use crate::ui::view::{Busy, View};
use crate::ui::widgets::secret::Secret;
use crate::ui::widgets::{card, press, progress, text};

const PASSPHRASE: &str = "unlock.passphrase";
const CODE: &str = "unlock.code";

/// What is typed to unlock.
#[derive(Debug, Default)]
pub struct Unlocking {
    secret: Secret,
    code: Secret,
    is_forgotten: bool,
    last: Tried,
    /// Whether a field has had the keyboard since the last try.
    seen: bool,
    /// Whether what stands in the field was entered, and not only typed.
    is_entered: bool,
}

/// What was tried last.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Tried {
    #[default]
    Passphrase,
    Code,
}

impl Unlocking {
    /// Draws the field with its button; the passphrase, once it was entered.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        if view.busy == Some(Busy::Unlocking) {
            let words = view.texts.get("locked-unlocking");
            a11y::live(&text::body(ui, &words), &words);
            if let Some(now) = view.security.progress.now() {
                let words = view.texts.get("slots-rekeying");
                text::body(ui, &words);
                progress::bar(ui, &words, "unlock.rekeying", Some(now));
            }
            return None;
        }
        let label = view.texts.get("locked-passphrase-label");
        let fault = fault(view).filter(|_| self.last == Tried::Passphrase);
        let response = self.secret.ui(ui, view, &label, (PASSPHRASE, Some("unlock.show")), fault.as_deref());
        if !std::mem::replace(&mut self.seen, true) {
            self.begin(ui);
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let (pressed, reads) = self.buttons_ui(ui, view);
        let by_code = if self.is_forgotten { self.code_ui(ui, view) } else { None };
        if (entered || pressed || reads) && view.wait == 0 {
            return self.go(Tried::Passphrase, reads);
        }
        by_code
    }

    /// Draws the field alone, for what needs the passphrase and opens nothing yet.
    pub fn enter_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        text::body(ui, &view.texts.get("damaged-enter-hint"));
        let label = view.texts.get("locked-passphrase-label");
        let response = self.secret.ui(ui, view, &label, (PASSPHRASE, Some("unlock.show")), None);
        if !std::mem::replace(&mut self.seen, true) {
            self.begin(ui);
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let pressed = press::primary(&view.texts.get("damaged-ways-action")).id("damaged.ways").show(ui);
        self.is_entered = (entered || pressed) && !self.secret.is_empty();
    }

    /// The field that was tried last has the keyboard; a passphrase that was wrong is there and marked, to be typed over.
    fn begin(&mut self, ui: &Ui) {
        match self.last {
            Tried::Passphrase => {
                a11y::focus_on(ui.ctx(), PASSPHRASE);
                self.secret.select_all();
            }
            Tried::Code => {
                a11y::focus_on(ui.ctx(), CODE);
                self.code.select_all();
            }
        }
    }

    /// The button, or how long the next try waits; a way to read only, where nobody can write now; what to do without the
    /// passphrase.
    fn buttons_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> (bool, bool) {
        ui.horizontal_wrapped(|ui| {
            let pressed = button_ui(ui, view);
            let reads = view.refused.is_some_and(can_be_read)
                && press::secondary(&view.texts.get("locked-read-action")).icon(Icon::Eye).id("unlock.read").show(ui);
            let caret = if self.is_forgotten { Icon::CaretUp } else { Icon::CaretDown };
            let words = view.texts.get("locked-forgot-action");
            let forgot = press::quiet(&words).icon_after(caret).id("unlock.forgot").ui(ui);
            a11y::expanded(&forgot, self.is_forgotten);
            if forgot.clicked() {
                self.is_forgotten = !self.is_forgotten;
                a11y::focus_on(ui.ctx(), if self.is_forgotten { CODE } else { PASSPHRASE });
            }
            (pressed, reads)
        })
        .inner
    }

    /// The recovery code opens the door too.
    fn code_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<Command> {
        card::panel(ui, |ui| {
            text::body(ui, &view.texts.get("locked-code-hint"));
            let label = view.texts.get("locked-code-label");
            let fault = fault(view).filter(|_| self.last == Tried::Code).map(|_| view.texts.get("locked-code-wrong"));
            self.code.show(true);
            let response = self.code.ui(ui, view, &label, (CODE, None), fault.as_deref());
            let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let pressed = press::secondary(&view.texts.get("locked-code-action")).id("unlock.with-code").show(ui);
            if (entered || pressed) && view.wait == 0 { self.go(Tried::Code, false) } else { None }
        })
    }

    /// What the main action of the page does.
    pub fn enter(&mut self, view: &View<'_>) -> Option<Command> {
        if view.wait > 0 { None } else { self.go(Tried::Passphrase, false) }
    }

    /// What was typed stays in its field: after a slip it is typed over.
    fn go(&mut self, tried: Tried, reads: bool) -> Option<Command> {
        let secret = match tried {
            Tried::Passphrase => &self.secret,
            Tried::Code => &self.code,
        };
        if secret.is_empty() {
            return None;
        }
        let secret: Passphrase = secret.passphrase();
        (self.last, self.seen, self.is_entered) = (tried, false, true);
        Some(if reads { Command::UnlockToRead(secret) } else { Command::Unlock(secret) })
    }

    /// What was tried last.
    pub fn tried(&self) -> Option<Passphrase> {
        let secret = match self.last {
            Tried::Passphrase => &self.secret,
            Tried::Code => &self.code,
        };
        (self.is_entered && !secret.is_empty()).then(|| secret.passphrase())
    }

    pub const fn is_forgotten(&self) -> bool {
        self.is_forgotten
    }

    /// A wrong passphrase is told at its field.
    pub fn tells(refused: &Message) -> bool {
        refused.key == WRONG
    }
}

const WRONG: &str = "error-wrong-passphrase";

fn fault(view: &View<'_>) -> Option<String> {
    view.refused.filter(|refused| refused.key == WRONG).map(|_| view.texts.get("locked-wrong"))
}

/// Whether the cases can be read though they can't be written to.
fn can_be_read(refused: &Message) -> bool {
    ["error-vault-in-use", "error-vault-in-use-since", "error-no-permission", "error-disk-full"].contains(&refused.key.as_str())
}

/// The button, or how long the next try waits.
fn button_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    if view.wait > 0 {
        let words = view.texts.message(&Message::new("locked-wait").count("seconds", view.wait));
        a11y::live(&text::body(ui, &words), &words);
        return false;
    }
    press::primary(&view.texts.get("locked-unlock-action")).id("unlock.open").show(ui)
}
