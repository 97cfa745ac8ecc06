function what(v: number | string) {
  switch (v) {
    case 1: {
      const kind = 'one'
      return kind
    }
    case 2:
    case 3:
      v = 'few'
    default:
      return `d${v}`
  }
}
const rs = [1, 2, 3, 'z'].map(what)
const o: { a?: { b?: () => number }; n: number | null } = { n: null }
const u = o.a?.b?.()
o.a ??= { b: () => 7 }
o.n ||= 3
o.n &&= o.n + 1
const w = o.a?.b?.() ?? 0
const t = `x${w}${`y${o.n}`}`
function tag(s: TemplateStringsArray, ...v: unknown[]) { return s.raw.join('|') + v.join() }
const tagged = tag`a${1}\n${2}`
console.log(rs, u, w, t, tagged, typeof what, void 0)
