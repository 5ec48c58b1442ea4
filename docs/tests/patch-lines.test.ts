import { describe, expect, it } from 'vitest'
import { patchLines } from '../playground/patch-lines.ts'

describe('the lines of a patch', () => {
  it('say what each does, and are no more than there are', () => {
    const patch =
      '--- a/file.js\n+++ b/file.js\n@@ -1,2 +1,2 @@\n---a\n+++a\n \n\\ No newline at end of file\n'
    expect(patchLines(patch)).toEqual([
      { text: '--- a/file.js', kind: 'patch-head' },
      { text: '+++ b/file.js', kind: 'patch-head' },
      { text: '@@ -1,2 +1,2 @@', kind: 'patch-head' },
      { text: '---a', kind: 'patch-removed' },
      { text: '+++a', kind: 'patch-added' },
      { text: ' ', kind: undefined },
      { text: '\\ No newline at end of file', kind: 'patch-head' },
    ])
  })
})
