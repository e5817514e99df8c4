/**
 * People whose description stands beside their name, and whose description is no title.
 * In: the mentions of a sentence. Out: the same; the name has the state and office of its description.
 *   a Tovian diplomat , Ana Bel ,          Oto Dorn , who heads the customs of Belrus ,
 *   description         name               name       description
 */
import type { CountryCode } from '../../knowledge/index.ts'
import type { Sentence } from '../../language/index.ts'
import { SINGLE_OFFICIALS } from '../en/bodies-lexicon.ts'
import { LEADING_VERBS } from '../en/people-nouns.ts'
import { dependents, governorsOf, hasRelation, prepositionOf, tokenAt } from '../tree/tree.ts'
import type { Mention, OfficeWords, Range, Referent } from './mention.ts'
import { type Cut, wordsOf } from './piece.ts'

type PersonReferent = Extract<Referent, { kind: 'person' }>

/** The mentions with what is told of people beside their names. */
export function withDescriptions(cut: Cut, mentions: readonly Mention[]): readonly Mention[] {
  const taken = new Set<Mention>()
  const described = mentions.map((mention): Mention => {
    const person = plainPerson(mention)
    if (person === undefined) return mention
    const beside = mentions.find((each) => isBeside(cut, mention, each))
    if (beside !== undefined) {
      taken.add(beside)
      return withReferent(mention, describedAs(cut, person, beside))
    }
    const office = officeLed(cut, mentions, mention) ?? officeServed(cut, mentions, mention)
    const { owner } = office ?? {}
    if (office === undefined) return mention
    return withReferent(mention, { ...person, office, ...(owner && { country: owner.country }) })
  })
  return described.map((mention, at) => {
    const original = mentions[at]
    const name = original && taken.has(original) && nameBeside(cut, described, original)
    return name ? withReferent(mention, name) : mention
  })
}

function withReferent(mention: Mention, referent: Referent): Mention {
  return { ...mention, referents: [referent] }
}

/** A name of which nothing is told yet. */
function plainPerson({ referents: [one, other] }: Mention): PersonReferent | undefined {
  const isPlain = one?.kind === 'person' && one.office === undefined && one.country === undefined
  return isPlain && other === undefined && one.body === undefined ? one : undefined
}

/** One who acts for a state, told by a noun: "a Tovian diplomat"; several are nobody's description. */
function isDescription(cut: Cut, { head, referents: [one, other] }: Mention): boolean {
  const isOfficial = one?.kind === 'group' && one.official
  const word = tokenAt(cut.sentence, head).form.toLowerCase()
  return isOfficial && other === undefined && SINGLE_OFFICIALS.has(word)
}

/** "a Tovian diplomat, Ana Bel," or "Ana Bel, a Tovian diplomat,". */
function isBeside(cut: Cut, name: Mention, description: Mention): boolean {
  if (!isDescription(cut, description)) return false
  const [first, second] = name.head < description.head ? [name, description] : [description, name]
  return isSetApart(cut.sentence, first.range[1], second.range)
}

/** A comma before, and a stop after. */
function isSetApart({ tokens }: Sentence, end: number, [from, to]: Range): boolean {
  const closing = tokens[to]
  const isClosed = closing === undefined || /^[,).;:–—-]+$/.test(closing.form)
  return from === end + 1 && /^[,(–—-]$/.test(tokens[end]?.form ?? '') && isClosed
}

function describedAs(cut: Cut, person: PersonReferent, { range, referents }: Mention): Referent {
  const [group] = referents
  const country = group?.kind === 'group' ? group.country : undefined
  const words = wordsOf(cut, cut.sentence, range).replace(/^(the|a|an) /i, '')
  const office: OfficeWords = {
    title: words,
    words,
    range,
    ...(country && { owner: { country, range } }),
  }
  return { ...person, office, speaks: true, ...(country && { country }) }
}

/** The person whom a description means. */
function nameBeside(
  cut: Cut,
  described: readonly Mention[],
  description: Mention,
): Referent | undefined {
  return described.find((each) => {
    const [one] = each.referents
    return one?.kind === 'person' && isBeside(cut, each, description)
  })?.referents[0]
}

/** "Oto Dorn, who heads the customs of Belrus": what somebody leads is the office. */
function officeLed(
  cut: Cut,
  mentions: readonly Mention[],
  { head, range: [, end] }: Mention,
): OfficeWords | undefined {
  const { sentence } = cut
  const verb = dependents(sentence, head, ['acl:relcl']).find(
    (at) => LEADING_VERBS.has(tokenAt(sentence, at).lemma) && tokenAt(sentence, at).xpos === 'VBZ',
  )
  const what = verb === undefined ? undefined : dependents(sentence, verb, ['obj'])[0]
  if (verb === undefined || what === undefined || verb - end > RELATIVE_AT_MOST) return undefined
  const range: Range = [verb, what + 1]
  const words = wordsOf(cut, sentence, range)
  const country = mentions
    .filter(({ head: at }) => at === what || tokenAt(sentence, at).head === what)
    .flatMap(({ referents }) => referents.flatMap(stateOf))[0]
  return { title: words, words, range, ...(country && { owner: { country, range } }) }
}

/** Between the name and the verb: ", who now". */
const RELATIVE_AT_MOST = 3

/** "As Tovia's ambassador in Karsk, Ana Bel was received": the office of whom the sentence is about. */
function officeServed(
  { sentence }: Cut,
  mentions: readonly Mention[],
  { head }: Mention,
): OfficeWords | undefined {
  const { head: verb, relation } = tokenAt(sentence, head)
  if (!relation.startsWith('nsubj')) return undefined
  const served = mentions.find((each) => {
    const isAs = prepositionOf(sentence, each.head) === 'as' && each.head < head
    return isAs && governorsOf(sentence, each.head).includes(verb)
  })
  const [office] = served?.referents ?? []
  const isOwn = office?.kind === 'office' && office.office.owner !== undefined && !office.holder
  return isOwn && !hasRelation(tokenAt(sentence, served?.head ?? 0), ['appos'])
    ? office.office
    : undefined
}

function stateOf(referent: Referent): readonly CountryCode[] {
  return 'country' in referent && referent.country !== undefined ? [referent.country] : []
}
