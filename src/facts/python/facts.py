"""What this interpreter says of itself, as JSON in the variable `facts`: its functions, types, exceptions and words.

`wanted` names the modules whose public names are asked for too; it is set by who runs this.
"""

import builtins
import importlib
import inspect
import io
import json
import keyword
import token
import types

from precedence import levels
from signatures import first_sentence, is_bound, portable, signatures

PLAIN = (int, float, str, bytes, bool, type(None))

TYPES = {
    **{
        kind.__name__: kind
        for kind in (
            str,
            list,
            dict,
            set,
            frozenset,
            tuple,
            int,
            float,
            complex,
            bool,
            bytes,
            bytearray,
            range,
            memoryview,
        )
    },
    "file": io.TextIOWrapper,
}

PROTOCOLS = (
    "abc builtins collections collections.abc contextlib decimal enum fractions functools io numbers os pathlib tempfile "
    "types typing weakref"
).split()
# Called by CPython or by one module for itself, or no method of an object: what a program neither defines nor calls.
IMPLEMENTATION = set(
    "__abstractmethods__ __alloc__ __annotate__ __base__ __class__ __getformat__ __getitem_inner__ __subclasses__ "
    "__typing_prepare_subst__ __typing_subst__".split()
)
NOT_IN_A_CLASS = {"__getnewargs_ex__", "__match_args__", "__slots__"}


def is_built_in(name, value):
    if name.startswith("_") and name != "__import__":
        return False
    if isinstance(value, type):
        return not issubclass(value, BaseException)
    # help is an instance; what `site` adds for the interactive prompt (exit, credits) is one too, and is no function.
    return name == "help" or inspect.isbuiltin(value) or inspect.isfunction(value)


def describe(name, value, owner=None):
    doc = own_doc(value)
    kind = kind_of(name, value, owner)
    return {
        "name": name,
        "kind": kind,
        "signatures": [] if kind in ("attribute", "constant") else signatures(name, value, owner),
        "docFirstSentence": first_sentence(name, doc) if kind != "constant" else "",
        **({"value": portable(repr(value))} if kind == "constant" and is_portable(name, value) else {}),
    }


def own_doc(value):
    """A class that says nothing of itself does not say what its base does: `copy.Error` is not every exception."""
    if isinstance(value, type) and not vars(value).get("__doc__"):
        return ""
    return inspect.getdoc(value) or ""


def is_portable(name, value):
    """Whether a constant's value is short to write and the same wherever this is asked."""
    return isinstance(value, PLAIN) and name != "sys.executable"


def kind_of(name, value, owner):
    if owner is not None:
        if not callable(value):
            return "attribute"
        return "class method" if is_bound(owner, name) else "method"
    if isinstance(value, type):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if callable(value) else "constant"


def members(name, kind):
    return {
        "name": name,
        "members": [
            describe(f"{name}.{own}", getattr(kind, own), kind) for own in dir(kind) if not own.startswith("_")
        ],
        "special": [own for own in dir(kind) if own.startswith("__")],
    }


def exceptions():
    """All built-in exceptions, each after those that it derives from; aliases such as IOError are no exceptions of their own."""
    found = []

    def walk(kind):
        if kind.__name__ in found or getattr(builtins, kind.__name__, None) is not kind:
            return
        if not kind.__name__.startswith("_"):
            found.append(kind.__name__)
        for derived in sorted(kind.__subclasses__(), key=lambda one: one.__name__):
            walk(derived)

    walk(BaseException)
    return [
        {
            "name": name,
            "bases": [base.__name__ for base in getattr(builtins, name).__bases__],
            "docFirstSentence": first_sentence(name, inspect.getdoc(getattr(builtins, name)) or ""),
        }
        for name in found
    ]


def special_methods():
    """The names of the data model: what classes of the interpreter and of the modules that define protocols are called by."""
    kinds = [
        kind for name in PROTOCOLS for kind in vars(importlib.import_module(name)).values() if isinstance(kind, type)
    ]
    found = {
        name for kind in kinds for name in dir(kind) if name.startswith("__") and callable(getattr(kind, name, None))
    }
    return sorted(found - IMPLEMENTATION | NOT_IN_A_CLASS)


def public_names(name):
    module = importlib.import_module(name)
    names = getattr(module, "__all__", None) or [
        own
        for own, value in vars(module).items()
        if not own.startswith("_") and not isinstance(value, types.ModuleType)
    ]
    return [describe(f"{name}.{own}", getattr(module, own)) for own in sorted(set(names)) if hasattr(module, own)]


facts = json.dumps(
    {
        "builtIns": [
            {**describe(name, value), "doc": inspect.getdoc(value)}
            for name, value in sorted(vars(builtins).items())
            if is_built_in(name, value)
        ],
        "types": [members(name, kind) for name, kind in TYPES.items()],
        "exceptions": exceptions(),
        "keywords": keyword.kwlist,
        "softKeywords": keyword.softkwlist,
        "operators": sorted(token.EXACT_TOKEN_TYPES),
        "precedence": levels(),
        "specialMethods": special_methods(),
        "modules": {name: public_names(name) for name in wanted},  # noqa: F821  # see above
    }
)
