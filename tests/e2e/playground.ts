import { expect, type Locator, type Page } from '@playwright/test'

/** The playground, as a reader uses it. */
export interface Playground {
  readonly root: Locator
  /** The editor that is shown. */
  readonly code: Locator
  readonly output: Locator
  /** Where it tells the reader something. */
  readonly notice: Locator
  write(text: string): Promise<void>
  run(): Promise<void>
  tab(name: string): Locator
  /** Shows one of the panels beside the code. */
  show(panel: string): Promise<void>
}

/** Opens the playground, and waits for its editor. */
export async function playgroundOn(page: Page, address = '/play'): Promise<Playground> {
  await page.goto(address)
  return openedPlayground(page)
}

/** The playground of a page that is on its way to it. */
export async function openedPlayground(page: Page): Promise<Playground> {
  const root = page.getByRole('region', { name: 'Playground', exact: true })
  const code = root.locator('.panel:visible .cm-content')
  // What is there first can be written into too, but most tests are about the editor.
  await page.mouse.move(1, 1)
  await expect(code).toBeVisible()
  return {
    root,
    code,
    output: root.getByRole('region', { name: 'Output of the program' }),
    notice: root.locator('.notice'),
    write: (text) => code.fill(text),
    run: () => root.getByRole('button', { name: 'Run', exact: true }).click(),
    tab: (name) => root.getByRole('tab', { name }),
    show: (panel) =>
      root
        .getByRole('group', { name: 'Panels' })
        .getByRole('button', { name: new RegExp(`^${panel}`) })
        .click(),
  }
}

/** Makes a file, which is shown then if its name is one. */
export async function addFile({ root }: Playground, name: string): Promise<void> {
  await root.getByRole('button', { name: 'New file' }).click()
  await root.getByRole('textbox', { name: 'Name of the new file' }).fill(name)
  await root.getByRole('button', { name: 'Create' }).click()
}
