#!/usr/bin/env python3
"""A small participant's client of the Attune protocol, written from docs/PROTOCOL.md.

  attune_client.py attune://HOST:PORT/CODE#PIN --auto
  attune_client.py attune://HOST:PORT/CODE#PIN --script FILE --name Ngozi

Exits with 0 when the session has ended or it has left, with 2 when the protocol surprised it, and
with 3 when it could not connect or was sent away. Standard library only.
"""

import argparse
import collections
import sys
import threading

import attune_answers
import attune_lines as lines
from attune_connection import Connection, Gone
from attune_lines import Surprise
from attune_mail import Mailbox

ATTEMPTS = 9
LONGEST_PAUSE_SECONDS = 10
CLOSED_WELL = ("session-ended", "left")
# Answers whose authors can be written to.
WRITTEN = ("text", "words")


class Participant:
    """One seat, across the connections that it takes."""

    def __init__(self, options, person, connect=Connection):
        self.options = options
        self.person = person
        self.connect = connect
        self.resume_token = None
        self.line_bytes = lines.LEAST_LINE
        self.given = {}
        self.seen = set()
        self.turns = set()
        self.mailbox = Mailbox()
        self.is_seated = False
        self.waiting = collections.deque()
        self.connection = None

    # Coming in

    def enter(self):
        """Connects, greets, and takes or resumes the seat."""
        self.connection = self.connect(self.options.invite, self.options.timeout)
        self.waiting.clear()
        self.is_seated = False
        hello = {"t": "hello", "versions": [1, 1], "role": "participant", "client": "python/1"}
        self.connection.send(hello)
        welcome = self.expect("welcome")
        if welcome["version"] != 1 or welcome["suite"] != "open":
            raise Surprise("the server speaks another version or suite")
        code = self.connection.code
        if self.resume_token:
            self.connection.send({"t": "resume", "code": code, "token": self.resume_token})
        else:
            name = {"name": self.options.name} if self.options.name else {}
            self.connection.send({"t": "join", "code": code, **name})
        admitted = self.expect("admitted")
        if admitted.get("resume") in (None, self.resume_token):
            raise Surprise("the seat came without a new token")
        self.resume_token = admitted["resume"]
        self.is_seated = True
        self.say(f"seated in {admitted['title']}: {admitted['promise']}")

    def come_back(self):
        """Resumes after a broken connection."""
        self.turns.clear()
        for attempt in range(ATTEMPTS):
            try:
                return self.enter()
            except (OSError, Gone) as error:
                self.say(f"attempt {attempt + 1} to come back failed: {error}")
                pause = min(0.2 * 2**attempt, LONGEST_PAUSE_SECONDS)
                threading.Event().wait(pause)
        raise Gone()

    def expect(self, name):
        """The next message of that name; those before it wait."""
        return self.wait(lambda message: message["t"] == name)

    def wait(self, fits):
        """The next message that fits; those before it wait for their turn."""
        while True:
            message = self.read()
            if fits(message):
                return message
            self.waiting.append(message)

    def read(self):
        """A message from the wire; heartbeats are answered here, and letters kept."""
        while True:
            message = self.connection.receive()
            if message["t"] == "ping":
                self.send({"t": "pong", "n": message["n"]})
                if self.is_seated:
                    self.send(self.mailbox.message())
            elif message["t"] == "mail":
                self.mailbox.take(message["letters"])
            elif message["t"] == "close":
                self.say(f"closed: {message['text']}")
                raise Gone(message["reason"])
            elif message["t"] == "error" and message["code"] != "refused":
                raise Surprise(f"the server refused: {message['code']}, {message['hint']}")
            else:
                return message

    def send(self, message):
        self.connection.send(message, self.line_bytes)

    def say(self, text):
        print("".join(c if c.isprintable() else " " for c in text), flush=True)

    # Taking part

    def run(self):
        """Takes part until the session ends or the person leaves."""
        self.enter()
        while True:
            try:
                message = self.waiting.popleft() if self.waiting else self.read()
                if not self.hear(message):
                    return
            except Gone as gone:
                if gone.reason in CLOSED_WELL:
                    return
                if gone.reason is not None:
                    raise
                self.come_back()

    def hear(self, message):
        """Handles one message; false when the person has left."""
        name = message["t"]
        if name == "step":
            return self.open_step(message["card"])
        if name == "catch-up":
            self.say(message["text"])
            self.send({"t": "accept-terms"})
        elif name == "view":
            self.say(f"view of {message['step']}: {message['view']['type']}")
            if message.get("facilitator-only"):
                raise Surprise("a participant was sent a view that is not for the room")
        elif name == "phase":
            self.say(f"{message['step']} is {message['phase']}")
            if message["phase"] == "closed":
                self.given.pop(message["step"], None)
        elif name == "round":
            self.take_part(message)
        elif name == "mail-sent":
            self.say("somebody was written to; most find their mailbox empty")
        elif name == "error":
            self.say(f"refused: {message['hint']}")
        else:
            self.say(name + (f": {message['text']}" if "text" in message else ""))
        return True

    def open_step(self, card):
        """Shows a card and does what the person does in it."""
        step, state = card["id"], card["state"]
        self.line_bytes = card["form"]["line"] if "form" in card else lines.LEAST_LINE
        self.say(f"step {card['number']} of {card['of']}: {card['title']} ({card['type']})")
        if "audience" in card:
            self.say(card["audience"])
        if state["phase"] != "open" or not state["takes-part"]:
            return True
        if step in self.given:
            self.give(card, *self.given[step])
            return True
        if step in self.seen:
            return True
        self.seen.add(step)
        for action in self.person.actions(card):
            if not self.act(card, action):
                return False
        return self.leave() if self.options.leave_after == step else True

    def take_part(self, turn):
        """Takes a turn of a round that is offered, and ends the own one; each once."""
        key = (turn["step"], turn["turn"], turn["yours"])
        if turn.get("over") or key in self.turns:
            return
        if turn["yours"]:
            self.turns.add(key)
            said = self.person.turn(turn["step"]) if turn.get("typed") else None
            self.send({"t": "turn-say", "text": said} if said else {"t": "turn"})
        elif turn.get("may-take"):
            self.turns.add(key)
            self.send({"t": "take-turn"})

    def act(self, card, action):
        """One action in a step; false when the person has left."""
        if isinstance(action, dict):
            self.give(card, lines.token(), action)
        elif action == "leave":
            return self.leave()
        elif action == "take-back":
            self.take_back(card["id"])
        elif action == "drop":
            self.connection.close()
            self.come_back()
        elif action == "done":
            self.finish(card["id"])
        elif action == "mail":
            self.open_mailbox()
        elif action == "keep-time":
            self.send({"t": "keep-time"})
        elif " " in action:
            self.act_with_words(*action.split(" ", 1))
        else:
            self.send({"t": "signal", "signal": action})
        return True

    def act_with_words(self, verb, words):
        """One action that needs words."""
        first, _, rest = words.partition(" ")
        if verb == "note":
            self.send({"t": "note", "text": words, "signed": False})
        elif verb == "propose":
            self.send({"t": "propose", "text": words})
        elif verb == "change":
            self.send({"t": "change-line", "line": int(first), "text": rest})
        elif verb == "withdraw":
            self.send({"t": "withdraw-line", "line": int(first)})
        elif verb == "hand-time":
            self.send({"t": "hand-time", "to": words})
        elif verb == "verb":
            self.send({"t": "verb", "verb": words})
        elif verb == "strike":
            self.mailbox.strike(words)
        elif verb == "reply":
            self.mailbox.reply(first, rest)

    def open_mailbox(self):
        """Shows what has come; it never opens by itself."""
        if not self.mailbox.letters:
            self.say("the mailbox is empty")
        for letter in self.mailbox.letters:
            self.say(f"letter about {letter['step']} ({letter['kind']}): {letter['text']}")

    def give(self, card, token, content):
        """Sends an answer and waits until it is stored."""
        step = card["id"]
        self.given[step] = (token, content)
        # What nobody is shown stays here; in its place goes what a pass looks like.
        sent = {"pass": True} if card["form"].get("unshown") else content
        envelope = lines.seal(sent, card["form"]["envelope"])
        sequence = self.connection.next_sequence()
        self.send(
            {"t": "answer", "step": step, "token": token, "seq": sequence, "envelope": envelope}
        )
        answer = self.wait(
            lambda m: (m["t"] == "acknowledged" and m["token"] == token)
            or self.refuses(m, sequence)
        )
        if answer["t"] == "error":
            self.given.pop(step, None)
            return self.say(f"not taken: {answer['hint']}")
        if card["type"] in WRITTEN and "pass" not in content:
            self.mailbox.wrote(step, token)
        self.say(f"answered {step}")
        return self.finish(step)

    def finish(self, step):
        """Says that this seat has finished with the step."""
        sequence = self.connection.next_sequence()
        self.send({"t": "done", "step": step, "seq": sequence})
        self.wait(
            lambda m: (m["t"] == "done" and m["step"] == step) or self.refuses(m, sequence)
        )

    def take_back(self, step):
        """Takes the step's answer back."""
        if step not in self.given:
            return
        token, _ = self.given.pop(step)
        self.mailbox.took_back(step)
        sequence = self.connection.next_sequence()
        self.send({"t": "take-back", "step": step, "token": token, "seq": sequence})
        self.wait(
            lambda m: (m["t"] == "taken-back" and m["token"] == token)
            or self.refuses(m, sequence)
        )
        self.say(f"took back {step}")

    def leave(self):
        """Gives the seat up; the server closes with `left`."""
        self.send({"t": "leave"})
        try:
            while True:
                self.read()
        except Gone as gone:
            if gone.reason != "left":
                raise Surprise("leaving was not answered by a close with `left`") from None
        self.say("left")
        return False

    @staticmethod
    def refuses(message, sequence):
        return message["t"] == "error" and message.get("seq") == sequence


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("invite", help="attune://HOST:PORT/CODE#PIN")
    parser.add_argument("--name", help="a display name, where the session uses names")
    parser.add_argument("--auto", action="store_true", help="answer everything plausibly")
    parser.add_argument("--script", help="a file of lines STEP ACTION")
    parser.add_argument("--seed", type=int, default=1, help="for --auto")
    parser.add_argument("--leave-after", metavar="STEP", help="leave after this step's answer")
    parser.add_argument("--timeout", type=float, default=120, help="seconds of silence to bear")
    return parser.parse_args(arguments)


def main(arguments=None):
    options = parse(arguments)
    if options.script:
        with open(options.script, encoding="utf-8") as file:
            person = attune_answers.Script(file)
    else:
        person = attune_answers.Auto(options.seed)
    try:
        Participant(options, person).run()
    except Surprise as surprise:
        print(f"attune_client: {surprise}", file=sys.stderr)
        return 2
    except (Gone, OSError) as error:
        print(f"attune_client: {error}", file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
