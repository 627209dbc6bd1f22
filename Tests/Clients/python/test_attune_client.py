"""Holds the client to the vectors, and runs it against a room made of them."""

import base64
import contextlib
import io
import json
import pathlib
import unittest

import attune_answers
import attune_client
import attune_lines as lines
import attune_shapes
from attune_connection import Gone
from attune_mail import Mailbox

VECTORS = pathlib.Path(__file__).resolve().parents[2] / "Vectors"
CERTIFICATE = base64.b64decode(
    "MIIBdzCCAR2gAwIBAgIUctQXGqZN6X0i12t4orbthCoWl6MwCgYIKoZIzj0EAwIwETEPMA0GA1UEAwwGYXR0dW5lMB4X"
    "DTI2MTEyMTEzMTM0N1oXDTM2MTExODEzMTM0N1owETEPMA0GA1UEAwwGYXR0dW5lMFkwEwYHKoZIzj0CAQYIKoZIzj0D"
    "AQcDQgAEFJVL7x/Q229aPwByYzeXiz73dbGClEA5mBomxsnQ+z2v0axkvWq7lEJ5tZNM7zl7qJtaEocNf8yPByF1u7kt"
    "xqNTMFEwHQYDVR0OBBYEFFaBkoTeENmFF89D7bFSrip7nL3qMB8GA1UdIwQYMBaAFFaBkoTeENmFF89D7bFSrip7nL3q"
    "MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgFg1Sht6lhU/Qcxt2mlf/WzHNbAfiJAdaQkBRiCCj3qoC"
    "IQCcBKxgfRnYvoy5izN9xMIvHBfNAISp4YzEZdCVnqMakg=="
)


def vectors(name):
    return json.loads((VECTORS / name).read_text(encoding="utf-8"))["vectors"]


def server(name):
    return next(v["decoded"] for v in vectors("server.json") if v["name"] == name)


class Lines(unittest.TestCase):
    def test_lines_are_written_as_the_vectors_have_them(self):
        for vector in vectors("client.json"):
            if vector["exact"] or "lineBytes" in vector:
                written = lines.encode(vector["decoded"], vector.get("lineBytes"))
                self.assertEqual(written, vector["line"].encode() + b"\n", vector["name"])

    def test_the_longest_letter_fits_into_the_shortest_line(self):
        mailbox = Mailbox()
        mailbox.wrote("x" * 48, lines.token())
        # The most bytes, the most characters, and an escape for each.
        text = '"' * lines.MAIL_GRAPHEMES
        text += "y" * (lines.MAIL_BYTES - len(text))
        mail = mailbox.message()
        mail["letter"] = {
            "step": "x" * 48, "token": lines.token(), "text": text, "strike": True,
        }
        self.assertEqual(len(lines.encode(mail, lines.LEAST_LINE)), lines.LEAST_LINE)

    def test_a_mail_of_another_length_is_a_surprise(self):
        for length in (lines.MAIL_LINE - 1, lines.MAIL_LINE + 1):
            line = lines.encode({"t": "mail", "letters": []}, length)
            with self.assertRaises(lines.Surprise):
                lines.decode(line[:-1])

    def test_lines_of_the_server_are_read_as_the_vectors_have_them(self):
        for vector in vectors("server.json"):
            if vector["exact"]:
                self.assertEqual(lines.decode(vector["line"].encode()), vector["decoded"])

    def test_lines_that_are_not_json_are_refused(self):
        for vector in vectors("refused.json"):
            deep = vector["name"] in ("not-json-too-deep", "not-json-lone-surrogate")
            if vector["error"] not in ("not-json", "not-an-object") or deep:
                continue
            raw = bytes.fromhex(vector["hex"]) if "hex" in vector else vector["line"].encode()
            with self.assertRaises(lines.Surprise, msg=vector["name"]):
                lines.decode(raw)

    def test_a_line_that_does_not_fit_is_not_written(self):
        with self.assertRaises(ValueError):
            lines.encode({"t": "note", "text": "x" * 1300, "signed": False}, 1280)

    def test_envelopes_are_those_of_the_vectors(self):
        for vector in vectors("answers.json"):
            if vector["valid"]:
                sealed = lines.seal(vector["decoded"], vector["envelopeBytes"])
                self.assertEqual(sealed, vector["envelope"], vector["name"])

    def test_pins_are_those_of_openssl(self):
        self.assertEqual(lines.pin(CERTIFICATE), "c66vlkxlk4zp46ykoeluuosweq")

    def test_a_damaged_certificate_is_a_surprise_or_another_pin(self):
        for place in range(len(CERTIFICATE)):
            with contextlib.suppress(lines.Surprise):
                lines.pin(CERTIFICATE[:place])

    def test_invitations(self):
        self.assertEqual(
            lines.invitation("attune://example.org:99/TULIP-42#ABC"),
            ("example.org", 99, "TULIP-42", "abc"),
        )
        self.assertEqual(lines.invitation("[::1]:99/TULIP-42"), ("::1", 99, "TULIP-42", None))
        self.assertEqual(lines.invitation("host/TULIP-42"), ("host", 7333, "TULIP-42", None))


