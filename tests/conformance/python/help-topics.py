# by hand: keywords and topics have a text, with what belongs to them; it is our own, so only its form is told
import contextlib
import io


def first_lines(about):
    with contextlib.redirect_stdout(io.StringIO()) as said:
        help(about)
    lines = said.getvalue().splitlines()
    print(about, "|", lines[0], "|", lines[1], "|", len(lines) > 6, "|", lines[-2])


for about in ("for", "with", "LISTS", "+", "elif", "SPECIALMETHODS", "lambda", "TRUTHVALUE"):
    first_lines(about)
help("topics")
import pydoc

import pydoc_data.topics

labels = [topic for topic in (*pydoc.Helper.topics.values(), *pydoc.Helper.keywords.values())]
labels = {label[0] if isinstance(label, tuple) else label for label in labels}
print({label for label in labels if label and label not in pydoc_data.topics.topics and not label.isupper()} - pydoc.Helper.keywords.keys())
