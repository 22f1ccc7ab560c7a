//! Checklists as forms for ODK and Kobo, and forms as checklists: what goes out comes back, and what others bring is read within
//! limits or refused. `tests/outside/xlsform.py` has forms read by pyxform and ODK Validate, and their rule worked out.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use guidepost::content::Content;
use guidepost::content::check::check;
use guidepost::content::file::File;
use guidepost::content::shipped::Files;
use guidepost::documents::xlsform::{Imported, NotRead, Unused, XlsForm};
use guidepost::i18n::locale::Locale;
use guidepost::i18n::texts::Texts;
use guidepost::i18n::{cards, files};
use rust_xlsxwriter::Workbook;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::program::Program;

const SURVEY: [&str; 3] = ["type", "name", "label::English (en)"];

fn content() -> Content {
    Content::shipped().unwrap()
}

fn languages() -> Vec<Texts> {
    Locale::available().map(Texts::load).collect()
}

fn exported(content: &Content, checklist: &str, languages: &[Texts]) -> Vec<u8> {
    let checklist = content.catalogue.checklist(checklist).unwrap();
    XlsForm::new(&content.catalogue, checklist, languages).xlsx().unwrap()
}

/// A form with these rows under the headings, a list of yes and no, and nothing in its settings.
fn form(headings: &[&str], rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let survey = workbook.add_worksheet().set_name("survey").unwrap();
    for (line, row) in (0..).zip(std::iter::once(&headings).chain(rows)) {
        for (column, text) in (0..).zip(*row) {
            survey.write_string(line, column, *text).unwrap();
        }
    }
    let choices = workbook.add_worksheet().set_name("choices").unwrap();
    for (line, row) in (0..).zip([["list_name", "name"], ["yn", "yes"], ["yn", "no"], ["colour", "red"], ["colour", "blue"]]) {
        for (column, text) in (0..).zip(row) {
            choices.write_string(line, column, text).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn english(imported: &Imported) -> String {
    let files = imported.files();
    files.iter().find(|(path, _)| path.starts_with("i18n/en/")).unwrap().1.clone()
}

fn unused(imported: &Imported) -> Vec<(Unused, String, Vec<u32>)> {
    imported.report.entries().map(|(why, name, rows)| (why, name.to_owned(), rows.to_vec())).collect()
}

#[test]
fn what_goes_out_comes_back_with_the_same_indicators() {
    let (content, languages) = (content(), languages());

    for checklist in content.catalogue.checklists() {
        let bytes = exported(&content, checklist.id.as_str(), &languages);
        let imported = Imported::read(&bytes, "form").unwrap();

        let mut expected = checklist.clone();
        for section in &mut expected.sections {
            section.indicators.retain(|indicator| !indicator.retired);
        }
        expected.sections.retain(|section| !section.indicators.is_empty());
        assert_eq!(imported.checklist, expected, "{}", checklist.id);
    }
}

#[test]
fn what_goes_out_comes_back_in_the_same_words_of_every_language() {
    let (content, languages) = (content(), languages());
    let built_in: Vec<_> = Locale::ALL.into_iter().flat_map(files::all_of).chain(cards::files()).collect();
    let shipped = || Files::shipped().with(built_in.iter().map(|file| File::new(file.path.clone(), file.text.clone())));
    let before = check(&shipped());
    for checklist in content.catalogue.checklists() {
        let imported = Imported::read(&exported(&content, checklist.id.as_str(), &languages), "form").unwrap();

        for (path, text) in imported.files().into_iter().filter(|(path, _)| path.starts_with("i18n/")) {
            let original = &built_in.iter().find(|file| file.path == path).unwrap().text;
            let (came, was) = (texts(&text), texts(original));
            assert!(came == was, "{path}: {:#?}", came.symmetric_difference(&was).collect::<Vec<_>>());
        }
    }
    let brought =
        content.catalogue.checklists().iter().flat_map(|checklist| {
            Imported::read(&exported(&content, checklist.id.as_str(), &languages), "form").unwrap().files()
        });

    let after = check(&shipped().with(brought.map(|(path, text)| File::new(path, text))));

    let problems = |report: &guidepost::content::check::Report| {
        report.faults.iter().map(|fault| (fault.file.clone(), format!("{:?}", fault.problem))).collect::<BTreeSet<_>>()
    };
    let new: Vec<_> = problems(&after).difference(&problems(&before)).cloned().collect();
    assert!(new.is_empty(), "{new:#?}");
    assert_eq!(after.texts, before.texts);
}

/// The texts of a file of Fluent, without comments and layout.
fn texts(text: &str) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let mut found = BTreeSet::new();
    for entry in resource.body {
        if let fluent_syntax::ast::Entry::Message(message) = entry {
            found.insert(format!("{} = {:?}", message.id.name, message.value));
            found.extend(message.attributes.iter().map(|one| format!("{}.{} = {:?}", message.id.name, one.id.name, one.value)));
        }
    }
    found
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let (content, languages) = (content(), languages());

    assert_eq!(exported(&content, "general-indicators", &languages), exported(&content, "general-indicators", &languages));
}

#[test]
fn what_is_no_spreadsheet_is_refused_and_so_is_every_part_of_one() {
    let whole = form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"]]);
    assert!(Imported::read(&whole, "form").is_ok());

    for bytes in [&b""[..], b"not a spreadsheet", b"PK\x03\x04", &[0; 4096], b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an old .xls"] {
        assert_eq!(Imported::read(bytes, "form").unwrap_err(), NotRead::Damaged);
    }
    for length in (0..whole.len()).step_by(97) {
        assert!(Imported::read(&whole[..length], "form").is_err(), "{length} of {}", whole.len());
    }
}

#[test]
fn a_spreadsheet_with_bytes_changed_is_read_or_refused() {
    let whole = form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"], &["select_one yn", "hours", "Do they work long?"]]);

    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 1 << (place % 8);
        let _read_or_refused = Imported::read(&bytes, "form");
    }
}

/// The same spreadsheet with one part of it changed.
fn with_part(whole: &[u8], name: &str, change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(whole)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let (own_name, mut content) = (part.name().unwrap().into_owned(), Vec::new());
        part.read_to_end(&mut content).unwrap();
        if own_name == name {
            change(&mut content);
        }
        writer.start_file(own_name, options).unwrap();
        writer.write_all(&content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_spreadsheet_whose_parts_are_no_longer_right_is_read_or_refused() {
    let whole = form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"]]);

    let parts = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "_rels/.rels"];
    for part in parts {
        for place in (0..3_000).step_by(13) {
            let changed = with_part(&whole, part, |content| {
                if let Some(byte) = content.get_mut(place) {
                    *byte = [b'<', b'"', b'9', b'/', b'A', b'-', b' ', 0xff][place % 8];
                }
            });
            let _read_or_refused = Imported::read(&changed, "form");
        }
    }
}

#[test]
fn a_spreadsheet_that_says_it_has_more_texts_than_any_or_unpacks_to_more_is_refused() {
    let whole = form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"]]);
    let texts = "xl/sharedStrings.xml";
    let boasting = with_part(&whole, texts, |content| {
        let text = String::from_utf8(content.clone()).unwrap().replace("uniqueCount=\"", "uniqueCount=\"99999999999");
        *content = text.into_bytes();
    });
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..80 {
        writer.write_all(&vec![b' '; 1024 * 1024]).unwrap();
    }
    let bomb = writer.finish().unwrap().into_inner();

    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(Imported::read(&boasting, "form").unwrap_err(), NotRead::TooLarge);
    assert_eq!(Imported::read(&bomb, "form").unwrap_err(), NotRead::TooLarge);
}

#[test]
fn a_spreadsheet_without_questions_is_refused() {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("Sheet1").unwrap().write_string(0, 0, "type").unwrap();
    let without_survey = workbook.save_to_buffer().unwrap();
    let without_questions = form(&SURVEY, &[&["text", "name", "What is your name?"]]);

    assert_eq!(Imported::read(&without_survey, "form").unwrap_err(), NotRead::NoSurvey);
    assert_eq!(Imported::read(&without_questions, "form").unwrap_err(), NotRead::NoQuestions);
}

#[test]
fn a_form_with_too_many_rows_is_refused_and_a_long_cell_left_out() {
    let names: Vec<String> = (0..10_001).map(|at| format!("q{at}")).collect();
    let rows: Vec<[&str; 3]> = names.iter().map(|name| ["select_one yn", name.as_str(), "Are they paid?"]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(<[&str; 3]>::as_slice).collect();
    let long = "long ".repeat(2_000);
    let form_with_long = form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"], &["select_one yn", "long", &long]]);

    let imported = Imported::read(&form_with_long, "form").unwrap();

    assert_eq!(Imported::read(&form(&SURVEY, &rows), "form").unwrap_err(), NotRead::TooManyRows);
    assert_eq!(Imported::read(&form(&SURVEY, &rows[..5_001]), "form").unwrap_err(), NotRead::TooManyRows);
    assert!(Imported::read(&form(&SURVEY, &rows[..5_000]), "form").is_ok());
    assert!(unused(&imported).contains(&(Unused::LongCell, String::new(), vec![3])));
    assert_eq!(imported.checklist.indicators().count(), 1);
}

#[test]
fn a_sheet_that_says_it_is_vast_costs_nothing() {
    let mut workbook = Workbook::new();
    let survey = workbook.add_worksheet().set_name("survey").unwrap();
    for (column, text) in (0..).zip(SURVEY) {
        survey.write_string(0, column, text).unwrap();
    }
    survey.write_string(1_048_575, 16_383, "far away").unwrap();
    let far = workbook.save_to_buffer().unwrap();

    assert_eq!(Imported::read(&far, "form").unwrap_err(), NotRead::TooManyRows);
}

#[test]
fn formulas_and_hidden_marks_do_not_come_in() {
    let mut workbook = Workbook::new();
    let survey = workbook.add_worksheet().set_name("survey").unwrap();
    let rows = [
        SURVEY,
        ["select_one yn", "one", "=HYPERLINK(\"http://a\")"],
        ["select_one yn", "two", "Is \u{202e}this\u{2066} true?"],
        ["select_one yn", "three", "Is { $secret } {\"x\"} here?"],
    ];
    for (line, row) in (0..).zip(rows) {
        for (column, text) in (0..).zip(row) {
            survey.write_string(line, column, text).unwrap();
        }
    }
    survey.write_string(4, 0, "select_one yn").unwrap().write_string(4, 1, "four").unwrap();
    survey.write_formula(4, 2, "=1+1").unwrap();
    let choices = workbook.add_worksheet().set_name("choices").unwrap();
    for (line, row) in (0..).zip([["list_name", "name"], ["yn", "yes"], ["yn", "no"]]) {
        for (column, text) in (0..).zip(row) {
            choices.write_string(line, column, text).unwrap();
        }
    }

    let imported = Imported::read(&workbook.save_to_buffer().unwrap(), "form").unwrap();

    let words = english(&imported);
    assert!(words.contains("indicator-one = HYPERLINK(\"http://a\")\n"), "{words}");
    assert!(words.contains("indicator-two = Is this true?\n"), "{words}");
    assert!(words.contains("indicator-three = Is {\"{\"} $secret {\"}\"} {\"{\"}\"x\"{\"}\"} here?\n"), "{words}");
    assert!(!words.contains("indicator-four"), "{words}");
    assert!(fluent_syntax::parser::parse(words.as_str()).is_ok());
    let why: Vec<Unused> = unused(&imported).iter().map(|(why, ..)| *why).collect();
    assert!(why.contains(&Unused::Formula) && why.contains(&Unused::Changed), "{why:?}");
}

#[test]
fn what_a_checklist_has_no_place_for_is_named_with_its_rows() {
    let headings = ["type", "name", "label::Polski (pl)", "label::Kiswahili (sw)", "label", "relevant", "media::image"];
    let rows: [&[&str]; 9] = [
        &["note", "hello", "Dzień dobry"],
        &["begin group", "Work_life", "Praca", "Kazi", "Work"],
        &["select_one yn", "Is_Paid", "Czy dostaje pieniądze?", "Analipwa?", "Are they paid?", "${age} > 3", "coin.png"],
        &["select_one colour", "colour", "Kolor", "", "Colour"],
        &["end group"],
        &["begin_repeat", "child", "Dziecko"],
        &["select_one yn", "at_school", "Chodzi do szkoły?", "", "At school?"],
        &["end_repeat"],
        &["image", "photo", "Zdjęcie", "", "Photo"],
    ];

    let imported = Imported::read(&form(&headings, &rows), "My form").unwrap();

    assert_eq!(imported.checklist.id.as_str(), "my-form");
    assert_eq!(imported.checklist.indicators().map(|one| one.id.to_string()).collect::<Vec<_>>(), ["is-paid"]);
    assert_eq!(imported.checklist.sections[0].id.as_str(), "work-life");
    assert_eq!(imported.words.keys().copied().collect::<Vec<_>>(), [Locale::En, Locale::Pl]);
    let named = |why: Unused, name: &str, rows: &[u32]| (why, name.to_owned(), rows.to_vec());
    let expected = [
        named(Unused::Type, "image", &[10]),
        named(Unused::Type, "note", &[2]),
        named(Unused::Type, "repeat", &[7]),
        named(Unused::Type, "select_one colour", &[5]),
        named(Unused::Repeat, "at_school", &[8]),
        named(Unused::Column, "media", &[4]),
        named(Unused::Column, "relevant", &[4]),
        named(Unused::Language, "Kiswahili (sw)", &[]),
        named(Unused::Assumed, "en", &[]),
    ];
    assert_eq!(unused(&imported), expected);
}

#[test]
fn export_writes_a_form_once_and_refuses_what_is_there_or_unknown() {
    let program = Program::new();
    let file = program.path("form.xlsx").display().to_string();

    let first = program.run(&["export", "xlsform", "general-indicators", "--output", &file, "--json"]);
    let again = program.run(&["export", "xlsform", "general-indicators", "--output", &file]);
    let unknown = program.run(&["export", "xlsform", "no-such-list", "--output", "x.xlsx"]);
    let nowhere = program.run(&["export", "xlsform", "general-indicators", "--output", "no/such/folder/x.xlsx"]);
    let without = program.run(&["export", "xlsform", "general-indicators"]);

    assert_eq!(first.status, 0, "{}", first.err);
    assert_eq!(first.json()["questions"], 24);
    assert_eq!(again.status, 1);
    assert!(again.err.contains("form.xlsx"), "{}", again.err);
    assert_eq!(unknown.status, 1);
    assert!(unknown.err.contains("no-such-list") && unknown.err.contains("ilo-core"), "{}", unknown.err);
    assert_eq!(nowhere.status, 4, "{}", nowhere.err);
    assert_eq!(without.status, 2);
}

#[test]
fn import_writes_a_pack_with_a_report_and_never_into_what_is_there() {
    let program = Program::new();
    let file = program.path("form.xlsx");
    std::fs::write(&file, form(&SURVEY, &[&["select_one yn", "pay", "Are they paid?"], &["image", "photo", "Photo"]])).unwrap();
    let (file, to) = (file.display().to_string(), program.path("pack"));
    let to_text = to.display().to_string();

    let first = program.run(&["import", "xlsform", &file, "--to", &to_text, "--json"]);
    let again = program.run(&["import", "xlsform", &file, "--to", &to_text]);
    let other = program.run(&["import", "xlsform", &file, "--to", &program.path("other").display().to_string()]);
    let broken = program.run(&[
        "import",
        "xlsform",
        &program.file("broken.xlsx", "PK"),
        "--to",
        &program.path("third").display().to_string(),
    ]);
    let missing = program.run(&["import", "xlsform", "nowhere.xlsx", "--to", &program.path("third").display().to_string()]);

    assert_eq!(first.status, 0, "{}", first.err);
    let report = first.json();
    assert_eq!(report["files"], serde_json::json!(["checklists/form.toml", "i18n/en/checklist_form.ftl"]));
    assert_eq!(report["unused"], serde_json::json!([{ "what": "type", "name": "image", "rows": [3] }]));
    assert!(std::fs::read_to_string(to.join("checklists/form.toml")).unwrap().contains("# Source: imported (XLSForm)"));
    assert_eq!(again.status, 1);
    assert!(again.err.contains("not empty"), "{}", again.err);
    assert_eq!(other.status, 0);
    assert!(other.out.contains("image"), "{}", other.out);
    assert_eq!((broken.status, missing.status), (1, 1), "{} {}", broken.err, missing.err);
    assert!(!Path::new(&program.path("third")).exists());
}
