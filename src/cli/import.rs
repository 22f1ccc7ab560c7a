//! `guidepost import …`.
use super::failure::Failure;
use super::session::Session;
use std::path::Path;
pub fn xlsform(_session: &mut Session<'_>, _file: &Path, _to: &Path) -> Result<(), Failure> {
    Ok(())
}
