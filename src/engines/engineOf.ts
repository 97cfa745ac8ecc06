import type { Engine } from '../sandbox/client/engine'
import { sandboxFrame } from './frame'
import type { Language } from './language'

/** The page's one engine for a language. @throws TypeError when the code that talks to engines does not come */
export async function engineOf({ id }: Language): Promise<Engine> {
  // The sandbox's frame loads while that code comes. Where it does not come, the frame may hold an error page.
  const { element } = sandboxFrame()
  try {
    return (await import('./page')).pageEngine(id)
  } catch (reason) {
    element.remove()
    throw reason
  }
}
