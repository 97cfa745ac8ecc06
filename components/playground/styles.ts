import { lateStyles } from '../lateStyles'
import css from './play.css?inline'

/** Puts the looks of the playground on the page. */
export const addPlayStyles = lateStyles(css)
