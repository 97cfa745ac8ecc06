def check(number):
    assert number > 0, f"{number} is not positive"
    return number


for number in (1, -1):
    check(number)
