import { lookup, type StatusCode } from 'sspi-status'
import type { Analysis } from './analysis.ts'
import { countedValueOf } from './counted-members.ts'
import { findStatusConstants } from './find-status-constants.ts'
import { memoizedWeakly } from './memoized.ts'
import type { ConstantForm, StatusConstant } from './status-constant.ts'
import { isAlmost, isHresult } from './status-likeness.ts'
import { isTableName } from './status-names.ts'
import { bitsOf, writtenValueOf, type WrittenValue } from './written-value.ts'

/** A constant with a name of the table, and what its value is to the code. */
export interface JudgedConstant extends StatusConstant {
  /** The row of the name, which may be an alias. */
  code: StatusCode
  /** The value, where it is a number or the text of one, or counted from one. */
  written: WrittenValue | undefined
  /**
   * `right` is the code's value, `wrong` is a status code or number in its place, `foreign` is anything else: the
   * constant has something to do with the code, but is not it.
   */
  verdict: 'right' | 'wrong' | 'foreign'
}

/** The constants of a file that have a name of the table, each with its verdict, in the order of the source. */
export const judgeConstants: (analysis: Analysis) => readonly JudgedConstant[] = memoizedWeakly(
  (analysis: Analysis) => {
    const constants = findStatusConstants(analysis).flatMap((each) => compare(each, analysis.file.text) ?? [])
    const groupOf = groupsOf(constants)
    const rightRows = constants.filter(({ isRight, form }) => isRight && form === 'row')
    const rightRowNames = new Set(rightRows.map(({ nameNode }) => nameNode))
    return constants.map((constant) => {
      const verdict = verdictOf(constant, groupOf.get(constant))
      // A row says its code once; another number in it is something else.
      const isOther = verdict === 'wrong' && rightRowNames.has(constant.nameNode)
      return { ...constant, verdict: isOther ? 'foreign' : verdict }
    })
  },
)

type Compared = Omit<JudgedConstant, 'verdict'> & { isRight: boolean }

function compare(constant: StatusConstant, text: string): Compared | undefined {
  const code = isTableName(constant.name) ? lookup(constant.name) : undefined
  if (code === undefined) return undefined
  const written = writtenIn(constant, text)
  const isRight = written !== undefined && bitsOf(written.value) === BigInt(code.value)
  return { ...constant, code, written, isRight }
}

function writtenIn({ nameNode, value, countedFrom }: StatusConstant, text: string): WrittenValue | undefined {
  if (value !== undefined) return writtenValueOf(value, text)
  return countedFrom === undefined ? undefined : countedValueOf(nameNode, countedFrom, text)
}

/** What the constants of one group in one slot say of each other. */
interface Group {
  /** One of them is right, and not by being zero. */
  hasRightOne: boolean
  /** One of them is something else than a code. */
  hasForeignOne: boolean
  /** Two names have the same wrong value: they are mapped to it. */
  isMap: boolean
  wrongValues: Set<bigint>
}

function groupsOf(constants: readonly Compared[]): Map<Compared, Group> {
  const slotsByNode = new Map<unknown, Map<string, Group>>()
  const groups = new Map<Compared, Group>()
  for (const constant of constants) {
    const slots = slotsByNode.get(constant.group) ?? new Map<string, Group>()
    slotsByNode.set(constant.group, slots)
    const slot = `${constant.form} ${constant.slot}`
    const group = slots.get(slot) ?? newGroup()
    slots.set(slot, group)
    addTo(group, constant)
    groups.set(constant, group)
  }
  return groups
}

function newGroup(): Group {
  return { hasRightOne: false, hasForeignOne: false, isMap: false, wrongValues: new Set() }
}

function addTo(group: Group, constant: Compared): void {
  const { isRight, code, written } = constant
  if (isRight) {
    group.hasRightOne ||= code.value !== 0
  } else if (written === undefined) {
    group.hasForeignOne ||= isForeign(constant)
  } else {
    group.hasForeignOne ||= !isAlmost(written, code)
    group.isMap ||= group.wrongValues.has(written.value)
    group.wrongValues.add(written.value)
  }
}

/** Whether a value is plainly no number; what is only not known may be one. */
function isForeign({ value }: StatusConstant): boolean {
  return value === undefined || value.type === 'Literal' || value.type === 'TemplateLiteral'
}

function verdictOf(
  { written, code, isRight, form }: Compared,
  group: Group | undefined,
): JudgedConstant['verdict'] {
  if (written === undefined || group === undefined) return 'foreign'
  if (isRight) {
    // Zero is the value of many things, and the properties of an object may be anything's.
    const isDoubtful = code.value === 0 && !group.hasRightOne && (group.hasForeignOne || form === 'property')
    return isDoubtful ? 'foreign' : 'right'
  }
  const isMapped = isInTable(form) && group.isMap && !group.hasRightOne
  if (isAlmost(written, code)) return isMapped ? 'foreign' : 'wrong'
  if (written.value === 0n || isBeside(form)) return 'foreign'
  if (group.hasRightOne) return written.kind === 'text' ? 'foreign' : 'wrong'
  return !isInTable(form) && isHresult(written) ? 'wrong' : 'foreign'
}

/** Whether a table may say something else of the codes than their values. */
function isInTable(form: ConstantForm): boolean {
  return form === 'property' || form === 'row'
}

/** Whether a number beside a name may well be another that the code is mapped from. */
function isBeside(form: ConstantForm): boolean {
  return form === 'inverse-row' || form === 'default'
}
