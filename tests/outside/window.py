"""The program's window as another program sees it: over the accessibility bus, on a screen and a bus of its own."""

import os
import shutil
import subprocess
import sys
import tempfile
import time

INSIDE = "GUIDEPOST_OUTSIDE_IN"
TOOLS = ["Xvfb", "dbus-run-session", "openbox", "xdotool"]
PATIENCE = 60
TITLE = "page.title"


def go_inside():
    """Starts this script again on a screen and a bus of its own, with a home that goes away."""
    lacking = [tool for tool in TOOLS if not shutil.which(tool)]
    if lacking:
        sys.exit(f"{', '.join(lacking)} not found; CONTRIBUTING.md names the packages")
    with tempfile.TemporaryDirectory() as home, open(os.path.join(home, "chatter"), "w", encoding="utf-8") as chatter:
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
        with subprocess.Popen(screen, stdout=subprocess.PIPE, stderr=chatter, text=True) as server:
            number = server.stdout.readline().strip()
            names = ("PATH", "LANG", "LC_ALL", "TZ")
            environment = {name: os.environ[name] for name in names if name in os.environ}
            environment.update({INSIDE: home, "HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": f":{number}"})
            environment["LIBGL_ALWAYS_SOFTWARE"] = "1"
            # What the buses say goes to the file; what this script says does not.
            said = os.dup(2)
            again = ["sh", "-c", f'exec "$@" 2>&{said}', "sh", sys.executable, *sys.argv]
            ended = subprocess.call(["dbus-run-session", "--", *again], env=environment, stderr=chatter, pass_fds=(said,))
            server.terminate()
    sys.exit(ended)


if INSIDE not in os.environ:
    go_inside()

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402


