import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_FLAGS, findChromium } from './scripts/test/chromium'
import { enginesPlugin } from './src/engines/vitePlugin'
import { servicesPlugin } from './src/services/vitePlugin'
import { sandboxOfTests } from './tests/sandbox/plugin'
import { judgedByCommands } from './tests/services/plugin'

const executablePath = findChromium()

/*
 * The sandbox's own parts, the language services, and what of a page's works with the engines, in a real browser, in seconds:
 * npm run test:sandbox.
 */
export default defineConfig({
  plugins: [vue(), enginesPlugin(), servicesPlugin(), sandboxOfTests(), judgedByCommands()],
  // Found while the tests run they would have the page loaded anew.
  optimizeDeps: {
    include: [
      '@astral-sh/ruff-wasm-web',
      '@codemirror/language',
      '@codemirror/state',
      '@jridgewell/sourcemap-codec',
      '@lezer/highlight',
      'acorn',
      'axe-core',
      'typescript',
    ],
  },
  test: {
    include: ['tests/sandbox/**/*.test.ts', 'tests/services/**/*.test.ts', 'tests/components/**/*.test.ts'],
    testTimeout: 60_000,
    // What a busy machine takes to fetch and start an engine.
    expect: { poll: { timeout: 20_000 } },
    retry: process.env['CI'] === undefined ? 0 : 1,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({
        launchOptions: {
          args: [...CHROMIUM_FLAGS],
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
})
