//! The walk, played at a pseudo-terminal: from "someone is with me now" to the saved case.

use std::process::Command;

use guidepost::i18n::Texts;
use guidepost::i18n::locale::Locale;
use rexpect::session::{PtySession, spawn_command};

use crate::program::Program;

const PASSPHRASE: &str = "harbour willow ninety copper lantern";

/// Somebody at the terminal who reads what is asked, in her language, and answers.
struct Officer {
    terminal: PtySession,
    texts: Texts,
}

impl Officer {
    fn at(program: &Program, locale: Locale) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guidepost"));
        command.arg("--data").arg(program.path("data")).args(["--lang", locale.code(), "walk"]);
        command.env("TERM", "xterm").env("COLUMNS", "80").env("LINES", "24");
        Self { terminal: spawn_command(command, Some(30_000)).unwrap(), texts: Texts::load(locale) }
    }

    /// Waits for the beginning of a text: the rest may stand on the next line.
    fn sees(&mut self, key: &str) -> &mut Self {
        let whole = self.texts.get(key);
        let text: String = whole.lines().next().unwrap().split('{').next().unwrap().chars().take(40).collect();
        self.sees_words(text.trim_end())
    }

    fn sees_words(&mut self, words: &str) -> &mut Self {
        self.terminal.exp_string(&byte_by_byte(words)).unwrap_or_else(|error| panic!("waiting for {words:?}: {error}"));
        self
    }

    fn types(&mut self, text: &str) -> &mut Self {
        self.terminal.send_line(text).unwrap();
        self
    }

    /// Waits for a question and its prompt, then answers.
    fn answers(&mut self, question: &str, prompt: &str, answer: &str) -> &mut Self {
        self.sees(question).sees(prompt).types(answer)
    }

    fn chooses(&mut self, question: &str, number: &str) -> &mut Self {
        self.answers(question, "walk-prompt-number", number)
    }

    /// Chooses the option with this text by the number before it.
    fn opens(&mut self, option: &str) -> &mut Self {
        let text = self.texts.get(option);
        let (_, found) = self.terminal.exp_regex(&format!(r"\d+  [^\n]*: {}", byte_by_byte(&text))).unwrap();
        let number = found.split_whitespace().next().unwrap().to_owned();
        self.sees("walk-prompt-number").types(&number)
    }

    fn safety(&mut self) -> &mut Self {
        self.chooses("home-title", "1");
        self.chooses("safety-danger-label", "2").chooses("safety-age-label", "1").chooses("safety-private-label", "1");
        self.answers("safety-needs-label", "walk-prompt-numbers", "1")
    }

    fn consent(&mut self, recording: &str) -> &mut Self {
        self.chooses("consent-recording-label", recording).chooses("consent-interpreter-label", "1")
    }

    /// Goes to the labour list and answers its twelve questions.
    fn twelve_answers(&mut self) -> &mut Self {
        self.answers("walk-forms-label", "walk-prompt-numbers", "1");
        self.answers("answer-hint", "walk-prompt-answer", ">");
        self.answers("ask-intro", "walk-prompt-answer", "j");
        self.sees("walk-parts-label").opens("section-labour-exploitation-recruitment");
        for (item, answer) in [
            ("lx-fee", "1"),
            ("lx-recruited-vulnerable", "2"),
            ("lx-bank-controlled", "1"),
            ("lx-pay-returned", "3"),
            ("lx-wages-delayed", "1"),
            ("lx-no-ppe", "2"),
            ("lx-injury-hidden", "4"),
            ("lx-hours", "1"),
            ("lx-sleep-at-work", "1"),
            ("lx-transported", "1"),
            ("lx-told-lie-inspector", "2"),
            ("lx-aboard", "2"),
        ] {
            self.answers(&format!("indicator-{item}"), "walk-prompt-answer", answer);
        }
        self.chooses("walk-ask-says-exploited", "1")
    }

    /// A man without papers in Lithuania who wants no police.
    fn situation(&mut self) -> &mut Self {
        self.answers("walk-refer-where", "walk-prompt-country", "Lietuva").sees("walk-refer-post");
        for question in ["walk-refer-post", "walk-refer-national", "walk-refer-exploited"] {
            if question != "walk-refer-post" {
                self.sees(question);
            }
            self.sees("walk-prompt-country").types("");
        }
        self.chooses("walk-refer-sex", "2").chooses("walk-refer-residence", "2").chooses("walk-refer-police", "2");
        self.chooses("walk-refer-who", "1").chooses("walk-refer-home-state", "").chooses("walk-refer-mission", "1");
        self.chooses("consent-identity-label", "2")
    }

    /// Makes the vault, with the recovery code written down.
    fn vault(&mut self) -> &mut Self {
        self.sees("vault-passphrase-new-prompt").types(PASSPHRASE).sees("vault-passphrase-repeat-prompt").types(PASSPHRASE);
        let (_, code) = self.terminal.exp_regex(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").unwrap();
        let groups: Vec<_> = code.split('-').map(str::to_owned).collect();
        self.sees_words("2").sees_words(":").types(&groups[1]).sees_words("4").sees_words(":").types(&groups[3])
    }

    fn leaves(&mut self) {
        self.terminal.exp_eof().unwrap();
    }
}

