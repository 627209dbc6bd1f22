"""What a room costs in which nobody does anything: processor time of each program."""

import contextlib
import os
import time

from benchlib.room import QUESTIONS, Room

SETTLING_SECONDS = 3
PHASES = ["lobby", "with a clock", "without a clock"]


def run(attune, seconds):
    """Percent of a core, by the kind of program and the phase; the greater of two seats."""
    with contextlib.ExitStack() as stack:
        rooms = {}
        for kind in ("screen", "plain"):
            rooms[kind] = Room(attune, is_drawn=kind == "screen")
            stack.callback(rooms[kind].close)
            for _ in range(2):
                rooms[kind].join().shows("The program counts")
        figures = {}
        for number, phase in enumerate(PHASES):
            if number > 0:
                begin(rooms.values(), number - 1)
            time.sleep(SETTLING_SECONDS)
            for name, percent in measured(rooms, seconds).items():
                figures.setdefault(name, {})[phase] = percent
        return figures


def begin(rooms, question):
    for room in rooms:
        room.open_next(question)
        for name, terminal in room.terminals.items():
            if name != "host":
                terminal.shows(QUESTIONS[question])


def measured(rooms, seconds):
    before = {kind: times(room) for kind, room in rooms.items()}
    start = time.monotonic()
    time.sleep(seconds)
    passed = time.monotonic() - start
    found = {}
    for kind, room in rooms.items():
        after = times(room)
        for name, value in after.items():
            percent = 100 * (value - before[kind][name]) / passed
            key = f"{kind} {'host' if name == 'host' else 'participant'}"
            found[key] = max(found.get(key, 0), percent)
    return found


def times(room):
    return {name: processor_seconds(terminal.pid) for name, terminal in room.terminals.items()}


def processor_seconds(pid):
    """Of all its threads, in user and in system mode, to a hundredth of a second."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
