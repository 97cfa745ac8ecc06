import { defineConfig } from 'vitepress'
import { twinStyles } from '../components/example/twins'
import { guessScript } from '../components/example/guessScript'
import { languageScript } from '../components/example/useLanguage'
import { fragmentScript } from '../components/example/useSharedLink'
import { arrivalScript } from '../components/page/arrival'
import { eventReplayScript } from '../components/page/eventReplay'
import { enginesPlugin } from '../src/engines/vitePlugin'
import { listingsAsStrings, staticListings } from '../src/examples/listings'
import { renderExamples } from '../src/examples/render'
import { examplesPlugin } from '../src/examples/vitePlugin'
import { readFacts } from '../src/facts/interpreter'
import { parameterAnchors } from '../src/facts/markdown'
import { factTables } from '../src/facts/tables'
import { factTablesMarkdown } from '../src/facts/tablesMarkdown'
import { signaturePageData } from '../src/site/entries/signatures'
import { servicesPlugin } from '../src/services/vitePlugin'
import { staticCode } from '../src/site/code/shiki'
import { entryPageData } from '../src/site/entries/page'
import { readCatalogue } from '../src/site/entries/read'
import { siteModelPlugin } from '../src/site/entries/vitePlugin'
import { paintOnce } from '../src/site/head/paint'
import { headingId } from '../src/site/headingId'
import { icon, manifest } from '../src/site/icon'
import { licencesPlugin } from '../src/site/licences/vitePlugin'
import { exampleFirst, quietAnchors } from '../src/site/markdown/exampleFirst'
import { blockParts } from '../src/site/markup/blockParts'
import { bracesAreText } from '../src/site/markup/braces'
import { routeBlock } from '../src/site/markup/routeBlock'
import { markupPlugin } from '../src/site/markup/vitePlugin'
import { mergePageData } from '../src/site/mergePageData'
import { pageHtml } from '../src/site/pageHtml'
import { searchPlugin } from '../src/site/search/vitePlugin'
import { runChunk } from '../src/site/runChunk'
import { readSourceUrl } from '../src/site/source'
import { siteOptions } from '../src/site/options'
import { storageScript } from '../src/site/storage'

const examples = await examplesPlugin()
const licences = licencesPlugin()
const facts = await readFacts()
const tables = factTablesMarkdown(() => factTables(facts, readCatalogue('docs').entries))

/** Wiring only: each feature is one import and one line. */
export default defineConfig({
  ...siteOptions,
  srcDir: 'docs',
  outDir: 'dist',
  lang: 'en',
  titleTemplate: ':title',
  cleanUrls: true,
  transformHtml: pageHtml,
  transformPageData: mergePageData(entryPageData, signaturePageData),
  head: [
    ['style', {}, twinStyles],
    // One script: the policy of each page says a hash for each, twice.
    [
      'script',
      {},
      [storageScript, languageScript(), guessScript, fragmentScript, eventReplayScript, arrivalScript].join(
        '\n',
      ),
    ],
    paintOnce,
    icon,
    manifest,
  ],
  vue: { template: { compilerOptions: { nodeTransforms: [staticListings] } } },
  vite: {
    plugins: [
      siteModelPlugin(),
      markupPlugin('docs'),
      examples.plugin,
      enginesPlugin(),
      servicesPlugin(),
      licences.plugin,
      searchPlugin('docs', facts),
      runChunk(),
    ],
    build: {
      modulePreload: {
        // Every page has it before anything else: to name it with each part that needs it is weight alone.
        resolveDependencies: (_, files) =>
          files.filter((file) => !file.startsWith('assets/chunks/framework.')),
      },
    },
    worker: { format: 'es', plugins: () => [servicesPlugin(), licences.workerPlugin] },
    define: {
      __VUE_OPTIONS_API__: 'false',
      'import.meta.env.SOURCE_URL': JSON.stringify(readSourceUrl(process.env)),
    },
  },
  markdown: {
    // Braces in prose are text: `{:.1f}` is no attribute.
    attrs: false,
    // A paragraph may begin with a link to another entry.
    component: { inlineTags: ['router-link'] },
    anchor: { slugify: headingId },
    headers: { level: [2], slugify: headingId },
    ...staticCode,
    config(md) {
      md.use(renderExamples(examples.compileForPage))
        .use(parameterAnchors)
        .use(routeBlock)
        .use(bracesAreText)
        .use(blockParts)
        .use(exampleFirst)
        .use(quietAnchors)
        .use(tables)
      listingsAsStrings(md)
    },
  },
})
