//! The commands that need no vault: their shapes, their exit status, their sentences.

use crate::program::Program;

const ASSESS_INPUT: &str = r#"{
  "age": "adult", "forms": [],
  "answers": { "lx-hours": "yes", "gi-watched": "yes", "lx-contract-swap": "no", "fc-debt-mentioned": "declined" },
  "private_talk": false, "says_exploited": false, "officer_judgement": ""
}"#;

fn dimension(id: &str, strong: u8, indicators: &[&str]) -> serde_json::Value {
    serde_json::json!({ "id": id, "strong": strong, "medium": 0, "weak": 0, "positive": false, "indicators": indicators })
}

#[test]
fn assess_gives_the_document_that_the_command_page_shows() {
    let run = Program::new().run_with_input(&["assess", "-", "--json"], ASSESS_INPUT);

    let expected = serde_json::json!({
        "band": "presumed",
        "rules": ["A3"],
        "profiles": [{
            "profile": "adult-labour",
            "dimensions": [
                dimension("deceptive-recruitment", 0, &[]),
                dimension("coercive-recruitment", 0, &[]),
                dimension("abuse-of-vulnerability-recruitment", 0, &[]),
                dimension("exploitation", 1, &["ilo-ex-hours"]),
                dimension("coercion-at-destination", 1, &["ilo-cd-isolation"]),
                dimension("abuse-of-vulnerability-at-destination", 0, &[]),
            ],
            "ilo_pattern": false,
            "rules": ["A3"],
        }],
        "prompts": [],
        "catalogue": "2026.11-draft1",
    });
    assert_eq!(run.status, 0, "{}", run.err);
    assert_eq!(run.out, format!("{}\n", serde_json::to_string_pretty(&expected).unwrap()));
}

