"""Source compiled into the pieces that are executed one after the other."""

import ast
import codeop
import re

from .held import AtHand

VALUE = "__value of the last expression__"
_FUTURES = __import__("__future__")
_FUTURE_FLAGS = sum(getattr(_FUTURES, name).compiler_flag for name in _FUTURES.all_feature_names)
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


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


def of_program(source, name):
    """All of it as one: a tracer of the program's own sees one module. The value of the last expression is left under a name."""
    tree = ast.parse(source, name)
    last = tree.body[-1] if tree.body else None
    if isinstance(last, ast.Expr):
        target = ast.copy_location(ast.Name(VALUE, ast.Store()), last)
        tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
    return compile(tree, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if _awaits(tree) else 0, True)


def of_session(source, name):
    """One for each statement, which prints its value as the interpreter's prompt does.

    Returns the pieces, and the errors of those that cannot be compiled, by their place: nothing stands for them.
    """
    pieces, errors, flags = [], {}, 0
    for statement in _statements(source, name):
        try:
            if isinstance(statement, SyntaxError):
                raise statement
            mode = flags | (ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if _awaits(ast.Module([statement], [])) else 0)
            piece = compile(ast.Interactive([statement]), name, "single", mode, True)
        except SyntaxError as error:
            errors[len(pieces)] = error.with_traceback(None)
            piece = _NOTHING
        pieces.append(piece)
        flags |= piece.co_flags & _FUTURE_FLAGS
    return pieces, errors


_NOTHING = compile("", "", "exec", 0, True)
# What goes on with the statement above it.
_GOES_ON = re.compile(r"\s|(?:elif|else|except|finally)\b|[)\]}]|#")


def _statements(source, name):
    """Those of a session: where not all of it can be read, each as far as one sees, or the error that is in its place."""
    try:
        yield from ast.parse(source, name).body
        return
    except SyntaxError:
        text = source if isinstance(source, str) else bytes(source).decode("utf-8", "replace")
        lines = text.splitlines(True)
    start = end = 0
    while end < len(lines):
        end += 1
        while end < len(lines) and (_GOES_ON.match(lines[end]) or _is_open("".join(lines[start:end]))):
            end += 1
        try:
            # With as many lines above, so that places are those of the whole.
            yield from ast.parse("\n" * start + "".join(lines[start:end]), name).body
        except SyntaxError as error:
            yield error
        start = end


def _is_open(text):
    try:
        # It looks its module of warnings up by name.
        with AtHand():
            return codeop.compile_command(text, symbol="exec") is None
    except SyntaxError, OverflowError, ValueError:
        return False
