"""Feeds every rule something it must refuse and something close that it must let pass."""

from . import ratchet, rules

MODEL = "Sources/WorkshopModel/Sample.swift"
SERVER = "Sources/WorkshopServer/Sample.swift"
TRANSPORT = "Sources/SecureTransport/Sample.swift"
TEST = "Tests/WorkshopModelTests/Sample.swift"


def body(count):
    return "  work()\n" * count


def nested(levels):
    opening = "".join("  " * i + "if a {\n" for i in range(1, levels + 1))
    return f"func f() {{\n{opening}" + "}\n" * levels + "}\n"


QUOTES = '"""'

# (rule that must fire or None, path, text)
CASES = [
    ("file-length", MODEL, "let a = 1\n" * 301),
    (None, MODEL, "let a = 1\n" * 300),
    ("function-length", MODEL, f"func f() {{\n{body(41)}}}\n"),
    (None, MODEL, f"func f() {{\n{body(40)}}}\n"),
    ("function-length", MODEL, f"func f() {{\n{body(71)}}}\n"),
    ("function-length", MODEL, f"struct A {{\n  var b: Int {{\n{body(41)}  }}\n}}\n"),
    ("function-length", MODEL, f"init(a: Int) throws(E)\n  where A: B\n{{\n{body(41)}}}\n"),
    ("function-length", MODEL, f'func f() {{\n  let s = "{{"\n{body(40)}}}\n'),
    (None, MODEL, f"func f() {{\n  g(\"}}\\(h(\"}}\"))\")\n}}\nstruct A {{\n{body(50)}}}\n"),
    (None, MODEL, f"let s = {QUOTES}\n  func f() {{\n{body(50)}  {QUOTES}\n"),
    (None, MODEL, f"protocol P {{\n  func f()\n  func g() -> Int\n}}\nstruct A {{\n{body(50)}}}\n"),
    (None, MODEL, f"// func f() {{\n/* /* */ func g() {{ */\nstruct A {{\n{body(50)}}}\n"),
    ("parameters", MODEL, "func f(a: A, b: B, c: C, d: D, e: E) {}\n"),
    ("parameters", MODEL, "func f<T: A>(\n  a: (A) -> B, b: B, c: C,\n  d: D, e: E = .x,\n) {}\n"),
    ("parameters", MODEL, "protocol P { init(a: A, b: B, c: C, d: D, e: E) }\n"),
    (None, MODEL, "func f(a: [A: B], b: (C, D) -> E, c: G<H, I>, d: J = k(1, 2)) {}\n"),
    (None, MODEL, "init(a: A, b: B, c: C, d: D, e: E) {\n  self.a = a\n  b = b ?? c\n}\n"),
    ("nesting", MODEL, nested(4)),
    (None, MODEL, nested(3)),
    (None, MODEL, "func f() {\n  if a {\n    if b {\n      if c {\n        d { e { g } }\n"
     "      }\n    }\n  }\n}\n"),
    (None, MODEL, "var a: A {\n  get {\n" + nested(3).split("\n", 1)[1].rstrip() + "\n}\n"),
    ("force-try", MODEL, "let a = try! b()\n"),
    (None, MODEL, '// try! it\nlet a = "try!"\n'),
    ("force-try", MODEL, 'let a = "\\(try! b())"\n'),
    ("force-cast", MODEL, "let a = b as! C\n"),
    ("fatal-error", MODEL, 'fatalError("no")\n'),
    ("testable", TEST, "@testable import WorkshopModel\n"),
    ("unchecked", SERVER, "struct A: @unchecked Sendable {}\n"),
    ("unchecked", TEST, "nonisolated(unsafe) var a = 1\n"),
    (None, TRANSPORT, "struct A: @unchecked Sendable {}\n"),
    ("unfinished", MODEL, "// TO" + "DO: more\n"),
    ("unfinished", "Scripts/sample", "# FIX" + "ME\n"),
    ("machine-path", "docs/SAMPLE.md", "see /wo" + "rk/main\n"),
    (None, "docs/SAMPLE.md", "https://example.org/wo" + "rk/main\n"),
    ("sleep", TEST, "try await Task.sleep(for: .seconds(1))\n"),
    ("sleep", TEST, "usleep(10)\n"),
    ("sleep", "Tests/StoryTests/client.py", "time.sl" + "eep(1)\n"),
    (None, TEST, "clock.sleep(until: end)\nfunc sleep() {}\n"),
    (None, SERVER, "try await Task.sleep(for: .seconds(1))\n"),
    ("print", MODEL, "print(answer)\n"),
    (None, SERVER, "print(answer)\n"),
    (None, MODEL, "journal.print(answer)\n"),
    ("ambient", "Sources/Facilitation/A.swift", "let now = ContinuousClock().now\n"),
    ("ambient", "Sources/Disclosure/A.swift", "let lines = lines.shuffled()\n"),
    (None, "Sources/Disclosure/A.swift", "let lines = lines.shuffled(using: &numbers)\n"),
    ("sql", SERVER, 'let s = "SELECT a FROM b"\n'),
    (None, "Sources/SessionStore/A.swift", 'let s = "SELECT a FROM b"\n'),
    ("import", MODEL, "import Foundation\n"),
    ("import", MODEL, "package import FoundationEssentials\n"),
    ("import", "Sources/Facilitation/A.swift", "import struct Foundation.Data\n"),
    ("import", "Sources/Transcripts/A.swift", "import Facilitation\n"),
    ("import", "Sources/WorkshopProtocol/A.swift", "import Foundation\n"),
    (None, "Sources/WorkshopProtocol/A.swift", "import FoundationEssentials\n"),
    ("import", SERVER, "import COpenSSL\n"),
    ("import", SERVER, "import NIOPosix\n"),
    ("import", SERVER, "public import GRDB\n"),
    ("import", "Sources/TerminalClient/A.swift", "@preconcurrency import NIOCore\n"),
    ("import", "Sources/TerminalKit/Frame.swift", "import CTerminal\n"),
    (None, "Sources/TerminalKit/Driver/Raw.swift", "import CTerminal\n"),
    ("import", "Sources/Unheard/A.swift", "import Swift\n"),
    (None, SERVER, "import NIOCore\npublic import WorkshopModel\nimport SessionStore\n"),
    (None, MODEL, 'let s = """\n  import Foundation\n  """\n'),
    (None, MODEL, 'let s = #"a " { "#\nlet r = /[{"]/\nlet d = a / b / c\n'),
]


