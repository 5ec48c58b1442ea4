import type { PlanTransform } from '../transforms/transform.ts'
import type { TransformName } from './transform-names.ts'

const loaders: Readonly<Record<TransformName, () => Promise<{ plan: PlanTransform }>>> = {
  'literals-to-constants': () => import('../transforms/literals-to-constants.ts'),
  'local-constants-to-imports': () => import('../transforms/local-constants-to-imports.ts'),
  'text-to-constants': () => import('../transforms/text-to-constants.ts'),
}

/** The transforms of these names, in this order; each is loaded only now, together with the recogniser. */
export async function loadTransforms(names: readonly TransformName[]): Promise<PlanTransform[]> {
  const modules = await Promise.all(names.map((name) => loaders[name]()))
  return modules.map(({ plan }) => plan)
}
