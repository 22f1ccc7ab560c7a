#!/usr/bin/python3
"""Plays an officer's whole journey in the real window, from Home to a case that is there after the program was killed.

    tests/outside/journey.py target/release/guidepost [en|pl] [bus|mouse|keyboard] [--pictures FOLDER] [--connects]

It starts a screen and message buses of its own, and the data lie in a folder that goes away. `bus` uses the window as a
screen reader does, `mouse` with the pointer, `keyboard` with keys alone. `--pictures` keeps a picture of every page.
`--connects` lists what the program connected to and fails if that is more than the screen and the local message buses.
"""

import sys

sys.dont_write_bytecode = True

from connects import beyond_this_computer, connects
from hands import WAYS, arguments
from window import Atspi, Fault, Window

PASSPHRASE = "gravel lantern otter vinegar"
TWELVE = 12
TURNS = ["Yes", "No", "Yes", "DontKnow"]


def play(window, hands):
    """From Home to a case that is saved; the answers that were given, by row, with their words and statements."""
    window.start()
    window.check()
    hands.press("home.with_me")
    window.check()
    hands.press("help.start")
    window.check()
    for _ in range(4):
        hands.go_on()
        window.check()
    hands.press("consent.recording.yes")
    hands.go_on()
    window.check()
    answered = answer_twelve(window, hands)
    see_result(window, hands)
    choose_contact(window, hands)
    hands.go_on()
    window.check()
    hands.go_on()
    create_vault(window, hands)
    window.get("case.saved.close")
    window.check()
    print(f"  said aloud: {window.hears_what_stands()[0]}")
    return answered


def answer_twelve(window, hands):
    """Answers twelve signs of labour exploitation: those that are seen, then those that are asked about, card by card."""
    hands.press("observe.forms.labour")
    observed = {}
    for row in rows(window):
        before = len(window.heard)
        observed[row] = answer(window, hands, row, len(observed))
        window.until(lambda: len(window.heard) > before, "how many are answered, said aloud", 5)
    answered = dict(observed)
    while len(answered) < TWELVE:
        before = len(window.heard)
        hands.go_on()
        window.check()
        window.until(lambda: len(window.heard) > before, "which question of how many it is, said aloud", 5)
        for row in [row for row in rows(window) if row not in answered][: TWELVE - len(answered)]:
            answered[row] = answer(window, hands, row, len(answered))
    if not observed or len(observed) == TWELVE:
        raise Fault(f"both in Observe and in Ask something should be answered, not {len(observed)} of {TWELVE} in Observe")
    print(f"  {len(answered)} answered, {len(observed)} of them in Observe")
    return answered


def rows(window):
    """The rows of the labour list on the page, not their buttons."""
    return [row for row in window.ids("ind.lx-") if row.count(".") == 1]


def answer(window, hands, row, turn):
    """Answers a row; the word of the answer and the statement, as the chosen button says them."""
    given = TURNS[turn % len(TURNS)]
    hands.answer(row, given)
    button = f"{row}.{given}"
    window.until(lambda: window.get(button).has(Atspi.StateType.CHECKED), f"{button} is chosen", 10)
    word, statement = window.get(button).name.split(": ", 1)
    return word, statement


def see_result(window, hands):
    """Goes to the result and has its reasons shown."""
    hands.step("assess")
    window.until(lambda: window.has("details.toggle") and window.ids("result."), "the result")
    folded = len(window.nodes())
    hands.press("details.toggle")
    window.until(lambda: len(window.nodes()) > folded, "the reasons")
    window.check()
    shown = window.under("result.")
    print(f"  result: {shown[0].name}; {len(shown) - 1} lines of reasons")


