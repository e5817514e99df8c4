/**
 * Cues of a verb that says little with a noun that says it: "raised concerns about …", "made the point that …",
 * and papers put out to say it: "issued a statement saying …".
 * In: a sentence. Out: drafts whose cue reaches from the verb to the noun, or to the participle.
 *   The envoy  made the point  that the pact had failed.     The ministry  issued a statement condemning  the raid.
 *   source     cue             content                       source        cue                            content
 */
import type { Sentence, Token } from '../language/index.ts'
import { cover } from '../text/index.ts'
import { meansOf } from './channels.ts'
import { contentOf, withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import { openerOf } from './phrase-draft.ts'
import { sourceOf } from './sources.ts'
import { stanceOf } from './stances.ts'
import { childrenBy, firstOfRun, formAt, lemmaAt, spansOf, subtreeOf } from './tree.ts'

/** The drafts of all light verbs of a sentence that have a noun of telling with its content. */
export function findLightCues(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap((token) =>
    token.upos === 'VERB' ? (issuedPaper(scene, token) ?? lightCue(scene, token) ?? []) : [],
  )
}

function lightCue(scene: Scene, verb: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.light.verbs.has(lemmaAt(sentence, verb.index))) return undefined
  const noun = childrenBy(sentence, verb.index, ['obj']).find(
    ({ index }) => index > verb.index && lexicon.light.nouns.has(lemmaAt(sentence, index)),
  )
  const stance = noun && lexicon.light.nouns.get(lemmaAt(sentence, noun.index))
  const held = noun && heldBehind(scene, verb, noun)
  const source = sourceOf(sentence, verb.index)
  if (noun === undefined || stance === undefined || held === undefined || source === undefined)
    return undefined
  const opener = openerOf(scene, noun, held)
  const cue = cover((opener ?? noun).span, firstOfRun(sentence, verb).span)
  const content = subtreeOf(sentence, held.index).filter((index) => index !== opener?.index)
  return {
    sentence: sentence.index,
    cueHead: verb.index,
    cue,
    sourceHead: source.head,
    source: source.span,
    content: spansOf(sentence, withoutAsides(sentence, content)),
    stance: stanceOf(scene, verb, { stance }),
    ...meansOf(scene, verb.index, source.head),
    rule: 'verb and noun',
    takesQuote: false,
    frame: cover(cue, source.span),
  }
}

/** So many words behind its paper the verb that tells stands at most. */
const NEAR = 6

/** "issued a statement saying that …": who issues it says what the paper says. */
function issuedPaper(scene: Scene, verb: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (!lexicon.issuing.has(lemmaAt(sentence, verb.index))) return undefined
  const isPaper = ({ index }: Token): boolean =>
    lexicon.channelNouns.has(lemmaAt(sentence, index)) ||
    lexicon.documents.has(lemmaAt(sentence, index))
  const paper = childrenBy(sentence, verb.index, ['obj']).find(isPaper)
  const telling = [
    ...(paper ? childrenBy(sentence, paper.index, ['acl']) : []),
    ...childrenBy(sentence, verb.index, ['advcl']),
  ].find(
    ({ index, xpos }) =>
      xpos === 'VBG' && index > (paper?.index ?? Infinity) && index - (paper?.index ?? 0) <= NEAR,
  )
  const source = sourceOf(sentence, verb.index)
  if (paper === undefined || telling === undefined || source === undefined) return undefined
  const record = lexicon.verbs.get(lemmaAt(sentence, telling.index))?.[0]
  const content = record && contentOf(sentence, telling.index, record.takes)
  if (record === undefined || content === undefined) return undefined
  const first = childrenBy(sentence, verb.index, ['aux']).find(({ index }) => index < verb.index)
  const cue = cover((first ?? verb).span, telling.span)
  const channel = lexicon.channelNouns.get(lemmaAt(sentence, paper.index))
  return {
    sentence: sentence.index,
    cueHead: telling.index,
    cue,
    sourceHead: source.head,
    source: source.span,
    content: spansOf(sentence, content.tokens),
    stance: stanceOf(scene, telling, { stance: record.stance }),
    ...(channel && { channel }),
    rule: 'issued paper',
    takesQuote: record.takes.includes('quote'),
    frame: cover(cue, source.span),
  }
}

/** The clause or phrase that the noun takes, which the tree may have hung on the verb. */
function heldBehind({ sentence, lexicon }: Scene, verb: Token, noun: Token): Token | undefined {
  const under = childrenBy(sentence, noun.index, ['acl', 'ccomp', 'nmod', 'advcl'])
  const beside = childrenBy(sentence, verb.index, ['ccomp', 'obl', 'advcl', 'xcomp'])
  return [...under, ...beside].find(
    ({ index, relation }) =>
      index > noun.index &&
      relation !== 'acl:relcl' &&
      isOpened(sentence, index, lexicon.light.prepositions),
  )
}

function isOpened(sentence: Sentence, index: number, openers: ReadonlySet<string>): boolean {
  return childrenBy(sentence, index, ['case', 'mark']).some((mark) =>
    openers.has(formAt(sentence, mark.index)),
  )
}
