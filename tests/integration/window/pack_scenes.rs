//! The screens of content packs, on packs of an invented maker.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use egui_kittest::Harness;
use guidepost::content::file::File;
use guidepost::content::shipped::Files;
use guidepost::exchange::pack::{Pack, wrap};
use guidepost::exchange::pack_key::{TrustedKey, sign};
use guidepost::exchange::pack_store::{PackStore, Vetted};
use guidepost::ui::app::App;

use super::scenes::Scene;
use super::stage::{Stage, drop_on, press, settle};

/// The screens by name.
pub const ALL: &[Scene] = &[
    ("packs", |_, window| packs(window)),
    ("packs-unknown", |stage, window| look_at(window, &Maker::stranger(stage).pack(2, NUMBER))),
    ("packs-review", review),
    ("packs-used", used),
    ("packs-key", key),
];

/// A number that nobody has.
pub const NUMBER: &str = "+00123456789";

/// The contact that the office notes something on.
pub const CONTACT: &str = "fi-nas-helpline";

/// Who makes packs.
pub struct Maker {
    folder: PathBuf,
    secret: String,
    public: TrustedKey,
}

impl Maker {
    /// Whose packs are used on this stage.
    pub fn trusted(stage: &Stage) -> Self {
        let maker = Self::stranger(stage);
        PackStore::new(stage.folder.path()).trust(&maker.public).unwrap();
        maker
    }

    /// One whose packs are not.
    pub fn stranger(stage: &Stage) -> Self {
        let secret = include_str!("../../fixtures/packs/example-maker.key").to_owned();
        let public = TrustedKey::read("example-maker", include_str!("../../fixtures/packs/example-maker.pub")).unwrap();
        let folder = stage.folder.path().join("brought");
        fs::create_dir_all(&folder).unwrap();
        Self { folder, secret, public }
    }

    /// The file of the key.
    pub fn key(&self) -> PathBuf {
        let file = self.folder.join("example-maker.pub");
        fs::write(&file, self.public.file()).unwrap();
        file
    }

    /// A pack file with this number in the place of Finland's first.
    pub fn pack(&self, version: u32, number: &str) -> PathBuf {
        let shipped = Files::shipped();
        let text = &shipped.file("assets/directory/fi.toml").unwrap().text;
        let before = text.split("e164 = \"+").nth(1).unwrap().split('"').next().unwrap();
        let text = text.replacen(&format!("e164 = \"+{before}"), &format!("e164 = \"{number}"), 1);
        self.file("guidepost-base", "base", version, vec![File::new("assets/directory/fi.toml", text)])
    }

    /// An office's own pack: a note on that contact and a duty.
    pub fn overlay(&self) -> PathBuf {
        let notes = format!(
            "[[annotation]]\ncontact = \"{CONTACT}\"\ntext = \"Ask for the invented duty officer\"\ndate = \"2026-11-20\"\n\n\
             [[duty]]\ncountry = \"FI\"\ntext = \"Tell the invented ministry within a day\"\nsource = \"an invented order\"\n"
        );
        self.file("office-example", "overlay", 1, vec![File::new("overlay.toml", notes)])
    }

    fn file(&self, id: &str, kind: &str, version: u32, files: Vec<File>) -> PathBuf {
        let manifest = format!(
            "id = \"{id}\"\ntitle = \"Example contacts\"\nversion = {version}\nkind = \"{kind}\"\nissuer = \"An invented maker\"\n\
             licence = \"EUPL-1.2\"\nsources = [\"an invented source\"]\nissued = \"2026-11-23\"\n"
        );
        let files = [vec![File::new("pack.toml", manifest)], files].concat();
        let content = Pack::of_files(files).unwrap().pack().unwrap();
        let signature = sign(&content, &self.secret, None, "an invented pack").unwrap();
        let file = self.folder.join(format!("{id}-{version}.pack"));
        fs::write(&file, wrap(&content, &signature).unwrap()).unwrap();
        file
    }
}

/// The page of packs.
pub fn packs(window: &mut Harness<'static, App>) {
    press(window, "nav.about");
    press(window, "about.packs");
    settle(window);
}

/// Drops a file on the window and waits until it was looked at.
pub fn look_at(window: &mut Harness<'static, App>, file: &Path) {
    drop_on(window, file);
    settle(window);
}

fn review(stage: &Stage, window: &mut Harness<'static, App>) {
    look_at(window, &Maker::trusted(stage).pack(2, NUMBER));
}

/// Two packs in use. They were looked at once for all windows: that takes seconds in a program that is not optimised.
fn used(stage: &Stage, window: &mut Harness<'static, App>) {
    static VETTED: OnceLock<Vec<Vetted>> = OnceLock::new();
    let vetted = VETTED.get_or_init(|| {
        let stage = Stage::new();
        let (maker, store) = (Maker::trusted(&stage), PackStore::new(stage.folder.path()));
        [maker.pack(2, NUMBER), maker.overlay()]
            .map(|file| store.vet(&fs::read(file).unwrap(), jiff::civil::date(2026, 11, 23)).unwrap())
            .to_vec()
    });
    Maker::trusted(stage);
    for one in vetted {
        PackStore::new(stage.folder.path()).install(one).unwrap();
    }
    packs(window);
}

fn key(stage: &Stage, window: &mut Harness<'static, App>) {
    look_at(window, &Maker::stranger(stage).key());
}
