// Tries to go on in the compiler: classes, enums and namespaces within each other.
// ends: contained, error
enum Many { A = 1, «B = A, C = B, ×1»D = 2 }
«namespace N { ×200»export const inner = 1«}×200»
const made = «class extends ×300»Object«{}×300»
console.log(typeof made === 'function' && Many.A ? 'contained' : '')
