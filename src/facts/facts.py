"""What this interpreter says of its own public built-ins, as JSON in the variable `facts`."""

import ast
import builtins
import inspect
import json
import re

VARIADIC = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def is_public(name, value):
    if name.startswith("_") and name != "__import__":
        return False
    if isinstance(value, type):
        return not issubclass(value, BaseException)
    # help is an instance; what `site` adds for the interactive prompt (exit, credits) is one too, and is no function.
    return name == "help" or inspect.isbuiltin(value) or inspect.isfunction(value)


def signatures(name, value):
    return from_inspect(name, value) or from_docstring(name, value) or from_text_signature(name, value)


def from_inspect(name, value):
    if name == "help":
        value = value.__call__
    try:
        signature = inspect.signature(value)
    except ValueError:
        return []
    kept = [p for p in signature.parameters.values() if not p.name.startswith("_")]
    parameters = [
        {
            "name": VARIADIC.get(p.kind, "") + p.name,
            "kind": p.kind.description,
            **({} if p.default is p.empty else {"default": repr(p.default)}),
        }
        for p in kept
    ]
    return [{"text": name + str(signature.replace(parameters=kept)), "parameters": parameters}]


def from_docstring(name, value):
    """Docstrings of older built-ins start with one form per line, like `range(start, stop[, step]) -> range object`."""
    head = inspect.getdoc(value).split("\n\n")[0].splitlines()
    forms = [re.match(rf"{name}\((.*?)\)(?= ->|$)", line) for line in head]
    return [form_of(name, form[1]) for form in forms if form]


def from_text_signature(name, value):
    """For a signature that `inspect` refuses because a default cannot be written down."""
    inside = value.__text_signature__.strip("()")
    inside = re.sub(r"\$\w+, ", "", inside)
    inside = re.sub(r", (\w+)=<unrepresentable>", r"[, \1]", inside)
    return [form_of(name, inside)]


def form_of(name, inside):
    parameters = []
    keyword_only = False
    optional = 0
    for opened, word, default, closed in re.findall(r"(\[?)[, ]*([*\w]+|/)(=[^,\]]+)?(\]*)", re.sub(r"\[, ", ", [", inside)):
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
    except ValueError:
        return {"default": "…"}


def first_sentence(name, doc):
    """The first sentence that is prose; empty where the docstring only lists forms."""
    paragraphs = [part for part in doc.split("\n\n") if not part.startswith(name + "(")]
    return re.match(r"(.*?[.!?](?=\s|$)|.*)", " ".join(paragraphs[0].split()))[0] if paragraphs else ""


def describe(name, value):
    doc = inspect.getdoc(value)
    return {
        "name": name,
        "kind": "class" if isinstance(value, type) else "function",
        "signatures": signatures(name, value),
        "doc": doc,
        "docFirstSentence": first_sentence(name, doc),
    }


facts = json.dumps([describe(name, value) for name, value in sorted(vars(builtins).items()) if is_public(name, value)])
