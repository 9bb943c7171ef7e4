import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const sharedReaders = fileURLToPath(new URL('test/readers.ts', import.meta.url))

export default defineConfig({
  // Commands that tests run in their own process share its threads.
  resolve: { alias: [{ find: /^\.(?:\.\/pipeline)?\/readers\.js$/, replacement: sharedReaders }] },
  test: {
    include: ['test/**/*.test.ts'],
    // The other packages run as Node runs them: rewritten by Vite they take up to twice as long.
    server: { deps: { external: [/\/(?:packages|apps)\/[^/]+\/dist\//] } },
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    // What the commands work with takes longer to load than most of them take: once for each worker.
    isolate: false,
    globalSetup: '@baobiao/testing/global-setup',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
