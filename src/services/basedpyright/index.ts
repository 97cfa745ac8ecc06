import { BASEDPYRIGHT } from '../ids'
import { renewWorkers } from '../renew'
import type { ServiceKind } from '../service'
import { startBasedpyright } from './start'

/** basedpyright, with typeshed: Python's types. */
export const pythonTypes: ServiceKind = {
  id: BASEDPYRIGHT,
  label: 'Types',
  about: 'types, completion, renaming',
  heavy: true,
  patience: 100,
  start: startBasedpyright,
  renew: renewWorkers,
}