def run():
    failures = [complaint for case in CASES if (complaint := _judge_case(*case))]
    failures += _ratchet_failures()
    for failure in failures:
        print(f"tidy --self-test: {failure}")
    if failures:
        return 1
    print(f"tidy --self-test: {len(CASES)} samples judged rightly.")
    return 0


def _judge_case(expected, path, text):
    fired = {finding.rule for finding in rules.check_file(path, text)}
    if fired == ({expected} if expected else set()):
        return None
    return f"expected {expected}, got {sorted(fired)} for {path}:\n{text[:200]}"


def _ratchet_failures():
    long = rules.check_file(MODEL, f"func f() {{\n{body(50)}}}\n")
    far_too_long = rules.check_file(MODEL, f"func f() {{\n{body(71)}}}\n")
    tries = rules.check_file(MODEL, "try! a()\ntry! b()\n")

    def allow(key, value):
        return {MODEL: {key: value}}

    expectations = [
        ("an exception that fits", ratchet.judge(long, allow("function-length f", 50)), 0),
        ("too small", ratchet.judge(long, allow("function-length f", 49)), 1),
        ("larger than needed", ratchet.judge(long, allow("function-length f", 51)), 1),
        ("not needed", ratchet.judge([], allow("function-length f", 50)), 1),
        ("beyond every exception", ratchet.judge(far_too_long, allow("function-length f", 71)), 2),
        ("a count that fits", ratchet.judge(tries, allow("force-try", 2)), 0),
        ("one more than allowed", ratchet.judge(tries, allow("force-try", 1)), 2),
    ]
    failures = [
        f"ratchet, {name}: expected {count} lines, got {lines}"
        for name, lines, count in expectations
        if len(lines) != count
    ]
    if ratchet.lowered(long, allow("function-length f", 60)) != allow("function-length f", 50):
        failures.append("ratchet: recording did not lower an exception")
    if ratchet.lowered(long, allow("function-length f", 45)) != allow("function-length f", 45):
        failures.append("ratchet: recording raised an exception")
    if ratchet.lowered([], allow("function-length f", 45)):
        failures.append("ratchet: recording kept an exception without need")
    return failures
