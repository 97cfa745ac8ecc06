# by hand: since 3.13 a line that only assigns a call's result is shown without carets.
# exit=1
name = input("> ")
