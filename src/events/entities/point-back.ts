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
import { TITLES_ALIKE } from '../en/people-lexicon.ts'
import { PRONOUNS } from '../en/reference-words.ts'
import type { Reference } from '../types.ts'

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
 * known to be one before whoever may be. Where no subject will do, the last who was called so. Of two who stand
 * alike neither.
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
  const subjects = pool
    .filter((draft) => draft.lastAsSubject >= sentence - 2)
    .sort(
      (left, right) => right.lastAsSubject - left.lastAsSubject || (isLater(left, right) ? -1 : 1),
    )
  if (subjects.length > 0) return weigh(register, 'pronoun of a person', subjects)
  const isCalledSo = (draft: Draft): boolean =>
    pool.includes(draft) &&
    (women || draft.calledAs === gender) &&
    draft.last.sentence >= sentence - REACH
  return weigh(register, 'pronoun of a person', laterFirst(register, isCalledSo))
}

/** The last body or state named that fits; of two that stand alike in one sentence neither. */
export function lastBody(
  register: Register,
  rule: Reference['rule'],
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  return weigh(register, rule, laterFirst(register, fits))
}

function laterFirst({ drafts }: Register, fits: (draft: Draft) => boolean): Draft[] {
  return drafts.filter(fits).sort((left, right) => (isLater(left, right) ? -1 : 1))
}

/** Takes the first unless the second stands alike, and keeps all who were weighed. */
function weigh(
  register: Register,
  rule: Reference['rule'],
  ranked: readonly Draft[],
): Draft | undefined {
  const [first, second] = ranked
  const isTie = first !== undefined && second !== undefined && isAlike(first, second)
  const taken = isTie ? undefined : first
  register.weighed = { rule, candidates: ranked, ...(taken && { taken }) }
  return taken
}

/** Whether somebody was last named as a subject. */
export function isLastAsSubject({ last, lastAsSubject }: Draft): boolean {
  return Math.ceil(lastAsSubject) === last.sentence
}

/** Named last in one sentence, both as subjects of clauses as deep, or both as none. */
function isAlike(left: Draft, right: Draft): boolean {
  if (left.last.sentence !== right.last.sentence) return false
  if (isLastAsSubject(left) !== isLastAsSubject(right)) return false
  return !isLastAsSubject(left) || left.subjectDepth === right.subjectDepth
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
  const others = (TITLES_ALIKE[title.toLowerCase()] ?? []).map((each) => nameKey(each))
  const isAlikeTitled = ({ office }: Draft): boolean =>
    others.some((each) => endsWith(nameKey(office?.words ?? ''), each))
  const isPrincipal = ({ office }: Draft): boolean =>
    office?.rank !== 'spokesperson' && office?.rank !== 'staff'
  const isMeant = (draft: Draft): boolean =>
    isPerson(draft) && fits(draft) && (rank === 'spokesperson' || isPrincipal(draft))
  // "the Prime Minister" is the one whose text it is; "the prime minister" the last.
  const isProper = /\p{Lu}/u.test(title) && rank !== 'spokesperson'
  const same = isProper ? register.drafts.filter(isMeant) : laterFirst(register, isMeant)
  const ranked =
    same.length > 0
      ? same
      : laterFirst(register, (draft) => isPerson(draft) && isAlikeTitled(draft))
  if (!isProper) return weigh(register, 'title', ranked)
  const [first] = ranked
  register.weighed = { rule: 'title', candidates: ranked, ...(first && { taken: first }) }
  return first
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
