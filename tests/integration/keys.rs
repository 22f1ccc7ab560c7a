//! Who can open the vault: giving a way in, taking it away with new keys, cut short at any moment, and destroying it all.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use age::secrecy::SecretString;
use guidepost::domain::access::RecordedAccess;
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::{CaseId, SlotId};
use guidepost::domain::role::Role;
use guidepost::exchange::bundle::Bundle;
use guidepost::exchange::keyring::{DatabaseKey, Keyring};
use guidepost::exchange::sealing;
use guidepost::vault::{
    Access, Folder, Key, OrganisationKey, Passphrase, SlotRefusal, Vault, VaultError, drop_into, finish_destroying,
};
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_oneof, proptest};
use rusqlite::Connection;
use uuid::Uuid;

use super::office::{Office, PASSPHRASE, copy, environment, moment, note, snapshot};

const OTHERS: &str = "marble kettle squirrel thunder";
const NEWER: &str = "pewter walnut trombone glacier";

fn revoke(vault: &mut Vault, slot: SlotId) -> Result<(), VaultError> {
    vault.revoke(slot, &mut |_, _| {})
}

fn add(vault: &mut Vault, name: &str, passphrase: &str) -> SlotId {
    vault.add_slot(name, Role::Officer, &Passphrase::new(passphrase)).unwrap()
}

/// An office with a case and a second officer, open by the first.
fn two_officers() -> (Office, CaseId, Vault, SlotId) {
    let (office, case) = Office::with_case("an invented note");
    let mut vault = office.unlock();
    let other = add(&mut vault, "Second Invented", OTHERS);
    (office, case, vault, other)
}

/// The keyring as whoever has this passphrase and enough skill reads it.
fn keyring(office: &Office, passphrase: &str) -> Keyring {
    let slots = snapshot(&office.folder().slots());
    let secret = SecretString::from(passphrase.to_owned());
    let identity = slots.values().find_map(|sealed| sealing::open_identity(sealed, &secret).ok()).unwrap();
    Keyring::from_json(&sealing::open(&fs::read(office.folder().keyring()).unwrap(), &identity).unwrap()).unwrap()
}

fn opens(path: &Path, key: &DatabaseKey) -> bool {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\"", key.to_hex().as_str())).unwrap();
    connection.query_row("SELECT count(*) FROM entry", [], |_| Ok(())).is_ok()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    snapshot(folder).keys().map(|path| name(path)).collect()
}

#[test]
fn an_officer_who_is_given_a_way_in_opens_the_vault_by_her_own_passphrase() {
    let (office, case, vault, other) = two_officers();
    vault.lock().unwrap();

    let vault = office.unlock_with(OTHERS).unwrap();

    assert_eq!((vault.officer().slot, vault.officer().role), (other, Role::Officer));
    assert_eq!(vault.case(case).unwrap().timeline().len(), 2);
    let listed: Vec<_> = vault.slots().into_iter().map(|slot| (slot.officer.role, slot.is_own)).collect();
    assert_eq!(listed, [(Role::Supervisor, false), (Role::Recovery, false), (Role::Officer, true)]);
}

#[test]
fn a_weak_passphrase_and_a_role_without_one_are_given_no_way_in() {
    let (office, mut vault) = Office::new();
    let before = snapshot(&office.folder().slots());

    let weak = vault.add_slot("Second Invented", Role::Officer, &Passphrase::new("Invented1"));
    let paper = vault.add_slot("Second Invented", Role::Recovery, &Passphrase::new(OTHERS));
    let recovery = vault.slots()[1].officer.slot;
    let changed = vault.replace_passphrase(recovery, &Passphrase::new(OTHERS));

    assert_eq!(weak, Err(VaultError::WeakPassphrase));
    assert_eq!(paper, Err(SlotRefusal::NotAnOfficer.into()));
    assert_eq!(changed, Err(SlotRefusal::NotAnOfficer.into()));
    assert!(snapshot(&office.folder().slots()) == before);
}

