//! The system's word that nobody sits here any more: the computer is about to sleep, the session is locked, somebody else takes
//! the screen. Where the system has no such word, the clock alone locks.

use std::sync::mpsc::Receiver;

use egui::Context;

/// What holds the computer awake for the moment that hiding takes. Dropping it, or ending the process, lets it sleep.
#[cfg(target_os = "linux")]
pub type Awake = zbus::zvariant::OwnedFd;
#[cfg(not(target_os = "linux"))]
pub type Awake = ();

/// Each word of the system, with what holds it awake until the screen is hidden.
pub type Words = Receiver<Option<Awake>>;

/// Listens from now on, on threads of its own. A word wakes the window.
#[cfg(target_os = "linux")]
#[must_use]
pub fn listen(ctx: &Context) -> Words {
    let (tell, words) = std::sync::mpsc::channel();
    for listener in [linux::of_the_computer as fn(&Context, &linux::Tell), linux::of_the_screen] {
        let (ctx, tell) = (ctx.clone(), tell.clone());
        // Where there is no thread to give, the clock alone locks.
        drop(std::thread::Builder::new().name("away".to_owned()).spawn(move || listener(&ctx, &tell)));
    }
    words
}

#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn listen(_ctx: &Context) -> Words {
    std::sync::mpsc::channel().1
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;
    use std::sync::mpsc::Sender;

    use egui::Context;
    use zbus::blocking::{Connection, MessageIterator};
    use zbus::message::Type;
    use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
    use zbus::{MatchRule, Message};

    use super::Awake;

    pub type Tell = Sender<Option<Awake>>;

    const LOGIN: &str = "org.freedesktop.login1";
    const LOGIN_PATH: &str = "/org/freedesktop/login1";
    const MANAGER: &str = "org.freedesktop.login1.Manager";
    const SESSION: &str = "org.freedesktop.login1.Session";
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
    /// Desktops tell of their screen lock under names of their own, all in the same way.
    const SCREEN_LOCK: &str = "ActiveChanged";

    /// What the system's manager of logins tells: sleep, the lid, the lock of the session, another person at the screen.
    pub fn of_the_computer(ctx: &Context, tell: &Tell) {
        let Ok(bus) = Connection::system() else { return };
        let rule = MatchRule::builder().msg_type(Type::Signal).sender(LOGIN).map(zbus::match_rule::Builder::build);
        let Ok(Ok(signals)) = rule.map(|rule| MessageIterator::for_match_rule(rule, &bus, None)) else { return };
        let own = own_session(&bus);
        let mut awake = hold_awake(&bus);
        for signal in signals.flatten() {
            if wakes(&signal) {
                awake = hold_awake(&bus);
            }
            if leaves(&signal, own.as_ref().map(|path| path.as_str())) {
                let held = if sleeps(&signal) { awake.take() } else { None };
                say(ctx, tell, held);
            }
        }
    }

    /// What the desktop tells of its screen lock.
    pub fn of_the_screen(ctx: &Context, tell: &Tell) {
        let Ok(bus) = Connection::session() else { return };
        let rule = MatchRule::builder().msg_type(Type::Signal).member(SCREEN_LOCK).map(zbus::match_rule::Builder::build);
        let Ok(Ok(signals)) = rule.map(|rule| MessageIterator::for_match_rule(rule, &bus, None)) else { return };
        for signal in signals.flatten().filter(|signal| leaves(signal, None)) {
            drop(signal);
            say(ctx, tell, None);
        }
    }

    fn say(ctx: &Context, tell: &Tell, held: Option<Awake>) {
        // When the window is gone there is nothing to hide.
        let _ = tell.send(held);
        ctx.request_repaint();
    }

    fn own_session(bus: &Connection) -> Option<OwnedObjectPath> {
        let answer = bus.call_method(Some(LOGIN), LOGIN_PATH, Some(MANAGER), "GetSessionByPID", &std::process::id()).ok()?;
        answer.body().deserialize().ok()
    }

    /// Asks for a moment before each sleep. The names that the system lists it under tell nothing of what is open.
    fn hold_awake(bus: &Connection) -> Option<Awake> {
        let asked = ("sleep", "Reference", "Reference", "delay");
        let answer = bus.call_method(Some(LOGIN), LOGIN_PATH, Some(MANAGER), "Inhibit", &asked).ok()?;
        answer.body().deserialize::<OwnedFd>().ok()
    }

    fn is(signal: &Message, interface: Option<&str>, member: &str) -> bool {
        let header = signal.header();
        let fits = interface.is_none_or(|wanted| header.interface().is_some_and(|name| name.as_str() == wanted));
        fits && header.member().is_some_and(|name| name.as_str() == member)
    }

    fn says(signal: &Message, wanted: bool) -> bool {
        signal.body().deserialize::<bool>().is_ok_and(|said| said == wanted)
    }

    fn sleeps(signal: &Message) -> bool {
        is(signal, Some(MANAGER), "PrepareForSleep") && says(signal, true)
    }

    fn wakes(signal: &Message) -> bool {
        is(signal, Some(MANAGER), "PrepareForSleep") && says(signal, false)
    }

    /// Whether it says that nobody sits here any more. Where the own session is not known, every session is taken for it.
    fn leaves(signal: &Message, own: Option<&str>) -> bool {
        let header = signal.header();
        let is_own = own.is_none_or(|own| header.path().is_some_and(|path| path.as_str() == own));
        let locks = is(signal, Some(SESSION), "Lock") && is_own;
        let screen = is(signal, None, SCREEN_LOCK) && says(signal, true);
        sleeps(signal) || locks || screen || (is_own && is(signal, Some(PROPERTIES), "PropertiesChanged") && is_left(signal))
    }

    /// Whether the session is locked now, or another one has the screen.
    fn is_left(signal: &Message) -> bool {
        let body = signal.body();
        let Ok((interface, changed, _)) = body.deserialize::<(String, HashMap<String, OwnedValue>, Vec<String>)>() else {
            return false;
        };
        let now = |name: &str| changed.get(name).and_then(|value| bool::try_from(value).ok());
        interface == SESSION && (now("LockedHint") == Some(true) || now("Active") == Some(false))
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const OWN: &str = "/org/freedesktop/login1/session/_32";
        const OTHER: &str = "/org/freedesktop/login1/session/_33";

        fn signal<B: serde::Serialize + zbus::zvariant::DynamicType>(
            path: &str,
            interface: &str,
            member: &str,
            body: &B,
        ) -> Message {
            Message::signal(path.to_owned(), interface.to_owned(), member.to_owned()).unwrap().build(body).unwrap()
        }

        fn changed(path: &str, interface: &str, name: &str, value: bool) -> Message {
            let values = HashMap::from([(name, zbus::zvariant::Value::from(value))]);
            signal(path, PROPERTIES, "PropertiesChanged", &(interface, values, Vec::<String>::new()))
        }

        #[test]
        fn sleep_a_locked_session_and_a_locked_screen_are_words_to_hide() {
            let words = [
                signal(LOGIN_PATH, MANAGER, "PrepareForSleep", &true),
                signal(OWN, SESSION, "Lock", &()),
                changed(OWN, SESSION, "LockedHint", true),
                changed(OWN, SESSION, "Active", false),
                signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", &true),
            ];

            assert!(words.iter().all(|word| leaves(word, Some(OWN))));
            assert!(sleeps(&words[0]) && !sleeps(&words[1]));
        }

        #[test]
        fn waking_another_session_and_other_news_hide_nothing() {
            let words = [
                signal(LOGIN_PATH, MANAGER, "PrepareForSleep", &false),
                signal(OTHER, SESSION, "Lock", &()),
                signal(OWN, SESSION, "Unlock", &()),
                changed(OTHER, SESSION, "Active", false),
                changed(OWN, SESSION, "IdleHint", true),
                changed(OWN, MANAGER, "LockedHint", true),
                signal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", &false),
            ];

            assert!(!words.iter().any(|word| leaves(word, Some(OWN))));
            assert!(wakes(&words[0]));
        }

        #[test]
        fn where_the_own_session_is_not_known_every_lock_hides() {
            assert!(leaves(&signal(OTHER, SESSION, "Lock", &()), None));
        }
    }
}
