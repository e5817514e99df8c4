/**
 * Scores contacts on our own gold: which are found, and of those type, status, sides, roles and days.
 * In: `test/gold/contacts/agreed.jsonl` and its documents, the releases of `documents/*.jsonl`. Out: figures
 * of the documents that may be read and of those that are only scored, each for the contacts that are told as
 * having been (`held` and `background`) and for those of every status. Releases that are not at hand, or
 * whose text is another, are left out and counted.
 */
import type { Role } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Figures, Tools } from '../layer.ts'
import {
  contactsInGold,
  contactsInReading,
  goldContacts,
  MORE_DOCUMENTS,
  OWN_DOCUMENTS,
  type ShownContact,
} from './contacts-gold.ts'
import {
  hasBeen,
  inRoles,
  pairsOf,
  sameCountries,
  sameDays,
  sameRoles,
  type ComparedContact,
  type Pair,
} from './contacts-match.ts'
import { capturesNamed, halfOf, hashOf, type OwnHalf } from './own-documents.ts'

/** One document with what the gold and the reading tell of it. */
export interface AnsweredDocument {
  readonly document: string
  readonly part: Part
  readonly text: string
  readonly gold: readonly ShownContact[]
  readonly ours: readonly ShownContact[]
}

/** Annotated twice, in its halves; annotated once, and read while rules were written. */
export type Part = OwnHalf | 'once'
const PARTS: readonly Part[] = ['read', 'scoredOnly', 'once']

export interface OwnContacts {
  readonly answers: readonly AnsweredDocument[]
  readonly missing: number
}

/** Reads every document of the gold that is at hand. */
export async function answersToOwnContacts(where: {
  readonly data: string
  readonly tools: Tools
}): Promise<OwnContacts> {
  const twice = goldContacts('agreed')
  const gold = [...twice, ...goldContacts('more/once')]
  const names = new Set(gold.map(({ document }) => document))
  const captures = new Map([
    ...(await capturesNamed({ folder: OWN_DOCUMENTS, data: where.data }, names)),
    ...(await capturesNamed({ folder: MORE_DOCUMENTS }, names)),
  ])
  const answers: AnsweredDocument[] = []
  for (const one of gold) {
    const capture = captures.get(one.document)
    const reading: Reading | undefined = capture && (await where.tools.read(capture))
    const text = reading?.article.text ?? ''
    if (reading === undefined || (one.text !== undefined && hashOf(text) !== one.text)) continue
    answers.push({
      document: one.document,
      part: twice.includes(one) ? halfOf(one.document) : 'once',
      text,
      gold: contactsInGold(one, text),
      ours: contactsInReading(reading),
    })
  }
  return { answers, missing: gold.length - answers.length }
}

type Which = 'been' | 'all'

const chosen = <One extends ComparedContact>(contacts: readonly One[], which: Which) =>
  which === 'all' ? contacts : contacts.filter(hasBeen)

/** The figures of both halves. */
export function contactFigures({ answers, missing }: OwnContacts): Figures {
  const of = (part: Part): Figures => {
    const documents = answers.filter((one) => one.part === part)
    return {
      been: figuresOf(documents, 'been'),
      all: figuresOf(documents, 'all'),
      kinds: recallByKind(documents),
    }
  }
  return {
    documents: answers.length,
    missing,
    read: of('read'),
    scoredOnly: of('scoredOnly'),
    once: of('once'),
  }
}

/** How many of the gold's contacts of each kind, and of those with an international body, are found. */
function recallByKind(documents: readonly Told[]): Figures {
  const kinds: Record<string, { found: number; told: number }> = {}
  for (const { kind, isFound } of documents.flatMap(kindsTold)) {
    const counts = (kinds[kind] ??= { found: 0, told: 0 })
    counts.told++
    if (isFound) counts.found++
  }
  return kinds
}

function kindsTold({ gold, ours }: Told): { kind: string; isFound: boolean }[] {
  const found = new Set(pairsOf(gold, ours).map(([one]) => one))
  return gold.flatMap((one) => {
    const isOfBody = one.parties.some(({ country }) => country.startsWith('IGO-'))
    const kinds = isOfBody ? [one.type, 'with a body'] : [one.type]
    return kinds.map((kind) => ({ kind, isFound: found.has(one) }))
  })
}

type Told = Pick<AnsweredDocument, 'gold' | 'ours'>

/** The figures of some documents, over the contacts of some statuses. */
export function figuresOf(documents: readonly Told[], which: Which): Figures {
  const lists = documents.map(
    ({ gold, ours }) => [chosen(gold, which), chosen(ours, which)] as const,
  )
  const told = lists.reduce((sum, [gold]) => sum + gold.length, 0)
  const ours = lists.reduce((sum, [, found]) => sum + found.length, 0)
  const pairs = lists.flatMap(([gold, found]) => pairsOf(gold, found))
  return {
    precision: share(pairs.length, ours),
    recall: share(pairs.length, told),
    found: share(2 * pairs.length, told + ours),
    ...agreementOf(pairs),
    contacts: told,
    ours,
  }
}

