/**
 * What stands in an address: dates, definitions, parties. In: parameters as text. Out: questions to
 * the record, or a `RequestError` that says what cannot be understood and how it is written.
 */
import { Type, type TObject, type TProperties } from '@sinclair/typebox'
import type { ClaimContact } from '../../events/index.ts'
import type { Definition, LineQuery, PartyQuery, Window } from '../../record/index.ts'
import { refuseOneParty } from '../party.ts'
import type { Parameters } from '../web/addresses.ts'
import { momentFrom } from './moments.ts'
import { RequestError } from './request-error.ts'
import type { PageRequest } from './page.ts'
import type { PartyFinding, Site } from './site.ts'

const DATE = '^\\d{4}-\\d{2}-\\d{2}$'
const MOMENT =
  '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$'
const words = (description: string, longest = 300) =>
  Type.Optional(Type.String({ maxLength: longest, description }))

/** `as-of`, which every page about the record takes. */
export const AS_OF = {
  'as-of': Type.Optional(
    Type.String({
      pattern: MOMENT,
      description: 'The record as it was then: ISO date or date-time.',
    }),
  ),
}

/** The parameters of a line. */
export const LINE_PARAMETERS = {
  ...AS_OF,
  kind: Type.Optional(
    Type.Union([
      Type.Literal('any'),
      Type.Literal('call'),
      Type.Literal('meeting'),
      Type.Literal('visit'),
    ]),
  ),
  definition: Type.Optional(Type.Union([Type.Literal('strict'), Type.Literal('lenient')])),
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 100_000, description: 'Only so many of the newest rows.' }),
  ),
  from: Type.Optional(Type.String({ pattern: DATE })),
  to: Type.Optional(Type.String({ pattern: DATE })),
}

/** Two parties as parameters. */
export const PARTY_PARAMETERS = {
  a: words('One party: usa, usa/defence, "Lloyd Austin".'),
  b: words('The other party.'),
}

/** A sentence of the asker. */
export const sentenceParameter = words

/** The schema of a query of these parameters. */
export function querySchema(parameters: TProperties): TObject {
  return Type.Object(parameters)
}

/** A party as it is written, or with a space where its address has a stroke: "US defence". */
export function partyNamed(site: Site, text: string): PartyFinding {
  const finding = site.party(text)
  const space = text.trim().lastIndexOf(' ')
  if (finding.kind === 'found' || space < 0) return finding
  const address = `${text.trim().slice(0, space)}/${text.trim().slice(space + 1)}`
  const second = site.party(address)
  return second.kind === 'found' ? second : finding
}

/** A party of the record, or a 404 that says how parties are written. */
export function partyFrom(site: Site, text: string): PartyQuery {
  const finding = partyNamed(site, text)
  if (finding.kind === 'found') return finding.party
  throw new RequestError(
    404,
    'party-unknown',
    `“${text}” is no party that the record knows: ${finding.why} Parties are written usa, usa/defence, usa/secretary-of-defense, or as a name.`,
  )
}

/** Both parties of `?a=…&b=…`. */
export function partiesFromQuery({ site, query }: PageRequest): readonly [PartyQuery, PartyQuery] {
  const { a, b } = query
  if (a === undefined || b === undefined)
    throw new RequestError(
      400,
      'party-missing',
      'A line has two parties: /line?a=US+defence&b=Russia+defence, or /line/usa/defence/russia/defence.',
    )
  return differentParties([partyFrom(site, a), partyFrom(site, b)])
}

/** Two parties that are not one; a 400 where they are. */
export function differentParties(
  pair: readonly [PartyQuery, PartyQuery],
): readonly [PartyQuery, PartyQuery] {
  refuseOneParty(pair)
  return pair
}

/** Both parties of a path of two to four parts, whichever way it can be read. */
export function partiesFromPath(
  site: Site,
  parts: readonly string[],
): readonly [PartyQuery, PartyQuery] {
  for (const cut of cutsOf(parts.length)) {
    const [left, right] = [parts.slice(0, cut).join('/'), parts.slice(cut).join('/')]
    const [a, b] = [site.party(left), site.party(right)]
    if (a.kind === 'found' && b.kind === 'found') return differentParties([a.party, b.party])
  }
  const [cut = 1] = cutsOf(parts.length)
  return [
    partyFrom(site, parts.slice(0, cut).join('/')),
    partyFrom(site, parts.slice(cut).join('/')),
  ]
}

/** Where a path of so many parts may be cut in two; no party has more than two parts. */
function cutsOf(parts: number): readonly number[] {
  return [2, 1].filter((cut) => cut < parts && parts - cut <= 2)
}

/** The question of a line. */
export function lineQueryFrom(
  parties: readonly [PartyQuery, PartyQuery],
  query: Parameters,
): LineQuery {
  const { kind, definition, limit } = query
  const window = windowFrom(query)
  const asOf = momentFrom(query['as-of'], 'as-of')
  return {
    left: parties[0],
    right: parties[1],
    ...(kind !== undefined && kind !== 'any' && { kind: kind as ClaimContact }),
    ...(definition !== undefined && { definition: definition as Definition }),
    ...(window && { window }),
    ...(limit !== undefined && { limit: Number(limit) }),
    ...(asOf !== undefined && { asOf }),
  }
}

function windowFrom(query: Parameters): Window | undefined {
  const [from, to] = [momentFrom(query['from'], 'from'), momentFrom(query['to'], 'to')]
  if (from === undefined && to === undefined) return undefined
  if (from !== undefined && to !== undefined && from > to)
    throw new RequestError(
      400,
      'window-empty',
      `The window ends (${to}) before it begins (${from}).`,
    )
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