#[test]
fn an_organisation_opens_the_vault_with_the_key_that_it_keeps() {
    let (office, case) = Office::with_case("an invented note");
    let (identity, stranger) = (sealing::new_identity(), sealing::new_identity());
    let mut vault = office.unlock();
    let before = names(office.data.path());
    vault.add_organisation("Ministry Invented", &identity.to_public().to_string()).unwrap();
    vault.lock().unwrap();
    let file = |identity: &sealing::Identity| {
        use age::secrecy::ExposeSecret as _;
        format!("# created: 2026-11-25\n# public key: {}\n{}\n", identity.to_public(), identity.to_string().expose_secret())
    };
    let open = |identity: &sealing::Identity| {
        let key = Key::Organisation(OrganisationKey::read(&file(identity)).unwrap());
        Vault::unlock_with(&office.folder(), &key, Access::Write, environment(2), &mut |_, _| {})
    };

    let refused = open(&stranger);
    let vault = open(&identity).unwrap();

    assert_eq!(refused.unwrap_err(), SlotRefusal::OtherIdentity.into());
    assert_eq!(vault.officer().role, Role::Organisation);
    assert_eq!(vault.case(case).unwrap().timeline().len(), 2);
    assert_eq!(OrganisationKey::read("# no key\n").unwrap_err(), SlotRefusal::NoIdentity.into());
    let without = |names: BTreeSet<String>| names.into_iter().filter(|name| !name.contains("db-")).collect::<BTreeSet<_>>();
    assert_eq!(without(names(office.data.path())), without(before));
}

#[test]
fn what_is_no_recipient_and_one_that_is_known_are_refused() {
    let (_office, mut vault) = Office::new();
    let recipient = sealing::new_identity().to_public().to_string();

    let first = vault.add_organisation("Ministry Invented", &recipient);
    let again = vault.add_organisation("Ministry Invented", &recipient);

    assert!(first.is_ok());
    assert_eq!(again, Err(SlotRefusal::RecipientKnown.into()));
    for text in ["", "age1", "ssh-ed25519 AAAA", &recipient[..recipient.len() - 1]] {
        assert_eq!(vault.add_organisation("Ministry Invented", text), Err(SlotRefusal::NoRecipient.into()), "{text}");
    }
}

