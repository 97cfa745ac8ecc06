"""Runs main.py under sys.settrace and prints what it saw, a line of JSON for each event: what a recording is compared with."""

import builtins
import json
import sys

HIDDEN = {
    f"__{name}__"
    for name in (
        "class name doc package loader spec builtins file cached module qualname dict weakref firstlineno static_attributes "
        "classcell classdictcell classdict annotations annotations_cache annotate annotate_func conditional_annotations "
        "type_params orig_bases"
    ).split()
}
PLAIN = (int, float, complex, bool, str, bytes, type(None))
NAMES = {"call": "call", "line": "line", "return": "return", "exception": "raise"}


def show(value, depth=0):
    """A value in the form that trace.ts gives a recorded one."""
    kind = type(value)
    if kind in PLAIN:
        return repr(value)
    if depth > 3:
        return f"<{kind.__name__}>"
    if kind in (list, tuple):
        return f"{kind.__name__}[{', '.join(show(item, depth + 1) for item in value)}]"
    if kind is dict:
        pairs = (f"{show(key, depth + 1)}: {show(item, depth + 1)}" for key, item in value.items())
        return f"dict{{{', '.join(pairs)}}}"
    if kind in (set, frozenset):
        return f"{kind.__name__}{{{', '.join(sorted(show(item, depth + 1) for item in value))}}}"
    return f"<{kind.__name__}>"


seen = []


def tracer(frame, event, argument):
    code = frame.f_code
    if code.co_filename != "main.py":
        return None
    # Where a comprehension has names of its own, they are all that a module's frame says.
    values = {**namespace, **frame.f_locals} if code.co_name == "<module>" else frame.f_locals
    # The end of an iteration, which nobody has raised.
    if event == "exception" and argument[0] is StopIteration and argument[2] is None:
        return tracer
    names = {
        name: show(value)
        for name, value in values.items()
        if name not in HIDDEN and not name.startswith(".")
    }
    # A module is called at line 0.
    seen.append([NAMES[event], code.co_qualname, frame.f_lineno or 1, dict(sorted(names.items()))])
    return tracer


with open("main.py", encoding="utf-8") as file:
    code = compile(file.read(), "main.py", "exec", dont_inherit=True)
namespace = {"__name__": "__main__", "__builtins__": builtins}
sys.modules["__main__"].__dict__.update(namespace)
write = sys.stdout.write
sys.stdout.write = lambda text: len(text)
sys.settrace(tracer)
try:
    exec(code, namespace)
except BaseException:
    pass
finally:
    sys.settrace(None)
write("".join(json.dumps(each) + "\n" for each in seen))
