//! The rule of `domain::assess` as calculations of a form, for the indicators of one checklist. A test evaluates them beside
//! the rule itself: what changes there changes here.

use std::collections::BTreeMap;

use super::condition::{Condition, sum};
use super::picture::{FormKind, Signs};
use crate::domain::answer::Answer;
use crate::domain::assess::{Age, Band, CHILD_SIGNS, Rule};
use crate::domain::checklist::{Catalogue, Checklist};
use crate::domain::indicator::{Dimension, Element, Indicator, Profile, Strength};
use crate::domain::word::Word as _;

/// The questions and results whose names other parts of the form use.
pub const AGE: &str = "person_age";
pub const PRIVATE_TALK: &str = "private_talk";
pub const SAYS_EXPLOITED: &str = "says_exploited";
pub const CHILD: &str = "is_child";
pub const BAND: &str = "band";
pub const RULES: &str = "rules";

/// A calculation: its name, and what it is in XPath.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calculation {
    pub name: String,
    pub xpath: String,
}

/// The calculations, each after those it needs; the last two are the rules that hold and the band.
#[must_use]
pub fn calculations(catalogue: &Catalogue, checklist: &Checklist) -> Vec<Calculation> {
    let mut writer = Writer { signs: Signs::new(catalogue, checklist), rows: Vec::new() };
    writer.write();
    writer.rows
}

/// One form's sets, for an adult and for a child, and when the forms pick them.
struct Set {
    chosen: Condition,
    adult: Profile,
    child: Profile,
}

struct Writer<'a> {
    signs: Signs<'a>,
    rows: Vec<Calculation>,
}

