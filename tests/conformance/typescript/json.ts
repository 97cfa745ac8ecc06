console.log(JSON.stringify({ b: [1, undefined, () => 1], d: new Date(0), u: undefined, n: NaN }, null, 2))
console.log(
  JSON.parse('{"a": [1, {"b": null}]}', (_key, value: unknown) => (value === null ? 'nothing' : value)),
)
