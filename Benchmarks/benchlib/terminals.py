"""Programs on pseudo-terminals, and what stands on their screens."""

import contextlib
import fcntl
import os
import pty
import re
import signal
import struct
import termios
import threading
import time

from benchlib import build

DEADLINE_SECONDS = 30
# What a terminal is asked, and what an ordinary one says: whether it is well, its background, and
# whether it knows clusters of emoji.
REPLIES = [
    (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\]11;\?\x1b\\"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
    (re.compile(rb"\x1b\[\?2027\$p"), b"\x1b[?2027;0$y"),
]
LONGEST_QUESTION = 16


class Screen:
    """A terminal in python, as far as anybody looks at it."""

    def __init__(self, columns, rows):
        import pyte

        self.lock = threading.Lock()
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.rest = b""

    def feed(self, data):
        """Shows it; gives what the terminal replies."""
        with self.lock:
            self.stream.feed(data)
        seen = self.rest + data
        found = [
            (match.end(), reply) for question, reply in REPLIES
            for match in question.finditer(seen) if match.end() > len(self.rest)]
        self.rest = seen[-LONGEST_QUESTION:]
        return b"".join(reply for _, reply in sorted(found))

    def rows(self):
        with self.lock:
            return list(self.screen.display)


class Direct:
    """A line that takes everything at once."""

    def start(self, terminal):
        self.terminal = terminal

    def carry(self, data):
        reply = self.terminal.screen.feed(data)
        if reply:
            self.terminal.write(reply)

    def send(self, data):
        self.terminal.write(data)

    def stop(self):
        pass


class Terminal:
    """A program on a pseudo-terminal."""

    def __init__(self, command, size, settings, line=None):
        self.screen = Screen(*size)
        self.line = line or Direct()
        self.written = 0
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            with contextlib.suppress(OSError):
                os.execve(command[0], [str(word) for word in command], settings)
            os._exit(127)
        columns, rows = size
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.line.start(self)
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        with contextlib.suppress(OSError):
            while data := os.read(self.master, 65536):
                self.written += len(data)
                self.line.carry(data)

    def write(self, data):
        with contextlib.suppress(OSError):
            os.write(self.master, data)

    def type(self, text):
        self.line.send(text.encode())

    def shows(self, text, seconds=DEADLINE_SECONDS):
        """Waits until a text stands on the screen; gives the rows."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            rows = self.screen.rows()
            if text in " ".join(" ".join(rows).split()):
                return rows
            time.sleep(0.02)
        shown = "\n".join(row.rstrip() for row in self.screen.rows())
        raise build.Failure(f"a screen does not come to show “{text}”:\n{shown}")

    def stop(self):
        self.line.stop()
        with contextlib.suppress(OSError):
            os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(OSError):
            os.waitpid(self.pid, 0)
        self.reader.join(timeout=2)
        with contextlib.suppress(OSError):
            os.close(self.master)

