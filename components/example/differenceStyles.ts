import { lateStyles } from '../lateStyles'
import css from './difference.css?inline'

/** Puts the looks of what differs between two versions on the page. */
export const addDifferenceStyles = lateStyles(css)
