#!/usr/bin/env python3
"""Plays what an encoder wrote on a real screen, and tells where it is not shown as it should be.

  real_screens.py pyte FILE    on pyte (Debian's python3-pyte)
  real_screens.py tmux FILE    in a pane of tmux, on a server of its own

FILE is JSON: {"enter": text, "runs": [{"columns", "rows", "steps": [{"bytes": text,
"text": [row, …], "bold": [row, …], "reverse": [row, …], "cursor": [x, y] (none: hidden)}, …]}, …]}.
Rows of attributes have an x where a cell has it. Prints how many steps were compared, or the first
that is wrong, and then exits with 1.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata

DEADLINE_SECONDS = 20
LONGEST_SECONDS = 600


def same_rows(shown, wanted):
    def tidied(rows):
        return [unicodedata.normalize("NFC", row).rstrip() for row in rows]

    return tidied(shown) == tidied(wanted)


class Pyte:
    """A terminal in python; it tells the attributes of every cell."""

    def __init__(self, columns, rows, enter):
        import pyte

        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.Stream(self.screen)
        self.stream.feed(enter)

    def show(self, step):
        self.stream.feed(step["bytes"])

    def complaint(self, step):
        if not same_rows(self.screen.display, step["text"]):
            return {"shown": self.screen.display}
        for attribute, name in (("bold", "bold"), ("reverse", "reverse")):
            shown = [self.attributes(y, name) for y in range(self.screen.lines)]
            if shown != step[attribute]:
                return {attribute: shown}
        return self.complain_about_cursor(step)

    def attributes(self, y, name):
        """Of what is drawn in a row; the second half of a wide character has none of its own."""
        row = self.screen.buffer[y]
        marks = []
        for x in range(self.screen.columns):
            cell = row[x]
            marks.append(marks[-1] if cell.data == "" and marks else "x" if getattr(cell, name) else " ")
        return "".join(marks)

    def complain_about_cursor(self, step):
        cursor = self.screen.cursor
        if cursor.hidden != (step.get("cursor") is None):
            return {"hidden": cursor.hidden}
        if step.get("cursor") and [cursor.x, cursor.y] != step.get("cursor"):
            return {"cursor": [cursor.x, cursor.y]}
        return None

    def close(self):
        pass


class Tmux:
    """A pane that shows whatever is written into a pipe."""

    def __init__(self, columns, rows, enter):
        self.folder = tempfile.TemporaryDirectory()
        pipe = os.path.join(self.folder.name, "pipe")
        settings = os.path.join(self.folder.name, "settings")
        os.mkfifo(pipe)
        with open(settings, "w", encoding="utf-8") as file:
            file.write("set -g status off\nset -g history-limit 0\n")
        self.command = ["tmux", "-u", "-S", os.path.join(self.folder.name, "socket")]
        subprocess.run(
            self.command + [
                "-f", settings, "new-session", "-d", "-x", str(columns), "-y", str(rows),
                f"stty raw -echo; exec cat '{pipe}'",
            ],
            check=True, env={**os.environ, "TERM": "xterm-256color", "TMUX": ""},
        )
        self.pipe = open(pipe, "w", encoding="utf-8", buffering=1 << 16)
        self.count = 0
        self.pipe.write(enter)

    def show(self, step):
        self.count += 1
        # The title comes last, so that it tells when everything before it is shown.
        self.pipe.write(step["bytes"] + f"\x1b]2;step {self.count}\x1b\\")
        self.pipe.flush()
        deadline = time.monotonic() + DEADLINE_SECONDS
        while time.monotonic() < deadline:
            lines = self.ask().split("\n")
            if lines[-2].startswith(f"step {self.count} "):
                self.lines, self.state = lines[:-2], lines[-2].split(" ")[2:]
                return
        raise SystemExit("tmux did not show what was written")

    def ask(self):
        state = "#{pane_title} #{cursor_flag} #{cursor_x} #{cursor_y}"
        return subprocess.run(
            self.command + ["capture-pane", "-p", ";", "display-message", "-p", state],
            check=True, capture_output=True, text=True, encoding="utf-8",
        ).stdout

    def complaint(self, step):
        if not same_rows(self.lines, step["text"]):
            return {"shown": self.lines}
        is_shown, x, y = (int(part) for part in self.state)
        if bool(is_shown) != (step.get("cursor") is not None):
            return {"cursor flag": is_shown}
        if step.get("cursor") and [x, y] != step.get("cursor"):
            return {"cursor": [x, y]}
        return None

    def close(self):
        self.pipe.close()
        subprocess.run(self.command + ["kill-server"], capture_output=True, check=False)
        self.folder.cleanup()


def play(kind, play):
    count = 0
    for index, run in enumerate(play["runs"]):
        screen = kind(run["columns"], run["rows"], play["enter"])
        try:
            for number, step in enumerate(run["steps"]):
                screen.show(step)
                complaint = screen.complaint(step)
                if complaint:
                    print(json.dumps(
                        {"run": index, "step": number, "wanted": step, **complaint},
                        ensure_ascii=False, indent=1))
                    return 1
                count += 1
        finally:
            screen.close()
    print(count)
    return 0


def main(arguments):
    kinds = {"pyte": Pyte, "tmux": Tmux}
    if len(arguments) != 2 or arguments[0] not in kinds:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    signal.alarm(LONGEST_SECONDS)
    with open(arguments[1], encoding="utf-8") as file:
        return play(kinds[arguments[0]], json.load(file))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
