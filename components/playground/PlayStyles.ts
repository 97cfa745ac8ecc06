import { h, type FunctionalComponent } from 'vue'
import styles from './play.css?inline'

/** The looks of the playground, in its HTML: with a sheet of its own the first paint would need one file more. */
export const PlayStyles: FunctionalComponent = () => h('style', { innerHTML: styles })
