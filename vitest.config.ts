import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'components/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/conformance/**/*.test.ts',
      'tests/steps/**/*.test.ts',
    ],
    globalSetup: 'tests/engines.ts',
    // One less than there are cores is what Vitest takes, which is half of a small machine.
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Whole interpreters start in these tests; a machine that stalls for a minute is no fault of theirs.
    retry: process.env['CI'] === undefined ? 0 : 1,
  },
})
