"""The rules, each a function from a file to its findings."""

import os
import re
from dataclasses import dataclass

from . import functions, imports
from .mask import mask

FILE_LINES = 300
FUNCTION_LINES = 40
FUNCTION_LINES_EVER = 70
PARAMETERS = 4
NESTING = 3

CHECKED = ("Sources", "Tests", "Benchmarks", "Workshops", "Scripts", "docs", ".ci")
PURE = set(imports.PURE) | {"SimulationKit"}
# Where time is an argument and randomness is data.
DETERMINISTIC = {"WorkshopModel", "Facilitation", "Disclosure", "Transcripts"}

# Words and paths are searched in the whole text of a file.
UNFINISHED = re.compile(r"\b(?:TO[D]O|FIX[M]E|X[X]X)\b")
MACHINE_PATH = re.compile(r"(?:^|[^a-zA-Z0-9_.])/(?:work|farm|root|workspace|Users)/", re.MULTILINE)
SQL = re.compile(
    r"\b(?:SELECT\s[^\n]*\bFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|DELETE\s+FROM|CREATE\s+TABLE"
    r"|UPDATE\s+\w+\s+SET|PRAGMA\s+\w+)\b"
)

# These are searched in code, without comments and strings.
BANNED_EVERYWHERE = [
    ("force-try", re.compile(r"\btry!"), "try!"),
    ("force-cast", re.compile(r"\bas!"), "as!"),
    ("fatal-error", re.compile(r"\bfatalError\s*\("), "fatalError"),
    ("testable", re.compile(r"@testable\b"), "@testable; use package access"),
]
UNCHECKED = re.compile(r"@unchecked\s+Sendable|\bnonisolated\s*\(\s*unsafe\s*\)")
PRINT = re.compile(r"(?<![.\w])(?<!func )(?:print|debugPrint|dump)\s*\(")
SLEEP = re.compile(
    r"\b(?:Task|Thread)\s*\.\s*sleep\b|(?<![.\w])(?<!func )(?:u|nano)?sleep\s*\("
    r"|\b(?:Continuous|Suspending)Clock\(\)\s*\.\s*sleep\b"
)
AMBIENT = re.compile(
    r"\b(?:Continuous|Suspending)Clock\b|\bSystemRandomNumberGenerator\b|\bTask\s*(?:\{|\.detached)"
    r"|\.shuffled?\(\)|\.randomElement\(\)|\.random\(\s*(?:in:[^,()\n]*)?\)"
)
PYTHON_SLEEP = re.compile(r"\btime\.sleep\s*\(")

CODE_ENDINGS = (".swift", ".py", ".c", ".h", ".sh")


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    message: str
    # What is measured, and how much of it; each find of a forbidden thing counts 1.
    subject: str = ""
    value: int = 1
    measured: bool = False
    may_be_excepted: bool = True

    @property
    def key(self):
        return f"{self.rule} {self.subject}".strip()


def check_tree(root):
    """All findings of a repository, in order, and how many files were read."""
    findings, count = [], 0
    for path in sorted(_files(root)):
        try:
            text = (root / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        count += 1
        findings += check_file(path, text)
    return findings, count


def check_file(path, text):
    """The findings of one file; its path is relative to the repository."""
    findings = _check_words(path, text)
    if path.endswith(".swift"):
        masked = mask(text)
        findings += _check_sizes(path, text, masked)
        findings += _check_banned(path, masked)
        findings += _check_module(path, text, masked)
    elif path.startswith("Tests/") and path.endswith(".py"):
        findings += _search(path, text, "sleep", PYTHON_SLEEP, "tests do not sleep")
    return findings


def _files(root):
    for entry in root.iterdir():
        if entry.is_file() and (entry.suffix in {".md", ".swift"} or entry.name == ".swift-format"):
            yield entry.name
    for folder in CHECKED:
        for place, folders, names in os.walk(root / folder):
            folders[:] = [each for each in folders if not each.startswith((".", "__pycache__"))]
            for name in names:
                full = os.path.join(place, name)
                if os.path.isfile(full):
                    yield os.path.relpath(full, root).replace(os.sep, "/")


def _search(path, text, rule, pattern, message, may_be_excepted=True):
    return [
        Finding(
            path, text.count("\n", 0, match.start()) + 1, rule, message,
            may_be_excepted=may_be_excepted,
        )
        for match in pattern.finditer(text)
    ]


def _check_words(path, text):
    findings = _search(
        path, text, "machine-path", MACHINE_PATH, "names a folder of one machine",
        may_be_excepted=False,
    )
    is_script = path.startswith((".ci/", "Scripts/")) and "." not in path.rsplit("/", 1)[1]
    if path.endswith(CODE_ENDINGS) or is_script:
        findings += _search(
            path, text, "unfinished", UNFINISHED, "marks unfinished work", may_be_excepted=False
        )
    return findings


def _check_sizes(path, text, masked):
    findings = []
    lines = len(text.splitlines())
    if lines > FILE_LINES:
        findings.append(Finding(
            path, 1, "file-length", f"has {lines} lines; {FILE_LINES} are allowed",
            value=lines, measured=True,
        ))
    for function in functions.find_functions(masked):
        findings += _check_function(path, function)
    return findings


def _check_function(path, function):
    def measured(rule, value, limit, what, ever=None):
        if value <= limit:
            return []
        excepted = ever is None or value <= ever
        return [Finding(
            path, function.line, rule, f"{function.name} has {value} {what}; {limit} are allowed"
            + ("" if excepted else f" and more than {ever} cannot be excepted"),
            function.name, value, measured=True, may_be_excepted=excepted,
        )]

    findings = measured(
        "function-length", function.length, FUNCTION_LINES, "lines", FUNCTION_LINES_EVER
    )
    findings += measured("nesting", function.nesting, NESTING, "levels of nesting")
    # A value's initializer that only stores what it is given may have as many as the value.
    if not function.stores_only:
        findings += measured("parameters", function.parameters, PARAMETERS, "parameters")
    return findings


def _check_banned(path, masked):
    findings = []
    for rule, pattern, name in BANNED_EVERYWHERE:
        findings += _search(
            path, masked, rule, pattern, f"uses {name}", may_be_excepted=rule != "testable"
        )
    if not path.startswith("Sources/SecureTransport/"):
        findings += _search(
            path, masked, "unchecked", UNCHECKED, "is unchecked outside SecureTransport"
        )
    if path.startswith("Tests/"):
        findings += _search(path, masked, "sleep", SLEEP, "tests do not sleep")
    return findings


def _check_module(path, text, masked):
    if not path.startswith("Sources/"):
        return []
    target = path.split("/")[1]
    findings = [
        Finding(path, line, "import", message, may_be_excepted=False)
        for line, message in imports.forbidden_imports(path, masked)
    ]
    if target != "SessionStore":
        findings += _search(path, text, "sql", SQL, "speaks SQL outside SessionStore")
    if target in PURE:
        findings += _search(path, masked, "print", PRINT, "prints from a pure module")
    if target in DETERMINISTIC:
        findings += _search(
            path, masked, "ambient", AMBIENT,
            "takes time, chance or a task from around it; they are arguments here",
        )
    return findings
