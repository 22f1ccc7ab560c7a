//! An assessment that was cut off: the way back to it, and another sheet of it.

use guidepost::casework::{
    Access, Draft, GuidedAssessment, Passphrase, WayBack, create_vault, seal, seal_draft, standing, unlock,
};
use guidepost::vault::Folder;
use tempfile::TempDir;

use super::office::{PASSPHRASE, environment, moment, note};

fn locked() -> (TempDir, Folder) {
    let data = tempfile::tempdir().unwrap();
    let folder = Folder::new(data.path());
    let created = create_vault(folder.clone(), String::new(), Passphrase::new(PASSPHRASE), environment(1));
    drop(created.wait().unwrap());
    (data, folder)
}

fn draft_with(text: &str) -> Draft {
    let mut draft = Draft::begin("en", &environment(8)).unwrap();
    draft.add(moment(1), note(text));
    draft
}

#[test]
fn the_way_back_leads_to_the_assessment_that_was_open_and_leaves_it_sealed() {
    let (_data, folder) = locked();
    let draft = draft_with("an invented note");
    let way = WayBack { page: "ask".to_owned(), draft: Some(draft.id()), caret: Some(4), ..WayBack::default() };
    seal(folder.clone(), Some(draft.clone()), way.clone()).wait().unwrap();

    let casework = unlock(folder.clone(), Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();
    let (found, read) = casework.way_back().wait().unwrap().unwrap();
    let filed = casework.file_inbox(found.draft).wait().unwrap();

    assert_eq!((found, read), (way, Some(draft.clone())));
    assert!(filed.cases.is_empty());
    assert_eq!(standing(&folder).waiting.last().map(|sealed| sealed.id), Some(draft.id()));
}

#[test]
fn a_second_sheet_begun_without_the_passphrase_is_joined_to_the_first() {
    let (_data, folder) = locked();
    let first = draft_with("on the first sheet");
    seal_draft(&folder, &first).unwrap();
    let sealed = standing(&folder).waiting[0];
    let mut second = GuidedAssessment::another_sheet(sealed.id, "en", &environment(9)).unwrap();
    second.tell(moment(2), vec![note("on the second sheet")]);
    seal_draft(&folder, second.draft()).unwrap();

    let casework = unlock(folder, Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();
    casework.file_inbox(None).wait().unwrap();
    let page = casework.list(None).wait().unwrap();
    let case = casework.show(first.case(), guidepost::casework::Names::Hidden).wait().unwrap();

    assert_eq!(page.rows.len(), 1);
    assert_eq!(case.timeline().len(), 3, "opened once, two notes");
    assert_eq!(case.label(), first.label());
}

#[test]
fn an_assessment_that_is_kept_is_a_case_once_and_leaves_no_way_back() {
    let (_data, folder) = locked();
    let draft = draft_with("an invented note");
    let way = WayBack { draft: Some(draft.id()), ..WayBack::default() };
    seal(folder.clone(), Some(draft.clone()), way).wait().unwrap();
    let casework = unlock(folder.clone(), Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();

    let case = casework.file_draft(draft.clone()).wait().unwrap();
    casework.file_inbox(None).wait().unwrap();

    assert_eq!((case.id(), case.timeline().len()), (draft.case(), 2));
    assert_eq!(casework.list(None).wait().unwrap().rows.len(), 1);
    let standing = standing(&folder);
    assert!(standing.waiting.is_empty() && !standing.has_way_back);
}
