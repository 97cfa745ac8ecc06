import type { Extension } from '@codemirror/state'
import type { Language } from '../../src/engines/language'
import { checkOnRequest } from '../../src/services/editor/check'

/**
 * A button that has a program looked at, where its language has something that looks.
 *
 * @param listing where the site's own text stands, which needs no look
 */
export function checkOf({ services, mainFile }: Language, listing: Element | null): Extension {
  if (services === undefined) return []
  return checkOnRequest({
    file: mainFile,
    proved: listing?.querySelector('code')?.textContent,
    async kind() {
      const [lightest] = (await services()).services
      if (lightest === undefined) throw new Error('Nothing checks this language.')
      return lightest
    },
  })
}
