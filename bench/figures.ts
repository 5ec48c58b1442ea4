import { cpus, loadavg, totalmem } from 'node:os'

/** A figure with what was to be reached. */
export interface Figure {
  what: string
  value: number
  /** Behind the number: `×`, `MB`, … */
  unit: string
  /** Undefined where a figure only informs. */
  goal?: { atMost?: number; atLeast?: number }
  /** Whether it is the same on every machine. */
  isSize?: boolean
  /** Medians in milliseconds that the figure is made of, by name. */
  medians?: Readonly<Record<string, number>>
}

export interface Section {
  title: string
  figures: readonly Figure[]
}

type Verdict = 'reached' | 'MISSED' | ''

function verdictOf({ value, goal }: Figure): Verdict {
  if (goal === undefined) return ''
  const { atMost = Infinity, atLeast = -Infinity } = goal
  return value <= atMost && value >= atLeast ? 'reached' : 'MISSED'
}

export function isMissedSize(figure: Figure): boolean {
  return figure.isSize === true && verdictOf(figure) === 'MISSED'
}

function goalOf({ goal, unit }: Figure): string {
  if (goal?.atMost !== undefined) return `at most ${goal.atMost}${unit}`
  return goal?.atLeast === undefined ? '' : `at least ${goal.atLeast}${unit}`
}

function mediansOf({ medians = {} }: Figure): string {
  return Object.entries(medians)
    .map(([name, milliseconds]) => `${name} ${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)}`)
    .join(', ')
}

/** A section as a Markdown table. */
export function describeSection({ title, figures }: Section): string {
  const rows = figures.map((figure) => {
    const value = `${figure.value.toFixed(2)}${figure.unit}`
    return `| ${figure.what} | ${value} | ${goalOf(figure)} | ${verdictOf(figure)} | ${mediansOf(figure)} |`
  })
  return [
    `### ${title}`,
    '',
    '| what | figure | goal | | medians (ms) |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** What the figures were taken on; the load says whether anybody else was at work. */
export function machine() {
  const [processor] = cpus()
  return {
    platform: `${process.platform}-${process.arch}`,
    processor: processor?.model ?? 'unknown',
    processors: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((load) => Number(load.toFixed(2))),
  }
}

type Machine = ReturnType<typeof machine>

interface Machines {
  started: Machine
  ended: Machine
}

/** Versions and machine in a few lines. */
export function describeMachine(
  versions: Readonly<Record<string, string>>,
  { started: { platform, processor, processors, memoryGb, load }, ended }: Machines,
): string {
  const programs = Object.entries(versions).map((pair) => pair.join(' '))
  return [
    `${programs.join(', ')}.`,
    `${platform}, ${processors} × ${processor}, ${memoryGb} GB; load ${load.join(' ')} at the start, ${ended.load.join(' ')} at the end.`,
    '',
  ].join('\n')
}

/** The same for machines. */
export function jsonOf(
  sections: readonly Section[],
  versions: Readonly<Record<string, string>>,
  machines: Machines,
) {
  return {
    versions,
    ...machines,
    sections: sections.map(({ title, figures }) => ({
      title,
      figures: figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) })),
    })),
  }
}
