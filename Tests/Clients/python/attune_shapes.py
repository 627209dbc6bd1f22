"""What a server may say, and what is needed in it: the tables of docs/PROTOCOL.md."""

from attune_lines import ENVELOPES, LEAST_LINE, Surprise

# Keys that must be there, with the type of each.
MESSAGES = {
    "welcome": {"version": int, "suite": str, "server": str, "challenge": str, "heartbeat": int},
    "admitted": {
        "role": str, "title": str, "room": str, "rehearsal": bool, "late": bool, "names": bool,
        "time": int, "leadership": str, "goals": list, "content-notes": list, "resources": list,
        "promise": str,
    },
    "waiting": {},
    "lobby": {
        "seats": int, "stages": int, "facilitator": bool, "locked": bool, "starts-late": int,
    },
    "catch-up": {"text": str},
    "step": {"card": dict},
    "phase": {"step": str, "phase": str},
    "held": {},
    "resumed": {},
    "acknowledged": {"step": str, "token": str, "seq": int},
    "done": {"step": str, "seq": int},
    "taken-back": {"step": str, "token": str, "seq": int},
    "heard": {},
    "view": {"step": str, "view": dict},
    "own-answer-only": {"step": str},
    "progress": {"step": str, "progress": str},
    "paired": {"step": str, "role": str, "partners": list, "size": int, "starts": int},
    "solo": {"step": str},
    "pair-line": {"from": str, "text": str},
    "pair-returning": {"at": int},
    "broadcast": {"text": str},
    "extended": {"step": str},
    "closing-soon": {"step": str, "deadline": int},
    "ping": {"n": int},
    "pong": {"n": int, "time": int},
    "error": {"code": str, "hint": str},
    "close": {"reason": str, "text": str},
    "ended": {"text": str},
    "round": {"step": str, "turn": int, "of": int, "yours": bool},
    "round-line": {"step": str, "text": str},
    "draft": {"step": str, "lines": list},
    "keeper": {"you": bool, "kept": bool},
    "away": {"away": bool},
    "after": {"until": int},
    "mail": {"letters": list},
    "mail-sent": {},
}

# What everybody is told where a member leads, and only consoles elsewhere.
MEMBER_LED = {
    "plan": {"items": list, "over": int, "proposals": list},
    "signals": {"slower": str, "more-time": str},
    "time-is-up": {"step": str},
}
LETTER = {"step": str, "token": str, "text": str, "kind": str}
LETTER_KINDS = ("reply", "held-back", "struck")
DRAFT_LINE = {"number": int, "text": str, "adopted": bool, "yours": bool}
ORDERS = ("shuffled", "chosen", "assigned", "offered")

CARD = {
    "id": str, "number": int, "of": int, "minutes": int, "time": str, "title": str, "type": str,
    "body": dict, "state": dict,
}
STATE = {"phase": str, "opened": int, "takes-part": bool, "finished": bool, "held": bool}
FORM = {"envelope": int, "line": int, "pass": bool, "keep": bool, "signed": bool}

BODIES = {
    "talk": {"cues": list, "resources": bool},
    "breathe": {"inhale": int, "hold": int, "exhale": int, "cycles": int},
    "gate": {"options": list, "last-declines": bool, "paragraph": str},
    "choice": {"options": list, "max-picks": int},
    "scale": {"from": int, "to": int},
    "grid": {"across": list, "up": list, "size": int},
    "rank": {"items": list, "top": int},
    "statements": {"items": list, "labels": list},
    "text": {"limit": int},
    "words": {"count": int, "max-words": int},
    "match": {"items": list, "answers": list, "dyads": bool},
    "round": {"order": str, "seconds": int, "typed": bool},
    "draft": {"limit": int, "max-lines": int, "answers": list, "exit": bool},
    "pair": {"turns": list, "rotations": int, "avoid": bool},
    "reflect": {},
    "break": {},
    "feedback": {"items": list},
}

VIEWS = {
    "not-shown": {},
    "choice": {"options": list},
    "scale": {"bins": list},
    "grid": {"across": list, "up": list},
    "rank": {"rows": list, "spread": int, "majorities": list},
    "statements": {"items": list},
    "lines": {"lines": list},
    "words": {"words": list},
    "signed": {"entries": list},
    "all-clear": {"clear": bool},
    "everyone-able": {"able": bool},
    "feedback": {"items": list},
    "match": {"yes": list, "open": list},
    "dyads": {"people": list},
    "ballot": {"text": str, "yes": int, "can-live": int, "adopted": bool},
    "compared": {"earlier": dict, "now": dict},
}


def check(message, led_by_members=False):
    """Raises a surprise unless the message is one that a participant may be sent."""
    name = message["t"]
    allowed = {**MESSAGES, **MEMBER_LED} if led_by_members else MESSAGES
    if name not in allowed:
        raise Surprise(f"a participant is not told `{name}`")
    _keys(message, allowed[name], name)
    for line in message["lines"] if name == "draft" else ():
        _keys(line, DRAFT_LINE, "draft")
    for letter in message["letters"] if name == "mail" else ():
        _keys(letter, LETTER, "letter")
        if letter["kind"] not in LETTER_KINDS:
            raise Surprise(f"no letter has the kind `{letter['kind']}`")
    if name == "step":
        check_card(message["card"])
    if name == "catch-up" and "gate" in message:
        check_card(message["gate"])
    if name == "view":
        check_view(message["view"])
    return message


def check_card(card):
    """Raises a surprise unless the card has what its type needs."""
    _keys(card, CARD, "card")
    _keys(card["state"], STATE, "state")
    if card["type"] not in BODIES:
        raise Surprise(f"no step has the type `{card['type']}`")
    _keys(card["body"], BODIES[card["type"]], card["type"])
    if card["type"] == "round" and card["body"]["order"] not in ORDERS:
        raise Surprise(f"no round has the order `{card['body']['order']}`")
    if card.get("ballot") and card["type"] != "choice":
        raise Surprise("a consent test is not answered as a choice")
    if "note" in card:
        raise Surprise("a participant was sent the facilitator's note")
    form = card.get("form")
    if form is None:
        return
    _keys(form, FORM, "form")
    if form["envelope"] not in ENVELOPES or form["line"] < LEAST_LINE:
        raise Surprise("the form's sizes are none of the protocol's")
    if not card.get("audience"):
        raise Surprise("a question does not say who will see the answer")


def check_view(view):
    """Raises a surprise unless the view has what its type needs."""
    _keys(view, {"type": str}, "view")
    if view["type"] not in VIEWS:
        raise Surprise(f"no view has the type `{view['type']}`")
    _keys(view, VIEWS[view["type"]], view["type"])
    if view["type"] == "compared":
        check_view(view["earlier"])
        check_view(view["now"])
    if view["type"] == "dyads":
        for dyad in view["people"]:
            _keys(dyad, {"name": str, "yes": list, "open": list}, "dyads")


def _keys(value, needed, place):
    for key, kind in needed.items():
        if key not in value:
            raise Surprise(f"`{place}` lacks `{key}`")
        found = value[key]
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            raise Surprise(f"`{place}` has a `{key}` of another type")
