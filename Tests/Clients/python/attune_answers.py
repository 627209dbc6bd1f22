"""What a simulated or scripted person answers to a card."""

import random

TEXTS = ("A walk at night.", "Being asked.", "Nothing just now.", "Tea — and time.")
LINES = ("We tell each other before a first date.", "We eat together on Fridays.")
WORDS = ("warm", "quiet", "open", "very curious", "tired")


def plausible(card, chance: random.Random):
    """The content of an answer that fits the card."""
    body, kind = card["body"], card["type"]
    if kind == "gate":
        return {"consent": 1}
    if kind == "choice":
        if card.get("ballot"):
            # Yes, or "I can live with it".
            return {"picks": [chance.randint(1, min(2, len(body["options"])))]}
        count = chance.randint(1, min(body["max-picks"], len(body["options"])))
        return {"picks": sorted(chance.sample(range(1, len(body["options"]) + 1), count))}
    if kind == "scale":
        return {"number": chance.randint(body["from"], body["to"])}
    if kind == "grid":
        return {"point": [chance.randint(1, body["size"]), chance.randint(1, body["size"])]}
    if kind == "rank":
        items = range(1, len(body["items"]) + 1)
        return {"order": chance.sample(items, min(body["top"], len(items)))}
    if kind == "statements":
        return {"marks": [chance.randint(1, len(body["labels"])) for _ in body["items"]]}
    if kind == "match":
        return {"match": [chance.choice((1, 2, 3, None)) for _ in body["items"]]}
    if kind == "text":
        return {"text": chance.choice(TEXTS)[: body["limit"]]}
    if kind == "words":
        fitting = [word for word in WORDS if len(word.split()) <= body["max-words"]]
        return {"words": chance.sample(fitting, min(body["count"], len(fitting)))}
    if kind == "feedback":
        return {"feedback": [_feedback(item, chance) for item in body["items"]]}
    raise ValueError(f"a {kind} asks for no answer")


def _feedback(item, chance):
    if "limit" in item:
        return chance.choice((None, chance.choice(TEXTS)[: item["limit"]]))
    return chance.randint(item["from"], item["to"])


def scripted(words):
    """The content that a script's words stand for, such as `pick 1 3` or `text A walk.`"""
    verb, _, rest = words.partition(" ")
    rest = rest.strip()
    if verb == "pass":
        return {"pass": True}
    if verb == "consent":
        return {"consent": int(rest)}
    if verb == "number":
        return {"number": int(rest)}
    if verb in ("picks", "point", "order"):
        return {verb: [int(word) for word in rest.split()]}
    if verb == "marks":
        return {"marks": [None if word == "-" else int(word) for word in rest.split()]}
    if verb == "match":
        marks, _, names = rest.partition("with")
        answer = {"match": [None if word == "-" else int(word) for word in marks.split()]}
        if names.strip():
            answer["with"] = [name.strip() for name in names.split(",")]
        return answer
    if verb == "text":
        return {"text": rest}
    if verb == "words":
        return {"words": [word.strip() for word in rest.split(",")]}
    if verb == "feedback":
        return {"feedback": [_scripted_item(word.strip()) for word in rest.split("|")]}
    raise ValueError(f"a script does not know `{verb}`")


def _scripted_item(word):
    if word == "-":
        return None
    try:
        return int(word)
    except ValueError:
        return word


class Auto:
    """Answers everything plausibly; the second answer is a pass, the third is taken back and given
    again, and after the fourth the connection is dropped and resumed."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.answered = 0

    def actions(self, card):
        """What to do in a step, in order."""
        if card["type"] == "draft":
            return ["propose " + self.chance.choice(LINES)[: card["body"]["limit"]]]
        if "form" not in card:
            return ["done"] if card["type"] == "reflect" else []
        if card["type"] == "gate":
            return [{"consent": 1}]
        self.answered += 1
        answer = plausible(card, self.chance)
        if self.answered == 2 and card["form"]["pass"]:
            return [{"pass": True}]
        if self.answered == 3:
            return [answer, "take-back", plausible(card, self.chance)]
        return [answer, "drop"] if self.answered == 4 else [answer]

    def turn(self, _step):
        """What to type in the own turn of a typed round."""
        return self.chance.choice(TEXTS)


class Script:
    """Does what a file says: `STEP ACTION` a line; steps without a line are passed."""

    VERBS = (
        "done", "take-back", "drop", "leave", "slower", "more-time", "step-out", "step-back",
        "keep-time", "mail",
    )
    WITH_WORDS = (
        "note", "propose", "change", "withdraw", "say", "strike", "reply", "hand-time", "verb",
    )

    def __init__(self, lines):
        self.steps = {}
        for line in lines:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            step, _, words = line.partition(" ")
            self.steps.setdefault(step, []).append(self._action(words.strip()))

    def _action(self, words):
        if words in self.VERBS or words.partition(" ")[0] in self.WITH_WORDS:
            return words
        return scripted(words)

    def actions(self, card):
        """What to do in a step, in order."""
        if card["id"] in self.steps:
            actions = self.steps[card["id"]]
            return [a for a in actions if not (isinstance(a, str) and a.startswith("say "))]
        if "form" not in card:
            return ["done"] if card["type"] == "reflect" else []
        return [{"consent": 1}] if card["type"] == "gate" else [{"pass": True}]

    def turn(self, step):
        """What to type in the own turn of a typed round; None to pass it on."""
        said = [a for a in self.steps.get(step, ()) if isinstance(a, str) and a.startswith("say ")]
        return said[0][4:] if said else None
