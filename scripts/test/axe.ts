import type { Page } from '@playwright/test'
import axe from 'axe-core'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What axe has found on a page. */
export interface AxeFindings {
  /** How many rules were kept. */
  readonly passed: number
  /** A rule that was not, and the HTML of each element that breaks it. */
  readonly violations: readonly { readonly id: string; readonly html: readonly string[] }[]
}

/**
 * Runs axe within a page, and takes from it only what is wrong: its builder for Playwright also fetches a description of each
 * element that is right, which takes several times as long. The only frame of a page, the sandbox's, is hidden and empty.
 *
 * @param rules the ids of the rules; all of axe's when missing
 */
export async function runAxe(page: Page, rules?: readonly string[]): Promise<AxeFindings> {
  await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { passes, violations } = await window.axe.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      ...(only === undefined ? {} : { runOnly: [...only] }),
    })
    return {
      passed: passes.length,
      violations: violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) })),
    }
  }, rules)
}
