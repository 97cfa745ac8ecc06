import type { Documented, Facts } from './interpreter'

/** @returns everything that the interpreter says something of, by the name by which it is reached: `sum`, `str.split`, `bisect.insort` */
export function documentedNames({ builtIns, types, modules }: Facts): ReadonlyMap<string, Documented> {
  return new Map(
    [...Object.values(modules).flat(), ...types.flatMap(({ members }) => members), ...builtIns].map((one) => [
      one.name,
      one,
    ]),
  )
}
