//! The content check: what ships has no fault, and every broken sample is refused for what its name says.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use guidepost::content::check::{TranslationStatus, check};
use guidepost::content::file::{Fault, File};
use guidepost::content::shipped::Files;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn samples() -> PathBuf {
    root().join("tests/fixtures/content")
}

/// A broken file, which takes the place of a file of the small good set. Its first lines say of which, under which other name if
/// any, and what is wrong: `# replaces: <file>`, `# as: <file>`, `# expect: file=…, line=…, field=…, problem=…`, a line a fault; without
/// `file=` it is in the sample itself.
struct Sample {
    name: String,
    text: String,
}

impl Sample {
    fn all() -> Vec<Self> {
        let entries = fs::read_dir(samples().join("refused")).unwrap();
        let mut all: Vec<Self> = entries.map(|entry| Self::read(&entry.unwrap().path())).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    fn read(path: &Path) -> Self {
        Self { name: path.file_name().unwrap().to_string_lossy().into_owned(), text: fs::read_to_string(path).unwrap() }
    }

    fn head(&self, word: &str) -> Option<&str> {
        self.heads(word).next()
    }

    fn heads(&self, word: &str) -> impl Iterator<Item = &str> {
        let starts = [format!("# {word}: "), format!("<!-- {word}: ")];
        let rest = move |line: &'_ str| starts.iter().find_map(|start| line.strip_prefix(start).map(str::len));
        let found = self.text.lines().take(5).filter_map(move |line| Some(&line[line.len() - rest(line)?..]));
        found.map(|rest| rest.trim_end_matches(" -->"))
    }

    fn replaces(&self) -> &str {
        self.head("replaces").unwrap_or_else(|| panic!("{}", self.name))
    }

    fn place(&self) -> &str {
        self.head("as").unwrap_or_else(|| self.replaces())
    }

    fn faults(&self) -> Vec<Fault> {
        let good = good();
        let all = ["checklists", "assets", "i18n"].into_iter().flat_map(|folder| good.under(folder));
        let others = all.filter(|file| file.name != self.replaces()).cloned();
        check(&Files::new(others.chain([File::new(self.place(), self.text.as_str())]).collect())).faults
    }

    fn expected(&self) -> Vec<String> {
        let whole = |expected: &str| {
            if expected.starts_with("file=") { expected.to_owned() } else { format!("file={}, {expected}", self.place()) }
        };
        let expected: Vec<String> = self.heads("expect").map(whole).collect();
        assert!(!expected.is_empty(), "{}", self.name);
        expected
    }
}

fn good() -> Files {
    Files::of_folder(&samples().join("good")).unwrap()
}

fn told(fault: &Fault) -> String {
    let problem = fault.problem.message().key;
    let problem = problem.strip_prefix("fault-").unwrap();
    format!("file={}, line={}, field={}, problem={problem}", fault.file, fault.line, fault.field)
}

#[test]
fn what_ships_has_no_fault() {
    let files = Files::of_folder(root()).unwrap();

    let report = check(&files);

    let faults: Vec<String> = report.faults.iter().map(told).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn everything_that_ships_is_counted() {
    let files = Files::of_folder(root()).unwrap();

    let report = check(&files);

    assert_eq!((report.checklists, report.indicators), (21, 381));
    assert_eq!((report.contacts, report.countries), (187, 22));
    assert_eq!((report.scenarios, report.cards), (13, 13 * 22));
    assert!(report.texts["en"] > 700, "{:?}", report.texts);
    assert!(report.languages.values().all(|language| language.missing == 0), "{:?}", report.languages);
}

#[test]
fn the_small_good_set_has_no_fault() {
    let report = check(&good());

    assert_eq!(report.faults, []);
    assert_eq!(report.languages["en"].status, TranslationStatus::Drafted);
    assert_eq!(report.languages["pl"].status, TranslationStatus::Reviewed);
}

#[test]
fn every_broken_sample_is_refused_for_what_its_name_says_and_nothing_else() {
    let samples = Sample::all();
    assert!(samples.len() > 40, "{}", samples.len());

    let refused_otherwise = samples.iter().filter_map(|sample| {
        let told: Vec<String> = sample.faults().iter().map(told).collect();
        (told != sample.expected()).then(|| format!("{}:\n  {told:#?}\n  not {:#?}", sample.name, sample.expected()))
    });

    assert_eq!(refused_otherwise.collect::<Vec<_>>().join("\n"), "");
}

#[test]
fn every_fault_has_a_line_and_a_field() {
    for sample in &Sample::all() {
        for fault in sample.faults() {
            assert!(fault.line > 0 && !fault.field.is_empty(), "{}: {fault}", sample.name);
        }
    }
}

#[test]
fn a_text_that_one_language_lacks_counts_as_missing_there_alone() {
    let files = good().with([File::new("i18n/pl/steps.ftl", "")]);

    let report = check(&files);

    assert_eq!(report.languages["pl"].missing, 1);
    assert_eq!(report.languages["en"].missing, 0);
}

#[test]
fn faults_are_sorted_by_file_and_line() {
    let files = good().with([File::new("i18n/pl/steps.ftl", ""), File::new("assets/review.toml", "compiled = 1\n")]);

    let report = check(&files);

    let places: Vec<_> = report.faults.iter().map(|fault| (fault.file.clone(), fault.line)).collect();
    assert!(places.len() > 1 && places.is_sorted(), "{places:?}");
}

#[test]
fn a_set_without_a_catalogue_is_told_so() {
    let report = check(&Files::new(Vec::new()));

    let told: Vec<String> = report.faults.iter().map(told).collect();
    assert_eq!(told[0], "file=assets/catalogue.toml, line=1, field=, problem=no-file");
    assert_eq!(told[1], "file=assets/review.toml, line=1, field=, problem=no-file");
    assert_eq!(told.len(), 2);
}

#[test]
fn every_problem_is_worded_and_every_wording_is_of_a_problem() {
    let mut problems: BTreeSet<String> = Sample::all().iter().flat_map(Sample::faults).map(|fault| worded(&fault)).collect();
    problems.extend(check(&Files::new(Vec::new())).faults.iter().map(worded));

    for locale in ["en", "pl"] {
        let texts = fs::read_to_string(root().join(format!("i18n/{locale}/errors_content.ftl"))).unwrap();
        let texts = texts.lines().filter_map(|line| line.split_once(" = ").filter(|_| line.starts_with("fault-")));
        let worded: BTreeSet<String> = texts.map(|(key, text)| with_gap(key, text.contains("{ $value }"))).collect();

        assert_eq!(worded, problems, "{locale}");
    }
}

fn worded(fault: &Fault) -> String {
    let message = fault.problem.message();
    with_gap(&message.key, !message.arguments.is_empty())
}

fn with_gap(key: &str, has_gap: bool) -> String {
    if has_gap { format!("{key} with a value") } else { key.to_owned() }
}
