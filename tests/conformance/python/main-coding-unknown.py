# coding: klingon
# exit=1
# by hand: as CPython has it
print("café")
