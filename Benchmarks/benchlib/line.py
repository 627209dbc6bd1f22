"""A participant behind a line of 9,600 bit/s with 300 ms of delay: how long keys take."""

import contextlib
import heapq
import itertools
import statistics
import threading
import time

from benchlib.room import QUESTIONS, Room

BYTES_PER_SECOND = 960
DELAY_SECONDS = 0.150
LETTERS_PER_SECOND = 5
KEYS_PER_SECOND = 8
PAGES = 8
BREATHING_SECONDS = 10
CALM_SECONDS = 0.5
# What goes out of the line's buffer at once.
PIECE_SECONDS = 0.02
SENTENCE = "Rain until noon, then a warm quiet wind."
NOTE = "Could we go slower, please?"
OPTIONS = ["a cup of tea", "an open window", "some music", "a pause", "some music"]
KEYS = ["down", "down", "down", "down", "up"]
ARROWS = {"down": "\x1b[B", "up": "\x1b[A"}


class SlowLine:
    """Takes from a program all it writes, as the buffers between do, and carries it slowly."""

    def __init__(self):
        self.waiting = bytearray()
        self.most_waiting = 0
        self.lock = threading.Lock()
        self.events = []
        self.count = itertools.count()
        self.watchers = []
        self.is_over = False

    def start(self, terminal):
        self.terminal = terminal
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def carry(self, data):
        with self.lock:
            self.waiting += data
            self.most_waiting = max(self.most_waiting, len(self.waiting))

    def send(self, data):
        self.later(lambda: self.terminal.write(data))

    def later(self, deed):
        with self.lock:
            heapq.heappush(self.events, (time.monotonic() + DELAY_SECONDS, next(self.count), deed))

    def run(self):
        last, credit = time.monotonic(), 0.0
        while not self.is_over:
            now = time.monotonic()
            most = PIECE_SECONDS * BYTES_PER_SECOND
            credit = min(most, credit + (now - last) * BYTES_PER_SECOND)
            last = now
            self.deliver()
            taken = self.take(int(credit))
            credit -= len(taken)
            if taken:
                self.later(lambda taken=taken: self.arrive(taken))
            time.sleep(PIECE_SECONDS / 4)

    def take(self, count):
        with self.lock:
            taken = bytes(self.waiting[:count])
            del self.waiting[:count]
        return taken

    def deliver(self):
        """Does what is due after its delay."""
        while True:
            with self.lock:
                if not self.events or self.events[0][0] > time.monotonic():
                    return
                deed = heapq.heappop(self.events)[2]
            deed()

    def arrive(self, data):
        reply = self.terminal.screen.feed(data)
        if reply:
            self.send(reply)
        rows = self.terminal.screen.rows()
        now = time.monotonic()
        for watcher in self.watchers[:]:
            if watcher.sees(rows, now):
                self.watchers.remove(watcher)

    def stop(self):
        self.is_over = True
        self.thread.join(timeout=2)


class Watcher:
    """Notes when something is first seen, after a key that was pressed now."""

    def __init__(self, line, condition):
        self.condition = condition
        self.start = time.monotonic()
        self.seconds = None
        line.watchers.append(self)

    def sees(self, rows, now):
        if self.condition(rows):
            self.seconds = now - self.start
        return self.seconds is not None

    def wait(self, seconds=30):
        deadline = time.monotonic() + seconds
        while self.seconds is None and time.monotonic() < deadline:
            time.sleep(0.01)
        return self.seconds if self.seconds is not None else seconds


