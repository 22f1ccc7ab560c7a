//! What the indicators of one checklist can bring about: which ILO indicators are present, and what is a sign of purpose or of
//! means. Derived from the catalogue as `domain::assess` derives it from answers.

use std::collections::BTreeMap;

use super::condition::Condition;
use crate::domain::assess::POOR_CONDITIONS;
use crate::domain::checklist::{Catalogue, Checklist};
use crate::domain::indicator::{Dimension, Element, Form, Indicator, IndicatorId, Population, Profile, Strength};

/// What a yes says about the form of exploitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    Sexual,
    Other,
    WithoutIloList,
}

impl FormKind {
    fn holds(self, form: Form) -> bool {
        match self {
            Self::Sexual => form == Form::Sexual,
            Self::Other => form != Form::Sexual,
            Self::WithoutIloList => !form.has_ilo_list(),
        }
    }
}

/// The items of a checklist, and the ILO indicators that a yes to one of them brings.
pub struct Signs<'a> {
    items: Vec<&'a Indicator>,
    counted: Vec<&'a Indicator>,
    /// Each with the counted items that bring it.
    ilo: BTreeMap<&'a IndicatorId, (&'a Indicator, Vec<&'a Indicator>)>,
}

impl<'a> Signs<'a> {
    pub fn new(catalogue: &'a Catalogue, checklist: &'a Checklist) -> Self {
        let items: Vec<_> = checklist.indicators().collect();
        let counted: Vec<_> = items.iter().copied().filter(|item| item.element.is_counted()).collect();
        let mut ilo: BTreeMap<_, (_, Vec<_>)> = BTreeMap::new();
        for item in &counted {
            for id in std::iter::once(&item.id).chain(&item.maps_to) {
                if let Some(found) = catalogue.ilo(id.as_str()) {
                    ilo.entry(&found.id).or_insert_with(|| (found, Vec::new())).1.push(*item);
                }
            }
        }
        Self { items, counted, ilo }
    }

    /// Every item in use.
    pub fn items(&self) -> impl Iterator<Item = &'a Indicator> {
        self.items.iter().copied()
    }

    /// The items that can speak for trafficking at all.
    pub fn counted(&self) -> &[&'a Indicator] {
        &self.counted
    }

    /// The ILO indicators that can be present and need a calculation of their own: those that more than one item brings.
    pub fn ilo(&self) -> Vec<&'a Indicator> {
        self.ilo.values().filter(|(_, items)| items.len() > 1).map(|(ilo, _)| *ilo).collect()
    }

    /// A counted item of population child counts for a child alone.
    pub fn is_for_a_child(item: &Indicator) -> bool {
        item.population == Population::Child
    }

    pub fn counted_name(item: &Indicator) -> String {
        format!("counted_{}", item.id)
    }

    pub fn present_name(ilo: &Indicator) -> String {
        format!("present_{}", ilo.id)
    }

    /// When an ILO indicator is present.
    pub fn brings(&self, ilo: &Indicator) -> Condition {
        let items = self.ilo.get(&ilo.id).map(|(_, items)| items.as_slice()).unwrap_or_default();
        Condition::any(items.iter().map(|item| counted(item)))
    }

    /// The calculation that says whether an ILO indicator is present.
    fn presence(ilo: &Indicator, items: &[&Indicator]) -> String {
        match items {
            [one] => Self::counted_name(one),
            _ => Self::present_name(ilo),
        }
    }

    /// The calculations of the ILO indicators of this strength in the dimensions wanted.
    pub fn present(&self, profile: Profile, strength: Strength, wanted: impl Fn(Dimension) -> bool) -> Vec<String> {
        let fits = |ilo: &Indicator| ilo.strength.get(&profile) == Some(&strength) && ilo.dimension.is_some_and(&wanted);
        let found = self.ilo.values().filter(|(ilo, _)| fits(ilo));
        found.map(|(ilo, items)| Self::presence(ilo, items)).collect()
    }

    fn any_present(&self, wanted: impl Fn(&Indicator) -> bool) -> impl Iterator<Item = Condition> {
        let found = self.ilo.values().filter(move |(ilo, _)| wanted(ilo));
        found.map(|(ilo, items)| Condition::flag(&Self::presence(ilo, items)))
    }

    /// When there is a sign of the exploitation itself.
    pub fn purpose(&self) -> Condition {
        let items = self.counted.iter().filter(|item| is_purpose(item)).map(|item| counted(item));
        let is_exploitation = |ilo: &Indicator| ilo.dimension == Some(Dimension::Exploitation) && !is_poor(&ilo.id);
        Condition::any(items.chain(self.any_present(|ilo| ilo.also_purpose || is_exploitation(ilo))))
    }

    /// When there is a sign of force, deception or abuse of vulnerability.
    pub fn means(&self) -> Condition {
        let items = self.counted.iter().filter(|item| item.element == Element::Means).map(|item| counted(item));
        Condition::any(items.chain(self.any_present(|ilo| ilo.dimension.is_some_and(Dimension::is_means))))
    }

    /// When a form of this kind follows from the answers.
    pub fn form(&self, kind: FormKind) -> Condition {
        let names_one = |item: &&&Indicator| item.forms.len() == 1 && item.forms.iter().all(|form| kind.holds(*form));
        Condition::any(self.counted.iter().filter(names_one).map(|item| counted(item)))
    }

    /// The items of which one is enough for some signs.
    pub fn speaking(&self) -> Vec<String> {
        let speaks = |item: &&&Indicator| {
            matches!(item.element, Element::Means | Element::Purpose)
                || !item.maps_to.is_empty()
                || self.ilo.contains_key(&item.id)
        };
        self.counted.iter().filter(speaks).map(|item| Self::counted_name(item)).collect()
    }

    /// When an item of context is among those that count.
    pub fn context(&self) -> Condition {
        Condition::any(self.counted.iter().filter(|item| item.element == Element::Context).map(|item| counted(item)))
    }
}

fn counted(item: &Indicator) -> Condition {
    Condition::flag(&Signs::counted_name(item))
}

fn is_poor(id: &IndicatorId) -> bool {
    POOR_CONDITIONS.contains(&id.as_str())
}

fn is_purpose(item: &Indicator) -> bool {
    let only_poor = is_poor(&item.id) || (!item.maps_to.is_empty() && item.maps_to.iter().all(is_poor));
    item.also_purpose || (item.element == Element::Purpose && !only_poor)
}
