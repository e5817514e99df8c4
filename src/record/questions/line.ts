/**
 * The ledger of two parties, and its last contact.
 * In: a line query, the day it is asked. Out: contacts by time with coverage; the last contact, the gap
 * to the day asked about, and the runner-up.
 */
import { dayOf, daysBetween, shareDay } from '../days.ts'
import type { Coverage, Definition, LastAnswer, LineAnswer, LineQuery } from '../question-types.ts'
import type { Contact } from '../types.ts'
import { contactsBetween, type QuestionTools } from './contacts.ts'
import { coverageFrom, declarationsFor } from './coverage.ts'
import { isCounted, isOfKind, isShownBeside } from './definition.ts'
import { inOrder, undatedLast } from './last-of.ts'
import { isBetween } from './match.ts'

/** All contacts between two parties. */
export async function lineBetween(
  query: LineQuery,
  now: string,
  tools: QuestionTools,
): Promise<LineAnswer> {
  const definition = query.definition ?? 'strict'
  const other: Definition = definition === 'strict' ? 'lenient' : 'strict'
  const all = await contactsBetween([query.left, query.right], tools)
  const counted = countedIn(all, query, { definition, tools })
  const otherwise = countedIn(all, query, { definition: other, tools })
  const beside = fitting(all, query, { definition, tools }).filter(isShownBeside)
  const rows = all.filter((contact) => counted.includes(contact) || beside.includes(contact))
  const last = inOrder(counted).at(-1)
  const today = dayOf(query.asOf) ?? dayOf(now) ?? now
  return {
    parties: [query.left.label, query.right.label],
    query,
    contacts: undatedLast(rows),
    ...(last ? { last: { contact: last.id, ...gapTo(today, last) } } : {}),
    coverage: await coverageOf(query, all, tools),
    otherDefinition: {
      definition: other,
      adds: otherwise.filter((contact) => !counted.includes(contact)).length,
      removes: counted.filter((contact) => !otherwise.includes(contact)).length,
    },
  }
}

/** The last contact before a day, and how long ago it was. */
export async function lastBetween(
  query: LineQuery & { readonly before?: string },
  now: string,
  tools: QuestionTools,
): Promise<LastAnswer> {
  const definition = query.definition ?? 'strict'
  const all = await contactsBetween([query.left, query.right], tools)
  const before = dayOf(query.before)
  const dated = inOrder(countedIn(all, query, { definition, tools })).filter(
    ({ days }) => before === undefined || (days.to ?? before) < before,
  )
  const [runnerUp, contact] = dated.length > 1 ? dated.slice(-2) : [undefined, dated[0]]
  const until = before ?? dayOf(query.asOf) ?? dayOf(now) ?? now
  return {
    ...(contact ? { contact, ...gapTo(until, contact) } : {}),
    ...(runnerUp ? { runnerUp } : {}),
    coverage: await coverageOf(query, all, tools),
  }
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
export async function coverageOf(
  query: LineQuery,
  all: readonly Contact[],
  { state, knowledge }: QuestionTools,
): Promise<Coverage> {
  const sources = new Set(all.flatMap((contact) => contact.sources))
  const made = await state.decisions()
  return coverageFrom(await state.coverageDays({}), {
    ...(sources.size > 0 ? { sources } : {}),
    ...(query.window ? { window: query.window } : {}),
    declared: declarationsFor([query.left, query.right], made, knowledge),
  })
}
