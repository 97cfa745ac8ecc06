import { RUFF } from '../ids'
import { remoteService } from '../remote'
import { renewWorkers } from '../renew'
import type { ServiceKind } from '../service'

/** ruff: what is wrong, or could be said better, with a fix where there is one; and format. */
export const ruff: ServiceKind = {
  id: RUFF,
  label: 'ruff',
  about: 'mistakes, traps, and newer ways to write it',
  heavy: false,
  patience: 0,
  start: () =>
    remoteService(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), [
      'problems',
      'format',
    ]),
  renew: renewWorkers,
}
