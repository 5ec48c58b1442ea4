import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

type Oxc = typeof import('oxc-parser')

let loaded: Oxc | undefined

/**
 * Loads oxc's parser, at the first call. jscodeshift's runner has Babel compile every module that is required, also an
 * ES module that Node can load as it is, and then Node refuses the result: here the loader stays Node's own.
 */
export function loadOxc(): Oxc {
  loaded ??= withoutHook(() => require('oxc-parser') as Oxc)
  return loaded
}

function withoutHook<Loaded>(load: () => Loaded): Loaded {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what such hooks use themselves
  const { extensions } = require
  const hooked = extensions['.js']
  extensions['.js'] = (module, filename) => {
    // A hook puts a method of its own into the module that it is given.
    const compile: unknown = Reflect.get(module, '_compile')
    Object.defineProperty(module, '_compile', { get: () => compile, set: () => undefined })
    hooked(module, filename)
  }
  try {
    return load()
  } finally {
    extensions['.js'] = hooked
  }
}
