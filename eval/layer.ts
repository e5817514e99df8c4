/**
 * One layer of the evaluation: what it is scored on and what it gives back.
 * A layer reads gold data from a folder laid out as the open data is, runs the real rooms on it and
 * returns fractions between 0 and 1 under the keys that outside callers rely on.
 */
import type { Analyst } from '../src/language/index.ts'
import type { Capture } from '../src/acquire/index.ts'
import type { Knowledge } from '../src/knowledge/index.ts'
import type { Reading } from '../src/reading.ts'

/** The rooms, loaded once for all layers. */
export interface Tools {
  readonly analyst: () => Promise<Analyst>
  readonly knowledge: () => Promise<Knowledge>
  readonly read: (capture: Capture) => Promise<Reading>
}

export interface LayerOptions {
  /** Root of the data, laid out as described in `docs/evaluation.md`. */
  readonly data: string
  /** Folder for our answers in the gold's own format. */
  readonly out?: string
  readonly sample?: number
  readonly seed?: number
  /** Scores other people's systems beside ours; only the layer `time` has any. */
  readonly peers?: boolean
  readonly tools: Tools
}

export type Figures = { readonly [key: string]: number | string | readonly string[] | Figures }

export interface LayerResult {
  readonly figures: Figures
  /** A table for people, 80 columns. */
  readonly report: string
}

export interface Layer {
  readonly name: string
  /** Says what is missing when the data is not there: the layer is then skipped, loudly. */
  readonly missing: (data: string) => string | undefined
  readonly score: (options: LayerOptions) => Promise<LayerResult>
}
