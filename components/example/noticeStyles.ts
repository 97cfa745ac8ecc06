import { lateStyles } from '../lateStyles'
import css from './notice.css?inline'

/** Puts the looks of notices with buttons on the page. */
export const addNoticeStyles = lateStyles(css)