#[test]
fn a_new_recovery_code_opens_the_vault_once_it_is_put_in_place_and_the_old_one_no_longer_does() {
    let (office, vault) = Office::new();

    let code = vault.draw_recovery_code().unwrap();
    vault.lock().unwrap();
    let before = (office.unlock_with(&code.text()).is_ok(), office.unlock_with(&office.code.text()).is_ok());
    let mut vault = office.unlock_with(&office.code.text()).unwrap();
    vault.put_recovery_code(&code).unwrap();
    let own = vault.slots().into_iter().find(|slot| slot.is_own).unwrap();
    vault.lock().unwrap();

    assert_eq!(before, (false, true));
    assert_eq!(own.officer.role, Role::Recovery);
    assert_eq!(office.unlock_with(&office.code.text()).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(office.unlock_with(&code.text()).unwrap().officer().slot, own.officer.slot);
    assert_eq!(names(&office.folder().slots()).len(), 4);
}

#[test]
fn who_was_revoked_opens_neither_the_vault_nor_with_the_old_key_its_database() {
    let (office, case, mut vault, other) = two_officers();
    let (old, slot) = (keyring(&office, OTHERS), fs::read(office.folder().slot(other)).unwrap());
    let mut seen = Vec::new();

    vault.revoke(other, &mut |done, count| seen.push((done, count))).unwrap();
    vault.append(case, vec![note("written afterwards")], moment(5)).unwrap();
    vault.lock().unwrap();

    assert_eq!(office.unlock_with(OTHERS).unwrap_err(), VaultError::WrongPassphrase);
    assert!(!opens(&office.folder().cases(), &old.database_key));
    let now = keyring(&office, PASSPHRASE);
    assert!(opens(&office.folder().cases(), &now.database_key) && now.previous_key.is_none());
    assert_ne!(now.vault.to_public(), old.vault.to_public());
    assert_eq!(office.unlock().case(case).unwrap().timeline().len(), 3);
    assert!(office.unlock().verify().unwrap().is_healthy());
    assert!(office.unlock_with(&office.code.text()).is_ok());
    let held = |bytes: &[u8]| bytes.windows(40).any(|window| window == &slot[slot.len() - 40..]);
    assert!(!snapshot(office.data.path()).values().any(|bytes| held(bytes)));
    assert!(!names(office.data.path()).iter().any(|name| name.contains(&other.to_string()) || name.contains("rekeyed")));
    let last = *seen.last().unwrap();
    assert!(seen.first().unwrap().0 == 0 && last.0 == last.1 && seen.is_sorted());
}

#[test]
fn nobody_revokes_herself_or_the_last_supervisor() {
    let (office, mut vault) = Office::new();
    let own = vault.officer().slot;
    let before = snapshot(&office.folder().slots());

    let refused = revoke(&mut vault, own);
    vault.lock().unwrap();
    let mut vault = office.unlock_with(&office.code.text()).unwrap();

    assert_eq!(refused, Err(SlotRefusal::OwnSlot.into()));
    assert_eq!(revoke(&mut vault, own), Err(SlotRefusal::LastSupervisor.into()));
    assert_eq!(revoke(&mut vault, SlotId(Uuid::from_u128(9))), Err(VaultError::NoSuchSlot));
    assert!(snapshot(&office.folder().slots()) == before);
}

#[test]
fn what_waits_sealed_is_filed_after_a_revocation_and_closed_to_whom_it_was_taken_from() {
    let (office, case, mut vault, other) = two_officers();
    let old = keyring(&office, OTHERS).vault;
    let bundle = |number, text| Bundle { id: Uuid::from_u128(number), case, items: vec![DatedEvent::new(moment(3), note(text))] };
    drop_into(&office.folder(), &bundle(1, "sealed before")).unwrap();

    revoke(&mut vault, other).unwrap();
    drop_into(&office.folder(), &bundle(2, "sealed after")).unwrap();

    let sealed = snapshot(&office.folder().inbox());
    assert!(sealed.len() == 2 && sealed.values().all(|bytes| sealing::open(bytes, &old).is_err()));
    vault.file_inbox(None).unwrap();
    assert_eq!(vault.case(case).unwrap().timeline().len(), 4);
    assert!(snapshot(&office.folder().inbox()).is_empty());
}

#[test]
fn what_was_sealed_to_the_key_before_just_as_it_changed_is_filed_too() {
    let (office, case, mut vault, other) = two_officers();
    let bundle = Bundle { id: Uuid::from_u128(1), case, items: vec![DatedEvent::new(moment(3), note("just now"))] };
    drop_into(&office.folder(), &bundle).unwrap();
    let late = snapshot(&office.folder().inbox());
    fs::remove_file(late.keys().next().unwrap()).unwrap();

    revoke(&mut vault, other).unwrap();
    for (path, bytes) in late {
        fs::write(path, bytes).unwrap();
    }

    assert_eq!(vault.file_inbox(None).unwrap().cases, [case]);
}

/// A revocation as it stands at each of its steps: what lies in the folder, put together from before and after.
fn cut_short(step: usize) -> (Office, CaseId) {
    let (office, case, vault, other) = two_officers();
    vault.lock().unwrap();
    let before = tempfile::tempdir().unwrap();
    copy(office.data.path(), before.path());
    let mut vault = office.unlock();
    // Something in the log, as a kill leaves it.
    vault.append(case, vec![note("in the log")], moment(4)).unwrap();
    let killed = tempfile::tempdir().unwrap();
    copy(office.data.path(), killed.path());
    let old = keyring(&office, OTHERS);
    revoke(&mut vault, other).unwrap();
    vault.lock().unwrap();
    let new = keyring(&office, PASSPHRASE);
    let folder = office.folder();
    let between = Keyring { previous_key: Some(old.database_key), ..new };
    let sealed = between.seal().unwrap();
    if step < 3 {
        // The keyring is the new one, all else as before.
        let after = tempfile::tempdir().unwrap();
        copy(office.data.path(), after.path());
        fs::remove_dir_all(folder.vault()).unwrap();
        copy(killed.path(), office.data.path());
        if step > 0 {
            let whole = fs::read(Folder::new(after.path()).cases()).unwrap();
            let length = if step == 1 { whole.len() / 2 } else { whole.len() };
            fs::write(folder.cases().with_file_name("cases.db.rekeyed"), &whole[..length]).unwrap();
        }
    }
    fs::write(folder.keyring(), &sealed).unwrap();
    fs::write(folder.keyring().with_file_name("keyring.age.sha256"), digest(&sealed)).unwrap();
    (office, case)
}

fn digest(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    let hash = sha2::Sha256::digest(bytes);
    let text: Vec<_> = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}  keyring.age\n", text.concat())
}

