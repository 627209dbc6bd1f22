#!/usr/bin/env python3
"""Prints what a facilitator types to hold a workshop from its first step to its end.

  Scripts/rehearselib/facilitator.py FILE.yaml ROOM PEOPLE | attune rehearse FILE.yaml ...

One word a line, with waits in between: the same words that a person types on the console.
"""

import re
import sys

ASKS = {
    "gate", "choice", "scale", "grid", "rank", "statements", "text", "words", "match", "feedback"}


def steps(path):
    """The names and types of the steps, in their order."""
    text = open(path, encoding="utf-8").read()
    shape = re.compile(r"^  - \{?id: ([a-z0-9-]+)(?:,|\n +)\s*type: ([a-z]+)", re.MULTILINE)
    places = list(shape.finditer(text))
    ends = [place.start() for place in places[1:]] + [len(text)]
    found = []
    for place, end in zip(places, ends):
        name, kind = place.groups()
        order = re.search(r"order: (chosen|offered)", text[place.start():end])
        found.append((name, f"{order[1]} round" if kind == "round" and order else kind))
    return found, "led_by: member" in text


def held(kind, members):
    """What is typed while a step is open and after it."""
    if kind in ASKS:
        # Whoever keeps time in a room of members is not told who still writes.
        waits = [] if members else ["wait ready"]
        return waits + ["close", "wait viewed"] + (["finish"] if kind == "text" else []) + ["reveal"]
    if kind == "round":
        return ["wait round"]
    if kind == "chosen round":
        # Whoever holds the session says who comes next.
        return ["turn", "turn"]
    # Where turns are offered nobody has to take one.
    return []


def script(path, room, people):
    found, members = steps(path)
    # Some of the simulated people come late.
    yield f"wait seats {max(1, people // 2)}"
    for place, (name, kind) in enumerate(found):
        yield "next" if place else "open"
        yield f"wait step {name}"
        yield from held(kind, members)
    if room != "group":
        yield from ["close", "consent", "wait step inserted-1"] + held("gate", members)
    yield from ["status", "end", "yes", "wait after", "end now"]


if __name__ == "__main__":
    for line in script(sys.argv[1], sys.argv[2], int(sys.argv[3])):
        print(line)
