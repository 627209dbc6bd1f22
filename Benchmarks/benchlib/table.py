"""Figures as a table: ours, mosquitto's, the ratio, the target."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table; `target` bounds the ratio, or the value where there is no peer."""

    label: str
    name: str
    crowd: str
    unit: str
    target: float = None
    is_least: bool = False
    is_alone: bool = False


FIGURES = [
    Figure("server CPU a join", "join_cpu_us", "2000", "µs", 1.2),
    Figure("server CPU a join", "join_cpu_us", "10000", "µs", 1.2),
    Figure("resident memory a connection", "memory_kb", "2000", "kB", 1.3),
    Figure("resident memory a connection", "memory_kb", "10000", "kB", 1.3),
    Figure("one broadcast, last receiver", "last_receiver_ms", "2000", "ms"),
    Figure("one broadcast, last receiver", "last_receiver_ms", "10000", "ms", 0.6),
    Figure("eight outstanding, deliveries", "deliveries_per_second", "2000", "/s", 5, True),
    Figure("eight outstanding, deliveries", "deliveries_per_second", "10000", "/s", 5, True),
    Figure("answers acknowledged", "answers_per_second", "2000", "/s", 20_000, True, True),
    Figure("answers, each with its done", "answers_done_per_second", "2000", "/s", None, True, True),
    Figure("server CPU an answer", "answer_cpu_us", "2000", "µs", None, False, True),
]


def rows(figures):
    """The lines whose figures are there, as plain values."""
    found = []
    for figure in FIGURES:
        ours = value(figures, "attune", figure)
        if ours is None:
            continue
        theirs = None if figure.is_alone else value(figures, "mosquitto", figure)
        ratio = ours / theirs if theirs else None
        judged = ours if figure.is_alone else ratio
        found.append({
            "figure": figure.label, "crowd": int(figure.crowd), "unit": figure.unit,
            "attune": ours, "mosquitto": theirs, "ratio": ratio, "target": figure.target,
            "at_least": figure.is_least, "reached": reached(figure, judged),
        })
    return found


def value(figures, server, figure):
    return figures.get(server, {}).get(figure.crowd, {}).get(figure.name)


def reached(figure, judged):
    if figure.target is None or judged is None:
        return None
    return judged >= figure.target if figure.is_least else judged <= figure.target


def text(found):
    """The rows as a Markdown table."""
    lines = [
        "| figure | people | attune | mosquitto | ratio | target | reached |",
        "|---|--:|--:|--:|--:|--:|---|",
    ]
    for row in found:
        sign = "≥" if row["at_least"] else "≤"
        target = "–" if row["target"] is None else f"{sign} {row['target']:g}"
        word = {None: "–", True: "yes", False: "**no**"}[row["reached"]]
        ratio = "–" if row["ratio"] is None else f"{row['ratio']:.2f}"
        cells = [
            row["figure"], f"{row['crowd']:,}", amount(row["attune"], row["unit"]),
            amount(row["mosquitto"], row["unit"]), ratio, target, word,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def amount(number, unit):
    if number is None:
        return "–"
    written = f"{number:,.0f}" if number >= 1000 else f"{number:.1f}"
    return written + unit if unit == "/s" else f"{written} {unit}"
