#!/usr/bin/python3
"""Plays in the real window what a supervisor does seldom and must not fail at: gives an officer a way in and takes it away, makes
a backup, erases a case and brings it back from the backup, puts the whole backup in the place of the cases, and erases all.

    tests/outside/keeping.py target/debug/guidepost [en|pl] [bus|mouse|keyboard] [--pictures FOLDER]

The program is built with the feature `harness`, which makes the cases. The data lie in a folder that goes away.
"""

import os
import subprocess
import sys

sys.dont_write_bytecode = True

from hands import WAYS, arguments
from window import Fault, Window

PASSPHRASE = "gravel lantern otter vinegar"
OTHERS = "amber cradle meadow thimble"
CASES = 5
WORD = {"en": "ERASE", "pl": "USUWAM"}


def make_cases(window):
    """A vault with made-up cases, as the harness makes it."""
    path = os.path.join(window.home, "passphrase")
    with open(path, "w", encoding="utf-8") as file:
        file.write(PASSPHRASE + "\n")
    common = ["--data", window.data, "--passphrase-file", path]
    subprocess.run([window.program, *common, "harness", "fill", str(CASES)], check=True, stdout=subprocess.DEVNULL)


def unlock(window, hands, passphrase=PASSPHRASE):
    hands.type("unlock.passphrase", passphrase)
    hands.press("unlock.open")


def cases(window, hands):
    """The list, with all cases in it."""
    hands.go_to_cases()
    hands.press("cases.tab.all")
    return window.until(window.cases, "the cases in the list")


def part_of_security(window, hands, part):
    hands.press("nav.settings")
    hands.press("settings.security")
    hands.press(f"security.{part}")
    window.get("security.back")
    window.check()


def ways_to_take_away(window):
    return [one for one in window.ids("officers.") if one.endswith(".revoke")]


def give_and_take_a_way_in(window, hands):
    """An officer gets a passphrase of her own, and it is taken away: the cases are encrypted anew."""
    part_of_security(window, hands, "officers")
    before = ways_to_take_away(window)
    hands.press("officers.add")
    window.get("officers.name")
    window.check()
    hands.type("officers.name", "Officer Imagined")
    hands.type("vault.passphrase", OTHERS)
    hands.type("vault.repeat", OTHERS)
    if OTHERS in window.texts():
        raise Fault("the passphrase can be read over the bus")
    hands.press("officers.go")
    added = window.until(lambda: [one for one in ways_to_take_away(window) if one not in before], "the new officer's line")
    window.check()
    hands.press(added[0])
    window.get("officers.confirm")
    window.check()
    hands.press("officers.confirm")
    window.until(lambda: window.has("officers.add") and ways_to_take_away(window) == before, "the way in taken away")
    window.check()
    print("  a way in was given and taken away")


def back_up(window, hands):
    """A backup of now; how the list names it."""
    part_of_security(window, hands, "backups")
    before = window.ids("backups.open.")
    hands.press("backups.now")
    made = window.until(lambda: [one for one in window.ids("backups.open.") if one not in before], "a backup")
    window.check()
    return made[0]


def erase(window, hands):
    """Erases the case that was changed last; its label."""
    case = cases(window, hands)[0]
    hands.open_case()
    window.get("case.bin")
    window.check()
    hands.press("case.bin")
    window.until(lambda: window.has("case.erase") or window.has("cases.tab.bin"), "the case in the bin")
    window.check()
    if not window.has("case.erase"):
        hands.press("cases.tab.bin")
        window.until(lambda: case in window.cases(), "the case in the bin")
        hands.open_case()
        window.get("case.erase")
    hands.press("case.erase")
    window.get("erase.label")
    window.check()
    hands.press("erase.reason.person-asked")
    label = case.removeprefix("case.")
    hands.type("erase.label", label)
    hands.press("erase.go")
    window.get("erase.back")
    window.check()
    hands.press("erase.back")
    left = cases(window, hands)
    if case in left or len(left) != CASES - 1:
        raise Fault(f"{case} was erased, and the list has {left}")
    print(f"  {label} was erased; {len(left)} cases are left")
    return label


def bring_back(window, hands, backup, label):
    """The erased case alone, out of the backup."""
    part_of_security(window, hands, "backups")
    hands.press(backup)
    hands.type("backups.passphrase", PASSPHRASE)
    hands.press("backups.unlock")
    window.get(f"backups.bring.{label}")
    window.check()
    hands.press(f"backups.bring.{label}")
    window.until(lambda: any(label in said for said in window.heard), "said aloud that it was brought back")
    window.check()
    back = cases(window, hands)
    if f"case.{label}" not in back or len(back) != CASES:
        raise Fault(f"{label} was brought back, and the list has {back}")
    print(f"  {label} was brought back; {len(back)} cases are there")


def put_back(window, hands, backup):
    """All of the backup in the place of the cases; they are opened again by the passphrase."""
    part_of_security(window, hands, "backups")
    hands.press(backup)
    hands.type("backups.passphrase", PASSPHRASE)
    hands.press("backups.unlock")
    window.get("backups.whole")
    hands.press("backups.whole")
    window.get("backups.whole.confirm")
    window.check()
    hands.press("backups.whole.confirm")
    window.get("unlock.passphrase")
    window.check()
    unlock(window, hands)
    window.until(lambda: not window.has("unlock.passphrase"), "the cases open")
    window.check()
    there = cases(window, hands)
    if len(there) != CASES:
        raise Fault(f"the backup has {CASES} cases, and the list has {there}")
    print(f"  the backup is in the place of the cases; {len(there)} cases are there")


def destroy(window, hands):
    """Erases all of it; the window begins anew, and the passphrase opens nothing any more."""
    part_of_security(window, hands, "destroy")
    hands.type("destroy.word", WORD[window.language])
    hands.press("destroy.go")
    window.get("destroy.anew")
    window.check()
    left = os.listdir(os.path.join(window.data, "vault")) if os.path.isdir(os.path.join(window.data, "vault")) else []
    if any(name.endswith((".age", ".db")) for name in left):
        raise Fault(f"all was erased, and there is {left}")
    hands.press("destroy.anew")
    window.until(lambda: window.has("home.with_me"), "the window anew")
    window.check()
    print("  all was erased, and the window began anew")


def main():
    parser = arguments(__doc__, "bus")
    options = parser.parse_args()
    window = Window(options.program, options.language, options.pictures)
    hands = WAYS[options.way](window)
    try:
        make_cases(window)
        window.start()
        hands.go_to_cases()
        unlock(window, hands)
        cases(window, hands)
        give_and_take_a_way_in(window, hands)
        backup = back_up(window, hands)
        label = erase(window, hands)
        bring_back(window, hands, backup, label)
        put_back(window, hands, backup)
        destroy(window, hands)
    except Fault as fault:
        window.shoot("fault")
        sys.exit(f"{options.language}, {options.way}: {fault}")
    finally:
        window.kill()
    print(f"all of it in {options.language}, by {options.way}")


main()
