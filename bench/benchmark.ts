import type { Section } from './figures.ts'

/** What the command line asks for. */
export interface BenchmarkOptions {
  /** Fewer files and fewer rounds: figures to look at, not to quote. */
  quick: boolean
  /** A folder that is there for the run alone. */
  scratch: string
}

/** A part of the bench, which is measured on its own. */
export interface Benchmark {
  /** The package and what is measured of it. */
  name: string
  measure: () => Section | Promise<Section>
}

export interface Benchmarks {
  benchmarks: readonly Benchmark[]
  /** Of all programs that are measured, by name; the peers are fetched for it. */
  versions: () => Promise<Readonly<Record<string, string>>>
}
