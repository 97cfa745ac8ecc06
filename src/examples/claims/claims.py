"""Proves claims: lines such as `int("00", 0)  # 0`. Says on each line that begins with U+001E what it is about to do, and what came of it."""

import ast
import asyncio
import builtins
import contextvars
import inspect
import io
import json
import os
import sys
import time
import tokenize
import warnings

_FLAGS = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def _comments(source):
    """The text of each comment that stands behind code, by its line."""
    found = {}
    code_on = 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.start[0] == code_on:
            found[code_on] = token.string[1:].strip()
        elif token.type not in (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE):
            code_on = token.end[0]
    return found


def _statements(source):
    """Pairs of a statement and what is claimed of it; None for one that only gets things ready."""
    comments = _comments(source)
    for node in ast.parse(source).body:
        expected = None if isinstance(node, _DEFINITIONS) else comments.get(node.end_lineno) or None
        yield node, expected


def _execute(node, namespace, last=False):
    """Runs a statement; the value, if it is the last one and an expression."""
    if last and isinstance(node, ast.Expr):
        code = compile(ast.Expression(node.value), "main.py", "eval", _FLAGS, True)
    else:
        code = compile(ast.Module([node], []), "main.py", "exec", _FLAGS, True)
    outcome = eval(code, namespace)
    return asyncio.run(outcome) if code.co_flags & inspect.CO_COROUTINE else outcome


def _outcome(statements, stdin):
    """What comes of the last of some statements: its text, and the names by which it may be claimed too."""
    namespace = {"__name__": "__main__", "__builtins__": builtins}
    printed = sys.stdout = io.StringIO()
    if stdin is not None:
        sys.stdin = io.StringIO(stdin)
    names = set()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            for node in statements[:-1]:
                _execute(node, namespace)
            printed.seek(0)
            printed.truncate()
            caught.clear()
            value = _execute(statements[-1], namespace, last=True)
            text = printed.getvalue().removesuffix("\n").replace("\n", "\\n") if value is None else ""
            text = text or repr(value)
        except BaseException as error:
            name, message = type(error).__name__, str(error)
            names.add(name)
            text = f"{name}: {message}" if message else name
        names.update(warning.category.__name__ for warning in caught)
    return text, names


def _alone(statements, stdin):
    """The same in a context of its own, with what programs share put back afterwards."""
    scope, environment, kept = builtins.__dict__, os.environ, dict(sys.__dict__)
    built_in, variables, folder = dict(scope), dict(environment), os.getcwd()
    recursion, digits = sys.getrecursionlimit(), sys.get_int_max_str_digits()
    try:
        return contextvars.Context().run(_outcome, statements, stdin)
    finally:
        for variable, before in ((scope, built_in), (sys.__dict__, kept), (environment, variables)):
            variable.clear()
            variable.update(before)
        os.chdir(folder)
        sys.setrecursionlimit(recursion)
        sys.set_int_max_str_digits(digits)


def prove(fences, start):
    """Proves the claims of some fences, from the given one on; each has what gets things ready done anew before it."""
    write, flush, sleep, dump = sys.stdout.write, sys.stdout.flush, time.sleep, json.JSONEncoder().encode
    count = 0

    def say(**what):
        write(f"\x1e{dump(what)}\n")
        flush()
        # What was printed leaves a waiting program at once, so that a claim that never ends is known by name.
        sleep(0)

    for index, fence in enumerate(fences):
        ready = []
        try:
            pairs = list(_statements(fence["code"]))
        except SyntaxError as error:
            say(fence=index, line=error.lineno or 1, problem=f"{type(error).__name__}: {error.msg}")
            continue
        for node, expected in pairs:
            if expected is None:
                ready.append(node)
                continue
            count += 1
            if count <= start:
                continue
            say(fence=index, line=node.lineno, begun=count, expected=expected)
            actual, names = _alone([*ready, node], fence["stdin"])
            say(fence=index, line=node.lineno, actual=actual[:2000], holds=expected == actual or expected in names)
        if not pairs or pairs[-1][1] is None:
            line = pairs[-1][0].lineno if pairs else 1
            say(fence=index, line=line, problem="Nothing is claimed here; say behind the code what comes of it.")
    say(finished=True)
