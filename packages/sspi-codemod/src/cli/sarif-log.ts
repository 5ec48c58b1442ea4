import packageJson from '../../package.json' with { type: 'json' }
import type { ReportedPlace } from './reported-places.ts'

interface Message {
  text: string
}

interface SarifRule {
  id: string
  shortDescription: Message
}

interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: ReportedPlace['level']
  message: Message
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string }
      region: { startLine: number; startColumn: number; endLine: number; endColumn: number }
    }
  }[]
}

/** As much of a SARIF 2.1.0 log as a report fills. */
export interface SarifLog {
  $schema: string
  version: '2.1.0'
  runs: {
    tool: { driver: { name: string; version: string; rules: SarifRule[] } }
    columnKind: 'utf16CodeUnits'
    results: SarifResult[]
  }[]
}

function rulesOf(places: readonly ReportedPlace[]): SarifRule[] {
  const descriptions = new Map(places.map(({ rule, description }) => [rule, description]))
  return Array.from(descriptions, ([id, text]) => ({ id, shortDescription: { text } }))
}

function uriOf(path: string): string {
  // A report that is merged may hold half of a character, which no URI has.
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/')
}

function resultOf({ path, start, end, level, rule, message }: ReportedPlace, rules: readonly SarifRule[]) {
  const uri = uriOf(path)
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level,
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  }
}

/** One run with a result for each place. It offers no fixes: a constant also needs its import. */
export function sarifLogOf(places: readonly ReportedPlace[]): SarifLog {
  const { name, version } = packageJson
  const rules = rulesOf(places)
  const results = places.map((place) => resultOf(place, rules))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name, version, rules } }, columnKind: 'utf16CodeUnits', results }],
  }
}
