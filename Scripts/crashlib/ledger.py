"""What each seat sent, what was acknowledged, and what the facilitator must therefore read."""

SENT, ACKNOWLEDGED, TAKING, TAKEN = "sent", "acknowledged", "taking", "taken"


class Ledger:
    """Every text is unique, so that a loss and a double can be told."""

    def __init__(self):
        self.steps = {}
        self.acknowledged = 0
        self.taken_back = 0
        self.open_ends = 0
        self.lost = []
        self.doubled = []
        self.returned = []
        self.strange = []
        self.refused = []
        self.seats_lost = 0
        self.read = 0

    def note(self, step, text, state):
        """A text is in a new state."""
        states = self.steps.setdefault(step, {})
        if state == ACKNOWLEDGED and states.get(text) == SENT:
            self.acknowledged += 1
        if state == TAKEN and states.get(text) != TAKEN:
            self.taken_back += 1
        states[text] = state

    def expected(self, step):
        """The texts that must be read in a step."""
        states = self.steps.get(step, {})
        return {text for text, state in states.items() if state == ACKNOWLEDGED}

    def compare(self, step, texts):
        """Holds what the facilitator reads against what was acknowledged."""
        states = self.steps.get(step, {})
        found = set(texts)
        self.read += len(texts)
        self.doubled += sorted({text for text in found if texts.count(text) > 1})
        self.lost += sorted(self.expected(step) - found)
        self.returned += sorted(text for text in found if states.get(text) == TAKEN)
        self.strange += sorted(found - set(states))
        self.open_ends += sum(state in (SENT, TAKING) for state in states.values())

    @property
    def is_sound(self):
        """Whether nothing was lost, doubled, brought back or made up."""
        faults = self.lost or self.doubled or self.returned or self.strange or self.refused
        return not faults and not self.seats_lost
