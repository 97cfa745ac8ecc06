import { TYPESCRIPT } from '../ids'
import { remoteService } from '../remote'
import { renewWorkers } from '../renew'
import type { ServiceKind } from '../service'

/** TypeScript's own language service, with the types that `tsc --strict` has. */
export const typescriptTypes: ServiceKind = {
  id: TYPESCRIPT,
  label: 'TypeScript',
  about: 'types, completion, renaming',
  heavy: true,
  patience: 150,
  start: () =>
    remoteService(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), [
      'problems',
      'hover',
      'complete',
      'describe',
      'signatures',
      'definition',
      'rename',
      'fixes',
      'format',
      'emit',
    ]),
  renew: renewWorkers,
}

/** TypeScript's: there is one. */
export const services: readonly ServiceKind[] = [typescriptTypes]
