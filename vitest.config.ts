import { defineConfig } from 'vitest/config'

const needsDownloads = 'packages/*/tests/published/**/*.test.ts'
const showsReliability = 'packages/*/tests/reliability/**/*.test.ts'

/** What integration tests a pull request need not wait for. */
const takesLong = 'integration/tests/**/*.nightly.test.ts'

/** A file that gets the results as JSON, for CI to count. */
const jsonReport = process.env['TEST_REPORT']

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left idle, which of two is half the machine.
    maxWorkers: '100%',
    reporters: jsonReport === undefined ? ['default'] : ['default', ['json', { outputFile: jsonReport }]],
    coverage: { include: ['packages/*/src/**/*.ts'], reporter: [['text', { maxCols: 110 }]] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/tests/**/*.test.ts', 'tools/tests/**/*.test.ts'],
          exclude: [needsDownloads, showsReliability, '**/corpus/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'published',
          include: [needsDownloads],
          globalSetup: 'tools/fetch-published-packages.ts',
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['docs/tests/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'reliability',
          include: [showsReliability],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['integration/tests/**/*.test.ts'],
          exclude: [takesLong],
          globalSetup: 'integration/tests/registry.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'nightly',
          include: [takesLong],
          globalSetup: 'integration/tests/registry.ts',
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
