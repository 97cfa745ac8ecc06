"""What `help()` says of keywords and topics, in our own words: CPython's come with its documentation."""

from . import _data_model, _expressions, _statements

_MANUAL = "https://docs.python.org/3.14/"


def _read(text):
    """Each topic begins with a line of its label, its title and where the manual treats it."""
    for part in text.split("\n== ")[1:]:
        head, _, body = part.partition("\n")
        label, title, address = head.split(" | ")
        yield label, f"{title}\n{'*' * len(title)}\n\n{body.strip()}\n\nThe manual has more of it: {_MANUAL}{address}\n"


topics = {label: text for part in (_statements, _expressions, _data_model) for label, text in _read(part.TOPICS)}
# One text for both, as they belong together.
topics["else"] = topics["if"]
