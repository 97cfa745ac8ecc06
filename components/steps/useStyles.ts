import { onBeforeMount } from 'vue'
import { lateStyles } from '../lateStyles'
import controls from './controls.css?inline'
import state from './state.css?inline'
import steps from './steps.css?inline'

const addStyles = lateStyles(steps + state + controls)

/** Puts the looks of steps on the page. */
export function useStyles(): void {
  onBeforeMount(addStyles)
}
