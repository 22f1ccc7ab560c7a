//! What the program is built from: every package's licence is allowed by `deny.toml`, none of those named there as bringing a
//! network in is built, and every dependency has its line with its licence in `DESIGN.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

fn file(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// All packages of the platforms that the program runs on, as cargo tells them. Some may have to be fetched first.
fn metadata() -> Value {
    let deny = deny();
    let platforms = deny["graph"]["targets"].as_array().unwrap().iter();
    let filters: Vec<_> = platforms.flat_map(|target| ["--filter-platform", target.as_str().unwrap()]).collect();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let ask = |more: &[&str]| {
        let mut command = Command::new(&cargo);
        command.args(["metadata", "--format-version", "1", "--locked", "--manifest-path"]);
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).args(&filters).args(more).output().unwrap()
    };
    let mut answer = ask(&["--offline"]);
    if !answer.status.success() {
        answer = ask(&[]);
    }
    assert!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    serde_json::from_slice(&answer.stdout).unwrap()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn packages(metadata: &Value) -> &[Value] {
    metadata["packages"].as_array().unwrap()
}

fn deny() -> toml::Table {
    toml::from_str(&file("deny.toml")).unwrap()
}

fn allowed() -> BTreeSet<String> {
    deny()["licenses"]["allow"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

/// Whether a licence expression can be met from the allowed licences. The old sign `/` reads as OR.
fn can_be_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words: Vec<_> = spaced.split_whitespace().rev().collect();
    any(&mut words, allowed) && words.is_empty()
}

fn any(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut met = all(words, allowed);
    while words.pop_if(|word| *word == "OR").is_some() {
        met |= all(words, allowed);
    }
    met
}

fn all(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    let mut met = one(words, allowed);
    while words.pop_if(|word| *word == "AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Vec<&str>, allowed: &BTreeSet<String>) -> bool {
    match words.pop() {
        Some("(") => {
            let met = any(words, allowed);
            words.pop_if(|word| *word == ")").is_some() && met
        }
        Some(licence) if words.pop_if(|word| *word == "WITH").is_some() => {
            let exception = words.pop().unwrap_or_default();
            allowed.contains(&format!("{licence} WITH {exception}"))
        }
        Some(licence) => allowed.contains(licence),
        None => false,
    }
}

#[test]
fn every_package_has_a_licence_that_is_allowed() {
    let metadata = metadata();
    let allowed = allowed();

    let refused: Vec<_> = packages(&metadata)
        .iter()
        .filter(|package| !can_be_met(text(package, "license"), &allowed))
        .map(|package| format!("{} {}: {:?}", text(package, "name"), text(package, "version"), text(package, "license")))
        .collect();

    assert!(refused.is_empty(), "\n{}", refused.join("\n"));
}

#[test]
fn every_allowed_licence_is_named_by_a_package() {
    let metadata = metadata();
    let named: BTreeSet<_> = packages(&metadata)
        .iter()
        .flat_map(|package| {
            text(package, "license")
                .replace(" WITH ", "+")
                .split(['/', ' ', '(', ')'])
                .map(|one| one.replace('+', " WITH "))
                .collect::<Vec<_>>()
        })
        .collect();

    assert_eq!(allowed().difference(&named).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn no_package_brings_a_network_or_comes_from_elsewhere() {
    let metadata = metadata();
    let deny = deny();
    let banned: BTreeSet<_> = deny["bans"]["deny"].as_array().unwrap().iter().map(|one| one["crate"].as_str().unwrap()).collect();
    assert!(banned.contains("reqwest"));

    for package in packages(&metadata) {
        let (name, source) = (text(package, "name"), text(package, "source"));
        assert!(!banned.contains(name), "{name} is in the build");
        assert!(name == "guidepost" || source.contains("crates.io-index"), "{name} comes from {source:?}");
    }
}

#[test]
fn every_dependency_has_its_line_in_the_design() {
    let metadata = metadata();
    let design = file("DESIGN.md");
    let own = packages(&metadata).iter().find(|package| package["name"] == "guidepost").unwrap();
    let licences: BTreeMap<_, BTreeSet<_>> = packages(&metadata).iter().fold(BTreeMap::new(), |mut all, package| {
        all.entry(text(package, "name")).or_default().insert(text(package, "license"));
        all
    });

    for dependency in own["dependencies"].as_array().unwrap() {
        let name = text(dependency, "name");
        let start = format!("| `{name}` |");
        let line = design.lines().find(|line| line.starts_with(&start));
        let line = line.unwrap_or_else(|| panic!("DESIGN.md has no line for {name}"));
        assert!(licences[name].iter().any(|licence| line.contains(licence)), "{name}: {:?} is not in {line}", licences[name]);
    }
    for line in design.lines().filter(|line| line.starts_with("| `")) {
        let name = line.split('`').nth(1).unwrap();
        let wanted = own["dependencies"].as_array().unwrap().iter().any(|dependency| dependency["name"] == name);
        assert!(wanted, "DESIGN.md speaks of {name}, which is no dependency");
    }
}

#[test]
fn an_expression_is_met_as_it_is_meant() {
    let allowed = BTreeSet::from(["MIT", "Zlib", "A WITH B"].map(ToOwned::to_owned));

    for met in ["MIT", "GPL-3.0 OR MIT", "GPL-3.0/MIT", "MIT AND Zlib", "(GPL-3.0 OR MIT) AND Zlib", "A WITH B", "A OR Zlib"] {
        assert!(can_be_met(met, &allowed), "{met}");
    }
    for refused in ["", "GPL-3.0", "MIT AND GPL-3.0", "MIT WITH B", "A", "(MIT OR GPL-3.0) AND GPL-3.0", "MIT MIT", "(MIT"] {
        assert!(!can_be_met(refused, &allowed), "{refused}");
    }
}
