"""The figures of the screens as a table: what was measured, the target, whether it is reached."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the table; `target` is the most that it may be, and nothing without one."""

    label: str
    name: str
    unit: str
    target: float = None


LARGE, SMALL = "120x35", "80x24"
FIGURES = [
    Figure("a frame rendered, compared, encoded: median screen", f"{LARGE}.frame_us.median", "µs", 200),
    Figure("the same, 95 of 100 screens", f"{LARGE}.frame_us.p95", "µs", 200),
    Figure("the same, worst screen", f"{LARGE}.frame_us.worst", "µs", 200),
    Figure("screens whose frame takes more", f"{LARGE}.over_goal", "screens", 0),
    Figure("rendered alone, median", f"{LARGE}.render_us.median", "µs"),
    Figure("compared and encoded alone, median", f"{LARGE}.encode_us.median", "µs"),
    Figure("a whole screen encoded, worst", f"{LARGE}.first_encode_us.worst", "µs"),
    Figure("far more than fits: a frame, median", f"long.{LARGE}.frame_us.median", "µs", 200),
    Figure("the same, worst screen", f"long.{LARGE}.frame_us.worst", "µs", 200),
    Figure("80×24: a frame, median", f"{SMALL}.frame_us.median", "µs"),
    Figure("80×24: a frame, 95 of 100 screens", f"{SMALL}.frame_us.p95", "µs"),
    Figure("an unchanged frame, worst", f"{LARGE}.unchanged_bytes.worst", "bytes", 0),
    Figure("a clock tick, median", f"{LARGE}.tick_bytes.median", "bytes", 60),
    Figure("a clock tick, 95 of 100", f"{LARGE}.tick_bytes.p95", "bytes", 60),
    Figure("a second in which a notice goes as well, worst", f"{LARGE}.tick_bytes.worst", "bytes"),
    Figure("a letter typed, median of 200", f"{SMALL}.letter_bytes.median", "bytes"),
    Figure("a letter typed, worst of 200", f"{SMALL}.letter_bytes.worst", "bytes"),
    Figure("another option, median", f"{SMALL}.choice_bytes.median", "bytes"),
    Figure("a breath's frame, median", f"{SMALL}.breathing_bytes.median", "bytes"),
    Figure("a first frame at 80×24, median screen", f"{SMALL}.first_frame_bytes.median", "bytes"),
    Figure("a first frame at 80×24, worst screen", f"{SMALL}.first_frame_bytes.worst", "bytes"),
]
IDLE_TARGET = 0.2
IDLE_LABELS = {
    "screen participant": "a participant on a full screen", "plain participant": "a participant in lines",
    "screen host": "server and console on a full screen", "plain host": "server and console in lines",
}
LINE = [
    Figure("the first frame, from the start", "first_frame_s", "s", 3),
    Figure("a step that opens", "step_1_s", "s", 3),
    Figure("a letter stands there, median", "letter_median_s", "s", 0.6),
    Figure("a letter stands there, worst", "letter_worst_s", "s", 1.5),
    Figure("later letters than earlier ones", "letter_growth_s", "s", 0.1),
    Figure("the same beside a breath, median", "breath_letter_median_s", "s", 0.6),
    Figure("the same beside a breath, worst", "breath_letter_worst_s", "s", 1.5),
    Figure("another option is marked, worst", "move_worst_s", "s", 1.5),
    Figure("the own answer stands there", "send_text_s", "s", 1.5),
    Figure("calm after 16 whole pages in 2 s", "pages_s", "s", 5),
    Figure("bytes for each letter", "letter_bytes", "bytes"),
]


def rows(figures):
    """All lines, as plain values; idle time and the line only where they were measured."""
    found = [row(figure, figures["frames"]) for figure in FIGURES if "frames" in figures]
    for name, phases in figures.get("idle", {}).items():
        target = IDLE_TARGET if name.endswith("participant") else None
        for phase, percent in phases.items():
            label = f"idle, {IDLE_LABELS[name]}: {phase}"
            found.append(row(Figure(label, phase, "% of a core", target), phases))
    if "line" in figures:
        found += [row(figure, figures["line"], "9,600 bit/s, 300 ms: ") for figure in LINE]
    return found


def row(figure, values, before=""):
    value = values.get(figure.name)
    judged = None if figure.target is None or value is None else value <= figure.target
    ratio = value / figure.target if value is not None and figure.target else None
    return {
        "figure": before + figure.label, "value": value, "unit": figure.unit,
        "target": figure.target, "ratio": ratio, "reached": judged,
    }


def text(found):
    """The rows as a Markdown table."""
    lines = ["| figure | value | target | ratio | reached |", "|---|--:|--:|--:|---|"]
    for line in found:
        target = "–" if line["target"] is None else f"≤ {line['target']:g}"
        ratio = "–" if line["ratio"] is None else f"{line['ratio']:.2f}"
        word = {None: "–", True: "yes", False: "**no**"}[line["reached"]]
        cells = [line["figure"], amount(line["value"], line["unit"]), target, ratio, word]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def amount(value, unit):
    if value is None:
        return "–"
    digits = {"bytes": 0, "screens": 0, "s": 2, "µs": 0}.get(unit, 3)
    return f"{value:,.{digits}f} {unit}"
