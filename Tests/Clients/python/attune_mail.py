"""The mailbox of docs/PROTOCOL.md: eight tokens at every ping, and letters that open on a key."""

import collections

import attune_lines as lines


class Mailbox:
    """The own tokens, what is to be written, and what has come."""

    def __init__(self):
        # Random ones from the start, so that own ones do not stand out by staying.
        self.tokens = collections.deque(
            (lines.token() for _ in range(lines.MAIL_TOKENS)), maxlen=lines.MAIL_TOKENS
        )
        self.asked = set(self.tokens)
        self.written = {}
        self.letters = []
        self.outgoing = collections.deque()

    def wrote(self, step, token):
        """Remembers the token of an own text."""
        self.written[step] = token
        self.asked.add(token)
        self.tokens.append(token)

    def took_back(self, step):
        """Forgets the token of a text that was taken back; a random one stands in its place."""
        token = self.written.pop(step, None)
        if token in self.tokens:
            stand_in = lines.token()
            self.tokens[self.tokens.index(token)] = stand_in
            self.asked.add(stand_in)

    def strike(self, step):
        """Asks for the own line of a step to be struck, with the next mail."""
        if step in self.written:
            self.outgoing.append({"step": step, "token": self.written[step], "strike": True})

    def reply(self, step, text):
        """Writes to the facilitator about the own line of a step, with the next mail."""
        if len(text) > lines.MAIL_GRAPHEMES or len(text.encode()) > lines.MAIL_BYTES:
            raise ValueError("a letter has at most 140 characters")
        if step in self.written:
            self.outgoing.append({"step": step, "token": self.written[step], "text": text})

    def message(self):
        """What goes to the mailbox at a ping."""
        mail = {"t": "mail", "tokens": sorted(self.tokens)}
        if self.outgoing:
            mail["letter"] = self.outgoing.popleft()
        return mail

    def take(self, letters):
        """Keeps the letters to own tokens that have not come before."""
        for letter in letters:
            if letter["token"] not in self.asked:
                raise lines.Surprise("a letter came for somebody else")
            if letter not in self.letters:
                self.letters.append(letter)
