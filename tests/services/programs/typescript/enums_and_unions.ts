enum Level { Low = 1, High = 'h' }
const enum Fast { A = 1 << 2, B = A | 1 }
const l: Level = 5
const x: Fast = 'A'
type Shape = { kind: 'a'; r: number } | { kind: 'b'; w: number }
function area(s: Shape): number { switch (s.kind) { case 'a': return s.w; case 'c': return 1 } }
function all(s: Shape) { if (s.kind === 'a') return s.r; const never: never = s }
