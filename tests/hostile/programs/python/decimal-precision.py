# Tries to have a number computed to more digits than there is memory, and then to many.
# ends: stopped
import decimal

context = decimal.getcontext()
context.prec, context.Emax, context.Emin = decimal.MAX_PREC, decimal.MAX_EMAX, decimal.MIN_EMIN
try:
    print(decimal.Decimal(1) / 3)
except MemoryError:
    print("MemoryError")
context.prec = 20_000_000
decimal.Decimal(2).ln()
