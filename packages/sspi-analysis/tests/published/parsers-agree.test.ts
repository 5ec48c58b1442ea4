import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  publishedPackage,
  publishedPackageNames,
  sourceFilesIn,
} from '../../../../tools/published-packages.ts'
