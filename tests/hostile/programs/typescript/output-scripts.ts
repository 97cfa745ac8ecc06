// Tries to drown the page in scripts that are hard to shape.
// ends: done
for (const text of ['\ufdfa', '\u0915\u094d', '🇩🇪', '\u1112\u1161\u11ab', '👨‍👩‍👧', '\u0644\u0627\u202e\u200f', '\u0e01\u0e49\u0e49\u0e49', '#\ufe0f\u20e3'])
  console.log(text.repeat(40_000))
