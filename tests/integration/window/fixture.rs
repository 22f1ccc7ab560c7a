//! Where committed pictures and trees stand, where what a test found instead is put, and whether that replaces them.

use std::fs;
use std::path::{Path, PathBuf};

pub struct Fixtures {
    committed: PathBuf,
    found: PathBuf,
    rewrite: bool,
}

impl Fixtures {
    /// `tests/fixtures/<kind>` and `target/<kind>`, rewritten when `UPDATE_SNAPSHOTS` is set.
    pub fn of(kind: &str) -> Self {
        let target =
            option_env!("CARGO_TARGET_TMPDIR").and_then(|folder| Path::new(folder).parent()).unwrap_or(Path::new("target"));
        Self {
            committed: Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(kind),
            found: target.join(kind),
            rewrite: std::env::var_os("UPDATE_SNAPSHOTS").is_some(),
        }
    }

    /// For tests of the comparison itself.
    pub fn within(folder: &Path, rewrite: bool) -> Self {
        Self { committed: folder.join("committed"), found: folder.join("found"), rewrite }
    }

    pub fn rewrite(&self) -> bool {
        self.rewrite
    }

    pub fn committed(&self, file: &str) -> PathBuf {
        fs::create_dir_all(&self.committed).unwrap();
        self.committed.join(file)
    }

    pub fn found(&self, file: &str) -> PathBuf {
        fs::create_dir_all(&self.found).unwrap();
        self.found.join(file)
    }
}

/// As seen from the project's folder.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path).display().to_string()
}
