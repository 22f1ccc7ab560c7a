//! The type: Inter for Latin, Cyrillic and Greek; the faces of other scripts load when a character of theirs is first drawn.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use egui::epaint::text::{FontInsert, FontPriority, InsertFontFamily};
use egui::{Context, FallbackRequest, FontData, FontDefinitions, FontFamily, FontId, TextStyle};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/fonts/"]
struct Fonts;

#[derive(RustEmbed)]
#[folder = "assets/icons/"]
struct Icons;

/// One step of the type scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A number to be read across a room.
    Display,
    /// The title of a page.
    H1,
    /// The same where the window is low.
    H1Tight,
    /// A section.
    H2,
    /// A group, the title of a card.
    H3,
    Body,
    BodyStrong,
    /// Hints and dates: the smallest there is.
    Secondary,
    SecondaryStrong,
    /// Words on a button.
    Label,
    LabelStrong,
    /// A contact's number: the largest text on its card.
    Number,
    /// Words under an icon, where there is no room beside it.
    Rail,
    RailStrong,
    /// The words that are said, and the lines of Help now.
    Lead,
}

impl Type {
    /// Size and line height, in points.
    #[must_use]
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::Display => (36.0, 44.0),
            Self::H1 => (28.0, 36.0),
            Self::H1Tight => (24.0, 32.0),
            Self::H2 | Self::Number => (20.0, 28.0),
            Self::H3 | Self::Body | Self::BodyStrong => (16.0, 24.0),
            Self::Secondary | Self::SecondaryStrong => (14.0, 20.0),
            Self::Label | Self::LabelStrong => (15.0, 20.0),
            Self::Rail | Self::RailStrong => (12.0, 16.0),
            Self::Lead => (18.0, 28.0),
        }
    }

    #[must_use]
    pub fn font(self) -> FontId {
        let family = match self {
            Self::Display
            | Self::H1
            | Self::H1Tight
            | Self::H2
            | Self::H3
            | Self::BodyStrong
            | Self::SecondaryStrong
            | Self::LabelStrong
            | Self::RailStrong
            | Self::Number => semibold(),
            Self::Body | Self::Secondary | Self::Label | Self::Rail | Self::Lead => FontFamily::Proportional,
        };
        FontId::new(self.size().0, family)
    }
}

fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// The family of the icons, drawn in outline or filled.
#[must_use]
pub fn icons(filled: bool) -> FontFamily {
    FontFamily::Name(if filled { "icon-fill" } else { "icon" }.into())
}

/// The toolkit's own names for sizes, for the few widgets that take them.
#[must_use]
pub fn text_styles() -> BTreeMap<TextStyle, FontId> {
    BTreeMap::from([
        (TextStyle::Heading, Type::H2.font()),
        (TextStyle::Body, Type::Body.font()),
        (TextStyle::Button, Type::Label.font()),
        (TextStyle::Small, Type::Secondary.font()),
        (TextStyle::Monospace, Type::Body.font()),
    ])
}

/// Installs the faces that every page needs, and the way to the others.
pub fn install(ctx: &Context) {
    let mut definitions = FontDefinitions::empty();
    let faces = [
        ("Inter", face::<Fonts>("Inter-Regular.ttf"), vec![FontFamily::Proportional, FontFamily::Monospace]),
        ("Inter SemiBold", face::<Fonts>("Inter-SemiBold.ttf"), vec![semibold()]),
        ("Phosphor", face::<Icons>("Phosphor-Regular.ttf"), vec![icons(false)]),
        ("Phosphor Fill", face::<Icons>("Phosphor-Fill.ttf"), vec![icons(true)]),
    ];
    for (name, data, families) in faces {
        let Some(data) = data else { continue };
        definitions.font_data.insert(name.to_owned(), Arc::new(data));
        for family in families {
            definitions.families.entry(family).or_default().push(name.to_owned());
        }
    }
    ctx.set_fonts(definitions);
    ctx.add_font_provider(Arc::new(of_another_script));
}

fn face<Folder: RustEmbed>(file: &str) -> Option<FontData> {
    match Folder::get(file)?.data {
        Cow::Borrowed(bytes) => Some(FontData::from_static(bytes)),
        Cow::Owned(bytes) => Some(FontData::from_owned(bytes)),
    }
}

/// The face of the script that a character belongs to, if there is one here.
fn of_another_script(request: &FallbackRequest<'_>) -> Option<FontInsert> {
    let first = u32::from(request.cluster.chars().next()?);
    let (file, _) = SCRIPTS.iter().find(|(_, ranges)| ranges.iter().any(|(from, to)| (*from..=*to).contains(&first)))?;
    let families = [FontFamily::Proportional, FontFamily::Monospace, semibold()];
    let families = families.map(|family| InsertFontFamily { family, priority: FontPriority::Lowest });
    Some(FontInsert::new(file, face::<Fonts>(file)?, families.into()))
}

/// The characters that each face is asked for.
const SCRIPTS: &[(&str, &[(u32, u32)])] = &[
    ("NotoSansArabic-Regular.ttf", &[(0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFD), (0xFE70, 0xFEFC)]),
    ("NotoSansHebrew-Regular.ttf", &[(0x0591, 0x05F4), (0xFB1D, 0xFB4F)]),
    ("NotoSansThai-Regular.ttf", &[(0x0E01, 0x0E5B)]),
    ("NotoSansDevanagari-Regular.ttf", &[(0x0900, 0x097F), (0x1CD0, 0x1CF9), (0xA830, 0xA839), (0xA8E0, 0xA8FF)]),
    ("NotoSansBengali-Regular.ttf", &[(0x0980, 0x09FE)]),
    ("NotoSansGeorgian-Regular.ttf", &[(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2D)]),
    ("NotoSansArmenian-Regular.ttf", &[(0x0531, 0x058F), (0xFB13, 0xFB17)]),
    ("NotoSansEthiopic-Regular.ttf", &[(0x1200, 0x1399), (0x2D80, 0x2DDE), (0xAB01, 0xAB2E)]),
    ("NotoSansTamil-Regular.ttf", &[(0x0B82, 0x0BFA)]),
    ("NotoSansSinhala-Regular.ttf", &[(0x0D81, 0x0DF4), (0x111E1, 0x111F4)]),
    ("NotoSansKhmer-Regular.ttf", &[(0x1780, 0x17F9), (0x19E0, 0x19FF)]),
    ("NotoSansLao-Regular.ttf", &[(0x0E81, 0x0EDF)]),
    ("NotoSansMyanmar-Regular.ttf", &[(0x1000, 0x109F), (0xA9E0, 0xA9FE), (0xAA60, 0xAA7F)]),
    ("NotoSansGujarati-Regular.ttf", &[(0x0A81, 0x0AFF)]),
    ("NotoSansGurmukhi-Regular.ttf", &[(0x0A01, 0x0A76)]),
    ("NotoSansTelugu-Regular.ttf", &[(0x0C00, 0x0C7F)]),
];
