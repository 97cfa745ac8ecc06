from decimal import Decimal, getcontext, ROUND_HALF_UP
from fractions import Fraction
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / 7, Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP))
getcontext().prec = 6
print(Decimal(2).sqrt(), Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(3.5).limit_denominator())
