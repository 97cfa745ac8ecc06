import { defineConfig } from 'vitepress'
import { classInsteadOfColour, codeTheme } from '../src/site/code/theme'
import { entryPageData } from '../src/site/entries/page'

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
  markdown: {
    headers: { level: [2] },
    theme: codeTheme,
    codeTransformers: [classInsteadOfColour],
  },
})
