"""How tightly the operators of this interpreter bind, found by reading expressions in which two of them stand side by side."""

import ast
import keyword
import token

INFIX, PREFIX, SUFFIX = "infix", "prefix", "suffix"


def tree(text):
    """How Python reads an expression, or None where it is none."""
    try:
        return ast.dump(ast.parse(f"({text})", mode="eval"))
    except SyntaxError:
        return None


def is_operation(text):
    """Whether the whole is one operator with the plain names x and y around it, or behind it."""
    try:
        body = ast.parse(f"({text})", mode="eval").body
    except SyntaxError:
        return False
    match body:
        case ast.BinOp(right=last) | ast.BoolOp(values=[_, last]) | ast.Compare(comparators=[last]):
            return isinstance(last, ast.Name)
        case ast.UnaryOp(operand=last) | ast.Await(value=last):
            return isinstance(last, ast.Name)
    return False


def operators():
    """All that stand between, before or behind operands, each with its place and a form to show."""
    words = sorted(token.EXACT_TOKEN_TYPES) + keyword.kwlist
    pairs = [f"{one} {other}" for one in keyword.kwlist for other in keyword.kwlist]
    return [
        *[(INFIX, word, f"x {word} y") for word in words + pairs if is_operation(f"x {word} y")],
        *[(PREFIX, word, f"{word} x" if word.isalpha() else f"{word}x") for word in words if is_operation(f"{word} x")],
        (INFIX, "if y else", "x if y else z"),
        (PREFIX, "lambda:", "lambda: x"),
        (PREFIX, "name :=", "name := x"),
        (SUFFIX, "[i]", "x[i]"),
        (SUFFIX, "(y)", "x(y)"),
        (SUFFIX, ".y", "x.y"),
    ]


def binds_tighter(one, other):
    """Whether `one` takes its operands before `other` does, wherever each of them stands."""
    (place, mine, _), (other_place, theirs, _) = one, other
    if place == SUFFIX or other_place == SUFFIX:
        return place != other_place and (place == SUFFIX) == is_read_first(
            mine if place == SUFFIX else theirs, one, other
        )
    if place == other_place == INFIX:
        return tree(f"x {mine} y {theirs} z") == tree(f"(x {mine} y) {theirs} z") and tree(
            f"x {theirs} y {mine} z"
        ) == tree(f"x {theirs} (y {mine} z)")
    if place == other_place:
        return tree(f"{theirs} {mine} x") is not None and tree(f"{mine} {theirs} x") is None
    if place == PREFIX:
        return tree(f"{mine} x {theirs} y") == tree(f"({mine} x) {theirs} y")
    return tree(f"{theirs} x {mine} y") == tree(f"{theirs} (x {mine} y)")


def is_read_first(suffix, *both):
    """Whether what stands behind an operand belongs to it rather than to the other operator's result."""
    place, word, _ = next(one for one in both if one[0] != SUFFIX)
    before = "x " if place == INFIX else ""
    return tree(f"{before}{word} y{suffix}") == tree(f"{before}{word} (y{suffix})")


def grouping(place, word):
    """How a row of the same operator is read."""
    if place != INFIX:
        return ""
    text = f"x {word} y {word} z"
    if isinstance(ast.parse(text, mode="eval").body, ast.Compare):
        return "chain"
    return "right" if tree(text) == tree(f"x {word} (y {word} z)") else "left"


def levels():
    """Groups of operators, those that bind tightest first."""
    known = operators()
    strength = {one: sum(binds_tighter(one, other) for other in known) for one in known}
    return [
        {
            "operators": [word for place, word, _ in same],
            "forms": [form for *_, form in same],
            "grouping": grouping(*same[0][:2]),
        }
        for rank in sorted(set(strength.values()), reverse=True)
        if (same := [one for one in known if strength[one] == rank])
    ]
