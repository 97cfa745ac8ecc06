# by hand: template strings are new in 3.14 (PEP 750).
name = "World"
template = t"Hello {name!r:>8}!"
print(type(template).__name__, template.strings, template.values)
part = template.interpolations[0]
print(part.expression, part.conversion, part.format_spec, part.value)
print([piece if isinstance(piece, str) else piece.value.upper() for piece in template])