def choose_contact(window, hands):
    """Contacts for a man without papers in Lithuania who wants no police; one of them is given to him."""
    hands.go_on()
    window.check()
    for fact, answer_ in [("located-in", "lt"), ("sex", "male"), ("residence", "none"), ("police", "not-now")]:
        hands.choose(f"situation.{fact}", answer_)
    window.check()
    outcome = next(one for one in window.ids("contact.") if one.endswith(".outcome.given-to-person"))
    contact = outcome.removesuffix(".outcome.given-to-person")
    why = [node.name for node in window.nodes() if node.is_within(f"{contact}.why.list")]
    if not contact.startswith("contact.lt-") or len(why) < 3:
        raise Fault(f"no contact in Lithuania with its reasons, but {contact}: {why}")
    print(f"  contact: {window.get(contact).name}; why: {'; '.join(why)}")
    hands.press(outcome)
    window.until(lambda: window.get(outcome).has(Atspi.StateType.CHECKED), "the contact is chosen", 10)


def create_vault(window, hands):
    """Protects the cases, and writes down the recovery code."""
    window.get("vault.passphrase")
    window.check()
    hands.type("vault.passphrase", PASSPHRASE)
    hands.type("vault.repeat", PASSPHRASE)
    if PASSPHRASE in window.texts():
        raise Fault("the passphrase can be read over the bus")
    hands.press("vault.go_on")
    groups = window.get("vault.code").name.split(", ")
    window.check()
    hands.type("vault.code.second", groups[1])
    hands.type("vault.code.last", groups[3])
    hands.press("vault.go_on")


def come_back(window, hands, answered):
    """Starts again, unlocks, and finds the case with all that was said."""
    window.start()
    window.check()
    hands.go_to_cases()
    window.get("unlock.passphrase")
    window.check()
    hands.type("unlock.passphrase", PASSPHRASE)
    hands.press("unlock.open")
    window.get("cases.tab.all")
    hands.press("cases.tab.all")
    window.until(window.cases, "the case in the list")
    window.check()
    hands.open_case()
    window.get("case.tab.assessment")
    window.check()
    hands.press("case.tab.assessment")
    window.until(lambda: window.ids("change."), "the answers")
    window.check()
    compare_answers(window, answered)
    hands.press("case.tab.timeline")
    window.until(lambda: window.ids("case.entry."), "the timeline")
    window.check()
    compare_timeline(window, answered)


def compare_answers(window, answered):
    """Each answer stands between its statement and the button that changes it."""
    names, found = [], {}
    for node in window.nodes():
        if node.id.startswith("change."):
            found[node.id.replace("change.", "ind.", 1)] = (names[-1].split(" · ")[0], names[-2])
        names.append(node.name)
    if found != answered:
        raise Fault(f"answered was {answered}, and the case has {found}")
    print(f"  the case has all {len(found)} answers")


def compare_timeline(window, answered):
    entries = [node.name for node in window.nodes() if node.id.startswith("case.entry.")]
    for word, statement in answered.values():
        if not any(entry.startswith(f"{word}: {statement}") for entry in entries):
            raise Fault(f"not in the timeline: {word}: {statement}; there is {entries}")
    print(f"  the timeline has {len(entries)} entries, with all answers among them")


def main():
    parser = arguments(__doc__, "bus")
    parser.add_argument("--connects", action="store_true")
    options = parser.parse_args()
    window = Window(options.program, options.language, options.pictures, options.connects)
    hands = WAYS[options.way](window)
    try:
        answered = play(window, hands)
        window.kill()
        come_back(window, hands, answered)
        print(f"  heard {len(window.heard)} messages, among them: {'; '.join(dict.fromkeys(window.heard))}")
        if options.connects:
            made = connects(window.traces)
            print("  connected to:\n" + "\n".join(f"    {count} times {one}" for one, count in made.items()))
            if beyond_this_computer(made):
                raise Fault(f"connected beyond the screen and the local buses: {beyond_this_computer(made)}")
    except Fault as fault:
        window.shoot("fault")
        sys.exit(f"{options.language}, {options.way}: {fault}")
    finally:
        window.kill()
    print(f"the whole journey in {options.language}, by {options.way}")


main()
