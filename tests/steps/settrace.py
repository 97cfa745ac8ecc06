"""Runs main.py under sys.settrace and prints what it saw, a line of JSON for each event: what a recording is compared with."""

import builtins
import collections
import enum
import json
import re
import sys
import types

HIDDEN = {
    f"__{name}__"
    for name in (
        "class name doc package loader spec builtins file cached module qualname dict weakref firstlineno static_attributes "
        "classcell classdictcell classdict annotations annotations_cache annotate annotate_func conditional_annotations "
        "type_params orig_bases"
    ).split()
}
PLAIN = (int, float, complex, bool, str, bytes, type(None))
CONTAINERS = (list, tuple, dict, set, frozenset, collections.deque, collections.OrderedDict)
NAMES = {"call": "call", "line": "line", "return": "return", "exception": "raise"}


def show(value, depth=0):
    """A value in the form that trace.ts gives a recorded one. Nothing of the program's is called."""
    kind = type(value)
    if kind in PLAIN:
        return repr(value)
    # A named tuple shows its names.
    base = next((each for each in kind.__mro__ if each in CONTAINERS and not hasattr(kind, "_fields")), None)
    if depth > 3:
        return f"<{kind.__name__}>"
    if base in (list, tuple, collections.deque):
        return f"{kind.__name__}[{', '.join(show(item, depth + 1) for item in base.__iter__(value))}]"
    if base in (dict, collections.OrderedDict):
        pairs = (f"{show(key, depth + 1)}: {show(item, depth + 1)}" for key, item in base.items(value))
        return f"{kind.__name__}{{{', '.join(pairs)}}}"
    if base in (set, frozenset):
        return f"{kind.__name__}{{{', '.join(sorted(show(item, depth + 1) for item in base.__iter__(value)))}}}"
    if kind.__name__ in OWN and not issubclass(kind, (enum.Enum, BaseException, type)):
        pairs = (f"{name}={show(item, depth + 1)}" for name, item in sorted(attributes(value).items()))
        return f"{kind.__name__}({', '.join(pairs)})"
    return f"<{kind.__name__}>"


def attributes(value):
    """What an instance has in its slots and in its dictionary."""
    found = dict(zip(getattr(type(value), "_fields", ()), tuple.__iter__(value))) if isinstance(value, tuple) else {}
    for each in type(value).__mro__:
        for name, slot in vars(each).items():
            if isinstance(slot, types.MemberDescriptorType):
                try:
                    found[name] = slot.__get__(value)
                except AttributeError:
                    pass
    try:
        found |= object.__getattribute__(value, "__dict__")
    except AttributeError:
        pass
    return found


def callers(frame):
    """The program's functions that are executed, the outermost first."""
    found = []
    while frame is not None:
        if frame.f_code.co_filename == "main.py":
            found.insert(0, frame.f_code.co_qualname)
        frame = frame.f_back
    return found


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
    seen.append([NAMES[event], callers(frame), frame.f_lineno or 1, dict(sorted(names.items()))])
    return tracer


with open("main.py", encoding="utf-8") as file:
    source = file.read()
OWN = set(re.findall(r"class (\w+)", source))
code = compile(source, "main.py", "exec", dont_inherit=True)
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
