import { plan } from '../../../src/transforms/local-constants-to-imports.ts'
import { createCodemod } from '../codemod.ts'

export const codemod = createCodemod(plan)
