//! An answer to one indicator.

use super::word::words;

words! {
    /// What is known about one indicator. Only a yes counts, and nothing else ever counts as a no.
    Answer, "answer" {
        /// Seen, heard or told.
        Yes = "yes",
        /// Asked or looked for, and not so.
        No = "no",
        /// Asked or looked for, and still not known.
        Unclear = "unclear",
        /// The person did not want to say.
        Declined = "declined",
        /// It did not come up: the resting state.
        NotAsked = "not-asked",
    }
}
