//! Power cuts: what was said to be safe before the cut is there after it, and nothing is half there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::recording::{Step, record};
use super::replay::Disk;
use super::{Draw, Place, labels, setting};

/// Cuts at so many random moments, and looks at each disk that is left: healthy or not, and what it holds.
fn judge(steps: &[Step], cuts: u64, draw: &mut Draw, look: impl Fn(&Path) -> Result<BTreeSet<String>, String>) -> Vec<String> {
    let mut moments: Vec<usize> = (0..cuts).map(|_| draw.below(steps.len()) + 1).collect();
    moments.sort_unstable();
    let (mut disk, mut faults) = (Disk::default(), Vec::new());
    for (moment, step) in (1..).zip(steps) {
        disk.take(step);
        for _ in moments.iter().filter(|one| **one == moment) {
            let left = tempfile::tempdir().unwrap();
            disk.cut(left.path(), draw);
            match look(left.path()) {
                Err(error) => faults.push(format!("cut after step {moment}, {step}: {error}", step = name(step))),
                Ok(there) if disk.saved().is_subset(&there) => {}
                Ok(there) => {
                    let lost = disk.saved().difference(&there).count();
                    faults.push(format!("cut after step {moment}, {step}: {lost} lost", step = name(step)));
                }
            }
        }
    }
    faults
}

/// A step without what was written.
fn name(step: &Step) -> String {
    format!("{step:?}").chars().take(120).collect()
}

fn checked(data: &Path) -> Result<BTreeSet<String>, String> {
    let said = Place::over(data.to_owned()).run(&["check"]);
    if said.status.success() { Ok(said.labels("HAVE ")) } else { Err(said.err) }
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_said_to_be_safe() {
    let place = Place::new();
    let work = place.work(&["--count", &setting("GUIDEPOST_CUTS_CASES", 4).to_string()]);
    let steps = record(work, place.data(), &place.beside("tmp"));
    let count = |is: fn(&Step) -> bool| steps.iter().filter(|step| is(step)).count();
    assert!(count(|step| matches!(step, Step::Sync { .. })) > 20 && count(|step| matches!(step, Step::Said { .. })) > 0);

    let faults = judge(&steps, setting("GUIDEPOST_CUTS", 60), &mut Draw::seeded("GUIDEPOST_CUTS_SEED"), checked);

    assert!(faults.is_empty(), "{} of {} steps: {faults:#?}", faults.len(), steps.len());
}

/// What a program does that writes a record a line into one file.
fn program(syncs: bool) -> Vec<Step> {
    let path = Path::new("records").to_owned();
    let mut steps = vec![Step::Create { path: path.clone() }];
    for number in 0..20 {
        let bytes = format!("HAVE {number:04}\n").into_bytes();
        steps.push(Step::Write { path: path.clone(), offset: number * bytes.len(), bytes });
        if syncs {
            steps.push(Step::Sync { path: path.clone() });
        }
        steps.push(Step::Said { text: format!("ACK {number:04}\n") });
    }
    steps
}

fn records(left: &Path) -> Result<BTreeSet<String>, String> {
    let path = left.join("records");
    let bytes = if path.exists() { fs::read(path).map_err(|error| error.to_string())? } else { Vec::new() };
    Ok(labels(&String::from_utf8_lossy(&bytes), "HAVE "))
}

#[test]
fn what_was_said_to_be_safe_and_never_synced_is_told_as_lost() {
    let judged = |syncs| judge(&program(syncs), 50, &mut Draw::seeded("GUIDEPOST_CUTS_SEED"), records).len();

    assert_eq!(judged(true), 0);
    assert!(judged(false) > 10, "{}", judged(false));
}

#[test]
fn a_file_put_in_its_place_before_it_is_on_the_disk_is_told_as_lost() {
    let [new, whole] = ["records.new", "records"].map(|name| Path::new(name).to_owned());
    let bytes = b"HAVE 0001\n".to_vec();
    let mut steps = vec![
        Step::Create { path: new.clone() },
        Step::Write { path: new.clone(), offset: 0, bytes },
        Step::Rename { from: new.clone(), to: whole },
        Step::Sync { path: Path::new("").to_owned() },
        Step::Said { text: "ACK 0001\n".to_owned() },
    ];
    let judged = |steps: &[Step]| judge(steps, 40, &mut Draw::seeded("GUIDEPOST_CUTS_SEED"), records).len();
    let careless = judged(&steps);

    steps.insert(2, Step::Sync { path: new });

    assert_eq!((careless > 0, judged(&steps)), (true, 0));
}
