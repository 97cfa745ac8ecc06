import { lateStyles } from '../lateStyles'
import css from './notFound.css?inline'

/** Puts the looks of the page for missing pages on the page. */
export const addNotFoundStyles = lateStyles(css)
