/**
 * `npx tsx eval/draw-pairs.ts [--data PATH] [--seed N] [--more] [--readings FILE]` prints pairs of mentions to be
 * judged, one a line, as the pairs of `test/gold/identity` were drawn. `--more` leaves out what the gold has, and
 * all that stands in a half that is only scored; `--readings` takes readings, one a line, instead of reading anew.
 * In: releases and official tables. Out: mentions of contacts that share two states and lie within eight days,
 * so many of each kind of pair, chosen by a hash of seed and place; then every pair that the record holds as
 * one. The one idea: what is easy is common, so near misses are drawn by kind and not by chance alone.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { acquire, type Capture } from '../src/acquire/index.ts'
import type { Reading } from '../src/reading.ts'
import { daysBetween } from '../src/record/days.ts'
import { foldTellings } from '../src/record/fold/fold.ts'
import { viewOf, type View } from '../src/record/identity/view.ts'
import { isContactType, type Telling } from '../src/record/telling.ts'
import { halfOf, hashOf } from './layers/own-documents.ts'
import { goldPairs, tellingsOf, type GoldMention } from './layers/identity-own.ts'
import { tableCaptures } from './layers/table-captures.ts'
import { goldContacts } from './layers/contacts-gold.ts'
import { toolsForEvaluation } from './tools.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '..', '..', 'shared', 'data') },
    seed: { type: 'string', default: '8' },
    more: { type: 'boolean', default: false },
    readings: { type: 'string' },
  },
})
const DAYS = 8
/** How many of each kind. */
const KINDS = {
  'one article': 70,
  table: 80,
  'planned and held': 100,
  'same days, other kind': 24,
  'same days, same kind': 26,
  'within a week': 100,
} as const
type Kind = keyof typeof KINDS

const tools = toolsForEvaluation()

/** Every telling of a contact, also those that name one state only: they may hold others together. */
const tellings: Telling[] = []

interface Mention {
  readonly view: View
  readonly gold: GoldMention
}

interface Pair {
  readonly left: Mention
  readonly right: Mention
  readonly kind: Kind
  readonly sides: string
}

async function* readings(): AsyncGenerator<Reading> {
  if (values.readings !== undefined) {
    for (const line of readFileSync(values.readings, 'utf8').split('\n'))
      if (line !== '') yield JSON.parse(line) as Reading
    return
  }
  const captures: Capture[] = []
  for await (const one of acquire([join(values.data, 'documents')], { now: () => '' }))
    if (one.kind !== 'failed') captures.push(one.capture)
  captures.push(...tableCaptures(values.data, { from: '2021-05-20', to: '2021-08-31' }))
  for (const capture of captures) yield await tools.read(capture)
}

async function mentions(): Promise<readonly Mention[]> {
  const knowledge = await tools.knowledge()
  const found: Mention[] = []
  for await (const reading of readings()) {
    const { article } = reading
    for (const { telling, countries } of tellingsOf(reading, knowledge)) {
      const span = telling.type.words[0]?.span
      if (!isContactType(telling.type.value)) continue
      tellings.push(telling)
      if (countries.length < 2 || !span) continue
      const document = article.url ?? article.source
      const text = hashOf(article.text).slice(7, 23)
      found.push({ view: viewOf(telling), gold: { document, text, span, sides: countries } })
    }
  }
  await tools.close()
  return found
}

function daysOf({ window, published }: View): { readonly from: string; readonly to: string } {
  const { from, to } = window.days
  const told = window.kind === 'day' || window.kind === 'stretch' || window.kind === 'by'
  const day = published ?? '2021-01-01'
  return told && from !== undefined && to !== undefined ? { from, to } : { from: day, to: day }
}

function distance(left: View, right: View): number {
  const [one, other] = [daysOf(left), daysOf(right)]
  return Math.max(0, daysBetween(other.to, one.from), daysBetween(one.to, other.from))
}

