//! What an officer can do with cases.

use guidepost::casework::{
    Access, AskedConsent, Casework, CaseworkError, DoneFollowUp, Draft, GivenAnswer, GuidedAssessment, Names, Passphrase,
    VaultError, create_vault, seal_draft, seal_events, unlock,
};
use guidepost::content::Content;
use guidepost::domain::answer::Answer;
use guidepost::domain::case::CaseStatus;
use guidepost::domain::checklist::MeetingPlace;
use guidepost::domain::consent::{ConsentAnswer, ConsentId, ConsentMatter, Interpreter};
use guidepost::domain::dated_event::DatedEvent;
use guidepost::domain::entry::CaseId;
use guidepost::domain::event::{ClosingReason, Event, Recorded, SituationFact};
use guidepost::domain::indicator::IndicatorId;
use guidepost::domain::personal::Personal;
use guidepost::vault::Folder;
use tempfile::TempDir;
use uuid::Uuid;

use super::office::{PASSPHRASE, environment, moment, note};

fn open() -> (TempDir, Casework) {
    let data = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let created = create_vault(Folder::new(data.path()), "Officer Invented".to_owned(), passphrase, environment(1));
    (data, created.wait().unwrap().0)
}

fn case(casework: &Casework) -> CaseId {
    casework.open_case(Draft::begin("en", &environment(9)).unwrap()).wait().unwrap().0
}

#[test]
fn the_list_of_a_place_stays_while_something_in_it_is_answered() {
    let catalogue = Content::shipped().unwrap().catalogue;
    let item = catalogue.checklist("detention-visit").unwrap().indicators().next().unwrap().id.clone();
    let answered = |answer| {
        let (catalogue, language) = (String::new(), "en".to_owned());
        vec![Event::Answered { indicator: item.clone(), answer, catalogue, language, note: None }]
    };
    let mut guided = GuidedAssessment::begin("en", &environment(3)).unwrap();
    let places = |guided: &GuidedAssessment| guided.list_choice(&catalogue).places;
    assert!(places(&guided).is_empty());

    guided.meet_at(MeetingPlace::Detention);
    guided.tell(moment(1), answered(Answer::Yes));
    guided.meet_at(MeetingPlace::Detention);

    assert!(places(&guided).contains(&MeetingPlace::Detention));
    guided.tell(moment(2), answered(Answer::NotAsked));
    assert!(places(&guided).is_empty());
}

fn sharing(answer: ConsentAnswer) -> AskedConsent {
    AskedConsent {
        matter: ConsentMatter::SupportContact,
        answer,
        recipient: None,
        detail: None,
        interpreter: Interpreter::None,
        interpreter_code: None,
        spoken: None,
    }
}

fn given(answer: Answer) -> GivenAnswer {
    GivenAnswer {
        indicator: IndicatorId::new("lx-hours").unwrap(),
        answer,
        catalogue: "2026.11-draft1".to_owned(),
        language: "en".to_owned(),
        note: None,
    }
}

#[test]
fn a_case_is_opened_with_all_that_the_draft_holds() {
    let (_data, casework) = open();
    let mut draft = Draft::begin("en", &environment(8)).unwrap();
    draft.add(moment(1), Event::SituationRecorded { fact: SituationFact::PrivateTalk(Answer::Yes) });
    draft.add(moment(2), note("an invented note"));

    let (case, label) = casework.open_case(draft).wait().unwrap();

    let shown = casework.show(case, Names::Hidden).wait().unwrap();
    assert_eq!((shown.label(), shown.private_talk(), shown.timeline().len()), (label, Answer::Yes, 3));
    assert_eq!(casework.with_label(label).wait(), Ok(case));
    assert_eq!(casework.list(None).wait().unwrap().rows.len(), 1);
    assert_eq!(casework.find("invent".to_owned()).wait().unwrap().rows.len(), 1);
}

#[test]
fn the_later_answer_holds_and_the_earlier_stays_in_the_journal() {
    let (_data, casework) = open();
    let case = case(&casework);

    casework.answer(case, given(Answer::Unclear)).wait().unwrap();
    casework.answer(case, given(Answer::No)).wait().unwrap();

    let shown = casework.show(case, Names::Hidden).wait().unwrap();
    assert_eq!(shown.answers().values().next().unwrap().answer, Answer::No);
    assert_eq!(shown.timeline().len(), 3);
}

#[test]
fn only_a_live_consent_can_be_withdrawn() {
    let (_data, casework) = open();
    let case = case(&casework);
    casework.record_consent(case, sharing(ConsentAnswer::Yes)).wait().unwrap();
    casework.record_consent(case, sharing(ConsentAnswer::No)).wait().unwrap();
    let consents = casework.show(case, Names::Hidden).wait().unwrap().consents().to_vec();

    let first = casework.withdraw_consent(case, consents[0].id).wait();

    assert_eq!(first, Ok(case));
    for refused in [consents[0].id, consents[1].id, ConsentId(Uuid::nil())] {
        assert_eq!(casework.withdraw_consent(case, refused).wait(), Err(CaseworkError::ConsentNotLive));
    }
}

#[test]
fn a_closed_case_takes_notes_and_no_answers_until_it_is_open_again() {
    let (_data, casework) = open();
    let case = case(&casework);
    casework.close_case(case, ClosingReason::HandedOver).wait().unwrap();

    let answered = casework.answer(case, given(Answer::Yes)).wait();
    let noted = casework.add_note(case, Personal::new("a late note".to_owned())).wait();
    casework.reopen_case(case).wait().unwrap();

    assert_eq!((answered, noted), (Err(CaseworkError::CaseClosed), Ok(case)));
    assert_eq!(casework.answer(case, given(Answer::Yes)).wait(), Ok(case));
    assert_eq!(casework.show(case, Names::Hidden).wait().unwrap().status(), CaseStatus::Open);
}

