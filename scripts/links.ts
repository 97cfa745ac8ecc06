import { checkLinks } from '../src/site/links-check/check'
import { formatProblem } from '../src/examples/example'

/* npm run links:check: does every internal link of the built site lead to a page and a place that exist? */

const { problems, links, pages } = await checkLinks('dist', 'docs', process.env['BASE_PATH'] ?? '/')
for (const problem of problems) console.error(formatProblem(problem))
console.log(`${links} internal links in ${pages} pages.`)
console.log(`${links - problems.length} passed, ${problems.length} failed`)
if (problems.length > 0) process.exitCode = 1
