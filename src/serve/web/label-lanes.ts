/**
 * Lanes for labels: each label takes the first lane in which it overlaps no other.
 * In: where a label should stand and its words. Out: where it can stand, or nothing when every lane
 * is taken there. Greedy, in the order in which labels are placed.
 */

export interface LaneSettings {
  readonly lanes: number
  readonly width: number
  /** Mean width of a letter, px. */
  readonly letter: number
}

export interface Spot {
  /** Middle of the label, px; moved inwards at the ends of the strip. */
  readonly x: number
  readonly lane: number
}

const SPACE = 8

/** Places labels one after the other. Lifetime: one strip. */
export class LabelLanes {
  readonly #settings: LaneSettings
  readonly #taken: (readonly [from: number, to: number])[][]

  constructor(settings: LaneSettings) {
    this.#settings = settings
    this.#taken = Array.from({ length: settings.lanes }, () => [])
  }

  /** Takes room for the words around `x`. */
  place(x: number, words: string): Spot | undefined {
    const half = (words.length * this.#settings.letter + SPACE) / 2
    const middle = Math.min(this.#settings.width - half, Math.max(half, x))
    const [from, to] = [middle - half, middle + half]
    const lane = this.#taken.findIndex((spans) => spans.every(([a, b]) => to <= a || from >= b))
    if (lane < 0) return undefined
    this.#taken[lane]?.push([from, to])
    return { x: middle, lane }
  }
}