#[test]
fn an_unknown_indicator_form_key_or_answer_is_named_and_ends_with_1() {
    let program = Program::new();
    for (input, named) in [
        (r#"{"answers": {"no-such-item": "yes"}}"#, "no-such-item"),
        (r#"{"answers": {}, "forms": ["piracy"]}"#, "piracy"),
        (r#"{"answers": {}, "colour": "blue"}"#, "colour"),
        (r#"{"answers": {"lx-hours": "maybe"}}"#, "maybe"),
        (r#"{"answers": {"lx-hours": "yes", "lx-hours": "no"}}"#, "lx-hours"),
        ("{}", "answers"),
        ("not json", "line 1"),
    ] {
        let run = program.run_with_input(&["assess", "-"], input);

        assert_eq!(run.status, 1, "{input}: {}", run.out);
        assert!(run.err.contains(named), "{input}: {}", run.err);
        assert!(!run.err.contains("panicked"), "{input}: {}", run.err);
    }
}

#[test]
fn refer_refuses_what_is_no_country_form_need_or_key_with_1() {
    let program = Program::new();
    for (input, named) in [
        (r#"{"located_in": "XX"}"#, "XX"),
        (r#"{"nationalities": ["Finland"]}"#, "Finland"),
        (r#"{"needs": ["lx-hours"]}"#, "lx-hours"),
        (r#"{"forms": ["piracy"]}"#, "piracy"),
        (r#"{"place": "FI"}"#, "place"),
        (r#"{"at": "yesterday"}"#, "line 1"),
    ] {
        let run = program.run_with_input(&["refer", "-"], input);

        assert_eq!(run.status, 1, "{input}: {}", run.out);
        assert!(run.err.contains(named), "{input}: {}", run.err);
    }
}

#[test]
fn refer_gives_its_keys_in_the_order_of_the_command_page_and_the_same_bytes_each_time() {
    let program = Program::new();
    let input = r#"{"located_in": "FI", "post_in": "EE", "sex": "female", "forms": ["sexual"], "residence": "none",
        "at": "2026-11-23T22:30:00+02:00"}"#;

    let one = program.run_with_input(&["--json", "refer", "-"], input);
    let other = program.run_with_input(&["refer", "-", "--json"], input);

    assert_eq!(one.status, 0, "{}", one.err);
    assert_eq!(one.out, other.out);
    let keys: Vec<_> = one.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["suggestions", "not_suitable", "steps", "warnings"]);
    let first: Vec<_> = one.json()["suggestions"][0].as_object().unwrap().keys().cloned().collect();
    assert_eq!(first, ["contact", "rank", "reasons", "ask_first", "cautions", "actions"]);
    assert_eq!(one.json()["steps"][0], "fi-reflection-period-before-application");
}

#[test]
fn every_suggested_contact_says_how_it_is_reached() {
    let program = Program::new();
    for (input, words) in [
        (r#"{"located_in": "FI", "sex": "female", "age": "adult"}"#, "https://pro-tukipiste.fi"),
        (r#"{"located_in": "BE", "age": "child"}"#, "No way to reach it is on file."),
        (
            r#"{"located_in": "SE", "nationalities": ["LT"]}"#,
            "? Ask first: is contact with the person’s own country safe and wanted?",
        ),
        (r#"{"located_in": "JP"}"#, "Call your ministry’s duty"),
    ] {
        let run = program.run_with_input(&["refer", "-"], input);

        assert!(run.out.contains(words), "{input}: {}", run.out);
    }
    let barred = r#"{"located_in": "SE", "nationalities": ["LT"], "home_state_contact": "no"}"#;
    assert!(!program.run_with_input(&["refer", "-"], barred).out.contains("Ask first: is contact"));
}

#[test]
fn an_emergency_number_is_given_only_where_it_is_known_to_ring_and_is_never_tried() {
    let program = Program::new();
    let (vietnam, romania) = (program.run(&["directory", "VN"]), program.run(&["directory", "RO"]));
    let finland = program.run(&["directory", "FI"]);
    let child =
        program.run_with_input(&["assess", "-"], r#"{"age": "child", "answers": {"is-child": "yes", "lx-hours": "yes"}}"#);

    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!flat(&vietnam.out).contains("with 112 "), "{}", vietnam.out);
    assert!(flat(&vietnam.out).contains("with the local emergency number (in the EU: 112)"), "{}", vietnam.out);
    assert!(flat(&romania.out).contains("together with 112 and"), "{}", romania.out);
    assert!(flat(&child.out).contains("call the local emergency number"), "{}", child.out);
    let emergency = finland.out.split("\n\n").next().unwrap();
    assert!(emergency.contains("Do not call it to try it.") && !emergency.contains("call it first"), "{emergency}");
}

#[test]
fn a_country_is_found_by_its_code_and_by_its_name_in_any_language_and_script() {
    let program = Program::new();
    let by_code = program.run(&["directory", "PL", "--json"]).out;

    for name in ["Poland", "Polska", "польша", "pl", "Polen"] {
        let run = program.run(&["directory", name, "--json"]);

        assert_eq!(run.status, 0, "{name}: {}", run.err);
        assert_eq!(run.out, by_code, "{name}");
    }
    assert_eq!(program.run(&["directory", "Atlantis"]).status, 1);
}

#[test]
fn a_closed_line_is_found_by_search_alone_and_is_marked() {
    let program = Program::new();

    let listed = program.run(&["directory", "RU", "--json"]).json();
    let found = program.run(&["directory", "RU", "--find", "8-800-333-00-16", "--json"]).json();

    let archived =
        |list: &serde_json::Value| list["contacts"].as_array().unwrap().iter().filter(|one| one["archived"] == true).count();
    assert_eq!(archived(&listed), 0);
    assert_eq!(archived(&found), 1, "{found}");
}

#[test]
fn a_search_is_blind_to_accents_and_forgives_one_slip() {
    let program = Program::new();

    for text in ["bjarkarhlid", "Bjarkarhlíð", "bjarkarhlit"] {
        let run = program.run(&["directory", "--find", text, "--json"]);

        assert!(run.out.contains("Bjarkarhl"), "{text}: {}", run.out);
    }
}

#[test]
fn what_cannot_be_an_argument_ends_with_2() {
    let program = Program::new();
    for arguments in [&["--lang", "tlh", "check"][..], &["dance"], &["assess"], &["vault", "create"]] {
        let run = program.run(arguments);

        assert_eq!(run.status, 2, "{arguments:?}: {} {}", run.out, run.err);
    }
    let run = program.run(&["--lang", "tlh", "check"]);
    assert!(run.err.contains("en da de et fi is lt lv nb pl ru sv"), "{}", run.err);
}

#[test]
fn an_input_that_is_not_there_ends_with_1_and_is_named() {
    let run = Program::new().run(&["assess", "nowhere.json"]);

    assert_eq!(run.status, 1);
    assert!(run.err.contains("nowhere.json"), "{}", run.err);
}

#[test]
fn without_a_terminal_the_first_scenario_is_worked_to_whom_to_call() {
    let program = Program::new();
    for arguments in [&[][..], &["walk"]] {
        let run = program.run(arguments);

        assert_eq!(run.status, 0, "{}", run.err);
        assert!(run.out.contains("Three lost passports"), "{}", run.out);
        assert!(run.out.contains("Offer help and referral now"), "{}", run.out);
        assert!(run.out.contains("National Assistance System"), "{}", run.out);
        assert!(!program.path("data").join("vault").exists());
    }
}

#[test]
fn check_reports_every_kind_and_no_fault() {
    let run = Program::new().run(&["check", "--json"]);

    let report = run.json();
    assert_eq!(run.status, 0, "{}", run.out);
    assert_eq!(report["faults"], serde_json::json!([]));
    assert_eq!(report["checklists"], 21);
    assert_eq!(report["contacts"], 187);
    assert_eq!(report["languages"]["pl"]["missing"], 0);
    let keys: Vec<_> = report.as_object().unwrap().keys().cloned().collect();
    let order = ["faults", "checklists", "indicators", "contacts", "countries", "scenarios", "cards", "texts", "languages"];
    assert_eq!(keys, order);
}

#[test]
fn several_packs_are_checked_into_one_document_that_names_each_file_with_its_pack() {
    let program = Program::new();
    let good = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/content/good");
    let broken = program.path("broken");
    std::fs::create_dir_all(broken.join("checklists")).unwrap();
    std::fs::write(broken.join("checklists/no-list.toml"), "id = 1\n").unwrap();
    let broken = broken.display().to_string();

    let (one, both) = (program.run(&["check", "--json", good]), program.run(&["check", "--json", good, &broken]));

    assert_eq!((one.status, both.status), (0, 1), "{} {}", one.out, both.err);
    assert_eq!(one.json()["checklists"], both.json()["checklists"]);
    let report = both.json();
    let files: Vec<_> = report["faults"].as_array().unwrap().iter().map(|fault| fault["file"].as_str().unwrap()).collect();
    assert!(files.iter().all(|file| file.starts_with(&broken)), "{files:?}");
    assert!(files.iter().any(|file| file.ends_with("no-list.toml")), "{files:?}");
}

#[test]
fn no_line_of_the_help_or_of_an_answer_is_wider_than_80_columns() {
    let program = Program::new();
    for tag in ["en", "pl"] {
        for arguments in [
            &["--help"][..],
            &["vault", "slots", "change", "--help"],
            &["cases", "show", "--help"],
            &["vault", "create", "--help"],
            &["directory", "RU"],
            &["walk"],
            &["cases", "list"],
        ] {
            let run = program.run(&[&["--lang", tag], arguments].concat());

            let wide = run.out.lines().chain(run.err.lines()).find(|line| line.chars().count() > 80);
            assert_eq!(wide, None, "{tag} {arguments:?}");
        }
    }
}

#[test]
fn help_and_completions_are_there_in_english_and_polish() {
    let program = Program::new();
    for (tag, word) in [("en", "Usage"), ("pl", "sprawy")] {
        let run = program.run(&["--help", "--lang", tag]);

        assert_eq!(run.status, 0, "{}", run.err);
        assert!(run.out.to_lowercase().contains(&word.to_lowercase()), "{}", run.out);
    }
    let completions = program.run(&["completions", "bash"]);
    assert_eq!(completions.status, 0);
    assert!(completions.out.contains("guidepost"));
}

#[test]
fn what_is_wrong_with_the_arguments_is_told_in_the_language_of_the_officer() {
    let program = Program::new();
    for (arguments, english, polish) in [
        (&["dance"][..], "There is no command dance.", "Nie ma polecenia dance"),
        (&["assess"], "This is missing: <FILE>", "Tego brakuje: <FILE>"),
        (&["check", "--colour"], "--colour does not belong here.", "--colour tu nie pasuje"),
        (
            &["completions", "dos"],
            "These fit: bash, elvish, fish, powershell, zsh",
            "Pasują: bash, elvish, fish, powershell, zsh",
        ),
        (&["check", "--data"], "--data <DIR> needs a value.", "Po --data <DIR> potrzebna jest wartość"),
    ] {
        for (tag, words) in [("en", english), ("pl", polish)] {
            let run = program.run(&[&["--lang", tag], arguments].concat());

            assert_eq!(run.status, 2, "{arguments:?}");
            assert!(run.err.contains(words) && !run.err.contains("error:"), "{}", run.err);
        }
    }
    assert!(program.run(&["vault"]).err.contains("verify"));
}

#[cfg(target_os = "linux")]
#[test]
fn what_can_not_be_written_ends_with_4() {
    for arguments in [&["--help"][..], &["check"], &["assess", "--help"], &["completions", "zsh"], &["--version"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_guidepost"));

        let ended = command.args(["--lang", "en"]).args(arguments).stdout(full).output().unwrap();

        assert_eq!(ended.status.code(), Some(4), "{arguments:?}");
    }
}
