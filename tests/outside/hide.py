#!/usr/bin/python3
"""Hides the real window in the middle of a note, and comes back into the same field.

    tests/outside/hide.py target/release/guidepost [en|pl] [--pictures FOLDER]

By F12 and by Shift three times, with cases on this computer, where the passphrase leads back, and without, where the cover
code does; with cases also because the computer is about to sleep and because its session is locked. While it is hidden,
neither the title nor the bus tells anything of the case.
"""

import argparse
import os
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from hands import Bus, type_letters, xdotool
from window import Fault, Window

PASSPHRASE = "gravel lantern otter vinegar"
NEUTRAL = "Reference"
NOTE = "an invented note about an inv"
REST = "ented day"
WAYS = {"F12": ["F12"], "Shift three times": ["Shift_L", "Shift_L", "Shift_L"]}
# What the system says; it does not know of a hand at the keyboard.
WORDS = {"the computer about to sleep": "sleep", "the session locked": "lock"}


class Login:
    """The system's manager of logins, as `login.py` plays it."""

    def __init__(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "login.py")
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([sys.executable, script], stdin=pipe, stdout=pipe, text=True, bufsize=1)
        self.hears("here")

    def says(self, word):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def hears(self, wanted):
        heard = self.process.stdout.readline().strip()
        if heard != wanted:
            raise Fault(f"the login manager heard {heard!r}, not {wanted!r}")

    def end(self):
        self.process.terminate()


def with_vault(window):
    """Makes a vault before the window opens."""
    secret = os.path.join(window.home, "passphrase")
    with open(secret, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    command = [window.program, "--data", window.data, "--passphrase-file", secret, "vault", "create"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    os.remove(secret)


def begin_note(window, hands):
    """Goes to *Ask* with consent to write down, and types half of a note; the field."""
    window.start()
    hands.press("home.with_me")
    hands.press("help.start")
    for _ in range(4):
        hands.go_on()
    hands.press("consent.recording.yes")
    hands.go_on()
    hands.go_on()
    window.get("ask.declined")
    field = next(one for one in window.ids("ind.ilo-") if one.endswith(".note"))
    return field


def half(window, hands, field):
    """Types half of the note where the caret is, as fingers do."""
    hands.reach(field)
    type_letters(NOTE)
    window.until(lambda: NOTE in window.texts(), "half of the note")


def hide(window, way):
    """Hides at once, and tells nothing; how long it took until the bus had nothing of the note, in seconds."""
    begun = time.monotonic()
    way()
    window.until(lambda: window.has("cover.continue") or window.has("cover"), "the cover", 10)
    window.until(lambda: not any(NOTE[:10] in text for text in window.texts()), "nothing of the note", 5)
    took = time.monotonic() - begun
    # For a moment there is none: the process is replaced.
    titles = window.until(window.titles, "a window", 5)
    if "Guidepost" in titles or not any(title == NEUTRAL for title in titles):
        raise Fault(f"a neutral title is wanted, not {titles}")
    window.shoot("hidden")
    return took


def came_back(window, field):
    """The same field has the keyboard, with the note and its caret at the end."""
    window.until(lambda: window.focus() == field, f"the keyboard on {field} again")
    type_letters(REST)
    window.until(lambda: NOTE + REST in window.texts(), "the whole note")
    window.shoot("back")


def started_with(window):
    with open(f"/proc/{window.process.pid}/cmdline", encoding="utf-8") as file:
        return file.read().split("\0")


def by_passphrase(window, hands, way):
    with_vault(window)
    field = begin_note(window, hands)
    half(window, hands, field)
    took = hide(window, way)
    window.until(lambda: "--covered" in started_with(window), "a fresh process")
    window.until(lambda: window.focus() == "cover.passphrase", "the keyboard on the cover's field")
    heard = len(window.heard)
    type_letters("not the one")
    xdotool("key", "Return")
    # That it takes a moment, and that it did not open.
    window.until(lambda: len(window.heard) > heard + 1 and window.focus() == "cover.passphrase", "the field once more")
    type_letters(PASSPHRASE)
    xdotool("key", "Return")
    came_back(window, field)
    return took


def by_code(window, hands, way):
    field = begin_note(window, hands)
    half(window, hands, field)
    code = "".join(letter for letter in window.get("status.save").name if letter.isdigit())[:4]
    took = hide(window, way)
    xdotool("key", "space")
    window.get("home.start")
    if any(code in text for text in window.texts()):
        raise Fault("the cover code can be read on Home")
    hands.press("home.start")
    window.until(lambda: window.focus() == "hidden.code", "the keyboard on the code's field")
    type_letters(code)
    xdotool("key", "Return")
    window.get("ask.declined")
    window.until(lambda: NOTE in window.texts(), "half of the note again")
    came_back(window, field)
    return took


def tell(play, name, took):
    way_back = play.__name__.replace("_", " ")
    print(f"  {way_back}, {name}: hidden within {took:.2f} s, and back in the same field", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("language", nargs="?", default="en", choices=["en", "pl"])
    parser.add_argument("--pictures", metavar="FOLDER")
    options = parser.parse_args()
    window = Window(options.program, options.language, options.pictures)
    hands = Bus(window)
    folder = window.data
    try:
        for play in (by_passphrase, by_code):
            for name, keys in WAYS.items():
                window.data = f"{folder}-{play.__name__}-{len(keys)}"
                tell(play, name, play(window, hands, lambda keys=keys: xdotool("key", "--delay", 60, *keys)))
                window.kill()
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        for name, word in WORDS.items():
            login = Login()
            window.data = f"{folder}-{word}"
            tell(by_passphrase, name, by_passphrase(window, hands, lambda login=login, word=word: login.says(word)))
            login.hears("asked")
            login.hears("let go")
            window.kill()
            login.end()
    except Fault as fault:
        window.shoot("fault")
        sys.exit(f"{options.language}: {fault}")
    finally:
        window.kill()


main()
