/**
 * Whom a surname alone means, where the article gives no more: "Scholz hosted Meloni".
 * In: rows of knowledge that bear it, and what the article speaks of. Out: whether the row is meant.
 * The one idea: a surname proves nothing. It must be of one who leads a state's or a body's affairs on the
 * day of publication; and either the article speaks of that state, or nobody else who leads one that day
 * bears the surname and the article is one about states. The party is then marked as inferred.
 */
import type { CountryCode, Knowledge, Person } from '../../knowledge/index.ts'
import type { Name } from '../../language/index.ts'
import type { Register } from './draft.ts'
import { isSpokenOf } from './find-office.ts'
import { officesHeld } from './find-office-held.ts'
import { nameKey } from './name-key.ts'

/** The name of the rule, as parties carry it. */
export const SURNAME_RULE = 'surname of who held the office on the day'

const LEADING: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign',
  'defence',
])

/** Whether the person heads the state, its government, its diplomacy or its defence on the day. */
export function leads(register: Pick<Register, 'knowledge' | 'day'>, { id }: Person): boolean {
  return officesHeld(register, id).some(
    ({ country, portfolio, rank }) =>
      rank === 'principal' && (LEADING.has(portfolio) || isOfBody(country)),
  )
}

/** Codes of international bodies, as offices have them. */
function isOfBody(country: CountryCode): boolean {
  return country.startsWith('IGO-')
}

/** No more than "Scholz" or "von der Leyen". */
export function isSurnameOf({ surname }: Person, words: string): boolean {
  const key = nameKey(words)
  return key.length === 1 || key.join(' ') === nameKey(surname).join(' ')
}

/** Whether the surname alone means the person. */
export function isMeantBySurname(register: Register, row: Person, surname: string): boolean {
  if (!leads(register, row)) return false
  if (isSpokenOf(register, row.country)) return true
  return register.isOfStates && soleLeader(register, surname) !== undefined
}

/** Whether an article is one about states: it names one, or two who lead different ones. */
export function isAboutStates(
  register: Pick<Register, 'knowledge' | 'day' | 'spoken'>,
  names: readonly Pick<Name, 'type' | 'span'>[],
  text: string,
): boolean {
  if (register.spoken.size > 0) return true
  const words = names.filter(({ type }) => type === 'PER').map(({ span }) => text.slice(...span))
  const states = words.flatMap((name) => soleLeader(register, name)?.country ?? [])
  return new Set(states).size > 1
}

/** Of a surname that more have borne in office, one more may be meant who has no row. */
const BEARERS_AT_MOST = 4

/** The one person of that name who leads a state or body on the day. */
export function soleLeader(
  register: { readonly knowledge: Knowledge } & Pick<Register, 'day'>,
  surname: string,
): Person | undefined {
  const bearers = register.knowledge.personsNamed(surname)
  const [person, other] = bearers.filter((each) => leads(register, each))
  return other === undefined && bearers.length <= BEARERS_AT_MOST ? person : undefined
}
