import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    // The tables and weights of the parser take longer to load than most files take to run: once for each worker.
    isolate: false,
    // Property tests on a loaded machine; nothing is timed here.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
