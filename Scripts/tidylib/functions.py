"""Finds the functions of masked Swift source and measures them.

A heuristic over braces, not a parser: it knows `func`, `init`, `deinit`, `subscript` and computed
properties, and takes the formatter's layout for granted.
"""

import bisect
import re
from dataclasses import dataclass

DECLARATION = re.compile(
    r"(?<![.\w`])(?:func\s+(?P<func>`?\w+`?|[^\s\w(]+)|(?P<init>init)[?!]?(?=\s*[(<])"
    r"|(?P<subscript>subscript)(?=\s*[(<])|(?P<deinit>deinit)(?=\s*\{))"
)
COMPUTED = re.compile(r"(?<![.\w`])var\s+(?P<name>`?\w+`?)\s*:[^={}\n]*(?P<brace>\{)")
TYPE = re.compile(r"(?<![.\w`])(?:struct|enum|class|actor|extension|protocol)\s+[\w`][^{}\n]*?\{")
ACCESSOR = re.compile(r"\b(?:get|set|willSet|didSet|_read|_modify|init)\s*"
                      r"(?:\(\w+\)|async|throws(?:\([\w.]+\))?|\s)*$")
NEXT_DECLARATION = re.compile(
    r"\s*(?:[}@#]|(?:public|package|private|fileprivate|internal|static|mutating|nonmutating"
    r"|func|var|let|init|deinit|subscript|case|struct|enum|class|extension|typealias"
    r"|associatedtype|override|final|nonisolated|isolated|borrowing|consuming)\b|$)"
)
OPENERS, CLOSERS = "([{", ")]}"


@dataclass
class Function:
    name: str
    line: int
    parameters: int
    length: int
    nesting: int
    stores_only: bool


def find_functions(masked):
    return _Reader(masked).functions()


class _Reader:
    def __init__(self, masked):
        self.text = masked
        self.line_starts = [0] + [m.end() for m in re.finditer("\n", masked)]
        self.pairs = self._brace_pairs()

    def functions(self):
        found = []
        for match in DECLARATION.finditer(self.text):
            found.append(self._declared(match))
        for match in COMPUTED.finditer(self.text):
            found.append((match.start(), match["name"], 0, match.start("brace")))
        bodies = {body for _, _, _, body in found if body is not None}
        types = {match.end() - 1 for match in TYPE.finditer(self.text)}
        depths = self._depths(bodies, types)
        return [self._measure(*item, depths) for item in sorted(found)]

    def line(self, offset):
        return bisect.bisect_right(self.line_starts, offset)

    def _brace_pairs(self):
        pairs, stack = {}, []
        for match in re.finditer(r"[{}]", self.text):
            if match.group() == "{":
                stack.append(match.start())
            elif stack:
                pairs[stack.pop()] = match.start()
        return pairs

    def _declared(self, match):
        name = match["func"] or match["init"] or match["subscript"] or match["deinit"]
        if name == "deinit":
            return match.start(), name, 0, self.text.index("{", match.end())
        opening = self.text.find("(", match.end())
        closing, parameters = self._parameters(opening)
        return match.start(), name, parameters, self._body(closing + 1)

    def _parameters(self, opening):
        """The offset of the closing parenthesis, and how many parameters there are."""
        depth, commas, since_comma = 0, 0, False
        for offset in range(opening, len(self.text)):
            character = self.text[offset]
            if character in OPENERS or character == "<":
                depth += 1
            elif character in CLOSERS or (character == ">" and self.text[offset - 1] != "-"):
                depth -= 1
                if depth == 0:
                    return offset, commas + since_comma
            if character == "," and depth == 1:
                commas, since_comma = commas + 1, False
            elif not character.isspace() and offset > opening:
                since_comma = True
        return len(self.text) - 1, commas + since_comma

    def _body(self, start):
        """The offset of the brace that opens the body, or None for a requirement."""
        depth = 0
        for offset in range(start, len(self.text)):
            character = self.text[offset]
            if character == "{" and depth == 0:
                return offset
            if character == "}" and depth == 0:
                return None
            if character in OPENERS:
                depth += 1
            elif character in CLOSERS:
                depth -= 1
            elif character == "\n" and depth == 0:
                if NEXT_DECLARATION.match(self._next_line(offset)):
                    return None
        return None

    def _next_line(self, offset):
        end = self.text.find("\n", offset + 1)
        return self.text[offset + 1 : end if end >= 0 else len(self.text)]

    def _depths(self, bodies, types):
        """For each opening brace: how many blocks deep it is in the function that holds it.

        Braces that close on their own line and accessors do not count; a function or a type
        inside a function starts anew.
        """
        depths, stack = {}, []
        for match in re.finditer(r"[{}]", self.text):
            offset = match.start()
            if match.group() == "}":
                if stack:
                    stack.pop()
                continue
            outer, owner = stack[-1] if stack else (0, None)
            if offset in bodies:
                outer, owner = 0, offset
            elif offset in types:
                outer, owner = 0, None
            elif not self._is_one_line(offset) and not self._is_accessor(offset):
                outer += 1
            stack.append((outer, owner))
            depths[offset] = (outer, owner)
        return depths

    def _is_one_line(self, offset):
        return self.line(offset) == self.line(self.pairs.get(offset, len(self.text)))

    def _is_accessor(self, offset):
        start = self.line_starts[self.line(offset) - 1]
        return ACCESSOR.search(self.text[start:offset]) is not None

    def _measure(self, start, name, parameters, body, depths):
        line = self.line(start)
        if body is None or body not in self.pairs:
            return Function(name, line, parameters, 0, 0, False)
        end = self.pairs[body]
        length = max(0, self.line(end) - self.line(body) - 1)
        nesting = max((d for d, owner in depths.values() if owner == body), default=0)
        content = self.text[body + 1 : end].strip()
        stores_only = name == "init" and all(
            re.match(r"\s*(?:self\.)?\w+ = ", each) for each in content.split("\n") if each.strip()
        )
        return Function(name, line, parameters, length, nesting, stores_only)
