/**
 * The tellings of one sentence: every verb or noun of the lexicon that tells of an act there.
 * In: the scene and a sentence. Out: tellings in the order of the text.
 * Tellings without parties of their own are kept when they point back; `gatherActs` decides what at.
 */
import type { Sentence, Token } from '../../language/index.ts'
import { overlaps } from '../../text/index.ts'
import { PREDICATES } from '../en/deeds/predicate-lexicon.ts'
import { clauseOf } from '../tree/clause.ts'
import { dependents, prepositionOf, tokenAt } from '../tree/tree.ts'
import { GAME_WORDS } from '../en/announcement-words.ts'
import { withAsides } from './aside.ts'
import { beingIn } from './being-in.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { deedTelling } from './deed-telling.ts'
import { defaultNounTelling } from './default-noun.ts'
import { DEFAULT_NOUNS, NOUN_ENTRIES, verbEntries } from './entries.ts'
import { withTargetsBeside } from './beside.ts'
import { ellipticTelling } from './ellipsis.ts'
import { gappedTelling } from './gapped.ts'
import { listedTellings } from './listed.ts'
import { withoutNested } from './nested.ts'
import { nounTelling } from './noun-telling.ts'
import { saidTelling } from './said-deed.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'
import type { Filler, Telling } from './telling.ts'
import { toldApart } from './told-apart.ts'
import { verbTelling } from './verb-telling.ts'

/** The tellings of a sentence. */
export function findTellings(scene: Scene, sentence: Sentence): readonly Telling[] {
  if (!sentence.parsed) return []
  const isGame =
    scene.isOfGames || sentence.tokens.some(({ form }) => GAME_WORDS.has(form.toLowerCase()))
  const tellings = sentence.tokens.flatMap((token) =>
    tellingsAt(scene, sentence, { token, isGame }),
  )
  const nouns = isGame ? [] : defaultNouns(scene, sentence, tellings)
  const listed =
    isGame || [...tellings, ...nouns].some(isContact) ? [] : listedTellings(scene, sentence)
  const all = [...tellings, ...nouns, ...listed].sort((left, right) => left.token - right.token)
  return withAsides(sentence, withTargetsBeside(withoutNested(sentence, all)))
}

interface Word {
  readonly token: Token
  readonly isGame: boolean
}

/** What one word tells: by its entries, as what stands for a noun, as what is said of somebody. */
function tellingsAt(scene: Scene, sentence: Sentence, { token, isGame }: Word): readonly Telling[] {
  const at = token.index
  const { entries, isNoun, isVerb } = entriesOf(sentence, token)
  for (const entry of entries) {
    const telling = (isVerb ? verbTelling : nounTelling)(scene, sentence, { entry, token: at })
    if (telling === undefined || (isGame && isBetweenStates(telling))) continue
    if (isOutletsOwn(scene, telling))
      return [...toldApart(scene, sentence, telling), ...secondOf(scene, sentence, telling)]
  }
  const isSaid = isNoun || token.upos === 'ADV'
  const others = [
    isVerb ? undefined : ellipticTelling(scene, sentence, at),
    isSaid ? (beingIn(scene, sentence, at) ?? stateOfBeing(scene, sentence, at)) : undefined,
    isVerb ? saidTelling(scene, sentence, at) : undefined,
  ]
  const own = others.find((each) => each !== undefined && isOutletsOwn(scene, each))
  return own === undefined ? [] : [own]
}

/** The entries of a word, as the verb or noun that it is there. */
function entriesOf(
  sentence: Sentence,
  { head, index, lemma: written, upos }: Token,
): { readonly entries: readonly Entry[]; readonly isNoun: boolean; readonly isVerb: boolean } {
  const lemma = written.toLowerCase()
  // "is ready to help": an adjective with a clause of its own is read as a verb.
  const isVerb = upos === 'VERB' || isPredicate(sentence, index) || isHeadlineVerb(sentence, index)
  if (isVerb)
    return {
      entries: verbEntries(hyphenedVerb(sentence, index) ?? lemma),
      isNoun: false,
      isVerb,
    }
  const joined = NOUN_ENTRIES.get(hyphened(sentence, index) ?? '')
  // "Bilateral with the minister", in a list.
  const isBare = upos === 'ADJ' && head < 0
  const isNoun = /^(NOUN|PROPN)$/.test(upos) || isBare || joined !== undefined
  const entries = isNoun ? (joined ?? NOUN_ENTRIES.get(lemma) ?? []) : []
  return { entries, isNoun, isVerb }
}

