"""A room on the loopback: a host and people at their terminals."""

import contextlib
import os
import re
import shutil
import tempfile
import time
from pathlib import Path

from benchlib import build
from benchlib.terminals import Terminal

WORKSHOP = Path(__file__).resolve().parent.parent / "workshop.yaml"
CONSOLE_SIZE, SEAT_SIZE = (120, 35), (80, 24)
# What stands on a participant's screen in each step.
QUESTIONS = [
    "What would you like next?", "Write a line about the weather.", "Breathe with the bar.",
]
QUESTION = "Are you sure?"


class Room:
    """Steps are opened one after the other; `is_drawn` says whether the console is a full screen."""

    def __init__(self, attune, is_drawn=True):
        self.attune = str(attune)
        self.is_drawn = is_drawn
        self.folder = Path(tempfile.mkdtemp(prefix="attune-bench-"))
        self.terminals = {}
        self.seats = 0
        self.host = self.open(
            "host", "host", WORKSHOP, "--listen", "127.0.0.1", "--port", "0", size=CONSOLE_SIZE)
        rows = self.host.shows("attune://")
        found = re.search(r"attune://[^'\s]+", self.joined(rows))
        if not found:
            raise build.Failure("the host shows no line to join")
        self.link = found[0]
        if is_drawn:
            self.host.type("\x1b")
            time.sleep(0.5)

    @staticmethod
    def joined(rows):
        """Rows as one text: a long line is broken at the edge of a bare terminal."""
        return "".join(row if len(row.rstrip()) == len(row) else row.rstrip() + " " for row in rows)

    def open(self, name, command, *words, size, line=None):
        plain = [] if self.is_drawn else ["--plain"]
        terminal = Terminal(
            [self.attune, command, *words, "--state", self.folder / name, *plain], size,
            self.settings(), line)
        self.terminals[name] = terminal
        return terminal

    def settings(self):
        return dict(
            os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", HOME=str(self.folder),
            XDG_RUNTIME_DIR=str(self.folder), XDG_STATE_HOME=str(self.folder / "state"),
            SWIFT_BACKTRACE="enable=no")

    def join(self, line=None):
        self.seats += 1
        return self.open(f"seat-{self.seats}", "join", self.link, size=SEAT_SIZE, line=line)

    def open_next(self, number):
        """Opens a step, after the one before it."""
        if self.is_drawn:
            keys = ["o"] if number == 0 else ["c", "n"]
        else:
            keys = ["open\n"] if number == 0 else ["close\n", "next\n"]
        for key in keys:
            self.host.type(key)
            time.sleep(1)
            # A step that somebody still writes in closes after a yes.
            if self.is_drawn and any(QUESTION in row for row in self.host.screen.rows()):
                self.host.type("y")
                time.sleep(1)

    def close(self):
        for terminal in reversed(self.terminals.values()):
            with contextlib.suppress(OSError):
                terminal.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