#[test]
fn a_revocation_cut_short_at_any_step_is_finished_at_the_next_unlock_with_nothing_lost() {
    for step in 0..4 {
        let (office, case) = cut_short(step);
        let old = keyring(&office, PASSPHRASE).previous_key.unwrap();

        let vault = office.unlock();

        assert_eq!(vault.case(case).unwrap().timeline().len(), 3, "{step}");
        assert!(vault.verify().unwrap().is_healthy(), "{step}");
        assert_eq!(vault.slots().len(), 2, "{step}");
        vault.lock().unwrap();
        let now = keyring(&office, PASSPHRASE);
        assert!(now.previous_key.is_none() && opens(&office.folder().cases(), &now.database_key), "{step}");
        assert!(!opens(&office.folder().cases(), &old), "{step}");
        assert_eq!(office.unlock_with(OTHERS).unwrap_err(), VaultError::WrongPassphrase, "{step}");
        assert!(!names(office.data.path()).iter().any(|name| name.contains("rekeyed")), "{step}");
        assert_eq!(names(&office.folder().slots()).len(), 4, "{step}");
    }
}

#[test]
fn a_vault_that_is_read_meanwhile_keeps_its_old_key_until_nobody_reads() {
    let (office, case, vault, other) = two_officers();
    vault.lock().unwrap();
    let mut vault = office.unlock();
    let reader = Vault::unlock(&office.folder(), &Passphrase::new(PASSPHRASE), Access::Read, environment(4)).unwrap();
    assert_eq!(reader.case(case).unwrap().timeline().len(), 2);

    let refused = revoke(&mut vault, other);
    let meanwhile = vault.append(case, vec![note("meanwhile")], moment(5));
    drop(reader);
    vault.lock().unwrap();

    assert_eq!((refused, meanwhile), (Err(VaultError::InUse), Ok(())));
    assert_eq!(office.unlock_with(OTHERS).unwrap_err(), VaultError::WrongPassphrase);
    assert_eq!(office.unlock().case(case).unwrap().timeline().len(), 3);
    assert!(keyring(&office, PASSPHRASE).previous_key.is_none());
}

#[test]
fn a_slot_file_with_a_changed_header_is_damaged_and_with_a_new_digest_opens_nothing() {
    let (office, _) = Office::with_case("an invented note");
    let path = office.slot();
    let sealed = fs::read(&path).unwrap();
    let place = sealed.windows(3).position(|bytes| bytes == b" 2\n").unwrap();
    let mut changed = sealed.clone();
    changed[place + 1] = b'1';

    fs::write(&path, &changed).unwrap();
    let damaged = office.unlock_with(PASSPHRASE).unwrap_err();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    fs::write(path.with_file_name(format!("{name}.sha256")), digest(&changed).replace("keyring.age", &name)).unwrap();
    let forged = office.unlock_with(PASSPHRASE);

    assert_eq!(damaged, VaultError::damaged(name));
    assert!(forged.is_err());
}

#[test]
fn a_destroyed_vault_is_gone_and_no_copy_of_its_keys_is_left() {
    let (office, _, mut vault, _) = two_officers();
    let keys = fs::read(office.folder().keyring()).unwrap();
    let database = fs::read(office.folder().cases()).unwrap();
    fs::write(office.folder().backups().join("one.age"), &keys).unwrap();
    fs::create_dir(office.data.path().join("vault-set-aside-2026-11-23")).unwrap();

    let destroyed = vault.destroy().unwrap();
    drop(vault);

    assert!(!office.folder().holds_vault() && snapshot(office.data.path()).is_empty());
    assert!(destroyed.removed.contains(&office.folder().keyring()) && destroyed.removed.contains(&office.folder().cases()));
    assert_eq!(destroyed.left, [office.data.path().join("vault-set-aside-2026-11-23")]);
    // A database that was kept elsewhere opens with nothing that is left here.
    fs::create_dir_all(office.folder().slots()).unwrap();
    fs::write(office.folder().cases(), database).unwrap();
    assert_ne!(office.unlock_with(PASSPHRASE).map(|_| ()), Ok(()));
    assert_ne!(office.unlock_with(&office.code.text()).map(|_| ()), Ok(()));
}

