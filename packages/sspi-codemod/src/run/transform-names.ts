/** All transforms, in the order in which they are listed to people; each name is also its file's. */
export const transformNames = [
  'literals-to-constants',
  'local-constants-to-imports',
  'text-to-constants',
] as const

export type TransformName = (typeof transformNames)[number]

export const defaultTransform: TransformName = 'literals-to-constants'
