import { BUILD_KEY, PAGE_HASHES_ID } from '../../deploy/kinds'

type PageHashes = Readonly<Record<string, string>>

/** The name of the scripts that this page was built with; undefined in dev. */
export function pageBuild(): string | undefined {
  const data = document.getElementById(PAGE_HASHES_ID)?.textContent
  return data ? (JSON.parse(data) as PageHashes)[BUILD_KEY] : undefined
}

/**
 * The name of the scripts that the site has now.
 *
 * @returns undefined without network
 */
export async function deployedBuild(base: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}hashmap.json`, { cache: 'no-cache' })
    return response.ok ? ((await response.json()) as PageHashes)[BUILD_KEY] : undefined
  } catch {
    return undefined
  }
}