/// A text as the terminal's reader sees it: a character for each byte.
fn byte_by_byte(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

fn whole_journey(locale: Locale) {
    let program = Program::new();
    let mut officer = Officer::at(&program, locale);

    officer.safety().consent("1").chooses("consent-contact-label", "1").twelve_answers();
    officer.sees("results-presumed-title").chooses("walk-assess-more", "");
    officer.situation().sees("refer-why-title").answers("walk-refer-choose", "walk-prompt-contact", "1");
    officer.chooses("walk-refer-outcome", "2").sees("walk-refer-note").types("An invented note");
    officer.answers("walk-refer-choose", "walk-prompt-contact", "");
    officer.sees("walk-record-name").types("Somebody Invented").sees("walk-record-safe-contact").types("");
    officer.sees("walk-record-follow-up").types("2026-12-01").sees("walk-record-follow-up-what").types("call again");
    officer.chooses("walk-record-label", "1").vault();
    officer.sees("walk-record-saved").leaves();

    let secret = program.file("passphrase", PASSPHRASE);
    let list = program.run(&["cases", "list", "--json", "--passphrase-file", &secret]).json();
    let label = list["cases"][0]["label"].as_str().unwrap();
    let run = program.run(&["cases", "show", label, "--json", "--passphrase-file", &secret]);
    let case = run.json();
    assert_eq!(case["answers"].as_object().unwrap().len(), 12, "{}", run.out);
    assert_eq!(case["answers"]["lx-injury-hidden"], "declined");
    assert_eq!(case["assessments"][0]["band"], "presumed");
    let timeline = case["timeline"].as_array().unwrap();
    let count = |event: &str| timeline.iter().filter(|entry| entry["event"] == event).count();
    assert_eq!((count("opened"), count("answered"), count("contact-chosen"), count("note-added")), (1, 12, 1, 1));
    assert_eq!(list["cases"][0]["next"]["on"], "2026-12-01");
    assert!(!run.out.contains("Invented"), "a name was shown: {}", run.out);
}

#[test]
fn the_whole_journey_is_walked_in_english_and_every_answer_is_kept() {
    whole_journey(Locale::En);
}

#[test]
fn the_whole_journey_is_walked_in_polish_and_every_answer_is_kept() {
    whole_journey(Locale::Pl);
}

#[test]
fn who_only_looks_for_a_number_is_told_what_to_type_and_from_when_the_list_is() {
    let program = Program::new();
    let mut officer = Officer::at(&program, Locale::Pl);

    officer.chooses("home-title", "2").sees("walk-find-label").sees("walk-prompt-find").types("Kłajpeda");

    officer.sees_words("+37060781688").sees_words("23 listopada 2026").leaves();
}

#[test]
fn a_passphrase_is_asked_for_at_the_terminal_when_the_output_goes_elsewhere() {
    let program = Program::new();
    let secret = program.file("passphrase", PASSPHRASE);
    program.run(&["vault", "create", "--json", "--passphrase-file", &secret]);
    let listed = program.path("list.json");
    let mut command = Command::new("sh");
    command.args(["-c", "\"$0\" --data \"$1\" --lang en cases list --json > \"$2\""]);
    command.arg(env!("CARGO_BIN_EXE_guidepost")).arg(program.path("data")).arg(&listed);

    let mut officer = Officer { terminal: spawn_command(command, Some(30_000)).unwrap(), texts: Texts::load(Locale::En) };
    officer.sees("vault-passphrase-prompt").types(PASSPHRASE).leaves();

    let list: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(listed).unwrap()).unwrap();
    assert_eq!(list, serde_json::json!({ "cases": [] }));
}

#[test]
fn no_prompt_leaves_too_little_room_for_the_answer_at_80_columns() {
    let program = Program::new();
    let mut officer = Officer::at(&program, Locale::En);
    officer.safety().consent("1").chooses("consent-contact-label", "1");
    officer.answers("walk-forms-label", "walk-prompt-numbers", "1").sees("answer-hint");

    let between = officer.sees("walk-prompt-answer").terminal.exp_string("?").unwrap();

    assert!(between.contains('\n'), "what can be answered and the answer stand on one line: {between:?}");
    officer.types("q");
}

#[test]
fn who_only_wants_information_is_shown_whom_to_call_and_nothing_is_kept() {
    let program = Program::new();
    let mut officer = Officer::at(&program, Locale::En);

    officer.safety().consent("3").sees("walk-refer-title").answers("walk-refer-where", "walk-prompt-country", "LT");
    officer.sees("walk-prompt-country").types(">").sees("walk-record-empty").leaves();

    assert!(!program.path("data").exists());
}

#[test]
fn what_is_answered_beside_a_locked_vault_is_sealed_at_once_and_filed_when_it_opens() {
    let program = Program::new();
    let secret = program.file("passphrase", PASSPHRASE);
    let created = program.run(&["vault", "create", "--json", "--passphrase-file", &secret]);
    assert_eq!(created.status, 0, "{}", created.err);
    let is_sealed =
        |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().path().extension().is_some_and(|ending| ending == "age");
    let inbox =
        || std::fs::read_dir(program.path("data").join("vault/inbox")).unwrap().map(is_sealed).filter(|sealed| *sealed).count();

    let mut officer = Officer::at(&program, Locale::En);
    officer.safety();
    assert_eq!(inbox(), 0, "stored before the person was asked");
    officer.consent("2").chooses("consent-contact-label", "1").answers("walk-forms-label", "walk-prompt-numbers", "1");
    officer.answers("answer-hint", "walk-prompt-answer", "1").sees("walk-prompt-answer");
    assert_eq!(inbox(), 1, "one sealed file, rewritten at each answer");
    drop(officer);

    let mut officer = Officer::at(&program, Locale::En);
    officer.sees_words("One sealed assessment is waiting").types("q").leaves();
    let filed = program.run(&["cases", "list", "--json", "--passphrase-file", &secret]);
    assert_eq!(filed.json()["cases"].as_array().unwrap().len(), 1, "{} {}", filed.out, filed.err);
    assert_eq!(inbox(), 0);
}
