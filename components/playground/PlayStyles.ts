import { h, shallowRef, type FunctionalComponent, type ShallowRef } from 'vue'
import styles from './play.css?inline'

/**
 * The looks of the playground, in the HTML that the server sends: with a sheet of its own the first paint would need one file more. The
 * page's script leaves them as they are, and does without them.
 */
export const PlayStyles: FunctionalComponent = () =>
  h('style', import.meta.env.SSR ? { innerHTML: styles } : undefined)

/**
 * Fetches them for a page that was come to within the site, which no server has sent.
 *
 * @returns whether they are there; before, nobody should see the page
 */
export function usePlayStyles(): ShallowRef<boolean> {
  const areThere = shallowRef(import.meta.env.SSR || document.querySelector('.play') !== null)
  const go = (): void => void (areThere.value = true)
  // Better without any looks than not at all.
  if (!areThere.value) import('./addPlayStyles').then(go, go)
  return areThere
}