impl Writer<'_> {
    fn write(&mut self) {
        self.child();
        self.counted();
        self.present();
        let purpose = self.signs.purpose();
        let purpose = self.flag("purpose_sign", purpose);
        let means = self.signs.means();
        let means = self.flag("means_sign", means);
        let unlisted = self.signs.form(FormKind::WithoutIloList);
        let unlisted = self.flag("form_without_ilo_list", Condition::all([purpose.clone(), means, unlisted]));
        let sets = self.sets();
        let mut held = BTreeMap::new();
        for profile in sets.iter().flat_map(|set| [set.adult, set.child]) {
            held.insert(profile, self.rules(profile, &purpose, &unlisted));
        }
        let holds = union(&sets, &held, &purpose);
        self.results(&holds);
    }

    /// Keeps a condition as a calculation of its own, and gives the one that names it.
    fn flag(&mut self, name: &str, condition: Condition) -> Condition {
        let Condition::When(xpath) = condition else { return condition };
        self.rows.push(Calculation { name: name.to_owned(), xpath: format!("if({xpath}, 1, 0)") });
        Condition::flag(name)
    }

    /// In doubt a person is treated as a child; without an answer as an adult, as `guidepost assess` does.
    fn child(&mut self) {
        let ages = Age::ALL.iter().filter(|age| **age != Age::Adult).map(|age| Condition::answer(AGE, age.word()));
        let signs = self.signs.items().filter(|item| CHILD_SIGNS.contains(&item.id.as_str())).map(yes);
        let condition = Condition::any(ages.chain(signs));
        self.flag(CHILD, condition);
    }

    fn counted(&mut self) {
        for item in self.signs.counted().to_vec() {
            let child = if Signs::is_for_a_child(item) { Condition::flag(CHILD) } else { Condition::Always };
            self.flag(&Signs::counted_name(item), Condition::all([yes(item), child]));
        }
    }

    fn present(&mut self) {
        for ilo in self.signs.ilo() {
            let condition = self.signs.brings(ilo);
            self.flag(&Signs::present_name(ilo), condition);
        }
    }

    /// A1 to A4 and A7 in one of the ILO's sets, each with the condition under which it holds.
    fn rules(&mut self, profile: Profile, purpose: &Condition, unlisted: &Condition) -> BTreeMap<Rule, Condition> {
        let positive: BTreeMap<Dimension, Condition> =
            Dimension::ALL.iter().map(|dimension| (*dimension, self.positive(profile, *dimension))).collect();
        let any = |wanted: fn(Dimension) -> bool| {
            Condition::any(positive.iter().filter(|(one, _)| wanted(**one)).map(|(_, condition)| condition.clone()))
        };
        let exploitation = any(|one| one == Dimension::Exploitation);
        let strong =
            |wanted: fn(Dimension) -> bool| Condition::at_least(1, &self.signs.present(profile, Strength::Strong, wanted));
        let medium = Condition::at_least(2, &self.signs.present(profile, Strength::Medium, Dimension::is_means));
        let means = Condition::any([strong(Dimension::is_means), medium]);
        let pattern = [exploitation.clone(), any(Dimension::is_recruitment), any(Dimension::is_destination)];
        let intended = [purpose.clone().not(), strong(Dimension::is_recruitment), strong(Dimension::is_destination)];
        let conditions = [
            (Rule::A1, Condition::all(pattern)),
            (Rule::A2, Condition::all([exploitation, any(|one| one != Dimension::Exploitation)])),
            (Rule::A3, Condition::all([purpose.clone(), means])),
            (Rule::A4, unlisted.clone()),
            (Rule::A7, Condition::all(intended)),
        ];
        let name = |rule: Rule| format!("rule_{}_{}", rule.word(), profile.word());
        conditions.into_iter().map(|(rule, condition)| (rule, self.flag(&name(rule), condition))).collect()
    }

    /// ILO and European Commission, Operational indicators, 2009 (rev.), page 3.
    fn positive(&mut self, profile: Profile, dimension: Dimension) -> Condition {
        let mut count = |strength: Strength| {
            let flags = self.signs.present(profile, strength, |one| one == dimension);
            let name = format!("count_{}_{}_{}", profile.word(), dimension.word(), strength.word());
            if !flags.is_empty() {
                self.rows.push(Calculation { name: name.clone(), xpath: sum(&flags) });
            }
            move |least: usize| {
                if flags.len() < least { Condition::Never } else { Condition::When(format!("${{{name}}} >= {least}")) }
            }
        };
        let (strong, medium, weak) = (count(Strength::Strong), count(Strength::Medium), count(Strength::Weak));
        let condition = Condition::any([
            strong(2),
            Condition::all([strong(1), Condition::any([medium(1), weak(1)])]),
            medium(3),
            Condition::all([medium(2), weak(1)]),
        ]);
        self.flag(&format!("positive_{}_{}", profile.word(), dimension.word()), condition)
    }

    /// The ILO's sets that the answers to these indicators can pick. What can never be picked is not worked out.
    fn sets(&mut self) -> Vec<Set> {
        let sexual = self.signs.form(FormKind::Sexual);
        let labour = Condition::any([self.signs.form(FormKind::Other), sexual.clone().not()]);
        let (sexual, labour) = (self.flag("set_sexual", sexual), self.flag("set_labour", labour));
        let sets = [
            Set { chosen: sexual, adult: Profile::AdultSexual, child: Profile::ChildSexual },
            Set { chosen: labour, adult: Profile::AdultLabour, child: Profile::ChildLabour },
        ];
        sets.into_iter().filter(|set| set.chosen != Condition::Never).collect()
    }

    fn results(&mut self, holds: &BTreeMap<Rule, Condition>) {
        let mut held = Vec::new();
        for (rule, condition) in holds {
            let name = format!("rule_{}", rule.word());
            if self.flag(&name, condition.clone()) != Condition::Never {
                held.push((rule.word(), name));
            }
        }
        let words: Vec<_> =
            held.iter().map(|(word, name)| format!("if({}, '{word} ', '')", Condition::flag(name).xpath())).collect();
        let rules = format!("normalize-space(concat({}, ''))", words.join(", "));
        self.rows.push(Calculation { name: RULES.to_owned(), xpath: rules });
        let presumed = Condition::any(held.iter().map(|(_, name)| Condition::flag(name)));
        let (some, none) = (self.some(), self.none_now());
        let (some, none) = (self.flag("some_signs", some), self.flag("no_signs", none));
        let bands = [(presumed, Band::Presumed), (some, Band::Some), (none, Band::NoneNow)];
        let otherwise = format!("'{}'", Band::NotEnoughAsked.word());
        let xpath = bands
            .iter()
            .rev()
            .fold(otherwise, |otherwise, (condition, band)| format!("if({}, '{}', {otherwise})", condition.xpath(), band.word()));
        self.rows.push(Calculation { name: BAND.to_owned(), xpath });
    }

    /// For a child any one item is enough; of an adult's acts and context two, one of them context.
    fn some(&mut self) -> Condition {
        let all: Vec<String> = self.signs.counted().iter().map(|item| Signs::counted_name(item)).collect();
        let speaking = self.signs.speaking();
        self.rows.push(Calculation { name: "counted_all".to_owned(), xpath: sum(&all) });
        self.rows.push(Calculation { name: "counted_speaking".to_owned(), xpath: sum(&speaking) });
        let at_least = |name: &str, least: usize| Condition::When(format!("${{{name}}} >= {least}"));
        Condition::any([
            at_least("counted_speaking", 1),
            Condition::all([Condition::flag(CHILD), at_least("counted_all", 1)]),
            Condition::all([self.signs.context(), at_least("counted_all", 2)]),
        ])
    }

    /// Any yes stands in the way, whoever the item is about.
    fn none_now(&mut self) -> Condition {
        let speaks = |item: &&Indicator| item.element.is_counted() || item.element == Element::Safety;
        let any_yes = Condition::any(self.signs.items().filter(speaks).map(yes));
        let talked = Condition::answer(PRIVATE_TALK, Answer::Yes.word());
        let denied = [(Element::Means, "denied_means", 3), (Element::Purpose, "denied_purpose", 2)];
        let denied: Vec<Condition> = denied.into_iter().map(|(element, name, least)| self.denied(element, name, least)).collect();
        let met = [Condition::flag(CHILD).not(), any_yes.not(), talked];
        Condition::all(met.into_iter().chain(denied))
    }

    /// Whether so many items of an element, those for an adult, were answered no.
    fn denied(&mut self, element: Element, name: &str, least: usize) -> Condition {
        let of_element = |item: &&&Indicator| item.element == element && !Signs::is_for_a_child(item);
        let asked: Vec<_> = self.signs.counted().iter().filter(of_element).collect();
        if asked.len() < least {
            return Condition::Never;
        }
        let no = |item: &&&Indicator| format!("if(${{{}}} = '{}', 1, 0)", item.id, Answer::No.word());
        let xpath = asked.iter().map(no).collect::<Vec<_>>().join(" + ");
        self.rows.push(Calculation { name: name.to_owned(), xpath });
        Condition::When(format!("${{{name}}} >= {least}"))
    }
}

