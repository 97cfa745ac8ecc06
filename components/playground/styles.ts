import { lateStyles } from '../lateStyles'
import css from './play.css?inline'
import problems from './problems/problems.css?inline'
import promptCss from './prompt/prompt.css?inline'

/** Puts the looks of the playground on the page. */
export const addPlayStyles = lateStyles(css + problems + promptCss)