class Shapes(unittest.TestCase):
    def test_what_a_participant_may_be_sent_passes(self):
        for vector in vectors("server.json"):
            message = vector["decoded"]
            if message["t"] in attune_shapes.MESSAGES and vector["name"] != "step-with-a-note":
                attune_shapes.check(message)

    def test_where_a_member_leads_everybody_is_told_the_plan_and_the_signals(self):
        for name in ("plan", "signals"):
            attune_shapes.check(server(name), led_by_members=True)
            with self.assertRaises(lines.Surprise):
                attune_shapes.check(server(name))
        for name in ("moderation", "people", "readiness-ready", "replies"):
            with self.assertRaises(lines.Surprise):
                attune_shapes.check(server(name), led_by_members=True)

    def test_a_facilitators_note_is_a_surprise(self):
        with self.assertRaises(lines.Surprise):
            attune_shapes.check(server("step-with-a-note"))

    def test_what_only_a_console_is_sent_is_a_surprise(self):
        for name in ("plan", "moderation", "notes"):
            with self.assertRaises(lines.Surprise):
                attune_shapes.check(server(name))

    def test_scripts_write_the_answers_of_the_vectors(self):
        said = {
            "pass": "pass", "consent": "consent 1", "picks": "picks 1 3", "number": "number 7",
            "point": "point 3 6", "order": "order 2 1 3", "marks": "marks 1 - 3",
            "text": "text A walk at night.", "words": "words warm, very quiet",
            "feedback": "feedback 4 | Nothing. | -", "match": "match 1 - 2",
            "match-with-names": "match 1 3 2 with Robin, Ana",
        }
        for vector in vectors("answers.json"):
            if vector["name"] in said:
                answer = attune_answers.scripted(said[vector["name"]])
                self.assertEqual(answer, vector["decoded"])


class Room:
    """A server made of vectors: every live shape, one after the other."""

    SHAPES = (
        "talk", "gate", "choice", "scale", "grid", "rank", "statements", "text", "words", "pair",
        "reflect", "break", "feedback", "match", "match-in-twos", "round", "round-offered", "draft",
        "choice-of-a-ballot",
    )

    def __init__(self):
        self.cards = []
        for number, shape in enumerate(self.SHAPES):
            card = dict(server("step-" + shape)["card"], id=f"step-{number}")
            self.cards.append(card)
        self.current = -1
        self.tokens = 0
        self.answers = {}
        self.said = []
        self.letters = [server("mail-reply")["letters"][0]]

    def __call__(self, _invite, _timeout):
        return Line(self)

    def admit(self):
        self.tokens += 1
        admitted = dict(server("admitted"), resume=f"token-{self.tokens}")
        return [admitted, server("lobby"), server("ping")] + self.now()

    def now(self):
        if self.current < 0:
            return self.advance()
        return [{"t": "step", "card": self.cards[self.current]}]

    def advance(self):
        """The messages up to the next step that somebody must finish with."""
        messages = []
        while True:
            self.current += 1
            if self.current == len(self.cards):
                return messages + [server("ended"), server("close-session-ended")]
            card = self.cards[self.current]
            messages.append({"t": "step", "card": card})
            if card["type"] == "round":
                return messages + [self.turn(card, server("round-offered"))]
            if "form" in card or card["type"] in ("reflect", "draft"):
                return messages

    def turn(self, card, notice):
        """A round's notice as it stands in such a step."""
        return dict(notice, step=card["id"], typed=card["body"]["typed"])

    def hear(self, message):
        self.said.append(message)
        name = message["t"]
        if name == "hello":
            return [server("welcome")]
        if name in ("join", "resume"):
            return self.admit()
        if name == "answer":
            self.answers.setdefault(message["step"], {})[message["token"]] = message["envelope"]
            return [dict(message, t="acknowledged")]
        if name == "take-back":
            del self.answers[message["step"]][message["token"]]
            return [dict(message, t="taken-back")]
        if name == "done":
            return [dict(message, t="done")]
        if name == "mail":
            letters = [dict(letter, token=message["tokens"][0]) for letter in self.letters]
            return [{"t": "mail", "letters": letters}]
        return self.hear_together(message)

    def hear_together(self, message):
        card = self.cards[self.current]
        if message["t"] == "take-turn":
            return [self.turn(card, server("round-yours"))]
        if message["t"] in ("turn", "turn-say"):
            return [self.turn(card, server("round-over"))]
        if message["t"] == "propose":
            return [dict(server("draft"), step=card["id"]), server("mail-sent"), server("ping")]
        return []