#[test]
fn destroying_that_was_cut_short_leaves_nothing_to_open_and_is_finished_at_the_next_start() {
    let (office, _) = Office::with_case("an invented note");
    let doomed = office.data.path().join("vault-being-destroyed");
    fs::rename(office.folder().vault(), &doomed).unwrap();
    fs::write(doomed.join("keyring.age"), [0; 300]).unwrap();

    let refused = office.unlock_with(PASSPHRASE);
    finish_destroying(&office.folder()).unwrap();

    assert_eq!(refused.unwrap_err(), VaultError::Missing);
    assert!(snapshot(office.data.path()).is_empty() && !doomed.exists());
}

#[test]
fn the_record_of_access_tells_of_every_way_in_that_was_given_changed_and_taken() {
    let (office, _, mut vault, other) = two_officers();

    vault.replace_passphrase(other, &Passphrase::new(NEWER)).unwrap();
    let code = vault.draw_recovery_code().unwrap();
    vault.put_recovery_code(&code).unwrap();
    revoke(&mut vault, other).unwrap();
    vault.lock().unwrap();
    let vault = office.unlock();

    let lines = vault.access_record(None).unwrap().lines;
    let word = |event: &RecordedAccess| match event {
        RecordedAccess::Known(event) => event.word(),
        RecordedAccess::Later { .. } => "later",
    };
    let words: Vec<_> = lines.iter().rev().map(|line| word(&line.entry.event)).collect();
    let all = ["vault-created", "slot-added", "slot-added", "slot-added", "passphrase-changed", "slot-revoked", "slot-added"];
    assert_eq!(words, [&all[..], &["slot-revoked", "rekeyed"]].concat());
}

/// Something that a supervisor does to the ways in; the number picks an officer.
#[derive(Debug, Clone, Copy)]
enum Step {
    Add,
    Change(usize),
    Replace(usize),
    Revoke(usize),
    NewCode,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => Just(Step::Add),
        1 => (0..4_usize).prop_map(Step::Change),
        1 => (0..4_usize).prop_map(Step::Replace),
        2 => (0..4_usize).prop_map(Step::Revoke),
        1 => Just(Step::NewCode),
    ];
    proptest::collection::vec(step, 1..9)
}

/// What each officer's passphrase is now; a number makes it new.
fn passphrase(number: usize) -> String {
    format!("{OTHERS} {NEWER} {number}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_given_and_taken_who_should_get_in_does_and_nobody_else(steps in steps()) {
        let (office, case) = Office::with_case("an invented note");
        let mut vault = office.unlock();
        let (mut inside, mut outside, mut code): (Vec<(SlotId, String)>, Vec<String>, _) = (vec![], vec![], office.code.clone());
        for (number, step) in steps.into_iter().enumerate() {
            let new = passphrase(number);
            match step {
                Step::Add => {
                    let slot = add(&mut vault, "Somebody Invented", &new);
                    inside.push((slot, new));
                }
                Step::Change(place) | Step::Replace(place) if place < inside.len() => {
                    let (slot, old) = inside[place].clone();
                    if matches!(step, Step::Change(_)) {
                        vault.change_passphrase(slot, &Passphrase::new(&old), &Passphrase::new(&new)).unwrap();
                    } else {
                        vault.replace_passphrase(slot, &Passphrase::new(&new)).unwrap();
                    }
                    inside[place].1 = new;
                    outside.push(old);
                }
                Step::Revoke(place) if place < inside.len() => {
                    let (slot, old) = inside.remove(place);
                    revoke(&mut vault, slot).unwrap();
                    outside.push(old);
                }
                Step::NewCode => {
                    outside.push(code.text().to_string());
                    code = vault.draw_recovery_code().unwrap();
                    vault.put_recovery_code(&code).unwrap();
                }
                Step::Change(_) | Step::Replace(_) | Step::Revoke(_) => {}
            }
        }
        vault.lock().unwrap();
        let own = [PASSPHRASE.to_owned(), code.text().to_string()];
        for secret in own.iter().chain(inside.iter().map(|(_, secret)| secret)) {
            prop_assert_eq!(office.unlock_with(secret).unwrap().case(case).unwrap().timeline().len(), 2);
        }
        for secret in outside {
            prop_assert!(office.unlock_with(&secret).is_err());
        }
        prop_assert_eq!(names(&office.folder().slots()).len(), 2 * (2 + inside.len()));
    }
}
