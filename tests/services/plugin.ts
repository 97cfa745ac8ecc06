import type { Plugin } from 'vite'
import { judgePython, judgeTypeScript } from './commands'

const PYTHON = 'virtual:judged-python'
const TYPESCRIPT = 'virtual:judged-typescript'

/** Gives the tests of the services what the commands say of many programs. */
export function judgedByCommands(): Plugin {
  return {
    name: 'judged-by-commands',
    resolveId: (id) => (id === PYTHON || id === TYPESCRIPT ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${PYTHON}`) return `export default ${JSON.stringify(await judgePython())}`
      if (id === `\0${TYPESCRIPT}`) return `export default ${JSON.stringify(await judgeTypeScript())}`
      return undefined
    },
  }
}
