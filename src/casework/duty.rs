//! Which role may do what. Kept here, below the screens; whoever can open the vault can, with enough skill, read what is in it.

use crate::domain::role::Role;

/// What an operation is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Working on cases.
    Casework,
    /// Deciding who opens the vault, and what leaves it for good.
    Supervision,
}

impl Duty {
    pub const fn is_of(self, role: Role) -> bool {
        match (self, role) {
            (Self::Casework, Role::Officer | Role::Supervisor | Role::Recovery | Role::Organisation)
            | (Self::Supervision, Role::Supervisor | Role::Recovery | Role::Organisation) => true,
            (Self::Supervision, Role::Officer) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_officer_works_on_cases_and_does_not_supervise() {
        assert!(Duty::Casework.is_of(Role::Officer));
        assert!(!Duty::Supervision.is_of(Role::Officer));
        assert!(Duty::Supervision.is_of(Role::Supervisor));
    }
}
