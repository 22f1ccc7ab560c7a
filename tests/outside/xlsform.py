"""Exported forms against the tools of others: pyxform and ODK Validate take every checklist, and the rule in each form, worked out
by an XPath engine, gives the band and the rules that the program gives for the same answers.

    cargo build --features harness
    python3 tests/outside/xlsform.py target/debug/guidepost [--sets 20000] [--seed 1]

Needs Python 3.11 and PyPI: it makes an environment of its own with pyxform and elementpath in a temporary folder. ODK Validate
comes with pyxform and needs Java; without Java pyxform's own checks are all there is, and the last line says so.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
XFORMS = "{http://www.w3.org/2002/xforms}"
XHTML = "{http://www.w3.org/1999/xhtml}"
PATH = re.compile(r"/data(?:/[\w.-]+)+")
ANSWERS = ["yes", "no", "unclear", "declined", "not-asked"]
# How often each answer is given, from an empty talk to one in which much is said.
WEIGHTS = [(0, 0, 0, 0, 1), (0, 4, 1, 1, 2), (1, 12, 1, 1, 20), (1, 30, 2, 1, 2), (1, 4, 1, 1, 3), (3, 3, 1, 1, 2), (6, 2, 1, 1, 1)]


def in_own_environment(arguments):
    """Starts again where pyxform and elementpath are."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = pathlib.Path(folder, "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "pyxform==4.5.0", "elementpath==5.1.4"], check=True)
        return subprocess.run([python, __file__, "--here", *arguments], check=False).returncode


def checklists():
    """The ids of all checklists, and whether each carries the rule."""
    files = sorted(ROOT.glob("checklists/*.toml"))
    tables = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    return {table["id"]: table["type"] == "indicator" for table in tables}


def export(program, checklist, folder):
    file = pathlib.Path(folder, f"{checklist}.xlsx")
    subprocess.run([program, "--data", folder, "--lang", "en", "export", "xlsform", checklist, "--output", file], check=True,
                   stdout=subprocess.DEVNULL)
    return file


def converted(file, validate):
    """The XForm of a form. What pyxform or ODK Validate refuse is an exception; what they warn of is a fault."""
    from pyxform.xls2xform import convert

    result = convert(xlsform=str(file), validate=validate)
    assert not result.warnings, f"{file.name}: {result.warnings}"
    return result.xform


class Form:
    """An XForm whose calculations can be worked out."""

    def __init__(self, xform):
        from elementpath import XPathContext

        model = ElementTree.fromstring(xform).find(f"{XHTML}head/{XFORMS}model")
        instance = next(iter(model.find(f"{XFORMS}instance")))
        self.root = bare(instance)
        self.fields = {path: node for path, node in paths(self.root, "")}
        self.names = {path.rsplit("/", 1)[1]: node for path, node in self.fields.items()}
        self.defaults = {node: node.text for node in self.names.values()}
        parser = xforms_parser()()
        self.calculations = []
        known = set()
        for bind in model.findall(f"{XFORMS}bind"):
            path, expression = bind.get("nodeset"), bind.get("calculate")
            if expression:
                # Whoever works them out in the order of the rows never meets one that is not there yet.
                late = set(PATH.findall(expression)) - known
                assert not late, f"{path} needs {late}"
                self.calculations.append((self.fields[path], parser.parse(expression)))
            known.add(path)
        self.context = XPathContext(ElementTree.ElementTree(self.root))

    def result(self, values):
        for node, default in self.defaults.items():
            node.text = default
        for name, value in values.items():
            self.names[name].text = value
        for node, expression in self.calculations:
            node.text = text_of(expression.evaluate(self.context))
        return f"{self.names['band'].text} {self.names['rules'].text}".strip()


def bare(element):
    """The element without its namespace, as JavaRosa names it in a path."""
    copy = ElementTree.Element(element.tag.rsplit("}", 1)[-1])
    copy.text = (element.text or "").strip()
    copy.extend(bare(child) for child in element)
    return copy


def paths(element, above):
    path = f"{above}/{element.tag}"
    below = [one for child in element for one in paths(child, path)]
    return below if len(element) else [(path, element)]