class Line:
    """A connection to a room without a network."""

    code = "TULIP-42"

    def __init__(self, room):
        self.room = room
        self.inbox = []
        self.sequence = 0

    def send(self, message, line_bytes=None):
        written = lines.encode(message, line_bytes)
        if line_bytes is not None and len(written) != line_bytes:
            raise AssertionError("a line is not as long as its step's lines are")
        self.inbox += self.room.hear(lines.decode(written[:-1]))

    def next_sequence(self):
        self.sequence += 1
        return self.sequence

    def receive(self):
        if not self.inbox:
            # All is said in this step; the room goes on.
            self.inbox = self.room.advance()
        return attune_shapes.check(self.inbox.pop(0))

    def close(self):
        self.inbox = []


class WholeSession(unittest.TestCase):
    def run_client(self, *arguments, person=None):
        room = Room()
        options = attune_client.parse(["attune://host/TULIP-42", *arguments])
        person = person or attune_answers.Auto(options.seed)
        with contextlib.redirect_stdout(io.StringIO()):
            attune_client.Participant(options, person, connect=room).run()
        return room

    def test_every_shape_is_answered_once_with_a_pass_a_taking_back_and_a_return(self):
        room = self.run_client("--auto")
        asked = [card["id"] for card in room.cards if "form" in card]
        self.assertEqual(sorted(room.answers), sorted(asked))
        self.assertTrue(all(len(answers) == 1 for answers in room.answers.values()))
        said = [message["t"] for message in room.said]
        self.assertEqual((said.count("take-back"), said.count("resume")), (1, 1))
        passed = lines.seal({"pass": True}, 256)
        self.assertIn(passed, [e for answers in room.answers.values() for e in answers.values()])

    def test_an_answer_is_sent_again_with_the_same_token_after_a_return(self):
        room = self.run_client("--auto")
        place = [message["t"] for message in room.said].index("resume")
        before = [m for m in room.said[:place] if m["t"] == "answer"][-1]
        again = next(m for m in room.said[place:] if m["t"] == "answer")
        self.assertEqual((again["token"], again["envelope"]), (before["token"], before["envelope"]))
        self.assertEqual(again["seq"], 1)

    def test_turns_are_taken_once_and_typed_where_the_round_is(self):
        room = self.run_client("--auto")
        said = [message["t"] for message in room.said]
        self.assertEqual((said.count("take-turn"), said.count("turn")), (2, 1))
        self.assertEqual(said.count("turn-say"), 1)

    def test_a_line_is_proposed_once_and_a_consent_test_answered(self):
        room = self.run_client("--auto")
        self.assertEqual([m["t"] for m in room.said].count("propose"), 1)
        ballot = room.answers[room.cards[-1]["id"]]
        either = [lines.seal({"picks": [option]}, 256) for option in (1, 2)]
        self.assertIn(list(ballot.values())[0], either)

    def test_every_ping_is_answered_by_a_pong_and_a_mail_with_eight_tokens(self):
        room = self.run_client("--auto")
        said = [message["t"] for message in room.said]
        self.assertEqual(said.count("mail"), said.count("pong"))
        self.assertGreater(said.count("mail"), 1)
        for place, name in enumerate(said):
            if name == "pong":
                self.assertEqual(said[place + 1], "mail")
        for message in room.said:
            if message["t"] == "mail":
                self.assertEqual(len(set(message["tokens"])), lines.MAIL_TOKENS)
        texts = [c["id"] for c in room.cards if c["type"] in ("text", "words")]
        own = {token for step in texts for token in room.answers[step]}
        asked = [set(m["tokens"]) for m in room.said if m["t"] == "mail"]
        self.assertTrue(own and own <= asked[-1])
        self.assertFalse(own & asked[0])

    def test_letters_wait_until_they_are_asked_for(self):
        options = attune_client.parse(["host/TULIP-42"])
        script = attune_answers.Script(["step-1 consent 1", "step-7 text A walk.", "step-8 mail"])
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            attune_client.Participant(options, script, connect=Room()).run()
        words = server("mail-reply")["letters"][0]["text"]
        self.assertEqual(printed.getvalue().count(words), 1)
        silent = io.StringIO()
        with contextlib.redirect_stdout(silent):
            attune_client.Participant(
                options, attune_answers.Script([]), connect=Room()
            ).run()
        self.assertNotIn(words, silent.getvalue())

    def test_a_script_strikes_and_writes_with_the_next_mail(self):
        script = attune_answers.Script(
            ["step-7 text A walk.", "step-8 words warm", "step-8 strike step-7",
             "step-8 reply step-8 Thank you.", "step-17 propose We walk.",
             "step-17 change 1 We walk on Sundays.", "step-17 withdraw 1"]
        )
        room = self.run_client(person=script)
        letters = [m["letter"] for m in room.said if "letter" in m]
        token = list(room.answers["step-7"])[0]
        self.assertEqual(letters[0], {"step": "step-7", "token": token, "strike": True})
        said = [message["t"] for message in room.said]
        self.assertEqual(said.count("change-line") + said.count("withdraw-line"), 2)

    def test_a_letter_for_somebody_else_is_a_surprise(self):
        mailbox = Mailbox()
        with self.assertRaises(lines.Surprise):
            mailbox.take(server("mail-reply")["letters"])

    def test_a_token_that_was_taken_back_is_not_asked_for_again(self):
        mailbox = Mailbox()
        token = lines.token()
        mailbox.wrote("a-step", token)
        mailbox.took_back("a-step")
        self.assertNotIn(token, mailbox.message()["tokens"])
        self.assertEqual(len(mailbox.message()["tokens"]), lines.MAIL_TOKENS)

    def test_a_script_answers_passes_and_leaves(self):
        script = attune_answers.Script(["step-2 picks 1", "step-3 number 7", "step-4 leave"])
        options = attune_client.parse(["host/TULIP-42"])
        room = Room()
        room_leaves = room.hear
        room.hear = lambda m: [server("close-left")] if m["t"] == "leave" else room_leaves(m)
        with contextlib.redirect_stdout(io.StringIO()):
            attune_client.Participant(options, script, connect=room).run()
        self.assertEqual(sorted(room.answers), ["step-1", "step-2", "step-3"])

    def test_an_error_is_a_surprise(self):
        room = Room()
        room.hear = lambda _: [server("error-bad-code")]
        with self.assertRaises(lines.Surprise), contextlib.redirect_stdout(io.StringIO()):
            options = attune_client.parse(["host/TULIP-42"])
            attune_client.Participant(options, attune_answers.Auto(1), connect=room).run()

    def test_being_sent_away_is_told(self):
        room = Room()
        room.hear = lambda _: [server("close-sent-out")]
        with self.assertRaises(Gone), contextlib.redirect_stdout(io.StringIO()):
            options = attune_client.parse(["host/TULIP-42"])
            attune_client.Participant(options, attune_answers.Auto(1), connect=room).run()


if __name__ == "__main__":
    unittest.main()
