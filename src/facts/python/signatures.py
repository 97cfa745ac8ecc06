"""How what this interpreter has is called: signatures as readers write them, first sentences of docstrings."""

import ast
import inspect
import re
import sys

VARIADIC = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}
CLASS_METHOD = type(inspect.getattr_static(dict, "fromkeys"))


def signatures(name, value, owner=None):
    """
    The ways to call a function, a class or a method.

    `name` is how it is called, `str.split`; `owner` the type that a method was taken from, whose instance is not written.
    """
    return from_inspect(name, value, owner) or from_docstring(name, value) or from_text_signature(name, value)


def from_inspect(name, value, owner):
    if name == "help":
        value = value.__call__
    try:
        signature = inspect.signature(value)
    except TypeError, ValueError:
        return []
    kept = [p for p in signature.parameters.values() if not p.name.startswith("_")]
    if owner is not None and not is_bound(owner, name) and kept and kept[0].name == "self":
        kept = kept[1:]
    parameters = [
        {
            "name": VARIADIC.get(p.kind, "") + p.name,
            "kind": p.kind.description,
            **({} if p.default is p.empty else {"default": written(portable(repr(p.default)))}),
        }
        for p in kept
    ]
    shown = signature.replace(parameters=kept, return_annotation=inspect.Signature.empty)
    return [{"text": written(portable(name + str(shown))), "parameters": parameters}]


def portable(text):
    """This interpreter has 32 bits; a reader's own has 64."""
    return re.sub(rf"\b{sys.maxsize}\b", "sys.maxsize", text)


def written(text):
    """A default that is no literal, `<function copy2 at 0x16403b8>`, cannot be written, and lies elsewhere at the next start."""
    return re.sub(r"(^|= ?)<[^<>]+>", r"\1…", text)


def from_docstring(name, value):
    """Docstrings of older built-ins start with one form per line, like `range(start, stop[, step]) -> range object`."""
    head = (inspect.getdoc(value) or "").split("\n\n")[0].splitlines()
    short = re.escape(name.rpartition(".")[2])
    forms = [re.match(rf"(?:\w\.)?{short}\((.*?)\)(?= ->|$)", line) for line in head]
    return [form_of(name, form[1]) for form in forms if form]


def from_text_signature(name, value):
    """For a signature that `inspect` refuses because a default cannot be written down."""
    text = getattr(value, "__text_signature__", None)
    if not text:
        return []
    inside = re.sub(r"^\(|\)$", "", " ".join(text.split()))
    inside = re.sub(r"^\$\w+(, )?(/(, )?)?", "", inside)
    inside = re.sub(r", (\w+)=<unrepresentable>", r"[, \1]", inside)
    return [form_of(name, written(inside))]


def form_of(name, inside):
    parameters = []
    keyword_only = False
    optional = 0
    for opened, word, default, closed in re.findall(
        r"(\[?)[, ]*([*\w]+|/)(=[^,\]]+)?(\]*)", re.sub(r"\[, ", ", [", inside)
    ):
        optional += len(opened)
        if word == "/":
            for parameter in parameters:
                parameter["kind"] = "positional-only"
        elif word.startswith("**"):
            parameters.append({"name": word, "kind": "variadic keyword"})
        elif word == "*":
            keyword_only = True
        elif word.startswith("*"):
            parameters.append({"name": word, "kind": "variadic positional"})
        else:
            kind = "keyword-only" if keyword_only else "unspecified"
            parameters.append({"name": word, "kind": kind, **default_of(default, optional > 0)})
        optional -= len(closed)
    return {"text": f"{name}({inside})", "parameters": parameters}


def default_of(default, is_optional):
    """A docstring's `key=func` names no value; only what is a literal is a default."""
    if not default:
        return {"default": "…"} if is_optional else {}
    try:
        return {"default": repr(ast.literal_eval(default[1:]))}
    except SyntaxError, ValueError:
        return {"default": "…"}


def is_bound(owner, name):
    """A class method or a static method: what is read from the type is what is called."""
    return isinstance(inspect.getattr_static(owner, name.rpartition(".")[2]), classmethod | staticmethod | CLASS_METHOD)


def first_sentence(name, doc):
    """The first sentence that is prose; empty where the docstring only lists forms."""
    form = re.compile(rf"(?:\w\.)?{re.escape(name.rpartition('.')[2])}\(")
    paragraphs = [part for part in doc.split("\n\n") if not form.match(part)]
    # “i.e.” and “e.g.” end no sentence.
    return (
        re.match(r"(.*?(?<!\bi\.e)(?<!\be\.g)[.!?](?=\s|$)|.*)", " ".join(paragraphs[0].split()))[0]
        if paragraphs
        else ""
    )