#[test]
fn blanks_alone_are_no_note() {
    let (_data, casework) = open();
    let case = case(&casework);

    let refused = casework.add_note(case, Personal::new(" \n".to_owned())).wait();

    assert_eq!(refused, Err(CaseworkError::NothingToRecord));
}

#[test]
fn showing_names_is_recorded() {
    let (_data, casework) = open();
    let case = case(&casework);

    let hidden = casework.show(case, Names::Hidden).wait().unwrap().timeline().len();
    let shown = casework.show(case, Names::Shown).wait().unwrap();

    assert_eq!(hidden, 1);
    assert_eq!(shown.timeline().last().unwrap().event, Recorded::Known(Event::NamesShown));
}

#[test]
fn a_draft_sealed_while_locked_is_a_case_after_unlocking() {
    let (data, casework) = open();
    drop(casework);
    let folder = Folder::new(data.path());
    let mut draft = Draft::begin("en", &environment(8)).unwrap();
    draft.add(moment(1), note("while locked"));

    seal_draft(&folder, &draft).unwrap();
    draft.add(moment(2), note("more, sealed in the place of the first"));
    seal_draft(&folder, &draft).unwrap();
    let (case, label) = (draft.case(), draft.label());
    let casework = unlock(folder, Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().unwrap();
    let filed = casework.file_inbox(None).wait().unwrap();

    assert_eq!((filed.cases, filed.left.len()), (vec![case], 0));
    assert_eq!(casework.show(case, Names::Hidden).wait().unwrap().label(), label);
    assert!(casework.verify().wait().unwrap().is_healthy());
}

#[test]
fn a_draft_shows_the_case_as_it_would_stand() {
    let mut draft = Draft::begin("en", &environment(8)).unwrap();
    draft.add(moment(1), note("in memory only"));

    let case = draft.preview().unwrap();

    assert_eq!(case.timeline().len(), 2);
    assert_eq!(case.label(), draft.label());
}

#[test]
fn sealing_needs_a_vault() {
    let data = tempfile::tempdir().unwrap();

    let refused = seal_draft(&Folder::new(data.path()), &Draft::begin("en", &environment(2)).unwrap());

    assert_eq!(refused, Err(CaseworkError::Vault(VaultError::Missing)));
}

#[test]
fn an_outcome_can_be_polled_and_dropping_the_casework_locks() {
    let (data, casework) = open();
    let folder = Folder::new(data.path());
    let busy = unlock(folder.clone(), Passphrase::new(PASSPHRASE), Access::Write, environment(2)).wait();
    let outcome = casework.list(None);

    let page = loop {
        if let Some(page) = outcome.poll() {
            break page;
        }
        std::thread::yield_now();
    };
    drop(casework);

    assert!(matches!(busy.err(), Some(CaseworkError::Vault(VaultError::InUse { .. }))));
    assert!(page.unwrap().rows.is_empty());
    assert!(unlock(folder, Passphrase::new(PASSPHRASE), Access::Write, environment(3)).wait().is_ok());
}

#[test]
fn a_name_is_recorded_only_while_the_person_agrees_to_it() {
    let (_data, casework) = open();
    let case = case(&casework);
    let name = || Some(Personal::new("Person Invented".to_owned()));
    let agreed = AskedConsent { matter: ConsentMatter::Names, ..sharing(ConsentAnswer::Yes) };

    let before = casework.record_name(case, name()).wait();
    casework.record_consent(case, agreed).wait().unwrap();
    let after = casework.record_name(case, name()).wait();
    let consent = casework.show(case, Names::Hidden).wait().unwrap().consents()[0].id;
    casework.withdraw_consent(case, consent).wait().unwrap();

    assert_eq!((before, after), (Err(CaseworkError::NameNotAgreed), Ok(case)));
    assert_eq!(casework.record_name(case, name()).wait(), Err(CaseworkError::NameNotAgreed));
    assert_eq!(casework.record_name(case, None).wait(), Ok(case));
}

#[test]
fn what_was_being_written_when_the_vault_was_locked_is_in_the_case_afterwards() {
    let (data, casework) = open();
    let case = case(&casework);
    let folder = Folder::new(data.path());

    seal_events(&folder, case, vec![DatedEvent::new(moment(5), note("half a sen"))], &environment(4)).unwrap();
    casework.file_inbox(None).wait().unwrap();

    assert_eq!(casework.show(case, Names::Hidden).wait().unwrap().timeline().len(), 2);
}

#[test]
fn what_is_due_next_stands_in_the_list() {
    let (_data, casework) = open();
    let case = case(&casework);
    let (early, late) = (jiff::civil::date(2026, 12, 1), jiff::civil::date(2026, 12, 24));
    casework.set_follow_up(case, late, Personal::new("call again".to_owned())).wait().unwrap();
    casework.set_follow_up(case, early, Personal::new("ask about shelter".to_owned())).wait().unwrap();
    let next = |casework: &Casework| casework.list(None).wait().unwrap().rows[0].next.clone().unwrap().on;

    let first = next(&casework);
    casework.complete_follow_up(case, early, DoneFollowUp::default()).wait().unwrap();

    assert_eq!((first, next(&casework)), (early, late));
}
