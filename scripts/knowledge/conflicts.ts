/**
 * Where sources disagree on who held an office, or since when.
 * In: what each source says, the hand-kept rows, the knowledge made of both. Out: one conflict for each pair of
 * rows that give one day to two persons, or one person two spellings or starts, with the row that was taken.
 * The one idea: what was taken is asked of the finished tables, so that the report cannot say otherwise.
 */
import { lookupKey, type Knowledge, type OfficeId } from '../../src/knowledge/index.ts'
import { daysBefore, firstDay, isAlike, type Held } from './held.ts'

export interface Conflict {
  readonly office: string
  readonly kind: 'holder' | 'start' | 'spelling'
  /** First day of the disagreement. */
  readonly day: string
  readonly left: Held
  readonly right: Held
  /** Who holds the office on that day by the finished tables, or why nobody does. */
  readonly taken: string
}

/** Starts that lie farther apart are two terms of one person. */
const SAME_TERM_DAYS = 60

/** All conflicts between rows of different sources, in order of office and day. */
export function conflictsIn(held: readonly Held[], knowledge: Knowledge): readonly Conflict[] {
  const byOffice = new Map<string, Held[]>()
  for (const one of held) byOffice.set(one.office, [...(byOffice.get(one.office) ?? []), one])
  const shared = new Set<string>(knowledge.offices.flatMap((one) => (one.shared ? [one.id] : [])))
  const found = [...byOffice].flatMap(([office, rows]) =>
    shared.has(office) ? [] : conflictsOfOffice(rows, knowledge),
  )
  return found.sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1))
}

/** A conflict as a line: which rows disagree, and which was taken. */
export function conflictInWords({ day, kind, left, office, right, taken }: Conflict): string {
  const about =
    kind === 'start' ? 'start' : `${kind === 'holder' ? 'holder' : 'spelling'} on ${day}`
  return `${office}, ${about}: ${rowInWords(left)}; ${rowInWords(right)}. Taken: ${taken}`
}

function rowInWords(row: Held): string {
  const end = row.to || row.asOf
  const days = [row.from && `from ${row.from}`, end && `to ${end}`].filter((part) => part !== '')
  return `${row.source} has ${row.person} ${days.join(' ')}`
}

function orderOf({ day, office }: Conflict): string {
  return `${office} ${day}`
}

function conflictsOfOffice(rows: readonly Held[], knowledge: Knowledge): readonly Conflict[] {
  const told = new Set<string>()
  return rows.flatMap((left, at) =>
    rows.slice(at + 1).flatMap((right): readonly Conflict[] => {
      const conflict = conflictOf(left, right, knowledge)
      if (conflict === undefined) return []
      // Many sightings against one row are one disagreement.
      const key = [left, right].map(({ person, source }) => `${source} ${lookupKey(person)}`)
      const pair = `${conflict.kind} ${key.sort().join(' | ')}`
      if (told.has(pair)) return []
      told.add(pair)
      return [conflict]
    }),
  )
}

function conflictOf(left: Held, right: Held, knowledge: Knowledge): Conflict | undefined {
  if (left.source === right.source) return undefined
  const { office } = left
  if (isOnePerson(left, right, knowledge)) {
    const day = startsApart(left, right)
    const taken = day === undefined ? '' : startTaken(left, knowledge)
    return day === undefined ? undefined : { office, kind: 'start', day, left, right, taken }
  }
  const day = sharedDay(left, right)
  if (day === undefined) return undefined
  const kind = isAlike(left, right) ? 'spelling' : 'holder'
  return { office, kind, day, left, right, taken: holderTaken(office, day, knowledge) }
}

function isOnePerson(left: Held, right: Held, knowledge: Knowledge): boolean {
  if (lookupKey(left.person) === lookupKey(right.person)) return true
  const persons = new Set(idsOf(left, knowledge))
  return idsOf(right, knowledge).some((id) => persons.has(id))
}

function idsOf({ office, person }: Held, knowledge: Knowledge): readonly string[] {
  const held = new Set<string>(
    knowledge.termsOfOffice(office as OfficeId).map((term) => term.person),
  )
  return knowledge
    .personsNamed(person)
    .map(({ id }) => id)
    .filter((id) => held.has(id))
}

/** The first day that both rows vouch for, a handover aside. */
function sharedDay(left: Held, right: Held): string | undefined {
  const [one, other] = [vouchedDays(left), vouchedDays(right)]
  if (one === undefined || other === undefined) return undefined
  const first = one.first > other.first ? one.first : other.first
  const last = one.last < other.last ? one.last : other.last
  if (first > last) return undefined
  if (one.first === one.last || other.first === other.last) return first
  // The day of a handover belongs to both.
  return first === last ? undefined : daysBefore(first, -1)
}

function vouchedDays({ asOf, from, to }: Held): { first: string; last: string } | undefined {
  const first = from.length === 10 ? from : from === '' && asOf.length === 10 ? asOf : undefined
  const last = to.length === 10 ? to : asOf.length === 10 ? asOf : undefined
  return first === undefined || last === undefined || first > last ? undefined : { first, last }
}

/** The earlier of two starts of one term that are not the same day. */
function startsApart(left: Held, right: Held): string | undefined {
  const [first = '', last = ''] = [left.from, right.from].sort()
  if (first === last || first.length < 10 || last.length < 10) return undefined
  return firstDay(last) <= daysBefore(firstDay(first), -SAME_TERM_DAYS) ? first : undefined
}

function holderTaken(office: string, day: string, knowledge: Knowledge): string {
  const holder = knowledge.holderOn(office as OfficeId, day)
  return holder.kind === 'known'
    ? `${holder.person.name} (${holder.term.source.name})`
    : `nobody (${holder.why})`
}

function startTaken(row: Held, knowledge: Knowledge): string {
  const ids = new Set(idsOf(row, knowledge))
  const day = row.to || row.asOf || row.from
  const holder = knowledge.holderOn(row.office as OfficeId, day.slice(0, 10))
  const term =
    holder.kind === 'known' && ids.has(holder.person.id)
      ? holder.term
      : knowledge.termsOfOffice(row.office as OfficeId).find((one) => ids.has(one.person))
  return term?.from === undefined ? 'no start' : `${term.from} (${term.source.name})`
}
