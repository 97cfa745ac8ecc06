def factorial(number):
    if number <= 1:
        return 1
    smaller = factorial(number - 1)
    return number * smaller


result = factorial(5)
