console.log(0.1 + 0.2, -0, 1e21, 1 / 3, NaN, 2n ** 64n, 0xff, 1_000)
console.log([0.1 + 0.2, -0, 1e21], Number.MAX_SAFE_INTEGER, Number.EPSILON)
console.log((1234.5678).toFixed(2), (255).toString(16), parseInt('12px'), Number(''))
