/**
 * Ways to tell a contact, and what only looks like one: single sentences of our own.
 * In: `ways.txt` and `not-held.txt` of `test/gold/contacts`. Out: the share of the sentences whose contact is found
 * with a kind and the sides that the line allows, by list; the share of the others of which nothing is told as held.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { captureFromText } from '../../src/acquire/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Figures, Tools } from '../layer.ts'
import { contactsInReading, type ShownContact } from './contacts-gold.ts'
import { hasBeen } from './contacts-match.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'test', 'gold', 'contacts')
const PUBLISHED = '2025-04-17'

/** One way to tell a contact. */
export interface Way {
  /** When it was written: 1 before any rule was made from such sentences, 2 and 3 after those before. */
  readonly list: string
  readonly sentence: string
  readonly kinds: readonly string[]
  readonly states: readonly string[]
}

function linesOf(file: string): readonly (readonly string[])[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '))
}

/** The ways of `ways.txt`. */
export function ways(): readonly Way[] {
  return linesOf('ways.txt').map(([list = '', sentence = '', kinds = '', states = '']) => ({
    list,
    sentence,
    kinds: kinds.split(','),
    states: states.split(' '),
  }))
}

/** Whether one of the contacts is of an allowed kind and has all the states. */
export function isTold({ kinds, states }: Way, contacts: readonly ShownContact[]): boolean {
  return contacts.some(
    ({ type, parties }) =>
      kinds.includes(type) &&
      states.every((state) => parties.some(({ country }) => country === state)),
  )
}

/** How many are found by list, and of how many of the others nothing is told as held. */
export async function waysFigures(tools: Pick<Tools, 'read'>): Promise<Figures> {
  const read = (sentence: string): Promise<Reading> =>
    tools.read(captureFromText(sentence, { published: PUBLISHED }))
  const lists: Record<string, { found: number; told: number }> = {}
  for (const way of ways()) {
    const counts = (lists[way.list] ??= { found: 0, told: 0 })
    counts.told++
    if (isTold(way, contactsInReading(await read(way.sentence)))) counts.found++
  }
  const others = linesOf('not-held.txt')
  let right = 0
  for (const [sentence = '', allowed] of others) {
    const held = contactsInReading(await read(sentence)).filter(hasBeen)
    if (held.every(({ type }) => type === allowed)) right++
  }
  const sum = (key: 'found' | 'told'): number =>
    Object.values(lists).reduce((all, counts) => all + counts[key], 0)
  return {
    found: sum('found') / sum('told'),
    lists,
    notHeld: right / others.length,
    notHeldOf: others.length,
  }
}

/** A line for people. */
export function waysLine({ lists, notHeld, notHeldOf }: Figures): string {
  const shown = Object.entries(lists as Figures).map(([list, counts]) => {
    const { found, told } = counts as Record<string, number>
    return `list ${list} ${String(found)}/${String(told)}`
  })
  const right = Math.round(Number(notHeld) * Number(notHeldOf))
  return `  ways to tell one, found: ${shown.join(', ')}; not told as held: ${String(right)}/${String(notHeldOf)}`
}
