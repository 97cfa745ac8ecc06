import { computed, ref, type ComputedRef } from 'vue'

/** The example that the reader wrote in last: what keys do is said once on a page. */
const hinted = ref<string>()

/** @param example id of an example on the page */
export function useHint(example: string): { hinted: ComputedRef<boolean>; hint: () => void } {
  return {
    hinted: computed(() => hinted.value === example),
    hint: () => (hinted.value = example),
  }
}
