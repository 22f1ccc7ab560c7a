//! A disk with little room left: one sentence, nothing lost, and saving works again once there is room.

use std::fs;

use super::mount::Disk;
use super::{Place, Running, Said, labels, not_here, setting};

#[test]
fn a_disk_that_fills_up_is_told_and_costs_nothing_that_was_saved() {
    let Some(disk) = Disk::mount("size=24m,mode=700") else {
        return not_here("full disks, as no file system may be mounted");
    };
    let sizes = setting("GUIDEPOST_DISKS", 20);

    for size in 1..=sizes {
        let left = size * setting("GUIDEPOST_DISKS_KIB", 20);
        let when = format!("{left} KiB left");
        let place = Place::on(&disk, &size.to_string());
        let mut saved = place.save(1);
        disk.fill_up_to(left * 1024);

        let full = Running::start(place.work(&[])).end();
        saved.extend(labels(&full.out, "ACK "));

        full.assert_told(4, &["disk", "full"], &when);
        disk.make_room();
        saved.extend(place.save(if size == sizes { 3 } else { 1 }));
        place.assert_holds(&saved, &when);
        fs::remove_dir_all(disk.outside(&size.to_string())).unwrap();
    }
}

#[test]
fn a_disk_that_is_too_small_for_a_vault_is_told_and_left_without_half_of_one() {
    let Some(disk) = Disk::mount("size=64k,mode=700") else {
        return not_here("full disks, as no file system may be mounted");
    };
    let place = Place::on(&disk, "data");

    let refused = Said::of(place.work(&["--count", "1"]));

    refused.assert_told(4, &["disk", "full"], "64 KiB");
    assert_eq!(fs::read_dir(disk.outside("data")).unwrap().count(), 0);
}
