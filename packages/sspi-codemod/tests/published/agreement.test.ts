import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasMinifiedName, mayHoldStatusCode } from 'sspi-analysis'
import { describe, expect, test } from 'vitest'
import {
  publishedPackage,
  publishedPackageNames,
  sourceFilesIn,
} from '../../../../tools/published-packages.ts'
import { plannedPlaces, reportedPlaces } from '../places.ts'

describe('the rule reports what the codemod replaces or leaves alone', () => {
  test.each(publishedPackageNames)('in %s', async (name) => {
    const folder = await publishedPackage(name)
    for (const path of await sourceFilesIn(folder)) {
      const text = readFileSync(join(folder, path), 'utf8')
      if (!mayHoldStatusCode(text) || hasMinifiedName(path)) continue
      expect({ path, places: plannedPlaces(text, path) }).toEqual({
        path,
        places: reportedPlaces(text, path),
      })
    }
  })
})
