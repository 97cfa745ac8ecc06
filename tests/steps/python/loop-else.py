for number in (4, 5):
    for divisor in range(2, number):
        if number % divisor == 0:
            prime = False
            break
    else:
        prime = True
