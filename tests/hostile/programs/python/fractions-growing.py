# Tries to compute without end by fractions that grow with each step.
# ends: stopped
from fractions import Fraction

total = Fraction(1)
for number in range(2, 10**9):
    total += Fraction(1, number) ** 9
