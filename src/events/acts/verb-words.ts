/**
 * Whether the words round a verb of contact are those of its entry.
 * In: a clause with an entry of the lexicon. Out: whether particle, objects and prepositions stand there, and nothing
 * else does: "met the challenge", "called for a truce" are no contacts.
 */
import type { Sentence } from '../../language/index.ts'
import { NO_TOPICS } from '../en/announcement-words.ts'
import { MANNER_NOUNS, RECIPROCALS } from '../en/reference-words.ts'
import { type Clause, obliquesOf } from '../tree/clause.ts'
import { dependents, hasPreposition, isFormOf, prepositionOf, tokenAt } from '../tree/tree.ts'
import { isSide } from './contact-parties.ts'
import { hasComplement } from './deed-words.ts'
import { entitiesAt, tokensOf } from './fill-slots.ts'
import type { Entry } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** "called for a truce", "called him a liar": the word in another meaning. */
export function isOtherwise(
  sentence: Sentence,
  { verb, except }: { readonly verb: number; readonly except: readonly number[] },
  { unless, personal }: Entry,
): boolean {
  const isNaming =
    personal === true &&
    dependents(sentence, verb, ['obj']).length > 0 &&
    dependents(sentence, verb, ['xcomp', 'ccomp']).some((at) => !isPurpose(sentence, at))
  const purposes = dependents(sentence, verb, ['advcl', 'xcomp']).filter((at) =>
    isPurpose(sentence, at),
  )
  // "saw her on the margins": where, and not in another meaning.
  const settings = dependents(sentence, verb, ['obl']).filter((at) =>
    NO_TOPICS.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  return (
    isNaming ||
    hasPreposition(sentence, verb, {
      among: unless ?? [],
      except: [...except, ...purposes, ...settings],
    })
  )
}

/** "called her to thank her": why, and not what she was called. */
function isPurpose(sentence: Sentence, at: number): boolean {
  return (
    tokenAt(sentence, at).xpos === 'VB' &&
    dependents(sentence, at, ['mark']).some((each) => tokenAt(sentence, each).form === 'to')
  )
}

/** A place of the frame that holds somebody or something else: "met the challenge", "spoke to reporters". */
export function isTakenUp(
  scene: Scene,
  { sentence, clause }: { readonly sentence: Sentence; readonly clause: Clause },
  entry: Entry,
): boolean {
  const times = scene.timesIn(sentence.index).map(({ head }) => head)
  return Object.keys(entry.roles)
    .filter((slot) => slot !== 'subject' && slot !== 'in' && entry.roles[slot] !== 'summoner')
    .some((slot) => {
      const tokens = tokensOf(clause, slot).filter(
        (at) =>
          !isManner(sentence, at) &&
          !times.includes(at) &&
          tokenAt(sentence, at).upos !== 'VERB' &&
          !isFormOf(tokenAt(sentence, at), [...(entry.objects ?? []), ...phraseWords(entry, slot)]),
      )
      const found = tokens.map((token) => entitiesAt(scene, sentence, token))
      const isSomebody = found.some(
        ({ entities, pair }) =>
          pair || entities.some((each) => isSide(each) || each.kind === 'place'),
      )
      return tokens.length > 0 && !isSomebody
    })
}

function phraseWords({ phrase = {} }: Entry, slot: string): readonly string[] {
  return phrase[slot] ?? []
}

/** "met face to face", "met with each other": how, and nobody else. */
function isManner(sentence: Sentence, at: number): boolean {
  const form = tokenAt(sentence, at).form.toLowerCase()
  const under = dependents(sentence, at).map((each) => tokenAt(sentence, each).form.toLowerCase())
  return (
    (MANNER_NOUNS.has(form) && under.includes(form)) ||
    (form in RECIPROCALS && under.includes(RECIPROCALS[form] ?? ''))
  )
}

/** Particle, objects and prepositions of the entry; "on Tuesday" is not "on" something. */
export function hasWords(
  sentence: Sentence,
  clause: Clause,
  { entry, times }: { readonly entry: Entry; readonly times: readonly number[] },
): boolean {
  const inPlace = {
    ...clause,
    obliques: clause.obliques.filter(({ tokens }) => !tokens.every((at) => times.includes(at))),
  }
  // "handed a suspect over": the tree may take the particle for an object.
  const under = dependents(sentence, clause.verb, ['compound:prt', 'advmod', 'obj', 'xcomp'])
  // "had the envoy in": or for a part of it.
  const particles = [
    ...under,
    ...clause.objects.flatMap((at) => dependents(sentence, at, ['advmod'])),
  ]
    .filter((at) => /^(ADV|ADP|ADJ)$/.test(tokenAt(sentence, at).upos))
    .map((at) => tokenAt(sentence, at).form.toLowerCase())
  const next = sentence.tokens[clause.verb + 1]?.form.toLowerCase() ?? ''
  if (entry.particle !== undefined && ![...particles, next].includes(entry.particle)) return false
  const { beside } = entry
  if (beside !== undefined && !standsBeside(sentence, inPlace, beside)) return false
  if (entry.lacks !== undefined && standsBeside(sentence, inPlace, entry.lacks)) return false
  if (clause.objects.some((at) => isFormOf(tokenAt(sentence, at), entry.except ?? []))) return false
  if (entry.objects === undefined) return true
  // "was given asylum": a passive may keep one of its objects.
  const undergoing = clause.passive ? [...clause.subjects, ...clause.objects] : clause.objects
  const { objects = [], modified } = entry
  const named = [
    ...undergoing.flatMap((at) => [at, ...countedUnder(sentence, at)]),
    // "took two Tovians hostage".
    ...dependents(sentence, clause.verb, ['xcomp']).filter((at) =>
      /^(NOUN|ADJ)$/.test(tokenAt(sentence, at).upos),
    ),
  ]
  if (!named.some((at) => isFormOf(tokenAt(sentence, at), objects))) return false
  const before = undergoing
    .flatMap((at) => dependents(sentence, at, ['compound', 'amod']))
    .map((at) => tokenAt(sentence, at))
  return modified === undefined || before.some((word) => isFormOf(word, modified))
}

/** "20 tonnes of wheat": what is counted. */
function countedUnder(sentence: Sentence, noun: number): readonly number[] {
  return obliquesOf(sentence, noun)
    .filter(({ preposition }) => preposition === 'of')
    .flatMap(({ tokens }) => tokens)
}

function standsBeside(sentence: Sentence, clause: Clause, beside: string): boolean {
  if (beside === 'that' || beside === 'do') return hasComplement(sentence, clause.verb, beside)
  // "stripped dissidents of their citizenship": the tree may hang the phrase on the object.
  const isLoose = LOOSE_PREPOSITIONS.has(beside)
  return (
    tokensOf(clause, beside).length > 0 ||
    (isLoose &&
      clause.objects.some((at) =>
        obliquesOf(sentence, at).some(({ preposition }) => preposition === beside),
      ))
  )
}

/** "called in the ambassador": a particle that the tree takes for a preposition; a name after it is a place. */
export function withParticle(sentence: Sentence, clause: Clause, { particle }: Entry): Clause {
  const next = sentence.tokens[clause.verb + 1]?.form.toLowerCase()
  if (particle === undefined || next !== particle || clause.objects.length > 0) return clause
  const complements = dependents(sentence, clause.verb, ['xcomp']).map((at) => ({
    preposition: prepositionOf(sentence, at),
    tokens: [at],
  }))
  const taken = [...clause.obliques, ...complements].find(
    ({ preposition, tokens }) =>
      preposition === particle && tokens.every((at) => tokenAt(sentence, at).upos === 'NOUN'),
  )
  if (taken === undefined) return clause
  const obliques = clause.obliques.filter((oblique) => oblique !== taken)
  return { ...clause, objects: taken.tokens, obliques }
}

/** Prepositions that the tree hangs now on the verb, now on its object. */
const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(['from', 'with'])
