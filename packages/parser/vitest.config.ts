import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const BUILT = fileURLToPath(new URL('dist/', import.meta.url))

export default defineConfig({
  // Built modules run as Node runs them for users: rewritten from their sources by Vite they take up to twice as long.
  resolve: { alias: [{ find: /^(?:\.\.\/)+src\//, replacement: BUILT }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    server: { deps: { external: [/\/parser\/dist\//] } },
    forceRerunTriggers: ['**/src/**'],
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    // The tables and weights of the parser take longer to load than most files take to run: once for each worker.
    isolate: false,
    // Property tests on a loaded machine; nothing is timed here.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
