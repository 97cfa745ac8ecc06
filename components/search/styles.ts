import { lateStyles } from '../lateStyles'
import css from './search.css?inline'

/** Puts the looks of the dialog on the page. */
export const addSearchStyles = lateStyles(css)
