/** What the parser of TypeScript asks of Node's `process` wherever it runs. */
const nodeProcess = {
  argv: [],
  browser: true,
  cwd: () => '/',
  emitWarning: () => undefined,
  env: {},
  execArgv: [],
  features: {},
  hrtime: () => [0, 0],
  platform: 'browser',
}

if (!('process' in globalThis)) Object.assign(globalThis, { process: nodeProcess })