def run(attune):
    """Seconds for each kind of key, and the bytes that wait meanwhile."""
    with contextlib.ExitStack() as stack:
        room = Room(attune)
        stack.callback(room.close)
        for _ in range(2):
            room.join().shows("The program counts")
        line = SlowLine()
        start = time.monotonic()
        seat = room.join(line)
        seat.shows("The program counts")
        figures = {"first_frame_s": time.monotonic() - start}
        settle(line)
        figures["lobby_bytes"] = seat.written
        figures |= opened(room, line, 0)
        figures |= choose(seat, line)
        figures |= opened(room, line, 1)
        figures |= write(seat, line)
        figures |= leaf(seat, line)
        figures |= opened(room, line, 2)
        figures |= write_beside_a_breath(seat, line)
        return figures


def opened(room, line, number):
    """How long a whole new page takes, from the key at the console."""
    line.most_waiting = 0
    seen = Watcher(line, shows(QUESTIONS[number]))
    room.open_next(number)
    return {f"step_{number + 1}_s": seen.wait()}


def choose(seat, line):
    """Moves through a list, beside a clock that runs, and sends."""
    settle(line)
    line.most_waiting = 0
    moves = []
    for key, option in zip(KEYS, OPTIONS):
        mark = Watcher(line, is_marked(option))
        seat.type(ARROWS[key])
        moves.append(mark.wait())
    sent = Watcher(line, shows("Your own answer"))
    # The first one chooses the option at the marker.
    seat.type("\r\r")
    return {
        "move_median_s": statistics.median(moves), "move_worst_s": max(moves),
        "send_s": sent.wait(), "move_most_waiting_bytes": line.most_waiting,
    }


def write(seat, line):
    """Types a sentence without waiting for what it shows."""
    settle(line)
    line.most_waiting = 0
    before = seat.written
    seconds = typed(seat, line, SENTENCE)
    third = len(seconds) // 3
    sent = Watcher(line, shows("Your own answer"))
    written = seat.written - before
    seat.type("\x04")
    return {
        "letter_median_s": statistics.median(seconds), "letter_worst_s": max(seconds),
        "letter_growth_s":
            statistics.median(seconds[-third:]) - statistics.median(seconds[:third]),
        "letter_most_waiting_bytes": line.most_waiting,
        "letter_bytes": written / len(SENTENCE), "send_text_s": sent.wait(),
    }


def typed(seat, line, text):
    """Types without waiting for what it shows; seconds for each letter."""
    letters = []
    begin = time.monotonic()
    for index, letter in enumerate(text):
        time.sleep(max(0, begin + index / LETTERS_PER_SECOND - time.monotonic()))
        if letter != " ":
            letters.append(Watcher(line, in_one_row(text[:index + 1])))
        seat.type(letter)
    return [letter.wait() for letter in letters]


def leaf(seat, line):
    """Opens and shuts the page of keys faster than it can be shown, and looks how soon all is calm."""
    settle(line)
    line.most_waiting = 0
    for key in ["?", "\x1b"] * PAGES:
        seat.type(key)
        time.sleep(1 / KEYS_PER_SECOND)
    last = time.monotonic()
    settle(line)
    return {
        "pages_s": time.monotonic() - last - CALM_SECONDS,
        "pages_most_waiting_bytes": line.most_waiting,
    }


def write_beside_a_breath(seat, line):
    """Writes a note while the bar moves."""
    time.sleep(BREATHING_SECONDS)
    line.most_waiting = 0
    seat.type("m")
    time.sleep(2)
    seconds = typed(seat, line, NOTE)
    return {
        "breath_letter_median_s": statistics.median(seconds),
        "breath_letter_worst_s": max(seconds),
        "breath_most_waiting_bytes": line.most_waiting,
    }


def settle(line):
    """Waits until the line is empty for a while."""
    calm = time.monotonic()
    while time.monotonic() < calm + CALM_SECONDS:
        time.sleep(0.05)
        if line.waiting or line.events:
            calm = time.monotonic()


def shows(text):
    return lambda rows: text in " ".join(" ".join(rows).split())


def in_one_row(text):
    return lambda rows: any(text in row for row in rows)


def is_marked(option):
    return lambda rows: any("▸" in row and option in row for row in rows)
