"""What each fuzzer starts from: vectors, shipped workshops, typical lines, and words to put in."""

import base64
import hashlib
import json
import re

# Lines that people type at the shapes of steps and at the console.
TYPED = """
2|1 3|3,1|-5|4 7|1 2 3|1 0 2 3|warm bread|fresh bread, salt|=p|/p|skip|p|u|s|-|+|h|y|n|r|q|x|keep
m thank you|m sign thank you|note hello|avoid Ngozi, Ana|/together Ana|/solo|?|pass|undo|out
tulip-42|attune://192.0.2.7:7333/TULIP-42|attune://[::1]/TULIP-42#AAAAAAAAAAAAAAAAAAAAAA
99999999999999999999|0|1;2|e\u0301\u0301|\u202Eabc|\x1b[2J|#|#ack|#lost
open|close|reveal|next|back|hold|resume|extend 5|jump soup|breathe 2|talk A word.|say Welcome.
auto on|door close|out B|holdback A C cruel|redact A 3-9|redact A "Ngozi"|undo A|release A B C
export md out.md month|note mine|wait seats 12|wait step soup|lines|read|plan|people|status|end|yes
""".strip().replace("\n", "|").split("|")
STEP_SHAPES = 15
SCREENS = (0, 5, 18, 40)

HEADER = """workshop: 1
id: soup
title: Soup
languages: [en]
for: [group]
people: 3-40
summary: We cook a soup.
goals: [To eat.]
steps:
"""


def write(root, check, folder):
    """Writes the seeds of a check into a folder, and gives the path of its dictionary."""
    makers = {
        "Frames": frames, "Messages": messages, "WorkshopFile": workshops, "LineInput": lines,
    }
    for seed in makers[check](root):
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    words = folder.parent / f"{check}.words"
    found = workshop_words(root) if check == "WorkshopFile" else message_words(root)
    words.write_text("".join(f"{quoted(word)}\n" for word in sorted(found)), encoding="ascii")
    return words


def frames(root):
    streams = [b"one\n\ntwo\r\n\r\n" + b"z" * 50 + b"\nrest", b"\r\r\n\n\r", b"abc\ndef\n" * 20]
    streams.append(b"\n".join(vector_lines(root))[:6_000])
    return [bytes([limit, 7]) + stream for limit in range(6) for stream in streams]


def messages(root):
    found = vector_lines(root)
    for vector in vectors(root, "answers"):
        content, envelope = vector.get("content"), vector.get("envelope")
        if isinstance(content, str):
            found.append(content.encode())
        elif content is not None:
            found.append(compact(content))
        if isinstance(envelope, str):
            found.append(base64.b64decode(envelope + "=="))
    for vector in vectors(root, "server"):
        for part in (vector.get("decoded") or {}).values():
            if isinstance(part, dict):
                found.append(compact(part))
            elif isinstance(part, str) and len(part) > 8:
                found.append(part.encode())
    return found


def lines(root):
    typed = "\n".join(TYPED).encode()
    found = []
    for step in range(STEP_SHAPES):
        found += [bytes([screen, step]) + typed for screen in SCREENS]
        found += [bytes([0, step]) + line.encode() for line in TYPED[:12]]
    for number, line in enumerate(vector_lines(root)):
        found.append(bytes([SCREENS[number % 4], number % STEP_SHAPES]) + line + b"\n1\n\np\n#\n")
    return found


def workshops(root):
    found = []
    for path in sorted((root / "Workshops").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        found.append(text.encode())
        head, _, steps = text.partition("\nsteps:\n")
        found.append((head + "\nsteps:\n").encode())
        for step in re.split(r"(?m)^(?=  - )", steps):
            if step.startswith("  - "):
                found.append((HEADER + step).encode())
    return found


def vectors(root, name):
    path = root / "Tests" / "Vectors" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))["vectors"]


def vector_lines(root):
    found = []
    for name in ("client", "server", "refused"):
        for vector in vectors(root, name):
            if isinstance(vector.get("hex"), str):
                found.append(bytes.fromhex(vector["hex"].replace(" ", "")))
            elif isinstance(vector.get("line"), str):
                found.append(vector["line"].encode("utf-8", errors="surrogatepass"))
    return [line for line in found if len(line) < 8_000]


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def message_words(root):
    words = {'{"t":"', '","', '":', '":[', '"],"', "\\u2028", "\\ud83d\\ude00", "null", "true", "false"}
    for line in vector_lines(root):
        words |= {f'"{word}"' for word in re.findall(r'"([a-z][a-z-]{1,23})"', line.decode("latin-1"))}
    words |= {line for line in TYPED if line.isascii() and line.isprintable() and 1 < len(line) < 24}
    return words | {"9007199254740993", "-1000000", "1000000", "1e400", "0.5"}


def workshop_words(root):
    words = {"- ", ": ", "|\n", ">-\n", "!!", "&a", "*a", "---\n", "...\n", "%YAML", "\r\n", "\t", "? "}
    schema = (root / "Workshops" / "workshop.schema.json").read_text(encoding="utf-8")
    words |= set(re.findall(r'"([a-z][a-z_ -]{1,23})"', schema))
    return words


def quoted(word):
    text = "".join(
        chr(byte) if 0x20 <= byte < 0x7F and byte not in (0x22, 0x5C) else f"\\x{byte:02X}"
        for byte in word.encode())
    return f'"{text}"'
