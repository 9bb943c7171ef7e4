import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/** Node gives every library this copy of graphql; Vite would give the sources another one. */
const graphql = createRequire(import.meta.url).resolve('graphql')

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    // The other packages run as Node runs them: rewritten by Vite they take up to twice as long.
    server: { deps: { external: [/\/(?:packages|apps)\/[^/]+\/dist\//] } },
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    // The schema and the libraries below it take longer to load than most files take to run: once for each worker.
    isolate: false,
    globalSetup: '@baobiao/testing/global-setup',
    // A test waits for what it needs, however busy the machine is: these end what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
