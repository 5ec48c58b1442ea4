import { plan } from '../../../src/transforms/literals-to-constants.ts'
import { createCodemod } from '../codemod.ts'

export const codemod = createCodemod(plan)
