import { lateStyles } from '../lateStyles'
import css from './play.css?inline'

lateStyles(css)()