/// When each rule holds, over the sets that the forms and the age pick. A child never gets less than an adult.
fn union(sets: &[Set], held: &BTreeMap<Profile, BTreeMap<Rule, Condition>>, purpose: &Condition) -> BTreeMap<Rule, Condition> {
    let of = |profile: Profile, rule: Option<Rule>| {
        let rules = held.get(&profile).into_iter().flatten();
        Condition::any(rules.filter(|(one, _)| rule.is_none_or(|rule| rule == **one)).map(|(_, when)| when.clone()))
    };
    let adult = |rule: Rule| {
        let sets = sets.iter().map(|set| Condition::all([set.chosen.clone(), of(set.adult, Some(rule))]));
        Condition::all([Condition::flag(CHILD).not(), Condition::any(sets)])
    };
    let as_an_adult =
        sets.iter().map(|set| Condition::all([set.chosen.clone(), Condition::any([of(set.child, None), of(set.adult, None)])]));
    let child = Condition::any(std::iter::once(purpose.clone()).chain(as_an_adult));
    let when = |rule: Rule| match rule {
        Rule::AChild => Condition::all([Condition::flag(CHILD), child.clone()]),
        Rule::A1 | Rule::A2 | Rule::A3 | Rule::A4 | Rule::A7 => adult(rule),
        Rule::A5 => Condition::answer(SAYS_EXPLOITED, Answer::Yes.word()),
        // The officer's own judgement is written down with a reason, in the program.
        Rule::A6 => Condition::Never,
    };
    Rule::ALL.iter().map(|rule| (*rule, when(*rule))).collect()
}

fn yes(item: &Indicator) -> Condition {
    Condition::answer(item.id.as_str(), Answer::Yes.word())
}
