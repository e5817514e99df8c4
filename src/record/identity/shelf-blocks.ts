/**
 * Where a telling stands on the shelf: its sides, and the stretch of days in which it may lie.
 * In: a telling. Out: the name of its block, `contact:RUS|USA@n2486`; from a name, the buckets of eight days
 * that its tellings can touch; from buckets, the names of all blocks whose tellings can touch them.
 * The one idea: only tellings a week apart or less can be one, so that a busy pair is folded anew only
 * around the days that change, however many contacts it has.
 */
import { daysBetween, widthOf } from '../days.ts'
import { blockOf, type Telling } from '../telling.ts'
import { LOOSE_DAYS, STRETCH_DAYS, windowOf } from './window.ts'

const BUCKET_DAYS = 8
const EPOCH = '1970-01-01'
/** Buckets that a telling can touch beyond the one in which it begins. */
const NARROW_REACH = Math.ceil(STRETCH_DAYS / BUCKET_DAYS)
const LOOSE_REACH = Math.ceil(LOOSE_DAYS / BUCKET_DAYS)

/** The block of a telling on the shelf. */
export function shelfBlockOf(telling: Telling): string {
  return `${blockOf(telling)}@${pageOf(telling)}`
}

function pageOf(telling: Telling): string {
  const { kind, days } = windowOf(telling)
  if (kind === 'none' || days.from === undefined) return `-${telling.mention}`
  // What may lie anywhere in a year is one with nothing but a copy of its text.
  if (widthOf(days) > LOOSE_DAYS) return `w${days.from}/${days.to ?? ''}`
  const bucket = Math.floor(daysBetween(EPOCH, days.from) / BUCKET_DAYS)
  return `${widthOf(days) > STRETCH_DAYS ? 'l' : 'n'}${bucket}`
}

/** The sides of a block, whatever the days. */
export function pairOf(block: string): string {
  return block.slice(0, at(block))
}

/** Whether blocks of this program's making have days in their names. */
export function isDated(block: string): boolean {
  return block.includes('@')
}

function at(block: string): number {
  const place = block.indexOf('@')
  return place < 0 ? block.length : place
}

const DATED = /^([nl])(-?\d+)$/

/** The buckets that tellings of a block can touch; a block without days is a bucket of its own. */
export function bucketsOf(block: string): readonly string[] {
  const pair = pairOf(block)
  const [, kind, start] = DATED.exec(block.slice(at(block) + 1)) ?? []
  if (start === undefined) return [block]
  const reach = kind === 'l' ? LOOSE_REACH : NARROW_REACH
  return Array.from({ length: reach + 1 }, (_none, index) => `${pair}@${Number(start) + index}`)
}

/** The buckets around some buckets, so many on each side. */
export function around(buckets: ReadonlySet<string>, count: number): ReadonlySet<string> {
  const found = new Set<string>()
  for (const bucket of buckets) {
    const [pair, number] = [pairOf(bucket), bucket.slice(at(bucket) + 1)]
    if (!/^-?\d+$/.test(number)) found.add(bucket)
    else
      for (let step = -count; step <= count; step++) found.add(`${pair}@${Number(number) + step}`)
  }
  return found
}

/** The names of all blocks whose tellings can touch one of these buckets. */
export function blocksTouching(buckets: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  for (const bucket of buckets) {
    const [pair, number] = [pairOf(bucket), bucket.slice(at(bucket) + 1)]
    if (!/^-?\d+$/.test(number)) {
      found.add(bucket)
      continue
    }
    for (let step = 0; step <= LOOSE_REACH; step++) found.add(`${pair}@l${Number(number) - step}`)
    for (let step = 0; step <= NARROW_REACH; step++) found.add(`${pair}@n${Number(number) - step}`)
  }
  return [...found]
}
