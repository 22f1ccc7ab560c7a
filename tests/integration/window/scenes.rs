//! Every screen, and how to come to it, by lasting names: the same in every language.

use egui_kittest::Harness;
use guidepost::ui::app::App;
use guidepost::ui::state::Start;

use super::stage::{PASSPHRASE, Stage, has, named, press, settle, type_into, type_text};
use super::{backup_scenes, case_scenes, keeping_scenes, pack_scenes, reading_scenes, security_scenes};

/// Brings a freshly opened window to a screen.
pub type Play = fn(&Stage, &mut Harness<'static, App>);

/// A screen's name, and how to come to it.
pub type Scene = (&'static str, Play);

/// Every screen by name.
pub fn all() -> impl Iterator<Item = &'static Scene> {
    let secured = security_scenes::ALL.iter().chain(keeping_scenes::ALL).chain(backup_scenes::ALL);
    ALL.iter().chain(reading_scenes::ALL).chain(pack_scenes::ALL).chain(case_scenes::ALL).chain(secured)
}

const ALL: &[Scene] = &[
    ("home", |_, _| {}),
    ("help-now", |_, window| press(window, "home.with_me")),
    ("home-country", |_, window| press(window, "home.country.lt")),
    ("find-help", |_, window| press(window, "home.directory")),
    ("find-help-country", |_, window| find_help_country(window)),
    ("find-help-contact", find_help_contact),
    ("find-help-filters", find_help_filters),
    ("find-help-none", find_help_none),
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
    ("assess-expert", assess_expert),
    ("create-vault", |_, window| create_vault(window)),
    ("create-vault-weak", create_vault_weak),
    ("recovery-code", recovery_code),
    ("about", |_, window| press(window, "nav.about")),
    ("about-open", about_open),
    ("commands", |_, window| commands(window)),
    ("commands-found", commands_found),
    ("keyboard", keyboard),
    ("refer", |_, window| refer(window)),
    ("refer-lithuania", refer_lithuania),
    ("refer-where", refer_where),
    ("refer-national", refer_national),
    ("refer-needs", refer_needs),
    ("refer-police", refer_police),
    ("refer-others", refer_others),
    ("refer-large", refer_large),
    ("refer-written", refer_written),
    ("refer-child", refer_child),
    ("refer-nothing-kept", refer_nothing_kept),
    ("refer-agreed", refer_agreed),
    ("record", record),
    ("record-empty", |_, window| record_of_nothing(window)),
    ("record-not-asked", record_not_asked),
    ("languages", |_, window| press(window, "lang.list")),
    ("appearance", |_, window| press(window, "shell.appearance")),
    ("locked", locked),
    ("locked-wrong", locked_wrong),
    ("cover", cover),
    ("kept", kept),
    ("kept-open", kept_open),
    ("hidden", hidden),
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

fn assess_expert(stage: &Stage, window: &mut Harness<'static, App>) {
    assess(stage, window);
    for name in ["details.toggle", "expert", "expert.exploitation", "ind.ilo-ex-hours.Yes"] {
        press(window, name);
    }
    super::stage::named(window, "ind.ilo-ex-hours").focus();
    window.run();
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

pub fn recovery_code(_: &Stage, window: &mut Harness<'static, App>) {
    make_vault(window, "gravel lantern otter vinegar");
}

fn about_open(_: &Stage, window: &mut Harness<'static, App>) {
    press(window, "nav.about");
    press(window, "about.sources");
    press(window, "about.contacts");
    press(window, "about.contacts.pl");
    press(window, "about.crates");
    press(window, "about.licence.inter");
    super::stage::come_past(window, "about.contacts.pl");
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

/// The step *Refer* of an assessment in which nothing was answered.
pub fn refer(window: &mut Harness<'static, App>) {
    start(window);
    go_to(window, "refer");
}

/// Goes to a step by the list of steps, which is beside the page or a press away.
pub fn go_to(window: &mut Harness<'static, App>, step: &str) {
    let row = format!("steps.{step}");
    if !has(window, &row) {
        press(window, "step.line");
    }
    press(window, &row);
}

fn refer_lithuania(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
}

/// A man from Ukraine who was exploited at work and is now in Lithuania.
fn lithuania(window: &mut Harness<'static, App>) {
    choose(window, "located-in", "lt");
    choose(window, "nationalities", "ua");
    press(window, "situation.nationalities");
    choose(window, "sex", "male");
}

/// Opens a fact of *Refer* and chooses one of its answers.
pub fn choose(window: &mut Harness<'static, App>, fact: &str, answer: &str) {
    let chip = format!("situation.{fact}");
    if !has(window, &chip) {
        press(window, "situation.more");
    }
    press(window, &chip);
    press(window, &format!("{chip}.{answer}"));
}

fn refer_police(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
    if has(window, "situation.more") {
        press(window, "situation.more");
    }
    press(window, "situation.police");
}

fn refer_where(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    press(window, "situation.located-in");
}

fn refer_national(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    choose(window, "nationalities", "stateless");
    press(window, "situation.nationalities.ua");
}

fn refer_needs(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
    choose(window, "needs", "in-shelter");
    press(window, "situation.needs.in-interpreter");
}

/// Another contact is open, and what does not fit.
fn refer_others(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
    press(window, "contact.lt-men.why");
    press(window, "contact.lt-nappz-hotline.open");
    press(window, "contact.lt-nappz-hotline.why");
    press(window, "refer.unsuitable");
}

/// A number is shown large, and what else is on file.
fn refer_large(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
    press(window, "contact.lt-men.about");
    press(window, "contact.lt-men.large.0");
    named(window, "contact.lt-men.about").focus();
    window.key_press(egui::Key::Tab);
    window.run();
}

/// A contact that has no number.
fn refer_written(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    choose(window, "located-in", "pl");
    if has(window, "refer.more") {
        press(window, "refer.more");
    }
    press(window, "contact.pl-po-moc.open");
    press(window, "contact.pl-po-moc.about");
    named(window, "contact.pl-po-moc.why").focus();
    window.key_press(egui::Key::Tab);
    window.run();
}

fn refer_child(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    choose(window, "located-in", "no");
    choose(window, "age", "may-be-child");
}

fn refer_nothing_kept(_: &Stage, window: &mut Harness<'static, App>) {
    steps(window, 4);
    press(window, "consent.recording.information");
    press(window, "step.continue");
    choose(window, "located-in", "fi");
}

/// The person agrees to notes and names, and to what may be asked about one contact, which was called.
fn refer_agreed(_: &Stage, window: &mut Harness<'static, App>) {
    agree(window);
    go_to(window, "refer");
    lithuania(window);
    press(window, "contact.lt-men.support-contact.yes");
    press(window, "contact.lt-men.sharing.not-now");
    press(window, "contact.lt-men.outcome.officer-called");
}

/// Begins an assessment in which the person agrees that everything is written down.
pub fn agree(window: &mut Harness<'static, App>) {
    steps(window, 4);
    press(window, "consent.recording.yes");
}

fn record(stage: &Stage, window: &mut Harness<'static, App>) {
    refer_agreed(stage, window);
    press(window, "step.continue");
    press(window, "record.follow-up.week");
}

fn record_of_nothing(window: &mut Harness<'static, App>) {
    start(window);
    go_to(window, "record");
}

fn record_not_asked(_: &Stage, window: &mut Harness<'static, App>) {
    refer(window);
    lithuania(window);
    press(window, "step.continue");
}

fn find_help_country(window: &mut Harness<'static, App>) {
    press(window, "home.directory");
    press(window, "find.country.lt");
}

fn find_help_contact(_: &Stage, window: &mut Harness<'static, App>) {
    find_help_country(window);
    press(window, "find.row.lt-nappz-hotline");
}

/// Narrowed to what fits a child, with the needs unfolded.
fn find_help_filters(_: &Stage, window: &mut Harness<'static, App>) {
    find_help_country(window);
    press(window, "find.for.children");
    press(window, "find.needs");
}

fn find_help_none(_: &Stage, window: &mut Harness<'static, App>) {
    press(window, "home.directory");
    named(window, "shell.find").focus();
    window.run();
    type_text(window, "qwertyuiop");
}

fn locked(stage: &Stage, window: &mut Harness<'static, App>) {
    stage.make_vault();
    *window = stage.open();
    press(window, "nav.cases");
}

fn locked_wrong(stage: &Stage, window: &mut Harness<'static, App>) {
    locked(stage, window);
    type_text(window, "not the one");
    press(window, "unlock.open");
    settle(window);
}

fn cover(stage: &Stage, window: &mut Harness<'static, App>) {
    stage.make_vault();
    *window = stage.open_as(Start::Covered);
}

/// The program was cut off in the middle of *Observe*.
fn kept(stage: &Stage, window: &mut Harness<'static, App>) {
    stage.make_vault();
    *window = stage.open();
    steps(window, 4);
    press(window, "consent.recording.yes");
    press(window, "step.continue");
    press(window, "ind.fc-injury.Yes");
    settle(window);
    stage.date_files();
    *window = stage.open();
}

fn kept_open(stage: &Stage, window: &mut Harness<'static, App>) {
    kept(stage, window);
    named(window, "unlock.passphrase").focus();
    window.run();
    type_text(window, PASSPHRASE);
    press(window, "unlock.open");
    settle(window);
}

/// Without a vault: what was hidden asks for its code.
fn hidden(_: &Stage, window: &mut Harness<'static, App>) {
    steps(window, 4);
    press(window, "consent.recording.yes");
    press(window, "step.continue");
    window.key_press(egui::Key::F12);
    window.run();
    window.key_press(egui::Key::Space);
    window.run();
    press(window, "home.start");
}
