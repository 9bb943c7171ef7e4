import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.{ts,tsx}'],
    // The default leaves a core free: on two cores one file would run at a time.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
})
