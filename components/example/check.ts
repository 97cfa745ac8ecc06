import type { Extension } from '@codemirror/state'
import type { Language } from '../../src/engines/language'
import { checkOnRequest } from '../../src/services/editor/check'

/** A button that has a program looked at, where its language has something that looks. */
export function checkOf({ services, mainFile }: Language): Extension {
  if (services === undefined) return []
  return checkOnRequest({
    file: mainFile,
    async kind() {
      const [lightest] = (await services()).services
      if (lightest === undefined) throw new Error('Nothing checks this language.')
      return lightest
    },
  })
}
