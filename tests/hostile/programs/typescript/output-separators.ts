// Tries to drown the page in characters that are laid out in ways of their own.
// ends: done
for (const text of ['\t', '\u2028\u2029', '\u00ad', '\r', '\u00a0', '\v\f', '\u200b\u2060\ufeff', '\u0000'])
  console.log(text.repeat(200_000))
