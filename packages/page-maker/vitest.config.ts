import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ['test/**/*.test.ts'],
    // The other packages run as Node runs them: rewritten by Vite they take up to twice as long.
    server: { deps: { external: [/\/(?:packages|apps)\/[^/]+\/dist\//] } },
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
