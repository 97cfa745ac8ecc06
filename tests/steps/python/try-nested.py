def step(number):
    try:
        try:
            return 10 // number
        except TypeError:
            return "type"
    except ZeroDivisionError:
        return "zero"


results = [step(each) for each in (5, 0, "a")]
