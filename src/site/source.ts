/** Stands in for the repository until a deployment names its own; reserved for documentation, so it is nobody's. */
const PLACEHOLDER = 'https://example.org/source'

/**
 * Where the site's source and its reports of errors are: `SOURCE_URL`, else the repository that GitHub builds from.
 *
 * @throws Error when `SOURCE_URL` is no absolute http(s) address
 */
export function readSourceUrl(env: Readonly<Record<string, string | undefined>>): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  const own = server && repository ? `${server}/${repository}` : PLACEHOLDER
  const given = env['SOURCE_URL'] || own
  if (!/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : ''))
    throw new Error(`SOURCE_URL must be an address like https://github.com/someone/it: ${given}`)
  return given.replace(/\/+$/, '')
}

/**
 * The address at which a reader reports an error, with what it is about filled in.
 *
 * @param page the address of the page that is wrong
 * @param example the id of the example that is wrong, where it is one
 */
export function reportUrl(source: string, title: string, page: string, example: string | undefined): string {
  const place = example === undefined ? page : `${page.replace(/#.*$/, '')}#${example}`
  const body = `Where: ${place}\n\nWhat is wrong:\n\nWhat should be there:\n`
  return `${source}/issues/new?${new URLSearchParams({ title: `Error in ${title}`, body }).toString()}`
}
