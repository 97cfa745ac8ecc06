import { loadLate } from './latePanels'

/**
 * Fetches what keeps projects, which nobody needs before there is an editor.
 *
 * @throws Error in words for the reader where it does not come
 */
export async function loadProjects(): Promise<typeof import('./projects')> {
  try {
    return (await loadLate()).projects
  } catch (cause) {
    throw new Error(
      'What keeps projects could not be fetched. The project is here until you close the page: export it.',
      { cause },
    )
  }
}
