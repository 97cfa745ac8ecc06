import { pythonTypes } from './basedpyright'
import { ruff } from './ruff'
import type { ServiceKind } from './service'

/** Python's: ruff at once, then the types. */
export const services: readonly ServiceKind[] = [ruff, pythonTypes]
