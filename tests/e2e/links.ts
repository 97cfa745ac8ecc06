import type { Page } from '@playwright/test'

/**
 * Follows the first link of a page's text that leads to an address, also one that is folded away. Fails when there is none.
 *
 * @param path the end of the address
 */
export async function follow(page: Page, path: string): Promise<void> {
  await page
    .locator(`main a[href$="${path}"]`)
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click())
}