def text_of(value):
    """A value as it is kept: of nodes the first one's text; a number without a fraction has no point, as in XPath."""
    if isinstance(value, list):
        value = value[0].string_value if value else ""
    return str(int(value)) if isinstance(value, (int, float)) and value == int(value) else str(value)


def xforms_parser():
    """XPath 1.0 with what the rule uses of the functions of ODK XForms: `if`."""
    from elementpath import XPath1Parser

    class XFormsParser(XPath1Parser):
        pass

    @XFormsParser.method(XFormsParser.function("if", nargs=3))
    def evaluate_if(self, context=None):
        return self[1 if self.boolean_value(self[0].evaluate(context)) else 2].evaluate(context)

    return XFormsParser


def random_values(chance, form):
    """The answers of one talk, by the names of the form."""
    weights = chance.choice(WEIGHTS)
    values = {name: chance.choices(ANSWERS, weights)[0] for name, default in
              ((name, form.defaults[node]) for name, node in form.names.items()) if default == "not-asked"}
    age = chance.choices(["adult", "child", "may-be-child", ""], [6, 2, 1, 1])[0]
    talk, says = chance.choice(["yes", "yes", "no", ""]), chance.choices(["yes", "no", ""], [1, 10, 9])[0]
    return values, age, talk, says


def compare(program, checklist, xform, sets, seed):
    """How often each outcome came, and the sets of answers for which form and program differ."""
    form, chance = Form(xform), random.Random(f"{seed} {checklist}")
    lines, ours = [], []
    for _ in range(sets):
        answers, age, talk, says = random_values(chance, form)
        ours.append(form.result({**answers, "person_age": age, "private_talk": talk, "says_exploited": says}))
        lines.append(json.dumps({"age": age or "adult", "answers": answers, "private_talk": talk == "yes",
                                 "says_exploited": says == "yes"}))
    with tempfile.TemporaryDirectory() as data:
        run = subprocess.run([program, "--data", data, "--lang", "en", "harness", "assess-many"], input="\n".join(lines) + "\n",
                             capture_output=True, text=True, check=True)
    theirs = run.stdout.splitlines()
    assert len(theirs) == len(ours), run.stderr
    differing = [(line, form_says, program_says) for line, form_says, program_says in zip(lines, ours, theirs)
                 if form_says != program_says]
    return checklist, collections.Counter(theirs), differing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--sets", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if not arguments.here:
        return in_own_environment(sys.argv[1:])
    program, began, validate = os.path.abspath(arguments.program), time.time(), shutil.which("java") is not None
    lists = checklists()
    with tempfile.TemporaryDirectory() as folder:
        forms = {one: converted(export(program, one, folder), validate) for one in lists}
    print(f"{len(forms)} forms converted" + (" and validated" if validate else " (no Java: ODK Validate was not run)"))
    with_rule = [one for one, carries in lists.items() if carries]
    shares = [arguments.sets // len(with_rule) + (at < arguments.sets % len(with_rule)) for at in range(len(with_rule))]
    outcomes, faults = collections.Counter(), 0
    with concurrent.futures.ProcessPoolExecutor() as pool:
        work = [pool.submit(compare, program, one, forms[one], share, arguments.seed) for one, share in zip(with_rule, shares)]
        for done in work:
            checklist, counts, differing = done.result()
            outcomes += counts
            faults += len(differing)
            print(f"{checklist}: {sum(counts.values())} sets, {len(counts)} outcomes, {len(differing)} differ")
            for line, form_says, program_says in differing[:3]:
                print(f"  form {form_says!r}, program {program_says!r}: {line}")
    bands, rules = collections.Counter(), collections.Counter()
    for outcome, count in outcomes.items():
        band, *held = outcome.split()
        bands[band] += count
        rules.update({rule: count for rule in held})
    print("bands:", dict(bands.most_common()))
    print("rules:", dict(sorted(rules.items())))
    print(f"{sum(bands.values())} sets of answers over {len(with_rule)} checklists, {faults} differ, {time.time() - began:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
