let done = false

/**
 * Fetches what a reader may want later, once they have used the playground: without network they can still look at steps, share
 * and take a project along. What does not come now is asked for when it is wanted.
 */
export function keepParts(): void {
  const { connection, onLine } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean }
  }
  if (done || !onLine || connection?.saveData === true) return
  done = true
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1500))
  idle(() => {
    const parts = [
      import('./addresses'),
      import('./archive'),
      import('./files/CsvTable.vue'),
      import('../example/ErrorMeaning.vue'),
      import('../steps/WorkspaceSteps.vue'),
    ]
    for (const part of parts) part.catch(() => undefined)
  })
}
