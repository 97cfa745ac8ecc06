# by hand: since 3.14 a misspelt keyword is recognized.
# exit=1
whille True:
    pass
