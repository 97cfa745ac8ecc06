import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium, findHeadlessShell, SHELL_FLAGS } from './scripts/test/chromium'

/** The built site, served as `npm start` does. */
const PORT = Number(process.env['E2E_PORT'] ?? 4187)

/**
 * Programs that do all they can to a browser are run in the whole of it, and so is what needs a process for the sandbox's frame. What
 * else is looked at is the same in the headless shell, which takes a fifth less of the processor.
 */
const WHOLE_BROWSER = [
  '**/*hostile.spec.ts',
  '**/faults-running.spec.ts',
  '**/frame-end.spec.ts',
  '**/worker-end.spec.ts',
]

const launch = (
  executablePath: string | undefined,
  flags: readonly string[],
): { args: string[]; executablePath?: string } => ({
  args: [...flags],
  ...(executablePath === undefined ? {} : { executablePath }),
})

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall for longer than a page may; a test that fails twice has failed.
  retries: process.env['CI'] === undefined ? 0 : 1,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // Most tests are a first visit, which a service worker only loads; those on what it does allow it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
  },
  projects: [
    {
      name: 'shell',
      testIgnore: WHOLE_BROWSER,
      use: { launchOptions: launch(findHeadlessShell(), SHELL_FLAGS) },
    },
    {
      name: 'browser',
      testMatch: WHOLE_BROWSER,
      use: { launchOptions: launch(findChromium(), CHROMIUM_FLAGS) },
    },
  ],
  webServer: {
    command: 'npx tsx scripts/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
})
