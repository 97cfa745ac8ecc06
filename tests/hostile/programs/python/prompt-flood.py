# Tries to freeze the page by what it asks, again and again.
# ends: stopped
while True:
    input("\u0301" * 100_000 + "<b>" * 100_000 + "x" * 1_000_000)
