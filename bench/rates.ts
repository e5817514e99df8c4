/**
 * Words a second of systems that read the same texts, in turn and more than once, so that what else the
 * machine does falls on all of them. In: systems that are warm. Out: medians of their rounds.
 */

/** One reading of all texts. */
export interface Pass {
  readonly words: number
  readonly seconds: number
}

/** Something that reads the texts of the bench. Lifetime: it comes opened and warm; close it. */
export interface RatedSystem {
  readonly name: string
  /** What it finds in a text, and what it does not. */
  readonly does: string
  read(): Promise<Pass>
  close(): Promise<void>
}

export interface Rate extends Pass {
  readonly name: string
  readonly does: string
  readonly wordsEachSecond: number
  /** Words a second of each round. */
  readonly rounds: readonly number[]
}

/** Every system once a round. */
export async function ratesOf(
  systems: readonly RatedSystem[],
  rounds: number,
): Promise<readonly Rate[]> {
  const passes = new Map<RatedSystem, Pass[]>(systems.map((system) => [system, []]))
  for (let round = 0; round < rounds; round++)
    for (const [system, before] of passes) before.push(await passOf(system))
  return [...passes].map(([{ name, does }, all]) => {
    const rates = all.map(({ words, seconds }) => words / seconds)
    return {
      name,
      does,
      words: medianOf(all.map(({ words }) => words)),
      seconds: medianOf(all.map(({ seconds }) => seconds)),
      wordsEachSecond: medianOf(rates),
      rounds: rates,
    }
  })
}

/** A quick system reads again until it has taken this many seconds. */
const SECONDS_AT_LEAST = 1

/** One reading of all texts, or the mean of as many as fill the time. */
async function passOf(system: RatedSystem): Promise<Pass> {
  let [times, words, seconds] = [0, 0, 0]
  while (seconds < SECONDS_AT_LEAST) {
    const pass = await system.read()
    times++
    words += pass.words
    seconds += pass.seconds
  }
  return { words: words / times, seconds: seconds / times }
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length / 2
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}
