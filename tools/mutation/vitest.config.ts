import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests of the module that is changed, by paths with a comma between them. */
const tests = process.env['MUTATION_TESTS'] ?? ''

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: [
      {
        find: /^(?:eslint|@typescript-eslint\/parser|@babel\/eslint-parser)$/u,
        replacement: fileURLToPath(new URL('without-parsers.ts', import.meta.url)),
      },
    ],
  },
  test: {
    include: tests.split(','),
    setupFiles: ['tools/mutation/shorter-tests.ts'],
    testTimeout: 60_000,
    // One process for all files: a mutant is tried in seconds, for nothing is loaded again.
    isolate: false,
    fileParallelism: false,
  },
})
