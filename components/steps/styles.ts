import { onBeforeMount } from 'vue'
import { lateStyles } from '../lateStyles'
import css from './steps.css?inline'

const addStyles = lateStyles(css)

/** Puts the looks of steps on the page. */
export function useStyles(): void {
  onBeforeMount(addStyles)
}
