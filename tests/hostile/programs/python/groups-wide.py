# Tries to hold the page by an error that is a great many, each with notes, causes and many lines.
# ends: error
errors = []
for number in range(20_000):
    try:
        raise ValueError("line\n" * 10, number)
    except ValueError as error:
        error.add_note("note\n" * 3)
        error.__cause__ = errors[-1] if errors else None
        errors.append(error)
raise ExceptionGroup("wide", errors)
