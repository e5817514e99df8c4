/**
 * A user's own rows on bodies of states and on groups: two more kinds of CSV, told by their first line.
 * In: lines of a file with a column `body` (who belongs to it) or `group`. Out: rows in the columns of our own
 * tables, or the reason why a line cannot be taken.
 *   body,country,from,to          Nordic Pact,zagora,2031-02-01,
 *   group,names,kind,country      Zagora Front,ZF,armed-group,zagora
 */
import { daysOf } from './dates.ts'
import { lookupKey } from './lookup-key.ts'
import { slugOf } from './records.ts'
import { rowWith, valuesOf, type Row } from './table.ts'

/** What the lines are checked against. */
export interface KnownBodies {
  /** States by every name, slug and code. */
  readonly states: ReadonlyMap<string, { readonly code: string }>
  /** Ids of international bodies by every name; those that users add included. */
  readonly bodies: Map<string, string>
}

/** Where rows that are taken go. */
export interface TakenBodies {
  readonly organizations: Row[]
  readonly memberships: Row[]
  readonly groups: Row[]
}

/** Takes a line that says who belongs to a body, or says why not. */
export function takeMembership(
  row: Row,
  known: KnownBodies,
  into: TakenBodies,
): string | undefined {
  const why = oddDates(row)
  if (why !== undefined) return why
  const given = row.cell('body')
  if (given === '') return 'no body'
  const state = known.states.get(lookupKey(row.cell('country')))
  if (state === undefined) return `country "${row.cell('country')}" is not known`
  const body = known.bodies.get(lookupKey(given)) ?? newBody(row, known, into)
  if (body === undefined)
    return `body "${given}" is not known; name it in column "body_name" to add a body`
  const taken = rowWith(row, {
    body,
    country: state.code,
    from: row.cell('from'),
    to: row.cell('to'),
    as_of: row.cell('as_of'),
  })
  const other = into.memberships.find((one) => overlaps(one, taken))
  if (other !== undefined)
    return `the days overlap those of ${other.file}, line ${String(other.line)}`
  into.memberships.push(taken)
  return undefined
}

/** Takes a line that names a group or party, or says why not. */
export function takeGroup(row: Row, known: KnownBodies, into: TakenBodies): string | undefined {
  const why = oddDates(row)
  if (why !== undefined) return why
  const [name, kind, country] = [row.cell('group'), row.cell('kind'), row.cell('country')]
  if (slugOf(name) === '') return 'no group'
  if (!['', 'armed-group', 'party', 'ngo'].includes(kind))
    return `kind "${kind}" is none of ours; write armed-group, party or ngo`
  const home = known.states.get(lookupKey(country))
  if (country !== '' && home === undefined) return `country "${country}" is not known`
  into.groups.push(
    rowWith(row, {
      organization: `group/${slugOf(name)}`,
      kind,
      name,
      names: row.cell('names'),
      home: home?.code ?? '',
    }),
  )
  return undefined
}

/** What is wrong with the dates of a line, if anything is. */
export function oddDates(row: Row): string | undefined {
  for (const column of ['from', 'to', 'as_of']) {
    const date = row.cell(column)
    if (date !== '' && daysOf(date) === undefined)
      return `${column} "${date}" is not a date; write 2024, 2024-05 or 2024-05-14`
  }
  const { first } = daysOf(row.cell('from')) ?? { first: '' }
  const end = daysOf(row.cell('to'))
  return end !== undefined && first > end.last ? `to "${row.cell('to')}" is before from` : undefined
}

function newBody(row: Row, known: KnownBodies, into: TakenBodies): string | undefined {
  const name = row.cell('body_name')
  const slug = slugOf(row.cell('body'))
  if (name === '' || slug === '') return undefined
  const organization = `${slug}/${slug}`
  const names = [row.cell('body'), ...valuesOf(row.cell('body_names'))]
  for (const words of [name, ...names]) known.bodies.set(lookupKey(words), organization)
  into.organizations.push(
    rowWith(row, { organization, kind: 'body', name, names: names.join(';') }),
  )
  return organization
}

/** Whether two rows of one state in one body speak of the same days. */
function overlaps(one: Row, other: Row): boolean {
  const isOfOne = ['body', 'country'].every((column) => one.cell(column) === other.cell(column))
  const starts = [one, other].map((row) => daysOf(row.cell('from'))?.first ?? '')
  const ends = [one, other].map((row) => daysOf(row.cell('to'))?.last ?? '9999-12-31')
  return isOfOne && (starts[0] ?? '') <= (ends[1] ?? '') && (starts[1] ?? '') <= (ends[0] ?? '')
}
