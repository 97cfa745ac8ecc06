import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'components/**/*.test.ts', 'tests/conformance/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