/** "test - fired": a verb written with the word before it, where the lexicon has it so. */
function hyphenedVerb({ tokens }: Sentence, at: number): string | undefined {
  if (tokens[at - 1]?.form !== '-') return undefined
  const written = `${tokens[at - 2]?.form.toLowerCase() ?? ''}-${tokens[at]?.lemma.toLowerCase() ?? ''}`
  return verbEntries(written).length > 0 ? written : undefined
}

/** "tête-à-tête", "pull-aside": the whole of what hyphens join, at its last word. */
function hyphened({ tokens }: Sentence, at: number): string | undefined {
  if (tokens[at - 1]?.form !== '-' || tokens[at + 1]?.form === '-') return undefined
  let from = at
  while (tokens[from - 1]?.form === '-' && from >= 2) from -= 2
  return tokens
    .slice(from, at + 1)
    .map(({ form }) => form.toLowerCase())
    .join('')
}

function isContact({ anaphoric, type }: Telling): boolean {
  return CONTACT_TYPES.has(type) && !anaphoric
}

/** Nouns of deeds that stand for themselves where no telling of their verb or of themselves is. */
function defaultNouns(
  scene: Scene,
  sentence: Sentence,
  tellings: readonly Telling[],
): readonly Telling[] {
  return sentence.tokens.flatMap(({ head, index, lemma, upos }) => {
    if (upos !== 'NOUN' || tellings.some(({ token }) => token === index || token === head))
      return []
    for (const entry of DEFAULT_NOUNS.get(lemma.toLowerCase()) ?? []) {
      const telling = defaultNounTelling(scene, sentence, { entry, token: index })
      if (telling !== undefined && isOutletsOwn(scene, telling)) return [telling]
    }
    return []
  })
}

/** "are on strike", "is under house arrest": the predicate stands in the verb's place. */
function stateOfBeing(scene: Scene, sentence: Sentence, at: number): Telling | undefined {
  const entry = PREDICATES[`${prepositionOf(sentence, at)} ${tokenAt(sentence, at).lemma}`]
  if (entry === undefined || dependents(sentence, at, ['cop']).length === 0) return undefined
  return deedTelling(scene, { sentence, clause: clauseOf(sentence, at) }, entry)
}

/** The deed of a second doer whose verb is left out. */
function secondOf(scene: Scene, sentence: Sentence, telling: Telling): readonly Telling[] {
  if (CONTACT_TYPES.has(telling.type)) return []
  return [gappedTelling(scene, sentence, telling)].filter((each) => each !== undefined)
}

/** "Manila, Hanoi swap prisoners": what has an object is a verb, whatever its tag. */
function isHeadlineVerb(sentence: Sentence, at: number): boolean {
  const { relation, upos } = tokenAt(sentence, at)
  return upos === 'NOUN' && relation === 'parataxis' && dependents(sentence, at, ['obj']).length > 0
}

function isPredicate(sentence: Sentence, at: number): boolean {
  return (
    tokenAt(sentence, at).upos === 'ADJ' &&
    dependents(sentence, at, ['cop']).length > 0 &&
    dependents(sentence, at, ['xcomp', 'advcl', 'obl', 'ccomp']).length > 0
  )
}

/** "Tovia met Belrus": of persons and offices it would be a contact in a text about games too. */
function isBetweenStates({ fillers, type }: Telling): boolean {
  return CONTACT_TYPES.has(type) && fillers.every(({ entity }) => entity.kind === 'state')
}

/** In a long direct quotation only contacts that the speaker tells are taken; deeds there, and in questions, are rhetoric. */
function isOutletsOwn(scene: Scene, telling: Telling): boolean {
  if (CONTACT_TYPES.has(telling.type))
    return !scene.isSpeech(telling.trigger) || isFirm(scene, telling)
  const isAsked = scene.analysis.sentences[telling.sentence]?.tokens.at(-1)?.form === '?'
  if (isAsked || scene.isSpeech(telling.trigger)) return false
  return !scene.attributions.some(
    (attribution) =>
      attribution.kind === 'direct' &&
      attribution.content.some((content) => overlaps(content, telling.trigger)),
  )
}

/** In speech at length only what names persons or offices and a day, or was done with one, is taken for an account. */
function isFirm(
  scene: Scene,
  { anaphoric, fillers, pair, sentence, status, time, token }: Telling,
): boolean {
  const isDated = time?.time.days !== undefined
  if (anaphoric) return pair && isDated
  const isNamed = ({ entity, isDoer, role }: Filler): boolean =>
    /^(person|office|organization)$/.test(entity.kind) ||
    ((isDoer === true || role === 'host' || role === 'summoner') && entity.kind === 'state')
  if (!fillers.every(isNamed)) return false
  const verb = scene.analysis.sentences[sentence]?.tokens[token]
  return isDated || (status === 'held' && (verb?.xpos === 'VBD' || verb?.xpos === 'VBN'))
}
