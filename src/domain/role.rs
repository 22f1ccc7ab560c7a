//! What a way into the vault is for. The roles are kept by casework, below the screens.

use super::word::words;

words! {
    Role, "role" {
        /// Works on cases.
        Officer = "officer",
        /// Also manages slots, erases, and exports many cases.
        Supervisor = "supervisor",
        /// The code on paper, for the day when the passphrase is lost.
        Recovery = "recovery",
        /// The organisation's own key, for the day when nobody at the office can open the vault. Its secret never lies here.
        Organisation = "organisation",
    }
}