function kindOf(left: Mention, right: Mention, apart: number): Kind {
  const been = ({ view }: Mention): boolean =>
    ['held', 'background'].includes(view.telling.status.value)
  if (left.view.telling.article === right.view.telling.article) return 'one article'
  if ([left, right].some(({ gold }) => gold.document.startsWith('table:'))) return 'table'
  if (been(left) !== been(right)) return 'planned and held'
  if (apart > 0) return 'within a week'
  return left.view.telling.type.value === right.view.telling.type.value
    ? 'same days, same kind'
    : 'same days, other kind'
}

function pairsOf(all: readonly Mention[]): readonly Pair[] {
  return all.flatMap((left, index) =>
    all.slice(index + 1).flatMap((right): readonly Pair[] => {
      const shared = left.gold.sides.filter((side) => right.gold.sides.includes(side))
      const apart = distance(left.view, right.view)
      if (shared.length < 2 || apart > DAYS) return []
      if (values.more && !isMore(left, right, shared)) return []
      return [{ left, right, kind: kindOf(left, right, apart), sides: shared.join('|') }]
    }),
  )
}

const placeOf = ({ gold }: Mention): string => `${gold.document} ${gold.span.join('-')}`
const known = new Set(
  goldPairs('pairs').map(({ left, right }) =>
    [left, right].map(({ document, span }) => `${document} ${span.join('-')}`).join(' '),
  ),
)

const ATTRIBUTIONS = resolve(import.meta.dirname, '../test/gold/attribution/agreed.jsonl')
/** Documents of the other golds, which are parted by the documents' names. */
const inOthers = new Set([
  ...goldContacts('agreed').map(({ document }) => document),
  ...[...readFileSync(ATTRIBUTIONS, 'utf8').matchAll(/^\{"document":"([^"]+)"/gm)].map(
    ([, document]) => document,
  ),
])

/** Whether a pair is in neither half of the gold, and in no document or line that is only scored. */
function isMore(left: Mention, right: Mention, sides: readonly string[]): boolean {
  const documents = [left, right].map(({ gold }) => gold.document)
  return (
    halfOf(sides.join('|')) === 'read' &&
    documents.every((one) => !inOthers.has(one) || halfOf(one) === 'read') &&
    !known.has(`${placeOf(left)} ${placeOf(right)}`)
  )
}

function rankOf({ left, right }: Pair): string {
  return createHash('sha256')
    .update(`${values.seed} ${placeOf(left)} ${placeOf(right)}`)
    .digest('hex')
}

/** So many of a kind, no pair of states with more than a sixth of them. */
function drawn(pairs: readonly Pair[], kind: Kind): readonly Pair[] {
  const taken = new Map<string, number>()
  const ranked = pairs
    .filter((pair) => pair.kind === kind)
    .sort((left, right) => (rankOf(left) < rankOf(right) ? -1 : 1))
  const allowed = ranked.filter(({ sides }) => {
    const count = (taken.get(sides) ?? 0) + 1
    taken.set(sides, count)
    return count <= Math.ceil(KINDS[kind] / 6)
  })
  return allowed.slice(0, KINDS[kind])
}

const all = await mentions()
const pairs = pairsOf(all)
const chosen = (Object.keys(KINDS) as Kind[]).flatMap((kind) => drawn(pairs, kind))
const contacts = foldTellings(tellings, [])
const contactOf = new Map(contacts.flatMap(({ id, mentions }) => mentions.map((one) => [one, id])))
const joined = pairs.filter(
  ({ left, right }) =>
    contactOf.get(left.view.telling.mention) === contactOf.get(right.view.telling.mention),
)
const print = ({ left, right }: Pair, drawn: string): boolean =>
  process.stdout.write(`${JSON.stringify({ drawn, left: left.gold, right: right.gold })}\n`)
for (const pair of chosen) print(pair, pair.kind)
for (const pair of joined) if (!chosen.includes(pair)) print(pair, 'joined by the record')
