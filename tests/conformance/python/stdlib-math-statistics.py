import math, statistics, cmath
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.isclose(0.1 + 0.2, 0.3), math.floor(-1.5), math.trunc(-1.5))
print(math.sqrt(2), math.hypot(3, 4), math.degrees(math.pi), math.inf, math.isnan(math.nan), math.prod([1, 2, 3]), math.isqrt(17))
print(statistics.mean([1, 2, 4]), statistics.median([3, 1, 2]), statistics.mode("aab"), round(statistics.stdev([1, 2, 3, 4]), 4), cmath.sqrt(-1))
