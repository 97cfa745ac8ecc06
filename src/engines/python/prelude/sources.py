"""A program's source as text, whatever its first lines say of an encoding."""

import linecache
import re
from codecs import BOM_UTF8, lookup

# As the language reference has it: in one of the first two lines, where the first one holds nothing but a comment.
_COOKIE = re.compile(rb"(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))?[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
HOME = "/home/reader"
_UTF_8 = ("utf-8", "utf8", "utf_8")


def _named_encoding(source):
    found = _COOKIE.match(source.removeprefix(BOM_UTF8))
    return found and found[1].decode()


def is_programs(path):
    """Whether this file is one of the program's own."""
    return path.startswith(f"{HOME}/")


def decode(source, name):
    """The text of a file that has been written as UTF-8, as an editor writes it that heeds the encoding it names.

    Returns the bytes as they are where there is nothing to heed, or where they are not UTF-8.

    Raises SyntaxError for an encoding that does not exist or is not one of text, as CPython does.
    """
    encoding = _named_encoding(source)
    if encoding is None or encoding.lower() in _UTF_8:
        return source
    try:
        is_text = lookup(encoding)._is_text_encoding
    except LookupError:
        is_text = False
    if not is_text:
        raise SyntaxError(f"encoding problem: {encoding}")
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return source
    # Who shows a line of it would read the file by what it says.
    linecache.cache[name] = (len(source), None, text.splitlines(True), name)
    return text
