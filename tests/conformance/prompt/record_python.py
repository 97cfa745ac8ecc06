"""Has every session of ./python executed by the prompt of the interpreter that runs this script, and keeps what it showed.

    python3.13 tests/conformance/prompt/record_python.py [name …]

It takes CPython 3.13 or later, whose prompt is written in Python: pieces go to it as they do from its editor of lines. Sessions that say
`# by hand` at their head are left alone, as is each head.
"""

import linecache
import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent / "python"


class TypedLines:
    """Standard input that shows what is read from it, as a terminal does."""

    def __init__(self, lines):
        self.lines = lines

    def readline(self):
        line = self.lines.pop(0) + "\n"
        sys.stdout.write(line)
        return line

    def __getattr__(self, name):
        return getattr(sys.__stdin__, name)


def execute(pieces, stdin):
    """Executes pieces one after the other, in this interpreter."""
    from _pyrepl.console import InteractiveColoredConsole

    sys.stdin = TypedLines(stdin)
    # As it is in a terminal: what a piece prints comes before its traceback.
    sys.stdout.reconfigure(line_buffering=True)
    sys.ps1, sys.ps2 = ">>> ", "... "
    console = InteractiveColoredConsole({"__name__": "__main__", "__builtins__": __builtins__}, filename="<stdin>")
    for number, (typed, source) in enumerate(pieces):
        print(typed, flush=True)
        name = f"<python-input-{number}>"
        linecache._register_code(name, source, "<stdin>")
        console.push(source, filename=name, _symbol="single")
        sys.stdout.flush()


def read(text):
    """The head, the pieces as they are typed and as they are executed, and the lines for input()."""
    head = re.match(r"(?:# .*\n)*", text)[0]
    pieces = []
    goes_on = False
    for line in text[len(head) :].splitlines():
        begins = re.match(r">>>(?: (.*)|$)", line)
        follows = goes_on and re.match(r"\.\.\.(?: (.*)|$)", line)
        goes_on = bool(begins or follows)
        if begins:
            pieces.append(([line], [begins[1] or ""]))
        elif follows:
            pieces[-1][0].append(line)
            pieces[-1][1].append(follows[1] or "")
    return head, [("\n".join(typed), "\n".join(lines)) for typed, lines in pieces], re.findall(r"^# stdin: (.*)$", head, re.M)


def record(file):
    """Runs a session in an interpreter of its own."""
    environment = {"NO_COLOR": "1", "TERM": "dumb", "PYTHONHASHSEED": "0", "PAGER": "cat"}
    return subprocess.run(
        [sys.executable, __file__, "--execute", file],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        encoding="utf-8",
    ).stdout


if sys.argv[1:2] == ["--execute"]:
    _, pieces, stdin = read(Path(sys.argv[2]).read_text(encoding="utf-8"))
    execute(pieces, stdin)
else:
    for file in sorted(FOLDER.glob("*.txt")):
        head, _, _ = read(file.read_text(encoding="utf-8"))
        if "# by hand" not in head and (not sys.argv[1:] or file.stem in sys.argv[1:]):
            file.write_text(head + record(file), encoding="utf-8")
