namespace Geometry {
  const origin = 0
  export const unit = 1
  export enum Side {
    Left = unit << 2,
    Right,
    Text = 'text',
  }
  export function area(a: number, b: number): number {
    return a * b + origin
  }
}
namespace Geometry.Deep {
  export const value = Side.Right
}
enum M {
  M = 1,
  N = M + 1,
}
enum Computed {
  Length = 'abc'.length,
  Both = Length | 4,
  Negative = -Both,
}
import Short = Geometry.Deep
console.log(Geometry, Geometry.area(2, 3), Short.value)
console.log(M, M.N, Computed, Computed[7])
