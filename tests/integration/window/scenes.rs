//! Every screen, and how to come to it, by lasting names: the same in every language.

use egui_kittest::Harness;
use guidepost::ui::app::App;

use super::stage::{Stage, press, settle, type_into};

/// Brings a freshly opened window to a screen.
pub type Play = fn(&Stage, &mut Harness<'static, App>);

/// The screens by name.
pub const ALL: &[(&str, Play)] = &[
    ("home", |_, _| {}),
    ("help-now", |_, window| press(window, "home.with_me")),
    ("find-help", |_, window| press(window, "home.directory")),
    ("safety-danger", |_, window| start(window)),
    ("safety-age", |_, window| steps(window, 1)),
    ("safety-alone", not_alone),
    ("safety-needs", |_, window| steps(window, 3)),
    ("make-safe", make_safe),
    ("consent", |_, window| steps(window, 4)),
    ("jump", jump),
    ("observe", observe),
    ("observe-open", observe_open),
    ("ask", ask),
    ("assess", assess),
    ("assess-details", assess_details),
    ("create-vault", |_, window| create_vault(window)),
    ("create-vault-weak", create_vault_weak),
    ("recovery-code", recovery_code),
    ("about", |_, window| press(window, "nav.about")),
    ("about-open", about_open),
    ("commands", |_, window| commands(window)),
    ("commands-found", commands_found),
    ("keyboard", keyboard),
];

/// Begins an assessment, as an officer does from Home.
pub fn start(window: &mut Harness<'static, App>) {
    press(window, "home.with_me");
    press(window, "help.start");
}

/// Begins an assessment and goes so many pages on.
pub fn steps(window: &mut Harness<'static, App>, count: usize) {
    start(window);
    for _ in 0..count {
        press(window, "step.continue");
    }
}

fn not_alone(_: &Stage, window: &mut Harness<'static, App>) {
    steps(window, 2);
    press(window, "safety.alone.no");
}

fn make_safe(_: &Stage, window: &mut Harness<'static, App>) {
    start(window);
    press(window, "safety.danger.yes");
    press(window, "step.continue");
}

fn jump(_: &Stage, window: &mut Harness<'static, App>) {
    steps(window, 4);
    press(window, "step.line");
}

fn observe(_: &Stage, window: &mut Harness<'static, App>) {
    steps(window, 5);
    press(window, "observe.forms.labour");
    for answer in ["ind.fc-comes-alone-fled.Yes", "ind.fc-no-belongings.No", "ind.fc-injury.DontKnow", "ind.fc-docs-false.Yes"] {
        press(window, answer);
    }
}

fn observe_open(stage: &Stage, window: &mut Harness<'static, App>) {
    observe(stage, window);
    press(window, "details.toggle");
    press(window, "ind.fc-docs-false.more");
}

fn ask(stage: &Stage, window: &mut Harness<'static, App>) {
    observe(stage, window);
    press(window, "step.continue");
}

fn assess(stage: &Stage, window: &mut Harness<'static, App>) {
    observe(stage, window);
    press(window, "step.line");
    press(window, "steps.assess");
}

fn assess_details(stage: &Stage, window: &mut Harness<'static, App>) {
    observe(stage, window);
    for answer in ["ind.lx-two-sets.Yes", "ind.lx-contract-swap.Yes", "ind.lx-deductions.Yes"] {
        press(window, answer);
    }
    press(window, "step.line");
    press(window, "steps.assess");
    press(window, "details.toggle");
    press(window, "result.change");
}

/// Goes to the page that protects the cases.
pub fn create_vault(window: &mut Harness<'static, App>) {
    commands(window);
    press(window, "commands.protect");
}

fn create_vault_weak(_: &Stage, window: &mut Harness<'static, App>) {
    create_vault(window);
    type_into(window, "vault.passphrase", "Embassy1");
    press(window, "vault.go_on");
}

/// Makes a vault with the passphrase that is suggested.
pub fn make_vault(window: &mut Harness<'static, App>, passphrase: &str) {
    create_vault(window);
    type_into(window, "vault.passphrase", passphrase);
    type_into(window, "vault.repeat", passphrase);
    press(window, "vault.go_on");
    settle(window);
}

fn recovery_code(_: &Stage, window: &mut Harness<'static, App>) {
    make_vault(window, "gravel lantern otter vinegar");
}

fn about_open(_: &Stage, window: &mut Harness<'static, App>) {
    press(window, "nav.about");
    press(window, "about.sources");
    press(window, "about.contacts");
    press(window, "about.contacts.pl");
    press(window, "about.crates");
    press(window, "about.licence.inter");
}

/// Opens the list of everything that can be done.
pub fn commands(window: &mut Harness<'static, App>) {
    window.key_press_modifiers(egui::Modifiers::CTRL, egui::Key::K);
    window.run();
}

fn commands_found(_: &Stage, window: &mut Harness<'static, App>) {
    commands(window);
    type_into(window, "commands.find", "po");
    window.key_press(egui::Key::ArrowDown);
    window.run();
}

fn keyboard(_: &Stage, window: &mut Harness<'static, App>) {
    window.key_press(egui::Key::F1);
    window.run();
}
