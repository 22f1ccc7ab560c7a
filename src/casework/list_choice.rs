//! Which checklists an assessment walks through.

use std::collections::BTreeSet;

use super::guided::GuidedAssessment;
use crate::domain::answer::Answer;
use crate::domain::checklist::{Catalogue, ListChoice, MeetingPlace};
use crate::domain::indicator::IndicatorId;
use crate::domain::word::Word as _;

impl GuidedAssessment {
    /// What decides which checklists are walked through. A place's list stays as long as something in it is answered.
    #[must_use]
    pub fn list_choice(&self, catalogue: &Catalogue) -> ListChoice {
        let situation = self.case().situation();
        let list = |id: &IndicatorId| catalogue.find(id.as_str()).map(|(list, _)| list.id.as_str());
        let given = self.case().answers().iter().filter(|(_, standing)| standing.answer != Answer::NotAsked);
        let answered: BTreeSet<&str> = given.filter_map(|(id, _)| list(id)).collect();
        let in_use = |place: &MeetingPlace| self.places.contains(place) || answered.contains(place.list());
        let places = MeetingPlace::ALL.iter().copied().filter(in_use).collect();
        ListChoice { child: situation.is_child(), forms: situation.forms, places }
    }

    /// The person is met at such a place; said again, she is not.
    pub fn meet_at(&mut self, place: MeetingPlace) {
        if !self.places.remove(&place) {
            self.places.insert(place);
        }
    }
}
