import { languages } from '../../src/engines/languages'

/** Styles by which an example of several programs shows the one in the preferred language, else its first. */
export const twinStyles = languages
  .map(({ id }) => {
    const panel = `[data-language=${id}] [data-twins~=${id}] .panel`
    return `${panel}{display:none}${panel}[data-language=${id}]{display:block}`
  })
  .join('')
