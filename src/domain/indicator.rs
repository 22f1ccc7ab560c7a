//! One indicator of a checklist: what it is about, how the ILO weighs it, and where it comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::word::{ids, words};

ids! {
    /// The lasting name of an indicator. Saved answers point to it, so a released one is never renamed or reused.
    IndicatorId
}
ids! {
    /// The name of a source in the catalogue.
    SourceId, super::word::is_source_name
}

words! {
    /// How an indicator comes to be known.
    Kind, "kind" {
        Observe = "observe",
        Ask = "ask",
        Document = "document",
        /// A step of a protocol: something the officer does.
        Do = "do",
    }
}

words! {
    /// What an indicator speaks for. The first three are the legal elements of trafficking (Palermo Protocol, art. 3).
    Element, "element" {
        Act = "act",
        Means = "means",
        Purpose = "purpose",
        Context = "context",
        Protocol = "protocol",
        Safety = "safety",
        Need = "need",
        Risk = "risk",
    }
}

impl Element {
    /// Whether an item with this element can speak for trafficking at all; protocol items never count.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        match self {
            Self::Act | Self::Means | Self::Purpose | Self::Context => true,
            Self::Protocol | Self::Safety | Self::Need | Self::Risk => false,
        }
    }
}

words! {
    /// The ILO's six dimensions (ILO and European Commission, Operational indicators, 2009), in the order they are shown.
    Dimension, "dimension" {
        DeceptiveRecruitment = "deceptive-recruitment",
        CoerciveRecruitment = "coercive-recruitment",
        AbuseOfVulnerabilityRecruitment = "abuse-of-vulnerability-recruitment",
        Exploitation = "exploitation",
        CoercionAtDestination = "coercion-at-destination",
        AbuseOfVulnerabilityAtDestination = "abuse-of-vulnerability-at-destination",
    }
}

impl Dimension {
    #[must_use]
    pub const fn is_recruitment(self) -> bool {
        match self {
            Self::DeceptiveRecruitment | Self::CoerciveRecruitment | Self::AbuseOfVulnerabilityRecruitment => true,
            Self::Exploitation | Self::CoercionAtDestination | Self::AbuseOfVulnerabilityAtDestination => false,
        }
    }

    #[must_use]
    pub const fn is_destination(self) -> bool {
        match self {
            Self::CoercionAtDestination | Self::AbuseOfVulnerabilityAtDestination => true,
            Self::DeceptiveRecruitment
            | Self::CoerciveRecruitment
            | Self::AbuseOfVulnerabilityRecruitment
            | Self::Exploitation => false,
        }
    }

    /// Whether the dimension holds means of control rather than the exploitation itself.
    #[must_use]
    pub const fn is_means(self) -> bool {
        self.is_recruitment() || self.is_destination()
    }
}

words! {
    /// How strongly the ILO's experts weigh an indicator.
    Strength, "strength" {
        Strong = "strong",
        Medium = "medium",
        Weak = "weak",
    }
}

words! {
    /// A form of exploitation (Directive 2011/36/EU art. 2(3) as amended by Directive 2024/1712).
    Form, "form" {
        Labour = "labour",
        Sexual = "sexual",
        Begging = "begging",
        CriminalActivity = "criminal-activity",
        DomesticServitude = "domestic-servitude",
        ForcedMarriage = "forced-marriage",
        OrganRemoval = "organ-removal",
        IllegalAdoption = "illegal-adoption",
        Surrogacy = "surrogacy",
    }
}

impl Form {
    /// Whether the ILO published a list that covers this form; it has none for the others.
    #[must_use]
    pub const fn has_ilo_list(self) -> bool {
        match self {
            Self::Labour | Self::Sexual | Self::DomesticServitude => true,
            Self::Begging
            | Self::CriminalActivity
            | Self::ForcedMarriage
            | Self::OrganRemoval
            | Self::IllegalAdoption
            | Self::Surrogacy => false,
        }
    }
}

words! {
    /// Whom an item is about.
    Population, "population" {
        Any = "any",
        Adult = "adult",
        Child = "child",
    }
}

words! {
    /// One of the ILO's four sets: the column in which a strength is looked up.
    Profile, "profile" {
        AdultSexual = "adult-sexual",
        ChildSexual = "child-sexual",
        AdultLabour = "adult-labour",
        ChildLabour = "child-labour",
    }
}

impl Profile {
    #[must_use]
    pub const fn is_child(self) -> bool {
        match self {
            Self::ChildSexual | Self::ChildLabour => true,
            Self::AdultSexual | Self::AdultLabour => false,
        }
    }
}

words! {
    /// How far the source of an item was read.
    Basis, "basis" {
        Read = "read",
        PartlyRead = "partly read",
        GeneralKnowledge = "general knowledge",
    }
}

/// One sign, question or step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    pub id: IndicatorId,
    pub kind: Kind,
    pub element: Element,
    /// `None` for items that the ILO's dimensions do not hold.
    pub dimension: Option<Dimension>,
    /// By profile; a profile that is missing has no stated strength. Empty outside `ilo-core`.
    pub strength: BTreeMap<Profile, Strength>,
    /// The profiles whose strength nobody has compared with the ILO's own list.
    pub strength_unverified: BTreeSet<Profile>,
    /// A sign of a means that is at once a sign of the exploitation itself.
    pub also_purpose: bool,
    /// Empty: any form.
    pub forms: BTreeSet<Form>,
    pub population: Population,
    /// The ILO indicators as which a yes also counts.
    pub maps_to: Vec<IndicatorId>,
    /// The ILO indicators that a yes suggests asking about; they never count by it.
    pub prompts: Vec<IndicatorId>,
    pub source: SourceId,
    pub basis: Basis,
    /// Out of use: kept for the answers that point to it.
    pub retired: bool,
}

impl Indicator {
    /// The strength to show beside the indicator: none where nobody has compared it with the ILO's list.
    #[must_use]
    pub fn strength_shown(&self, profile: Profile) -> Option<Strength> {
        if self.strength_unverified.contains(&profile) {
            return None;
        }
        self.strength.get(&profile).copied()
    }
}
