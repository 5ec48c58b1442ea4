import { plan } from '../../../src/transforms/text-to-constants.ts'
import { createCodemod } from '../codemod.ts'

export const codemod = createCodemod(plan)
