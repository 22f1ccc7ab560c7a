//! What a window needs of the system, and which Debian package brings it. Nothing is linked: every library is opened when the
//! window is, so a computer without them runs the rest of the program.

use std::collections::BTreeSet;
use std::fs;

use crate::message::Message;

/// A library by the name that it is opened by, and the package that brings it.
type Library = (&'static str, &'static str);

/// What every window needs.
const BOTH: &[Library] = &[("libxkbcommon.so.0", "libxkbcommon0")];
/// What one on X11 needs beside.
const X11: &[Library] = &[
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libGL.so.1", "libgl1"),
];
/// What one on Wayland needs beside.
const WAYLAND: &[Library] =
    &[("libwayland-client.so.0", "libwayland-client0"), ("libwayland-egl.so.1", "libwayland-egl1"), ("libEGL.so.1", "libegl1")];

/// What the system's linker knows.
const CACHE: &str = "/etc/ld.so.cache";

/// Says why no window could be opened, once it could not.
#[must_use]
pub fn lacking(error: Option<&eframe::Error>) -> Message {
    let known = fs::read(CACHE).unwrap_or_default();
    let on_wayland = std::env::var_os("WAYLAND_DISPLAY").is_some_and(|name| !name.is_empty());
    let missing = missing(&known, if on_wayland { WAYLAND } else { X11 });
    if !missing.is_empty() {
        let list = |of: fn(&Library) -> &'static str, between: &str| missing.iter().map(of).collect::<Vec<_>>().join(between);
        let (libraries, packages) = (list(|one| one.0, ", "), list(|one| one.1, " "));
        return Message::new("window-no-library").text("libraries", libraries).text("packages", packages);
    }
    match error {
        Some(eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)) => Message::new("window-no-display"),
        _ => Message::new("window-no-graphics"),
    }
}

/// Those of the libraries that the linker does not know. Its cache holds the path of each, and a name may be the end of a path.
fn missing(cache: &[u8], beside: &[Library]) -> Vec<Library> {
    let file = |entry| <[u8]>::rsplit(entry, |byte| *byte == b'/').next().unwrap_or_default();
    let known: BTreeSet<&[u8]> = cache.split(|byte| *byte == 0).map(file).collect();
    BOTH.iter().chain(beside).filter(|(name, _)| !known.contains(name.as_bytes())).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_linker_does_not_know_is_named_with_its_package() {
        let known = b"cache\0/lib/libxkbcommon.so.0\0libEGL.so.1\0/lib/libwayland-egl.so.1\0".as_slice();

        assert_eq!(missing(known, WAYLAND), [("libwayland-client.so.0", "libwayland-client0")]);
        assert_eq!(missing(known, X11), X11);
        assert_eq!(missing(b"libxkbcommon.so.00\0", &[]), BOTH);
    }
}
