//! The icons, by what they show. An icon stands beside words; alone it has a name for who can't see it.

use egui::{Color32, FontId, Painter, Rect};

use super::fonts;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)+) => {
        /// A drawing of the icon font.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Icon { $($(#[$doc])* $name,)+ }

        impl Icon {
            /// Its character in the icon font.
            #[must_use]
            pub const fn character(self) -> char {
                match self { $(Self::$name => $code,)+ }
            }

            #[cfg(test)]
            const ALL: &[(&'static str, char)] = &[$((stringify!($name), $code),)+];
        }
    };
}

icons! {
    ArrowClockwise = '\u{e036}',
    ArrowCounterClockwise = '\u{e038}',
    ArrowLeft = '\u{e058}',
    ArrowRight = '\u{e06c}',
    BookOpen = '\u{e0e6}',
    Calendar = '\u{e108}',
    Cards = '\u{e0f8}',
    CaretDown = '\u{e136}',
    CaretLeft = '\u{e138}',
    CaretRight = '\u{e13a}',
    CaretUp = '\u{e13c}',
    ChartBar = '\u{e150}',
    Chat = '\u{e15c}',
    Check = '\u{e182}',
    CheckCircle = '\u{e184}',
    CheckSquare = '\u{e186}',
    Circle = '\u{e18a}',
    Clock = '\u{e19a}',
    Copy = '\u{e1ca}',
    DotsThree = '\u{e1fe}',
    DownloadSimple = '\u{e20c}',
    Export = '\u{eaf0}',
    Eye = '\u{e220}',
    EyeSlash = '\u{e224}',
    FilePdf = '\u{e702}',
    FirstAid = '\u{e56e}',
    Folder = '\u{e24a}',
    Funnel = '\u{e266}',
    Gear = '\u{e270}',
    Globe = '\u{e288}',
    HandHeart = '\u{e810}',
    House = '\u{e2c2}',
    Info = '\u{e2ce}',
    Link = '\u{e2e2}',
    List = '\u{e2f0}',
    Lock = '\u{e2fa}',
    LockOpen = '\u{e306}',
    MagnifyingGlass = '\u{e30c}',
    MapPin = '\u{e316}',
    Minus = '\u{e32a}',
    Moon = '\u{e330}',
    Note = '\u{e348}',
    Pause = '\u{e39e}',
    PencilSimple = '\u{e3b4}',
    Phone = '\u{e3b8}',
    Play = '\u{e3d0}',
    Plus = '\u{e3d4}',
    Presentation = '\u{e654}',
    Printer = '\u{e3dc}',
    PushPin = '\u{e3e2}',
    Question = '\u{e3e8}',
    ShieldCheck = '\u{e40c}',
    SpeakerHigh = '\u{e44a}',
    Sun = '\u{e472}',
    TextAa = '\u{e6ee}',
    Translate = '\u{e4a2}',
    Trash = '\u{e4a6}',
    Umbrella = '\u{e684}',
    User = '\u{e4c2}',
    UsersThree = '\u{e68e}',
    Warning = '\u{e4e0}',
    WarningOctagon = '\u{e4e4}',
    X = '\u{e4f6}',
}

impl Icon {
    /// Paints the icon in the middle of a place.
    pub fn paint(self, painter: &Painter, place: Rect, size: f32, colour: Color32, filled: bool) {
        let font = FontId::new(size, fonts::icons(filled));
        painter.text(place.center(), egui::Align2::CENTER_CENTER, self.character(), font, colour);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_is_in_the_font_under_its_name() {
        let listed = include_str!("../../../assets/icons/codepoints.txt");
        let listed: Vec<(String, u32)> = listed
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(name, code)| (name.replace('-', ""), u32::from_str_radix(code, 16).unwrap()))
            .collect();
        let here: Vec<(String, u32)> =
            Icon::ALL.iter().map(|(name, character)| (name.to_lowercase(), u32::from(*character))).collect();

        assert_eq!(here, listed);
    }
}
