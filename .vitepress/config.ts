import { defineConfig } from 'vitepress'
import { languageScript } from '../components/example/useLanguage'
import { enginesPlugin } from '../src/engines/vitePlugin'
import { renderExamples } from '../src/examples/render'
import { examplesPlugin } from '../src/examples/vitePlugin'
import { classInsteadOfColour, codeTheme } from '../src/site/code/theme'
import { entryPageData } from '../src/site/entries/page'

const examples = examplesPlugin()

/** Wiring only: each feature is one import and one line. */
export default defineConfig({
  srcDir: 'docs',
  outDir: 'dist',
  base: process.env['SITE_BASE'] ?? '/',
  lang: 'en',
  title: 'Python Cheatsheet',
  titleTemplate: ':title',
  description: 'Python 3.14 by example: every example runs in the page, and has a TypeScript twin.',
  cleanUrls: true,
  lastUpdated: true,
  transformPageData: entryPageData,
  head: [['script', {}, languageScript]],
  vite: { plugins: [examples.plugin, enginesPlugin()] },
  markdown: {
    config: renderExamples(examples.compileForPage),
    headers: { level: [2] },
    theme: codeTheme,
    codeTransformers: [classInsteadOfColour],
  },
})
