"""Runs one program as `python main.py` does: prepare, then drive for each piece of its code, then finish."""

import ast
import asyncio
import atexit
import builtins
import gc
import io
import random
import sys
import threading
import weakref
from importlib.machinery import SourceFileLoader
from inspect import CO_COROUTINE, iscoroutine
from types import ModuleType

from . import errors, host

MAIN = errors.MAIN
HOME = "/home/reader"
_VALUE = "__value of the last expression__"
_FUTURES = __import__("__future__")
_FUTURE_FLAGS = sum(getattr(_FUTURES, name).compiler_flag for name in _FUTURES.all_feature_names)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


class _State:
    error = None
    value = None
    pieces = ()


def _awaits(node):
    """Whether there is an await outside of any function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.Await, ast.AsyncFor, ast.AsyncWith)):
            return True
        if isinstance(child, ast.comprehension) and child.is_async:
            return True
        if isinstance(child, _SCOPES):
            continue
        if _awaits(child):
            return True
    return False


def _compile(source):
    """Code objects for the statements and, on its own so that its value is seen, for the last expression."""
    tree = ast.parse(source, MAIN)
    last = tree.body[-1] if tree.body else None
    is_expression = isinstance(last, ast.Expr)
    if _awaits(tree):
        if is_expression:
            target = ast.copy_location(ast.Name(_VALUE, ast.Store()), last)
            tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
        return (compile(tree, MAIN, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, True),)
    if not is_expression:
        return (compile(tree, MAIN, "exec", 0, True),)
    expression = ast.Expression(tree.body.pop().value)
    statements = compile(tree, MAIN, "exec", 0, True)
    value = compile(expression, MAIN, "eval", statements.co_flags & _FUTURE_FLAGS, True)
    return (statements, value)


def warm_up():
    """Goes once through what every program needs, so that the browser has compiled it when the program comes."""
    namespace = {"out": io.StringIO()}
    for piece in _compile(b"for i in 1, 2:\n    print(i, f'{i}', file=out)\n[i]"):
        eval(piece, namespace)


def prepare():
    """Compiles main.py and makes `__main__` ready for it."""
    random.seed()
    # A new module: what the old one held was frozen, and would not be collected when the program ends.
    module = sys.modules["__main__"] = ModuleType("__main__")
    namespace = module.__dict__
    namespace.update(
        __name__="__main__",
        __doc__=None,
        __package__=None,
        __loader__=SourceFileLoader("__main__", f"{HOME}/{MAIN}"),
        __spec__=None,
        __builtins__=builtins,
        __file__=f"{HOME}/{MAIN}",
    )
    try:
        with open(MAIN, "rb") as file:
            _State.pieces = _compile(file.read())
    except BaseException as error:
        _State.error = error.with_traceback(None)
    host.request("prepared", code=[id(piece) for piece in _State.pieces], globals=id(namespace))


def drive(raised):
    """Takes what a piece of code returned or raised; false when the program is over."""
    outcome = sys.__dict__.pop("_engine")
    if raised:
        _State.error = outcome
        return False
    if iscoroutine(outcome) and any(piece.co_flags & CO_COROUTINE for piece in _State.pieces):
        try:
            with asyncio.Runner() as runner:
                runner.run(outcome)
        except BaseException as error:
            _State.error = error
        outcome = sys.modules["__main__"].__dict__.pop(_VALUE, None)
    _State.value = outcome
    return _State.error is None


def _conclude():
    """Prints the failure, if there is one, and says how the program ends."""
    error = _State.error
    if error is None:
        return {"status": "done", "exitCode": 0}
    if isinstance(error, SystemExit):
        code = errors.exit_code(error)
        if code == 0:
            return {"status": "done", "exitCode": 0}
    else:
        sys.stdout.flush()
        errors.show(error)
        code = 130 if isinstance(error, KeyboardInterrupt) else 1
    return {"status": "error", "exitCode": code, "error": errors.describe(error)}


def _tear_down():
    """Ends as CPython ends: exit handlers, then all that `__main__` holds, so that finalizers run."""
    threading._shutdown()
    atexit._run_exitfuncs()
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        sys.__dict__.pop(name, None)
    module = weakref.ref(sys.modules.pop("__main__"))
    gc.collect()
    if module() is None:
        return
    namespace = module().__dict__
    for private in (True, False):
        for name in list(namespace):
            is_private = name.startswith("_") and not name.startswith("__")
            if name != "__builtins__" and (is_private or not private):
                namespace[name] = None
    gc.collect()


def finish():
    """Reports the value of the last expression and how the program ended."""
    if _State.value is not None:
        try:
            host.request("value", text=str.__str__(repr(_State.value))[:100_000])
        except BaseException:
            pass
    try:
        ending = _conclude()
    except BaseException as failure:
        # The program's own hook or stream has failed while its failure was shown.
        ending = {"status": "error", "exitCode": 1, "error": errors.describe(failure)}
    _State.error = _State.value = None
    try:
        _tear_down()
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:
                pass
        host.request("ended", **ending)
