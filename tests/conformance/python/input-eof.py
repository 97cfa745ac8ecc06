lines = []
try:
    while True:
        lines.append(input("> "))
except EOFError as error:
    print("\neof", lines, error)
