#!/usr/bin/python3
"""Plays the whole journey of an officer from outside, through the accessibility bus, as a screen reader does.

    tests/outside/journey.py target/release/guidepost [en|pl]

Wants: xvfb xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0, and what the window wants. It starts a screen and a bus of
its own, so nothing on this computer is touched; the data lie in a folder that goes away.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

INSIDE = "GUIDEPOST_JOURNEY_INSIDE"
PASSPHRASE = "gravel lantern otter vinegar"


def outside():
    """Starts the screen and the bus, and this script again within them."""
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]
    environment = dict(os.environ, **{INSIDE: "1", "LIBGL_ALWAYS_SOFTWARE": "1", "NO_AT_BRIDGE": "0"})
    for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
        environment.pop(name, None)
    sys.exit(subprocess.call(screen + [sys.executable] + sys.argv, env=environment))


if INSIDE not in os.environ:
    outside()

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


def announce_a_reader():
    """Says on the bus that somebody reads the screen: programs build their tree only then."""
    from gi.repository import Gio

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, 5000)


class Reader:
    """What a screen reader sees of the program, and can do with it."""

    def __init__(self, program, language, data):
        self.program, self.language, self.data = program, language, data
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        for event in ("object:announcement", "object:property-change:accessible-name", "object:text-changed:insert"):
            self.listener.register(event)
        self.process = None

    def hear(self, event):
        try:
            said = event.any_data if isinstance(event.any_data, str) else event.source.get_name()
        except GLib.Error:
            return
        if said:
            self.heard.append(said)

    def start(self):
        self.process = subprocess.Popen([self.program, "--data", self.data, "--lang", self.language])
        self.until(self.window, "the window")

    def turn(self, seconds=0.05):
        """Lets the bus deliver what it has."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            if not context.iteration(False):
                time.sleep(0.005)

    def until(self, look, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.Error:
                found = None
            if found:
                return found
            self.turn()
        raise SystemExit(f"not there after {seconds} s: {what}\n" + "\n".join(self.outline()))

    def window(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_child_count() and "uidepost" in (application.get_name() or ""):
                return application.get_child_at_index(0)
        return None

    def nodes(self):
        """Every node of the window, parents first."""
        window = self.window()
        waiting = [window] if window else []
        while waiting:
            node = waiting.pop(0)
            yield node
            try:
                waiting[:0] = [node.get_child_at_index(at) for at in range(node.get_child_count())]
            except GLib.Error:
                continue

    def outline(self):
        lines = []
        for node in self.nodes():
            try:
                lines.append(f"{node.get_role_name()}: {node.get_name()} #{identity(node)}")
            except GLib.Error:
                continue
        return lines

    def find(self, name):
        for node in self.nodes():
            try:
                if node and identity(node) == name:
                    return node
            except GLib.Error:
                continue
        return None

    def has(self, name):
        return self.find(name) is not None

    def press(self, name):
        node = self.until(lambda: self.find(name), name)
        action = node.get_action_iface()
        if action is None:
            raise SystemExit(f"{name} can't be pressed")
        action.do_action(0)
        self.turn(0.15)

    def type(self, name, text):
        node = self.until(lambda: self.find(name), name)
        node.get_component_iface().grab_focus()
        self.turn(0.2)
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        self.turn(0.6)

    def page(self):
        """The heading of level 1."""
        for node in self.nodes():
            try:
                if node.get_role() == Atspi.Role.HEADING and (node.get_attributes() or {}).get("level") == "1":
                    return node.get_name()
            except GLib.Error:
                continue
        return None

    def check(self):
        """Every control is named, every role is one that a reader knows, and the page has a heading."""
        self.until(self.page, "a heading of level 1")
        for node in self.nodes():
            states = node.get_state_set()
            if states.contains(Atspi.StateType.FOCUSABLE):
                role, name = node.get_role(), node.get_name()
                if role == Atspi.Role.FRAME:
                    continue
                if not name or not name.strip():
                    raise SystemExit(f"a {node.get_role_name()} without a name on {self.page()}: #{identity(node)}")
                if role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID):
                    raise SystemExit(f"{name} has no role")
        print(f"  {self.page()}", flush=True)


def identity(node):
    """The lasting name that the program gives a node."""
    try:
        return node.get_accessible_id() or ""
    except AttributeError:
        return (node.get_attributes() or {}).get("id", "")


def go_on(reader, times=1):
    for _ in range(times):
        reader.press("step.continue")
        reader.check()


def play(reader):
    reader.start()
    reader.check()
    reader.press("home.with_me")
    reader.check()
    reader.press("help.start")
    reader.check()
    go_on(reader, 4)
    reader.press("consent.recording.yes")
    go_on(reader)
    reader.press("observe.forms.labour")
    reader.turn(0.3)
    answered = answer_twelve(reader)
    reader.press("steps.assess")
    reader.check()
    reader.press("details.toggle")
    result = [node.get_name() for node in reader.nodes() if identity(node).startswith("result.") and node.get_role() == Atspi.Role.HEADING]
    print(f"  result: {result}", flush=True)
    if len(result) != 1:
        raise SystemExit(f"one result is wanted, not {result}")
    go_on(reader)
    choose(reader, "located-in", "lt")
    choose(reader, "sex", "male")
    choose(reader, "residence", "none")
    choose(reader, "police", "not-now")
    reader.check()
    contact = choose_contact(reader)
    print(f"  contact: {contact}", flush=True)
    go_on(reader)
    reader.press("step.continue")
    create_vault(reader)
    saved = reader.until(lambda: reader.find("case.saved"), "what follows after saving", 60)
    print(f"  saved: {saved.get_name() or reader.page()}", flush=True)
    reader.process.send_signal(signal.SIGKILL)
    reader.process.wait()
    return answered


def answer_twelve(reader):
    """Answers the first twelve rows of the labour list, some in Observe and the others in Ask."""
    answered = []
    while len(answered) < 12:
        rows = [identity(node) for node in reader.nodes() if identity(node).startswith("ind.lx-")]
        rows = [row for row in dict.fromkeys(rows) if row.count(".") == 1 and row not in answered]
        for row in rows[: 12 - len(answered)]:
            reader.press(f"{row}.Yes" if len(answered) % 3 else f"{row}.No")
            answered.append(row)
        if len(answered) < 12:
            reader.press("step.continue")
    reader.check()
    return answered


def choose(reader, fact, answer):
    chip = f"situation.{fact}"
    if not reader.has(chip):
        reader.press("situation.more")
    reader.press(chip)
    reader.press(f"{chip}.{answer}")
    if reader.has(f"{chip}.{answer}"):
        reader.press(chip)


def choose_contact(reader):
    """Reads why the first contact fits, and says that it was given to the person."""
    outcomes = [identity(node) for node in reader.nodes() if identity(node).endswith(".outcome.given-to-person")]
    if not outcomes:
        raise SystemExit("no contact can be chosen\n" + "\n".join(reader.outline()))
    reader.press(outcomes[0])
    return outcomes[0]


def create_vault(reader):
    reader.check()
    reader.type("vault.passphrase", PASSPHRASE)
    reader.type("vault.repeat", PASSPHRASE)
    reader.press("vault.create")
    code = reader.until(lambda: reader.find("vault.code"), "the recovery code", 60)
    groups = (code.get_name() or "").split("-")
    groups = [group.strip()[-4:] for group in groups]
    reader.check()
    reader.type("vault.group.2", groups[1])
    reader.type("vault.group.4", groups[3])
    reader.press("vault.kept")


def come_back(reader, answered):
    """Starts again, unlocks, and finds the case with all that was said."""
    reader.start()
    reader.press("nav.cases")
    reader.type("unlock.passphrase", PASSPHRASE)
    reader.press("unlock.open")
    reader.until(lambda: reader.has("cases.tab.all"), "the cases", 60)
    reader.press("cases.tab.all")
    row = reader.until(lambda: next((node for node in reader.nodes() if identity(node).startswith("case.")), None), "the case")
    print(f"  case: {row.get_name()}", flush=True)


def main():
    program, language = sys.argv[1], (sys.argv[2:] or ["en"])[0]
    announce_a_reader()
    with tempfile.TemporaryDirectory() as data:
        reader = Reader(os.path.abspath(program), language, data)
        try:
            answered = play(reader)
            come_back(reader, answered)
            print(f"heard {len(reader.heard)} messages: {reader.heard[:6]}")
        finally:
            if reader.process and reader.process.poll() is None:
                reader.process.kill()
    print("the whole journey, by the accessibility bus")


main()
