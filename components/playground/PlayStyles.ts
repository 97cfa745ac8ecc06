import { h, type FunctionalComponent } from 'vue'
import styles from './play.css?inline'

/**
 * The looks of the playground, in the HTML that the server sends: with a sheet of its own the first paint would need one file more. The
 * page's script leaves them as they are, and does without them.
 */
export const PlayStyles: FunctionalComponent = () =>
  h('style', import.meta.env.SSR ? { innerHTML: styles } : undefined)

/** Fetches them for a page that was come to within the site, which no server has sent. */
export const fetchPlayStyles = (): Promise<unknown> | undefined =>
  import.meta.env.SSR || document.querySelector('.play') !== null
    ? undefined
    : import('./addPlayStyles').catch(() => undefined)

// The page that the reader comes from stays until they are there.
await fetchPlayStyles()
