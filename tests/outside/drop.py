#!/usr/bin/python3
"""Drags a content pack out of another program's window and drops it on Guidepost's: what it would change is shown, it is used, and
taken back; a pack of an unknown maker and one that was changed on its way are refused.

    tests/outside/drop.py target/debug/guidepost [en|pl] [bus|mouse|keyboard] [--pictures FOLDER]

Wants `gir1.2-gtk-3.0` beside what journey.py wants. The data lie in a folder that goes away.
"""

import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True

from hands import WAYS, arguments, xdotool
from window import Fault, Window

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
KEYS = REPOSITORY / "tests/fixtures/packs"
DIRECTORY = "assets/directory/fi.toml"
# A number that nobody has.
NUMBER = "+00123456789"

SOURCE = """
import gi, pathlib, sys
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk
window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(90, 60)
area = Gtk.EventBox()
area.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [Gtk.TargetEntry.new("text/uri-list", 0, 0)], Gdk.DragAction.COPY)
uri = pathlib.Path(sys.argv[1]).as_uri()
area.connect("drag-data-get", lambda area, context, data, info, time: data.set_uris([uri]))
area.connect("drag-end", lambda area, context: Gtk.main_quit())
window.add(area)
window.move(1180, 730)
window.show_all()
Gtk.main()
"""


def guidepost(window, *arguments):
    subprocess.run([window.program, "--data", window.data, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def made(window, name, key):
    """A pack that gives Finland's first contact another number."""
    folder = pathlib.Path(window.home) / name
    file = folder / DIRECTORY
    file.parent.mkdir(parents=True)
    text = (REPOSITORY / DIRECTORY).read_text(encoding="utf-8")
    before = text.split('e164 = "+')[1].split('"')[0]
    file.write_text(text.replace(f'e164 = "+{before}"', f'e164 = "{NUMBER}"', 1), encoding="utf-8")
    manifest = 'id = "guidepost-base"\ntitle = "Example contacts"\nversion = 2\nkind = "base"\nissuer = "An invented maker"\n'
    manifest += 'licence = "EUPL-1.2"\nsources = ["an invented source"]\nissued = "2026-11-23"\n'
    (folder / "pack.toml").write_text(manifest, encoding="utf-8")
    built, signed = f"{folder}.unsigned", pathlib.Path(f"{folder}.pack")
    guidepost(window, "pack", "build", folder, "--output", built)
    guidepost(window, "pack", "sign", built, "--key", key, "--output", signed)
    return signed


def drop(window, file):
    """Drags the file out of a window of its own, as from a file manager."""
    with subprocess.Popen([sys.executable, "-c", SOURCE, str(file)], stderr=subprocess.DEVNULL) as source:
        window.turn(1.5)
        xdotool("mousemove", 1225, 760)
        xdotool("mousedown", 1)
        for step in range(1, 21):
            xdotool("mousemove", 1225 - 30 * step, 760 - 18 * step)
            window.turn(0.05)
        window.shoot("over the window")
        window.turn(0.3)
        xdotool("mouseup", 1)
        try:
            source.wait(timeout=10)
        except subprocess.TimeoutExpired:
            source.kill()
            raise Fault("the other window still holds what was dragged") from None


def play(window, hands):
    other = pathlib.Path(window.home) / "other"
    guidepost(window, "pack", "keygen", "--output", other)
    unknown = made(window, "unknown", f"{other}.key")
    good = made(window, "good", KEYS / "example-maker.key")
    guidepost(window, "pack", "trust", KEYS / "example-maker.pub")
    changed = good.with_name("changed.pack")
    bytes_ = bytearray(good.read_bytes())
    bytes_[len(bytes_) // 2] ^= 1
    changed.write_bytes(bytes_)

    window.start()
    window.check()
    for refused in (unknown, changed):
        drop(window, refused)
        said = window.until(lambda: [node.name for node in window.nodes() if node.word == "notification"], "a sentence")
        if window.has("packs.use"):
            raise Fault(f"may be used: {refused.name}")
        window.check()
        print(f"  refused: {said[0]}")
        hands.press("notice.dismiss")
    drop(window, good)
    window.get("packs.use")
    window.check()
    if not any(NUMBER in text.replace(" ", "") for text in window.texts()):
        raise Fault("the changed number is not shown")
    hands.press("packs.use")
    back = window.until(lambda: window.ids("packs.back."), "the pack in use")
    window.check()
    hands.press(back[0])
    window.until(lambda: not window.ids("packs.back."), "the pack taken back")
    window.check()


def main():
    parser = arguments(__doc__, "mouse")
    options = parser.parse_args()
    window = Window(options.program, options.language, options.pictures)
    hands = WAYS[options.way](window)
    try:
        play(window, hands)
    except Fault as fault:
        window.shoot("fault")
        sys.exit(f"{options.language}, {options.way}: {fault}")
    finally:
        window.kill()
    print(f"dropped, shown, used and taken back in {options.language}")


main()
