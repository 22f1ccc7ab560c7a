//! Which services answer which need of the checklist `immediate-needs`.

use super::View;
use crate::domain::contact::{Contact, Service};

/// Whether a contact does something that the person needs now.
pub fn meets_need(view: View<'_>, contact: &Contact) -> bool {
    let needs = view.situation.needs.iter().flat_map(|need| services_for(need.as_str()));
    needs.into_iter().any(|service| contact.services.contains(service))
}

/// The services that answer an item of the checklist `immediate-needs`; empty: no contact can.
#[must_use]
pub fn services_for(need: &str) -> &'static [Service] {
    match need {
        "in-shelter" => &[Service::Shelter, Service::ShelterViaMembers, Service::ShelterPlacesOverview, Service::HousingHelp],
        "in-medical" => &[Service::Medical],
        "in-psych" => &[Service::Psychological],
        "in-food-clothes" => &[Service::Material, Service::Social],
        "in-phone-money" => &[Service::Financial, Service::Material],
        "in-interpreter" => &[Service::Interpretation],
        "in-document" => &[Service::Documents, Service::Consular],
        "in-lawyer" => &[Service::Legal, Service::LegalInformation],
        "in-status" => &[Service::ResidenceHelp, Service::ResidencePermit, Service::ReflectionPeriod],
        "in-guardian" => &[Service::ChildProtectionReport],
        "in-family" | "in-dependants" | "in-disability" => &[Service::Social],
        _ => &[],
    }
}
