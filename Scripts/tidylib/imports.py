"""Which target may import what: the table of docs/ARCHITECTURE.md, "Modules"."""

import re

STANDARD = {"Swift", "Synchronization", "RegexBuilder", "_Concurrency", "_StringProcessing"}
SYSTEM = {"Glibc", "Musl", "Darwin", "Android"}
# What the adapters may use of the world; the pure modules may not.
WORLD = SYSTEM | {"Foundation", "FoundationEssentials", "Dispatch"}

PURE = {
    "WorkshopModel": set(),
    "WorkshopScript": {"WorkshopModel", "Yams"},
    "Facilitation": {"WorkshopModel"},
    "Phrasebook": set(),
    "Disclosure": {"WorkshopModel", "Phrasebook"},
    "Anonymity": {"WorkshopModel", "Crypto", "CryptoExtras"} | SYSTEM,
    "WorkshopProtocol": {"WorkshopModel", "FoundationEssentials"},
    "Transcripts": {"WorkshopModel", "Phrasebook"},
    "SessionWire": {"WorkshopModel", "Facilitation", "Disclosure", "WorkshopProtocol"},
    "TerminalKit": set(),
    "SessionScreens": {
        "WorkshopModel", "Disclosure", "WorkshopProtocol", "Phrasebook", "TerminalKit"},
}
SCREENS = {"TerminalKit", "SessionScreens"}
ADAPTERS = {
    "SessionStore": {"WorkshopModel", "Facilitation", "GRDB", "Crypto"} | WORLD,
    "SecureTransport": {"NIOCore", "NIOPosix", "COpenSSL"} | WORLD,
    "WorkshopServer": (set(PURE) - SCREENS)
    | {"SessionStore", "SecureTransport", "ServiceLifecycle", "Logging", "Metrics", "NIOCore"}
    | WORLD,
    "TerminalClient": {
        "WorkshopModel", "Disclosure", "Anonymity", "WorkshopProtocol", "SecureTransport",
        "Phrasebook", "TerminalKit", "SessionScreens",
    } | WORLD,
    "SimulationKit": set(PURE) - SCREENS,
}
TABLE = PURE | ADAPTERS
TABLE["attune"] = (set(TABLE) - {"SessionWire"}) | WORLD | {
    "ArgumentParser", "CProcess", "Logging", "ServiceLifecycle", "UnixSignals"}
TABLE["simulate"] = {"SimulationKit", "WorkshopModel", "WorkshopScript"} | WORLD
# Samples for golden frames and for the page that shows them.
TABLE["FrameGallery"] = {
    "WorkshopModel", "WorkshopProtocol", "Phrasebook", "TerminalKit", "SessionScreens"}
TABLE["frames"] = {"FrameGallery", "Phrasebook", "TerminalKit", "SessionScreens"} | WORLD

# A module that only one folder of its target may import.
IN_FOLDER = {("TerminalKit", "Sources/TerminalKit/Driver/"): {"CTerminal"} | SYSTEM}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)",
    re.MULTILINE,
)


def imported_modules(masked):
    """Pairs of line number and module name."""
    return [
        (masked.count("\n", 0, match.start(1)) + 1, match.group(1))
        for match in IMPORT.finditer(masked)
    ]


def forbidden_imports(path, masked):
    """Pairs of line number and complaint for a file of Sources/."""
    target = path.split("/")[1]
    if target not in TABLE:
        return [(1, f"the target '{target}' is not in the import table (Scripts/tidylib/imports.py)")]
    allowed = TABLE[target] | STANDARD | {target}
    for (owner, folder), modules in IN_FOLDER.items():
        if owner == target and path.startswith(folder):
            allowed = allowed | modules
    return [
        (line, f"{target} may not import {module}")
        for line, module in imported_modules(masked)
        if module not in allowed
    ]
