import { h, type FunctionalComponent } from 'vue'

/** Stands where a part of the page did not come; it is asked for anew when it is shown the next time. */
export const NotFetched: FunctionalComponent = () =>
  h('p', { class: 'notice' }, 'This could not be fetched. Check the connection, then show it once more.')
