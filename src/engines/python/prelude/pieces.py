"""Source compiled into the pieces that are executed one after the other."""

import ast

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
    """One for the statements and, on its own so that its value is seen, one for the last expression."""
    tree = ast.parse(source, name)
    last = tree.body[-1] if tree.body else None
    is_expression = isinstance(last, ast.Expr)
    if _awaits(tree):
        if is_expression:
            target = ast.copy_location(ast.Name(VALUE, ast.Store()), last)
            tree.body[-1] = ast.copy_location(ast.Assign([target], last.value), last)
        return (compile(tree, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, True),)
    if not is_expression:
        return (compile(tree, name, "exec", 0, True),)
    expression = ast.Expression(tree.body.pop().value)
    statements = compile(tree, name, "exec", 0, True)
    value = compile(expression, name, "eval", statements.co_flags & _FUTURE_FLAGS, True)
    return (statements, value)


def of_session(source, name):
    """One for each statement, which prints its value as the interpreter's prompt does."""
    pieces, flags = [], 0
    for statement in ast.parse(source, name).body:
        mode = flags | (ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if _awaits(ast.Module([statement], [])) else 0)
        pieces.append(compile(ast.Interactive([statement]), name, "single", mode, True))
        flags |= pieces[-1].co_flags & _FUTURE_FLAGS
    return pieces