/**
 * In what pairs agree. Initiators, hosts and visitors, and days count where either of the two has one: none
 * against none says nothing.
 */
export function agreementOf(
  pairs: readonly Pair<ComparedContact, ComparedContact>[],
): Readonly<Record<'type' | 'status' | 'countries' | 'initiator' | 'guests' | 'day', number>> {
  const of = (
    part: typeof pairs,
    isSame: (...pair: Pair<ComparedContact, ComparedContact>) => boolean,
  ) => share(part.filter((pair) => isSame(...pair)).length, part.length)
  const byRoles = (roles: readonly Role[]): number =>
    of(
      pairs.filter((pair) => pair.some((one) => inRoles(one, roles).size > 0)),
      (left, right) => sameRoles(left, right, roles),
    )
  return {
    type: of(pairs, (left, right) => left.type === right.type),
    status: of(pairs, (left, right) => left.status === right.status),
    countries: of(pairs, sameCountries),
    initiator: byRoles(['initiator']),
    guests: byRoles(['host', 'visitor']),
    day: of(
      pairs.filter((pair) => pair.some(({ days }) => days !== undefined)),
      sameDays,
    ),
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** Columns of the table, by the figure's key. */
const COLUMNS: readonly (readonly [key: string, label: string])[] = [
  ['precision', 'prec'],
  ['recall', 'rec'],
  ['found', 'f1'],
  ['type', 'type'],
  ['status', 'stat'],
  ['countries', 'sides'],
  ['initiator', 'init'],
  ['guests', 'guest'],
  ['day', 'day'],
]

/** A table for people. */
export function contactReport(figures: Figures): string {
  const labels = COLUMNS.map(([, label]) => label.padStart(6)).join('')
  const lines = [`${'own contacts'.padEnd(18)}${labels} count`]
  for (const half of PARTS)
    for (const which of ['been', 'all'] as const) {
      const part = (figures[half] as Figures)[which] as Record<string, number>
      const cells = COLUMNS.map(([key]) => (part[key] ?? 0).toFixed(3).padStart(6)).join('')
      const count = String(part['contacts']).padStart(6)
      lines.push(`${`  ${half}, ${which}`.padEnd(18)}${cells}${count}`)
    }
  for (const half of PARTS) {
    const kinds = Object.entries((figures[half] as Figures)['kinds'] as Figures)
    const shown = kinds.map(([kind, counts]) => {
      const { found, told } = counts as Record<string, number>
      return `${kind} ${String(found)}/${String(told)}`
    })
    lines.push(`  found, ${half}: ${shown.join(', ')}`)
  }
  lines.push(
    `  ${String(figures['documents'])} documents; ${String(figures['missing'])} not at hand`,
  )
  return lines.join('\n')
}

/** What went wrong in the half that may be read; nothing of the other half is ever shown. */
export function contactErrors({ answers }: OwnContacts): readonly string[] {
  return answers
    .filter(({ part }) => part !== 'scoredOnly')
    .flatMap((answer) => {
      const lines = errorsOf(answer)
      return lines.length === 0 ? [] : ['', `  ${answer.document}`, ...lines]
    })
}

function errorsOf({ gold, ours, text }: AnsweredDocument): readonly string[] {
  const pairs = pairsOf(gold, ours)
  const partner = new Map<ShownContact, ShownContact>(pairs)
  const found = new Set(pairs.map(([, one]) => one))
  const words = ({ told }: ShownContact): string =>
    told.map(([from, to]) => text.slice(from, to)).join(' | ')
  return [
    ...gold.flatMap((one) => {
      const other = partner.get(one)
      if (other === undefined) return [`    missed ${one.shown}`, `           “${words(one)}”`]
      const wrong = differencesOf(one, other)
      if (wrong.length === 0) return []
      return [
        `    ${wrong.join(', ')}: ${one.shown}`,
        `      ours ${other.shown}`,
        `           “${words(one)}”`,
      ]
    }),
    ...ours
      .filter((one) => !found.has(one))
      .map((one) => `    not in gold ${one.shown} “${words(one)}”`),
  ]
}

function differencesOf(left: ComparedContact, right: ComparedContact): readonly string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    ['type', left.type === right.type],
    ['status', left.status === right.status],
    ['countries', sameCountries(left, right)],
    ['initiator', sameRoles(left, right, ['initiator'])],
    ['guests', sameRoles(left, right, ['host', 'visitor'])],
    ['day', sameDays(left, right)],
  ]
  return checks.flatMap(([name, isSame]) => (isSame ? [] : [name]))
}
