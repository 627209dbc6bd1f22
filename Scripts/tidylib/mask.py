"""Blanks the comments and string literals of Swift source, keeping every line and column.

What is interpolated into a string is code and stays.
"""

import re

OPENING_QUOTE = re.compile(r'(#*)("""|")')
EXTENDED_REGEX = re.compile(r"(#+)/")
# A bare regular expression starts where a value may start, and ends on its line.
BARE_REGEX = re.compile(r"/(?![\s/*])(?:\\.|[^\\/\n])+/")
BEFORE_A_VALUE = re.compile(r"(?:[(\[{,=:]|\breturn|\bcase|\bin|^)\s*$")


def mask(source):
    return Masker(source).run()


class Masker:
    def __init__(self, source):
        self.source = source
        self.out = list(source)
        self.position = 0

    def run(self):
        while self.position < len(self.source):
            self.code(stop_at_parenthesis=False)
        return "".join(self.out)

    def blank(self, count):
        end = min(self.position + count, len(self.source))
        for index in range(self.position, end):
            if self.out[index] != "\n":
                self.out[index] = " "
        self.position = end

    def code(self, stop_at_parenthesis):
        """Walks over code, to the end or to the parenthesis that closes an interpolation."""
        depth = 0
        while self.position < len(self.source):
            if self.skip_literal_or_comment():
                continue
            character = self.source[self.position]
            self.position += 1
            if character == "(":
                depth += 1
            elif character == ")":
                depth -= 1
                if stop_at_parenthesis and depth < 0:
                    return

    def skip_literal_or_comment(self):
        at, source = self.position, self.source
        if source.startswith("//", at):
            end = source.find("\n", at)
            self.blank((len(source) if end < 0 else end) - at)
            return True
        if source.startswith("/*", at):
            self.block_comment()
            return True
        if source[at] in '#"':
            if quote := OPENING_QUOTE.match(source, at):
                self.string(quote.group(1), quote.group(2))
                return True
            if regex := EXTENDED_REGEX.match(source, at):
                end = source.find("/" + regex.group(1), regex.end())
                self.blank((len(source) if end < 0 else end + len(regex.group())) - at)
                return True
        if source[at] == "/" and (regex := BARE_REGEX.match(source, at)):
            line_start = source.rfind("\n", 0, at) + 1
            if BEFORE_A_VALUE.search(source[line_start:at]):
                self.blank(len(regex.group()))
                return True
        return False

    def block_comment(self):
        depth = 0
        while self.position < len(self.source):
            if self.source.startswith("/*", self.position):
                depth += 1
                self.blank(2)
            elif self.source.startswith("*/", self.position):
                depth -= 1
                self.blank(2)
                if depth == 0:
                    return
            else:
                self.blank(1)

    def string(self, hashes, quote):
        closing, escape = quote + hashes, "\\" + hashes
        self.blank(len(hashes) + len(quote))
        while self.position < len(self.source):
            if self.source.startswith(closing, self.position):
                self.blank(len(closing))
                return
            if self.source.startswith(escape + "(", self.position):
                self.blank(len(escape))
                self.position += 1
                self.code(stop_at_parenthesis=True)
            elif self.source.startswith(escape, self.position):
                self.blank(len(escape) + 1)
            elif quote == '"' and self.source[self.position] == "\n":
                return  # Unterminated: the compiler says so.
            else:
                self.blank(1)
