def describe(value):
    match value:
        case 0:
            return "zero"
        case [first, *rest] if first:
            return f"{first} and {len(rest)}"
        case {"name": name, **others}:
            return name
        case str() as text:
            return text.upper()
        case _:
            return None


results = [describe(each) for each in (0, [1, 2, 3], {"name": "Ada", "age": 36}, "hi", 1.5)]
