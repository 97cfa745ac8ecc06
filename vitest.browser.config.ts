import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_FLAGS, findChromium } from './scripts/test/chromium'
import { sandboxOfTests } from './tests/sandbox/plugin'

const executablePath = findChromium()

/* The sandbox's own parts in a real browser, in seconds: npm run test:sandbox. */
export default defineConfig({
  plugins: [sandboxOfTests()],
  test: {
    include: ['tests/sandbox/**/*.test.ts'],
    testTimeout: 60_000,
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
