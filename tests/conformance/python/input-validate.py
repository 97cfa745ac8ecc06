def ask_int(prompt):
    while True:
        try:
            return int(input(prompt))
        except ValueError as error:
            print("again:", error)
print(ask_int("? ") * 2)
