//! What an officer waits for: an answer saved, a case opened, a name found among ten thousand cases.
#![allow(clippy::unwrap_used, reason = "a benchmark may stop at the first surprise")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use guidepost::domain::answer::Answer;
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::CaseId;
use guidepost::domain::environment::Environment;
use guidepost::domain::event::Event;
use guidepost::domain::indicator::IndicatorId;
use guidepost::domain::personal::Personal;
use guidepost::environment::{SystemClock, SystemRandom, system};
use guidepost::vault::{Access, Folder, Passphrase, Vault};
use jiff::Timestamp;
use tempfile::TempDir;

const CASES: i64 = 10_000;

fn vault() -> (TempDir, Vault) {
    let data = tempfile::tempdir().unwrap();
    let environment = Environment::new(SystemClock, SystemRandom, 2);
    let passphrase = Passphrase::new("gravel lantern otter vinegar");
    let (vault, _) = Vault::create(&Folder::new(data.path()), "Officer Invented", &passphrase, environment).unwrap();
    (data, vault)
}

fn answered(number: i64) -> Event {
    Event::Answered {
        indicator: IndicatorId::new(&format!("lx-invented-{number}")).unwrap(),
        answer: Answer::Yes,
        catalogue: "2026.11-draft1".to_owned(),
        language: "en".to_owned(),
        note: None,
    }
}

fn case(vault: &mut Vault, answers: i64) -> CaseId {
    let events: Vec<_> = (0..answers).map(|number| DatedEvent::new(moment(number), answered(number))).collect();
    vault.new_case("en", moment(0), &events).unwrap().0
}

fn moment(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

/// A guess costs what an unlock costs.
fn unlocking(criterion: &mut Criterion) {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    let passphrase = Passphrase::new("gravel lantern otter vinegar");
    Vault::create(&folder, "Officer Invented", &passphrase, system()).unwrap();
    let mut group = criterion.benchmark_group("unlocking");
    group.sample_size(10);
    for (what, secret) in [("with the passphrase", passphrase), ("with a wrong one", Passphrase::new("wrong"))] {
        group.bench_function(what, |bencher| {
            bencher.iter(|| Vault::unlock(&folder, &secret, Access::Write, system()).is_ok());
        });
    }
    group.finish();
}

fn saving(criterion: &mut Criterion) {
    let (_data, mut vault) = vault();
    let vault = std::cell::RefCell::new(&mut vault);
    criterion.bench_function("save the twentieth answer", |bencher| {
        bencher.iter_batched(
            || case(&mut vault.borrow_mut(), 19),
            |case| vault.borrow_mut().append(case, vec![answered(20)], moment(20)).unwrap(),
            BatchSize::PerIteration,
        );
    });
}

fn opening(criterion: &mut Criterion) {
    let (_data, mut vault) = vault();
    let case = case(&mut vault, 20);
    criterion.bench_function("open a case with twenty answers", |bencher| bencher.iter(|| vault.case(case).unwrap()));
}

fn finding(criterion: &mut Criterion) {
    let (_data, mut vault) = vault();
    for number in 0..CASES {
        let name = Event::Named { name: Some(Personal::new(format!("Person{number} Invented"))) };
        vault.new_case("en", moment(number), &[DatedEvent::new(moment(number), name)]).unwrap();
    }
    let mut group = criterion.benchmark_group("among ten thousand cases");
    for typed in ["p", "person77", "invented person1234", "nobody"] {
        group.bench_function(format!("find {typed}"), |bencher| bencher.iter(|| vault.find(typed).unwrap()));
    }
    group.bench_function("list the first page", |bencher| bencher.iter(|| vault.list(None).unwrap()));
    group.finish();
}

criterion_group!(benches, unlocking, saving, opening, finding);
criterion_main!(benches);
