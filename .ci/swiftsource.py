"""Reads Swift source just well enough for the checks beside this file.

`code(text)` blanks out comments and the literal parts of strings, and keeps every line and column where it
was. What stands inside an interpolation is code and is kept.
"""

import re

_OPENING = re.compile(r'(#*)("""|")')


def code(text):
    """The source with comments and string literals replaced by spaces of the same length."""
    out = list(text)
    _blank_code(text, 0, out, stop_at_parenthesis=False)
    return "".join(out)


def line_of(text, offset):
    """The line, counted from one, on which an offset lies."""
    return text.count("\n", 0, offset) + 1


def _blank(out, start, end):
    for index in range(start, min(end, len(out))):
        if out[index] != "\n":
            out[index] = " "


def _blank_code(text, index, out, stop_at_parenthesis):
    """Scans code from an offset; ends at the end of the text or at the parenthesis that closes it."""
    depth = 0
    while index < len(text):
        if text.startswith("//", index):
            end = text.find("\n", index)
            end = len(text) if end < 0 else end
            _blank(out, index, end)
            index = end
            continue
        if text.startswith("/*", index):
            end = _end_of_block_comment(text, index)
            _blank(out, index, end)
            index = end
            continue
        opening = _OPENING.match(text, index)
        if opening:
            index = _blank_string(text, opening, out)
            continue
        character = text[index]
        if stop_at_parenthesis:
            if character == "(":
                depth += 1
            elif character == ")":
                if depth == 0:
                    return index
                depth -= 1
        index += 1
    return index


def _end_of_block_comment(text, index):
    depth = 0
    while index < len(text):
        if text.startswith("/*", index):
            depth, index = depth + 1, index + 2
        elif text.startswith("*/", index):
            depth, index = depth - 1, index + 2
            if depth == 0:
                return index
        else:
            index += 1
    return index


def _blank_string(text, opening, out):
    """Blanks the string that opens here, except for its interpolations; gives the offset behind it."""
    hashes, quotes = opening.group(1), opening.group(2)
    closing, escape = quotes + hashes, "\\" + hashes
    index = opening.end()
    _blank(out, opening.start(), index)
    while index < len(text):
        if text.startswith(escape, index):
            after = index + len(escape)
            if text.startswith("(", after):
                _blank(out, index, after)
                index = _blank_code(text, after + 1, out, stop_at_parenthesis=True) + 1
            else:
                _blank(out, index, after + 1)
                index = after + 1
        elif text.startswith(closing, index):
            _blank(out, index, index + len(closing))
            return index + len(closing)
        elif text[index] == "\n" and quotes == '"':
            return index
        else:
            _blank(out, index, index + 1)
            index += 1
    return index
