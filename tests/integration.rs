//! The one integration binary.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

#[path = "integration/access_record.rs"]
mod access_record;
#[path = "integration/assess.rs"]
mod assess;
#[path = "integration/attachments.rs"]
mod attachments;
#[path = "integration/backup.rs"]
mod backup;
#[path = "integration/backup_commands.rs"]
mod backup_commands;
#[path = "integration/backup_hostile.rs"]
mod backup_hostile;
#[path = "integration/casework.rs"]
mod casework;
#[path = "integration/commands.rs"]
mod commands;
#[path = "integration/contact_filter.rs"]
mod contact_filter;
#[path = "integration/content.rs"]
mod content;
#[path = "integration/erasing.rs"]
mod erasing;
#[cfg(all(feature = "harness", target_os = "linux"))]
#[path = "integration/faults/mod.rs"]
mod faults;
#[path = "integration/inflate.rs"]
mod inflate;
#[path = "integration/keep_commands.rs"]
mod keep_commands;
#[path = "integration/keys.rs"]
mod keys;
#[path = "integration/keys_commands.rs"]
mod keys_commands;
#[path = "integration/layers.rs"]
mod layers;
#[path = "integration/licences.rs"]
mod licences;
#[path = "integration/office.rs"]
mod office;
#[path = "integration/packs.rs"]
mod packs;
#[path = "integration/pages.rs"]
mod pages;
#[path = "integration/parsers.rs"]
mod parsers;
#[path = "integration/paths.rs"]
mod paths;
#[path = "integration/pdf.rs"]
mod pdf;
#[path = "integration/program.rs"]
mod program;
#[cfg(target_os = "linux")]
#[path = "integration/real_window/mod.rs"]
mod real_window;
#[path = "integration/retention.rs"]
mod retention;
#[path = "integration/salvage.rs"]
mod salvage;
#[path = "integration/search_words.rs"]
mod search_words;
#[path = "integration/suggest.rs"]
mod suggest;
#[path = "integration/text_families.rs"]
mod text_families;
#[path = "integration/text_files.rs"]
mod text_files;
#[path = "integration/text_use.rs"]
mod text_use;
#[path = "integration/texts.rs"]
mod texts;
#[path = "integration/vault.rs"]
mod vault;
#[path = "integration/vault_damage.rs"]
mod vault_damage;
#[path = "integration/vault_fixtures.rs"]
mod vault_fixtures;
#[path = "integration/walk.rs"]
mod walk;
#[path = "integration/way_back.rs"]
mod way_back;
#[path = "integration/window/mod.rs"]
mod window;
#[path = "integration/xlsform.rs"]
mod xlsform;
