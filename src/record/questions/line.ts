/**
 * The ledger of two parties, and its last contact.
 * In: a line query, the day it is asked. Out: contacts by time with coverage; the last contact, the gap
 * to the day asked about, and the runner-up.
 */
import { dayOf, daysBetween, shareDay } from '../days.ts'
import type { Coverage, Definition, LastAnswer, LineAnswer, LineQuery } from '../question-types.ts'
import type { Contact } from '../types.ts'
import { compareContacts, NO_DAY } from '../shelving.ts'
import {
  contactsBackFrom,
  contactsBetween,
  sourcesBetween,
  type QuestionTools,
} from './contacts.ts'
import { coverageFrom, declarationsFor } from './coverage.ts'
import { withAcrossStates } from './across-states.ts'
import { isCounted, isOfKind, isShownBeside } from './definition.ts'
import { earliestDayOf, inOrder, undatedLast } from './last-of.ts'
import { isBetween } from './match.ts'

/** The ledger of two parties: all of it, or its newest rows. */
export async function lineBetween(
  query: LineQuery,
  now: string,
  tools: QuestionTools,
): Promise<LineAnswer> {
  const definition = query.definition ?? 'strict'
  const other: Definition = definition === 'strict' ? 'lenient' : 'strict'
  const { all, isCut } = await rowsFor(query, { definition, tools })
  const counted = countedIn(all, query, { definition, tools })
  const otherwise = countedIn(all, query, { definition: other, tools })
  const shown = shownIn(all, query, { definition, tools })
  const rows = query.limit === undefined ? shown : shown.slice(-query.limit)
  const last = inOrder(counted).at(-1)
  const today = dayOf(query.asOf) ?? dayOf(now) ?? now
  return {
    parties: [query.left.label, query.right.label],
    query,
    contacts: withAcrossStates(undatedLast(rows)),
    hasEarlier: isCut || rows.length < shown.length,
    ...(last ? { last: { contact: last.id, ...gapTo(today, last) } } : {}),
    coverage: await coverageOf(query, tools),
    otherDefinition: {
      definition: other,
      adds: otherwise.filter((contact) => !counted.includes(contact)).length,
      removes: counted.filter((contact) => !otherwise.includes(contact)).length,
    },
  }
}

/** Contacts that count, and beside them the planned, cancelled, denied and refused. */
function shownIn(
  all: readonly Contact[],
  query: LineQuery,
  counting: Counting,
): readonly Contact[] {
  return fitting(all, query, counting).filter(
    (contact) => isCounted(contact, counting.definition) || isShownBeside(contact),
  )
}

/** The contacts of the pair: all, or as many of the newest as the limit needs; those of no day are always there. */
async function rowsFor(
  query: LineQuery,
  counting: Counting,
): Promise<{ readonly all: readonly Contact[]; readonly isCut: boolean }> {
  const { tools } = counting
  const pair = [query.left, query.right] as const
  if (query.limit === undefined) {
    return { all: await contactsBetween(pair, tools), isCut: false }
  }
  const all = [...(await contactsBetween(pair, tools, NO_DAYS))]
  let enough = 0
  const first = query.limit + BESIDE_ROWS
  for await (const page of contactsBackFrom(pair, tools, { day: NO_DAY, first })) {
    all.push(...page)
    enough += shownIn(page, query, counting).length
    // One more than is asked for tells that there are earlier rows.
    if (enough > query.limit) return { all: all.sort(compareContacts), isCut: true }
  }
  return { all: all.sort(compareContacts), isCut: false }
}

/** Of so many contacts more than are asked for some are not shown. */
const BESIDE_ROWS = 20

/** A range that no day is in. */
const NO_DAYS = { from: NO_DAY, to: '' }

/** The last contact before a day, and how long ago it was. */
export async function lastBetween(
  query: LineQuery & { readonly before?: string },
  now: string,
  tools: QuestionTools,
): Promise<LastAnswer> {
  const before = dayOf(query.before)
  const dated = await lastTwo(query, before, tools)
  const [runnerUp, contact] = dated.length > 1 ? dated.slice(-2) : [undefined, dated[0]]
  const until = before ?? dayOf(query.asOf) ?? dayOf(now) ?? now
  return {
    ...(contact ? { contact, ...gapTo(until, contact) } : {}),
    ...(runnerUp ? { runnerUp } : {}),
    coverage: await coverageOf(query, tools),
  }
}

/** The last two that count, in their order; no more of the ledger is read than they need. */
async function lastTwo(
  query: LineQuery,
  before: string | undefined,
  tools: QuestionTools,
): Promise<readonly Contact[]> {
  const definition = query.definition ?? 'strict'
  const pair = [query.left, query.right] as const
  const all = [...(await contactsBetween(pair, tools, NO_DAYS))]
  let found: readonly Contact[] = []
  for await (const page of contactsBackFrom(pair, tools, { day: before ?? NO_DAY })) {
    all.push(...page)
    const counted = countedIn(all.toSorted(compareContacts), query, { definition, tools })
    found = inOrder(counted).filter(
      ({ days }) => before === undefined || (days.to ?? before) < before,
    )
    const [second] = found.slice(-2)
    const reached = page.at(-1)?.days.to
    // A contact is no later than its first possible day: what ended before the second's cannot be later.
    const isSettled =
      found.length > 1 && second && reached !== undefined && reached < earliestDayOf(second)
    if (isSettled) break
  }
  return found
}

function gapTo(day: string, contact: Contact): { readonly gap?: string } {
  const last = contact.days.to
  return last === undefined || last > day ? {} : { gap: `P${daysBetween(last, day)}D` }
}

interface Counting {
  readonly definition: Definition
  readonly tools: QuestionTools
}

/** The contacts that count as having taken place between the parties asked about. */
export function countedIn(
  all: readonly Contact[],
  query: LineQuery,
  counting: Counting,
): readonly Contact[] {
  return fitting(all, query, counting).filter((contact) => isCounted(contact, counting.definition))
}

function fitting(
  all: readonly Contact[],
  query: LineQuery,
  { definition, tools }: Counting,
): readonly Contact[] {
  const { left, right, kind, window } = query
  const context = { knowledge: tools.knowledge, definition }
  return all.filter(
    (contact) =>
      isOfKind(contact, kind, definition) &&
      (window === undefined || shareDay(contact.days, window)) &&
      isBetween(contact, [left, right], context),
  )
}

/** Coverage of a line: by the sources that have told of the pair, or by all where none has. */
export async function coverageOf(query: LineQuery, tools: QuestionTools): Promise<Coverage> {
  const { state, knowledge } = tools
  const pair = [query.left, query.right] as const
  const sources = await sourcesBetween(pair, tools)
  return coverageFrom(await state.coverageDays({}), {
    ...(sources.size > 0 ? { sources } : {}),
    ...(query.window ? { window: query.window } : {}),
    declared: declarationsFor(pair, await state.decisions(), knowledge),
  })
}