def say_that_somebody_reads():
    """Says on the bus that a screen reader is there: programs tell what they show only then."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, 5000)


class Fault(Exception):
    """What is not as it should be."""


class Node:
    """One thing in the window, as it was when it was read."""

    def __init__(self, seen, parent):
        self.seen, self.parent = seen, parent
        self.id = seen.get_accessible_id() or ""
        self.name = seen.get_name() or ""
        self.role = seen.get_role()
        self.word = seen.get_role_name()

    def has(self, state):
        return self.seen.get_state_set().contains(state)

    def place(self):
        """Left, top, width and height on the screen."""
        rect = self.seen.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return rect.x, rect.y, rect.width, rect.height

    def is_within(self, author_id):
        return any(one.id == author_id for one in self.above())

    def above(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def __str__(self):
        return f"{self.word}: {self.name} #{self.id}"


class Window:
    """The program, its process and what it shows and says."""

    def __init__(self, program, language, pictures=None, traced=False):
        self.home = os.environ[INSIDE]
        self.program, self.language = os.path.abspath(program), language
        self.data = os.path.join(self.home, "data")
        self.pictures, self.is_traced, self.traces = pictures, traced, []
        # With the pointer nothing may have the keyboard; otherwise something always has it.
        self.keeps_focus = False
        self.heard, self.focused, self.process, self.shot = [], None, None, 0
        if pictures:
            os.makedirs(pictures, exist_ok=True)
        say_that_somebody_reads()
        subprocess.Popen(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.announced = Atspi.EventListener.new(self.hear)
        self.announced.register("object:announcement")
        self.moved = Atspi.EventListener.new(self.follow)
        self.moved.register("object:state-changed:focused")

    def start(self):
        command = [self.program, "--data", self.data, "--lang", self.language]
        if self.is_traced:
            self.traces.append(os.path.join(self.home, f"trace-{len(self.traces)}"))
            # The tracer is the one that is started beside: what is started here is the program itself.
            command = ["strace", "-D", "-f", "-e", "trace=connect", "-o", self.traces[-1]] + command
        self.process = subprocess.Popen(command)
        self.until(self.page, "the window")

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def hear(self, event):
        if isinstance(event.any_data, str) and event.any_data:
            self.heard.append(event.any_data)

    def follow(self, event):
        if event.detail1:
            self.focused = event.source

    def turn(self, seconds=0.05):
        """Takes in what the bus has brought."""
        end = time.monotonic() + seconds
        context = GLib.MainContext.default()
        while context.iteration(False) or time.monotonic() < end:
            time.sleep(0.002)

    def until(self, look, what, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.Error:
                found = None  # It went away while it was read.
            if found:
                return found
            self.turn()
        raise Fault(f"not there after {seconds} s: {what}\n{self.outline()}")

    def frame(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            # A program that was killed may still be listed.
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                application.set_cache_mask(Atspi.Cache.NONE)
                return application.get_child_at_index(0)
        return None

    def nodes(self):
        """All that is in the window, parents first."""
        frame = self.frame()
        waiting = [(frame, None)] if frame else []
        found = []
        while waiting:
            seen, parent = waiting.pop(0)
            node = Node(seen, parent)
            found.append(node)
            children = [seen.get_child_at_index(at) for at in range(seen.get_child_count())]
            waiting[:0] = [(child, node) for child in children if child]
        return found

    def outline(self):
        try:
            return "\n".join(str(node) for node in self.nodes())
        except GLib.Error:
            return "(the window is going)"

    def find(self, author_id):
        """Looks where it is quick to look: parents first, and no further than the thing itself."""
        frame = self.frame()
        waiting = [(frame, None)] if frame else []
        while waiting:
            seen, parent = waiting.pop(0)
            node = Node(seen, parent)
            if node.id == author_id:
                return node
            children = [seen.get_child_at_index(at) for at in range(seen.get_child_count())]
            waiting[:0] = [(child, node) for child in children if child]
        return None

    def get(self, author_id, seconds=PATIENCE):
        return self.until(lambda: self.find(author_id), author_id, seconds)

    def has(self, author_id):
        try:
            return self.find(author_id) is not None
        except GLib.Error:
            return False

    def ids(self, beginning):
        return [node.id for node in self.until(self.nodes, "the window") if node.id.startswith(beginning)]

    def cases(self):
        """The lasting names of the cases in the list."""
        return [node.id for node in self.nodes() if node.role == Atspi.Role.LIST_ITEM and node.id.startswith("case.")]

    def hears_what_stands(self):
        """Waits until a message that stands on the page was said aloud."""
        roles = (Atspi.Role.STATUS_BAR, Atspi.Role.NOTIFICATION)
        messages = [node.name for node in self.nodes() if node.role in roles and node.is_within("page")]
        return self.until(lambda: [one for one in messages if one in self.heard], f"said aloud: {messages}", 5)

    def under(self, beginning):
        """A thing by how its name begins, and all that follows it on the page."""
        nodes = [node for node in self.nodes() if node.is_within("page")]
        place = next(at for at, node in enumerate(nodes) if node.id.startswith(beginning))
        return nodes[place:]

    def texts(self):
        """All texts that the bus gives out."""
        texts = []
        for node in self.nodes():
            text = node.seen.get_text_iface()
            texts += [node.name] + ([text.get_text(0, text.get_character_count())] if text else [])
        return texts

    def focus(self):
        """The lasting name of what has the keyboard."""
        self.turn(0.02)
        try:
            focused = self.focused
            if focused and focused.get_role() != Atspi.Role.FRAME and focused.get_state_set().contains(Atspi.StateType.FOCUSED):
                return focused.get_accessible_id() or ""
        except GLib.Error:
            pass
        nodes = self.until(self.nodes, "the window")[1:]
        focused = [node.id for node in nodes if node.has(Atspi.StateType.FOCUSED)]
        return focused[-1] if focused else None

    def page(self):
        """The page's heading. Its level is not told on the bus: that it is 1 is held by the tests of the tree."""
        title = self.find(TITLE)
        return title.name if title else None

    def titles(self):
        """What the desktop calls the windows that are there."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, text=True, check=False)
        names = []
        for window in found.stdout.split():
            name = subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True, check=False)
            names.append(name.stdout.strip())
        return names

    def check(self):
        """Every control has a name of its own, every role is one that a reader knows, and the page has its heading."""
        page = self.until(self.page, "a heading")
        self.turn(0.1)
        nodes = self.until(self.nodes, "the window")
        titles = [node for node in nodes if node.id == TITLE]
        if len(titles) != 1 or titles[0].role != Atspi.Role.HEADING:
            raise Fault(f"one heading of the page is wanted, not {len(titles)} on {page}")
        if self.keeps_focus:
            # A slow program brings it back a frame later.
            self.until(lambda: self.focus() is not None, f"the keyboard somewhere on {page}", 3)
        names = set()
        if not nodes[0].name:
            raise Fault("the window has no name on the bus")
        for node in nodes:
            if node.role in (Atspi.Role.UNKNOWN, Atspi.Role.INVALID, Atspi.Role.EXTENDED):
                raise Fault(f"no role that a reader knows: {node}")
            if not node.has(Atspi.StateType.FOCUSABLE) or node.role == Atspi.Role.FRAME:
                continue
            if not node.name.strip():
                raise Fault(f"no name on {page}: {node}")
            if (node.word, node.name) in names:
                raise Fault(f"two of the same name on {page}: {node}")
            names.add((node.word, node.name))
        self.shoot(page)
        print(f"  {page} ({len(nodes)} nodes, {len(names)} to reach)", flush=True)

    def shoot(self, name):
        if self.pictures:
            self.shot += 1
            words = "".join(letter if letter.isalnum() else "-" for letter in name.lower())
            path = os.path.join(self.pictures, f"{self.shot:02}-{words[:40]}.png")
            subprocess.run(["import", "-window", "root", path], check=True)
