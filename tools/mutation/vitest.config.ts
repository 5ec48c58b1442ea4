import { defineConfig } from 'vitest/config'

/** The tests that are to notice a change of the recogniser's core: those of its own package. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ['packages/sspi-analysis/tests/*.test.ts'],
    // They take long and are about time, odd trees and other modules than those that are changed.
    exclude: ['**/*{growth,odd-trees,data-readers,prefilter,ldap,wrong-constants,constant-lookup}*.test.ts'],
    setupFiles: ['tools/mutation/few-examples.ts'],
    testTimeout: 60_000,
    // One process for all files: a mutant is tried in seconds, for nothing is loaded again.
    isolate: false,
    fileParallelism: false,
  },
})
