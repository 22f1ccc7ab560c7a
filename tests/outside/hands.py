"""Three ways to use the window: as a screen reader does, with a mouse, with the keyboard alone."""

import argparse
import subprocess

from window import Fault

ANSWERS = {"Yes": "1", "No": "2", "DontKnow": "3"}
FURTHEST = 150


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True)


def type_letters(text):
    xdotool("type", "--delay", 12, text)


class Hands:
    """What is the same for all three."""

    def __init__(self, window):
        self.window = window
        window.keeps_focus = not isinstance(self, Mouse)

    def go_on(self):
        self.press("step.continue")

    def answer(self, row, answer):
        self.press(f"{row}.{answer}")

    def choose(self, chip, answer):
        if not self.window.has(chip):
            self.press("situation.more")
        self.press(chip)
        self.press(f"{chip}.{answer}")
        self.window.until(lambda: not self.window.has(f"{chip}.{answer}"), f"{chip} is closed again")

    def go_to_cases(self):
        self.press("nav.cases")

    def open_case(self):
        self.press(self.window.cases()[0])
        self.press("cases.open")

    def step(self, word):
        row = f"steps.{word}"
        if not self.window.has(row):
            self.press("step.line")
        self.press(row)


class Bus(Hands):
    """Only what the bus offers, as a screen reader or a switch does."""

    def press(self, author_id):
        node = self.window.get(author_id)
        action = node.seen.get_action_iface()
        if action is None or not action.do_action(0):
            raise Fault(f"can't be pressed over the bus: {node}")
        self.window.turn(0.2)

    def reach(self, author_id):
        node = self.window.get(author_id)
        if not node.seen.get_component_iface().grab_focus():
            raise Fault(f"can't be given the keyboard over the bus: {node}")
        self.window.until(lambda: self.window.focus() == author_id, f"the keyboard on {author_id}")
        return node

    def type(self, author_id, text):
        field = self.reach(author_id).seen.get_editable_text_iface()
        if field is None or not field.set_text_contents(text):
            print(f"  (letters typed: {author_id} offers no text to change)")
            type_letters(text)
        self.window.turn(0.3)


class Mouse(Hands):
    """Only the pointer, and letters where a field was clicked."""

    def press(self, author_id):
        node = self.into_view(author_id)
        left, top, wide, high = node.place()
        # The beginning of a link is pressed: it may be laid wider than its words.
        xdotool("mousemove", left + min(wide // 2, 60), top + high // 2)
        self.window.turn(0.05)
        xdotool("click", 1)
        self.window.turn(0.2)

    def type(self, author_id, text):
        self.press(author_id)
        type_letters(text)
        self.window.turn(0.3)

    def sight(self):
        """From where to where the page can be seen."""
        top = self.window.get("top").place()
        below = self.window.find("actions") or self.window.get("status")
        # A message that offers to undo stands over the end of the page.
        undo = self.window.find("toast.undo")
        return top[1] + top[3], min(below.place()[1], undo.place()[1] - 80 if undo else below.place()[1])

    def into_view(self, author_id):
        """Turns the wheel over a thing's column until it can be pressed."""
        node = self.window.get(author_id)
        if not node.is_within("page"):
            return node
        first, last = self.sight()
        # Room for a heading that stays while its rows scroll by.
        highest, lowest = first + 60, last - 4
        stood = 0
        for _ in range(FURTHEST):
            left, top, wide, high = node.place()
            is_seen = top >= (first if stood else highest) and top + high <= lowest
            if is_seen or stood > 3:
                break
            xdotool("mousemove", left + wide // 2, (first + last) // 2)
            away = top + high - lowest if top + high > lowest else highest - top
            xdotool("click", "--repeat", max(1, min(10, away // 100)), "--delay", 5, 5 if top + high > lowest else 4)
            self.window.turn(0.15)
            stood = stood + 1 if node.place()[1] == top else 0
        if not is_seen:
            raise Fault(f"can't be scrolled into view: {node} at {node.place()}, seen is {first} to {last}")
        self.window.turn(0.1)
        return node


class Keyboard(Hands):
    """Only keys. The bus is asked for nothing but where the keyboard is."""

    def key(self, *keys):
        xdotool("key", "--delay", 20, *keys)
        self.window.turn(0.1)

    def reach(self, author_id, keys=("Tab",)):
        """Goes on until the keyboard is there."""
        been = []
        for _ in range(FURTHEST):
            focus = self.window.focus()
            if focus == author_id:
                return
            been.append(focus)
            self.key(*keys)
        raise Fault(f"never reached with {keys}: {author_id}; been at {been}\n{self.window.outline()}")

    def press(self, author_id):
        self.reach(author_id, self.way_to(author_id))
        self.key("Return")
        self.window.turn(0.2)

    def way_to(self, author_id):
        """What the eyes tell: whether it stands in the bar under the page, and whether it stands before or after."""
        nodes = self.window.nodes()
        places = [node.id for node in nodes]
        focus, goal = self.window.focus(), next((node for node in nodes if node.id == author_id), None)
        if goal and goal.is_within("actions") and focus != author_id:
            for _ in range(5):
                self.key("F6")
                focus = self.window.focus()
                if self.window.get(focus).is_within("actions"):
                    break
        is_before = goal and focus in places and places.index(author_id) < places.index(focus)
        return ("shift+Tab",) if is_before else ("Tab",)

    def type(self, author_id, text):
        self.reach(author_id, self.way_to(author_id))
        type_letters(text)
        self.window.turn(0.3)

    def go_on(self):
        self.key("ctrl+Return")
        self.window.turn(0.2)

    def answer(self, row, answer):
        def is_row(focus):
            return focus and focus.startswith("ind.") and focus.count(".") == 1

        for _ in range(FURTHEST):
            if is_row(self.window.focus()):
                break
            self.key("Tab")
        self.reach(row, ("Down",))
        self.key(ANSWERS[answer])

    def go_to_cases(self):
        self.key("ctrl+7")

    def open_case(self):
        self.reach(self.window.cases()[0])
        self.key("Return")

    def step(self, word):
        self.key("ctrl+j")
        self.press(f"steps.{word}")


WAYS = {"bus": Bus, "mouse": Mouse, "keyboard": Keyboard}


def arguments(doc, way):
    """What a script that plays in the window is told: the program, the language, the way, and where pictures go."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("language", nargs="?", default="en", choices=["en", "pl"])
    parser.add_argument("way", nargs="?", default=way, choices=sorted(WAYS))
    parser.add_argument("--pictures", metavar="FOLDER")
    return parser
