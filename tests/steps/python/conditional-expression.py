for age in (5, 20):
    kind = "child" if age < 18 else "adult"
