const v = 1
function f(n: number) {
  let out = n
  if (n) {
    console.log(out)
    class Inner { n = 1 }
    const n2 = new Inner().n
    let out2 = n2
    switch (n2) {
      case 0:
        let v = 3
        console.log(v)
        break
      case 1:
        console.log('one')
        console.log(n2)
    }
    return out2
  }
  return 0
}
try {
  f(1)
} catch (e) {
  console.log((e as Error).name)
}
{
  const before = typeof Map
  enum E { A }
  namespace N { export const z = 1; const q = z; console.log(q) }
  const v = E.A + N.z
  {
    console.log('deep')
    const v = 'x'
    {
      const before = v
      console.log(before)
    }
  }
}
for (const v of [1, 2]) {
  const w = v
  console.log(w)
  { const w = 5; console.log(w, v) }
}
try {
  console.log('a')
} finally {
  const v = 4
  console.log(v)
}
function thrower(): never { throw new Error('t') }
function passes() {
  let step = 0
  try {
    step = 1
    thrower()
  } finally {
    step = 2
  }
}
try { passes() } catch (e) { const v = e; console.log((v as Error).message) }
