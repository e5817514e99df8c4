/**
 * Whom a word that points back may mean.
 * In: the register of what was named before. Out: the last one that fits, or nobody.
 * Source of the order: recency with a preference for subjects, as in centering theory (Grosz, Joshi and
 * Weinstein 1995).
 */
import type { Office, Rank } from '../../knowledge/index.ts'
import type { Draft, Gender, Register } from './draft.ts'
import type { FoundOffice } from './find-office.ts'
import { genderOf } from './gender.ts'
import { nameKey } from './name-key.ts'
import { PRONOUNS } from '../en/reference-words.ts'

/** The last named that fits, by sentence and word. */
export function lastNamed(
  { drafts }: Register,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  let found: Draft | undefined
  for (const draft of drafts) if (fits(draft) && (!found || isLater(draft, found))) found = draft
  return found
}

function isLater({ last }: Draft, { last: other }: Draft): boolean {
  return (
    last.sentence > other.sentence || (last.sentence === other.sentence && last.token > other.token)
  )
}

/** The last person or office named. */
export function lastPerson(
  register: Register,
  fits: (draft: Draft) => boolean = () => true,
): Draft | undefined {
  return lastNamed(register, (draft) => isPerson(draft) && fits(draft))
}

function isPerson({ kind }: Draft): boolean {
  return kind === 'person' || kind === 'office'
}

interface Asked {
  /** Index of the sentence of the pronoun. */
  readonly sentence: number
  readonly gender: Gender
  readonly fits: (draft: Draft) => boolean
}

/** How many sentences back somebody known to be meant may have been named. */
const REACH = 8

/**
 * Whom "he" or "she" means in a sentence: its last subject, else that of the two sentences before; a woman
 * known to be one before whoever may be. Where no subject will do, the last who was called so.
 */
export function lastSubject(register: Register, asked: Asked): Draft | undefined {
  const { fits, gender, sentence } = asked
  const persons = register.drafts.filter((draft) => {
    const other = genderOf(draft)
    return isPerson(draft) && (other === undefined || other === gender) && fits(draft)
  })
  const known = persons.filter((draft) => genderOf(draft) === gender)
  const women = gender === 'she' && known.some(({ last }) => last.sentence >= sentence - REACH)
  const pool = women ? known : persons
  return (
    latestSubject(register, pool, sentence) ??
    lastNamed(
      register,
      (draft) =>
        pool.includes(draft) &&
        (women || draft.calledAs === gender) &&
        draft.last.sentence >= sentence - REACH,
    )
  )
}

function latestSubject(
  register: Register,
  persons: readonly Draft[],
  sentence: number,
): Draft | undefined {
  const near = persons.filter((draft) => draft.lastAsSubject >= sentence - 2)
  const latest = Math.max(...near.map((draft) => draft.lastAsSubject))
  const [only, other] = near.filter((draft) => draft.lastAsSubject === latest)
  if (other === undefined) return only
  return lastNamed(register, (draft) => draft === only || draft === other)
}

/** Whose "its president" or "his ambassador" is: the last body or state, or the last person. */
export function ownerMeant(register: Register, possessor: string): Draft | undefined {
  const isPerson = PRONOUNS[possessor] === 'person'
  const isBody = PRONOUNS[possessor] === 'thing'
  return lastNamed(register, (draft) => {
    if (draft.country === undefined) return false
    if (isPerson) return draft.kind === 'person' || draft.kind === 'office'
    return isBody && (draft.kind === 'organization' || draft.kind === 'state')
  })
}

/** "the minister", "the secretary": the last whose office ends in these words; spokesmen only if none else. */
export function lastOfficeLike(
  register: Register,
  title: string,
  rank: Rank | undefined,
): Draft | undefined {
  const wanted = nameKey(title)
  const fits = (draft: Draft): boolean => {
    const words = draft.office ? nameKey(draft.office.words) : []
    return endsWith(words, wanted) || startsWith(words, wanted)
  }
  const isPrincipal = ({ office }: Draft): boolean =>
    office?.rank !== 'spokesperson' && office?.rank !== 'staff'
  if (rank === 'spokesperson') return lastPerson(register, fits)
  // "the Prime Minister" is the one whose text it is; "the prime minister" the last.
  if (/\p{Lu}/u.test(title)) {
    const first = register.drafts.find(
      (draft) => isPerson(draft) && fits(draft) && isPrincipal(draft),
    )
    if (first !== undefined) return first
  }
  return lastPerson(register, (draft) => fits(draft) && isPrincipal(draft))
}

/** Office of a known person that fits the words: "the new defence minister" of a man whose terms we know. */
export function officeOf(
  { knowledge }: Register,
  person: Draft,
  { portfolio, rank }: FoundOffice,
): Office | undefined {
  if (person.known?.kind !== 'person' || portfolio === undefined) return undefined
  const offices = knowledge
    .termsOf(person.known.id)
    .flatMap((term) => knowledge.officeOf(term.office) ?? [])
    .filter((office) => office.portfolio === portfolio && (!rank || office.rank === rank))
  const [first] = offices
  return offices.every((office) => office.id === first?.id) ? first : undefined
}

function startsWith(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && words.slice(0, wanted.length).join(' ') === wanted.join(' ')
}

function endsWith(words: readonly string[], wanted: readonly string[]): boolean {
  const tail = words.slice(Math.max(0, words.length - wanted.length))
  return wanted.length > 0 && tail.join(' ') === wanted.join(' ')
}
