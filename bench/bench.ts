/** One benchmark: what it measures and what it prints. Figures are ratios within one run wherever they can be. */

export interface BenchOptions {
  /** A smaller load, for every submission. */
  readonly isShort: boolean
  /** Folder of the open data, which may not be there. */
  readonly data: string
  /** The largest size of the record bench, where that is asked for. */
  readonly events?: number
  /** How many texts the language bench reads, where that is asked for. */
  readonly texts: number | undefined
}

export interface Bench {
  readonly name: string
  /** A table for people; what was skipped is said in it. */
  readonly run: (options: BenchOptions) => Promise<string>
}

/** Seconds that an action takes. */
export async function secondsOf(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await action()
  return (performance.now() - started) / 1000
}
