import plugin from '../src/index.ts'
import { linterOptions, type Config } from './linters.ts'

export const ruleNames = Object.keys(plugin.rules)

/** Something for every rule to report. */
export const reported = `
const result1 = sspi.InitializeSecurityContextW(credential)
if (!result1) stop()
if (result1 === 0x80090308 || (result1 | 0) === 0x80090308) stop()
if (context1.SECURITY_STATUS === 'SEC_E_LOGON_DENIED') stop()
if (error1.message.includes('80090308')) stop()
const SEC_E_INVALID_TOKEN = 0x80090308, SEC_E_INVALID_HANDLE = 0x80090308
sspi.AcceptSecurityContext(credential)
`

type Rules = Config['rules']

export const withoutOptions: Rules = Object.fromEntries(
  ruleNames.map((name): [string, ['error']] => [`sspi/${name}`, ['error']]),
)

/** Every option is on, or is the last of its values. */
export const withOptions: Rules = Object.fromEntries(
  Object.entries(plugin.rules).map(([name, { meta }]) => [
    `sspi/${name}`,
    ['error', ...optionsOn(meta.schema)],
  ]),
)

interface OptionSchema {
  enum?: readonly unknown[]
}

function optionsOn(schemas: object): unknown[] {
  const [schema] = schemas as [{ properties: Record<string, OptionSchema> }?]
  if (schema === undefined) return []
  const options = Object.entries(schema.properties).map(([name, { enum: values = [true] }]) => [
    name,
    values.at(-1),
  ])
  return [Object.fromEntries(options)]
}

export function configOf(rules: Rules, languageOptions: Config['languageOptions']): Config {
  return { files: ['**/*.*'], plugins: { sspi: plugin }, rules, settings: {}, linterOptions, languageOptions }
}
