"""Seats that answer, take back and answer again without a pause, and come back by themselves."""

import asyncio
import random
import ssl

import attune_lines as lines

from . import ledger as states

# Below the server's bound on answers of one seat in one step.
ANSWERS_A_STEP = 20
LAST_WORDS = ("session-ended", "left", "sent-out", "bad-code")


class Seat:
    """One participant across all of its connections."""

    def __init__(self, number, invitation, ledger):
        self.number = number
        self.host, self.port, self.code, self.pin = lines.invitation(invitation)
        self.ledger = ledger
        self.resume_token = None
        self.step = None
        self.card = None
        self.current = None
        self.answers = 0
        self.sequence = 0
        self.writer = None
        self.is_over = False

    async def run(self):
        """Takes part until the session is over."""
        while not self.is_over:
            try:
                await self.take_part()
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                pass
            finally:
                if self.writer is not None:
                    self.writer.close()
                self.writer = None
            await asyncio.sleep(random.uniform(0.02, 0.12))

    async def take_part(self):
        reader, self.writer = await asyncio.open_connection(
            self.host, self.port, ssl=self.context(), server_hostname=self.host, limit=1 << 18
        )
        certificate = self.writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        if lines.pin(certificate) != self.pin:
            raise lines.Surprise("the server has another key")
        self.sequence = 0
        self.send({"t": "hello", "versions": [1, 1], "role": "participant", "client": "crash/1"})
        if self.resume_token is None:
            self.send({"t": "join", "code": self.code})
        else:
            self.send({"t": "resume", "code": self.code, "token": self.resume_token})
        while not self.is_over:
            self.hear(lines.decode((await reader.readuntil(b"\n"))[:-1]))
            await self.writer.drain()

    @staticmethod
    def context():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        context.set_alpn_protocols(["attune/1"])
        return context

    def send(self, message):
        length = self.card["form"]["line"] if self.card and "form" in self.card else 1280
        is_greeting = message["t"] in ("hello", "join", "resume")
        self.writer.write(lines.encode(message, None if is_greeting else length))

    def hear(self, message):
        name = message["t"]
        if name == "admitted":
            self.resume_token = message["resume"]
        elif name == "ping":
            self.send({"t": "pong", "n": message["n"]})
        elif name == "step":
            self.open(message["card"])
        elif name == "acknowledged":
            self.acknowledged(message)
        elif name == "taken-back":
            self.taken_back(message)
        elif name == "error":
            self.refused(message)
        elif name == "close" and message["reason"] in LAST_WORDS:
            self.is_over = True

    def open(self, card):
        """A step, new or after coming back: what is unsettled or stands is said again."""
        self.card = card
        if card["id"] != self.step:
            self.step, self.current, self.answers = card["id"], None, 0
        state = card["state"]
        if "form" not in card or state["phase"] != "open" or not state["takes-part"]:
            return
        if self.current is None:
            self.answer()
        elif self.current["state"] == states.TAKING:
            self.take_back()
        else:
            self.give()

    def answer(self):
        """Writes a text that nobody wrote before."""
        if self.answers >= ANSWERS_A_STEP:
            return
        self.answers += 1
        text = f"seat {self.number} of {self.step}, text {self.answers}"
        self.current = {"token": lines.token(), "text": text}
        self.note(states.SENT)
        self.give()

    def give(self):
        content = lines.seal({"text": self.current["text"]}, self.card["form"]["envelope"])
        self.say("answer", token=self.current["token"], envelope=content)

    def take_back(self):
        self.note(states.TAKING)
        self.say("take-back", token=self.current["token"])

    def say(self, name, **rest):
        self.sequence += 1
        self.send({"t": name, "step": self.step, "seq": self.sequence, **rest})

    def note(self, state):
        self.current["state"] = state
        self.ledger.note(self.step, self.current["text"], state)

    def acknowledged(self, message):
        if self.current is None or message["token"] != self.current["token"]:
            return
        self.note(states.ACKNOWLEDGED)
        # Some keep their answer; a seat that has it still can change its mind after coming back.
        if self.answers < ANSWERS_A_STEP and random.random() < 0.85:
            self.take_back()
        else:
            self.say("done")

    def taken_back(self, message):
        if self.current is None or message["token"] != self.current["token"]:
            return
        self.note(states.TAKEN)
        self.current = None
        self.answer()

    def refused(self, message):
        """Closed steps refuse; what was on its way then may or may not have arrived."""
        if message["code"] == "bad-token":
            self.ledger.seats_lost += 1
            self.resume_token = None
            raise OSError("the seat is gone")
        if message["code"] not in ("refused", "bad-code"):
            self.ledger.refused.append(f"{message['code']}: {message['hint']}")
        if message["code"] == "bad-code":
            raise OSError("the session is not there yet")
