def odd():
    try:
        return "try"
    finally:
        note = "finally"


def swallowed():
    for number in range(3):
        try:
            if number == 1:
                break
        finally:
            seen = number
    return seen


results = [odd(), swallowed()]
