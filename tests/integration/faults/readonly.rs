//! A medium that can't be written: it opens to read, and a change is refused with a sentence.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::mount::Disk;
use super::{Place, Said, not_here};

#[test]
fn a_medium_that_cannot_be_written_opens_to_read_and_says_so_of_a_change() {
    let Some(mut disk) = Disk::mount("size=24m,mode=700") else {
        return not_here("media that can't be written, as no file system may be mounted");
    };
    let place = Place::on(&disk, "data");
    let saved = place.save(2);
    disk.remount("ro");

    let refused = Said::of(place.work(&["--count", "1"]));

    refused.assert_told(4, &["can’t be written"], "read only");
    place.assert_holds(&saved, "read only");
    disk.remount("rw");
    place.save(1);
}

#[test]
fn a_folder_that_may_not_be_written_opens_to_read_and_says_so_of_a_change() {
    if rustix::process::geteuid().is_root() {
        return not_here("folders that may not be written, as root may write them all");
    }
    let place = Place::new();
    let saved = place.save(2);
    let vault = place.folder().vault().to_owned();
    let allow = |mode| fs::set_permissions(&vault, fs::Permissions::from_mode(mode)).unwrap();
    fs::remove_file(place.folder().lock()).unwrap();
    allow(0o500);

    let refused = Said::of(place.work(&["--count", "1"]));
    let read = place.run(&["check"]);
    allow(0o700);

    refused.assert_told(4, &["can’t be written"], "0500");
    assert!(read.status.success() && saved.is_subset(&read.labels("HAVE ")), "{}", read.err);
}
