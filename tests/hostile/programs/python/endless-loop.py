# Tries to keep the page busy for ever.
# ends: stopped
while True:
    pass
