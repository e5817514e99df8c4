/**
 * Cues that are nouns: "the ministry's claim that …", "criticism of the raid", "our hope is that …".
 * In: a sentence. Out: drafts whose content is the clause or phrase that the noun takes.
 */
import type { Sentence, Token } from '../language/index.ts'
import { nounPhrase, withoutAsides } from './contents.ts'
import type { Draft, Scene } from './draft.ts'
import type { NounCues } from './lexicon.ts'
import { cover } from '../text/index.ts'
import { openerOf, phraseDraft } from './phrase-draft.ts'
import type { Source } from './sources.ts'
import { sourceAt, sourceOf } from './sources.ts'
import { childrenBy, formAt, lemmaAt, subtreeOf } from './tree.ts'

/** The drafts of all nouns of a sentence that have a content. */
export function findNounCues(scene: Scene): readonly Draft[] {
  return scene.sentence.tokens.flatMap((token) =>
    [nounCue(scene, token), viewCue(scene, token)].filter((draft) => draft !== undefined),
  )
}

function nounCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  if (token.upos !== 'NOUN') return undefined
  for (const record of lexicon.nouns.get(lemmaAt(sentence, token.index)) ?? []) {
    const held = heldByNoun(sentence, token, record)
    if (held === undefined) continue
    const source = nounSource(scene, token)
    if (source === undefined && record.owned === true) continue
    const opener = openerOf(scene, token, held)
    const content = nounPhrase(sentence, [held]).filter((index) => index !== opener?.index)
    return phraseDraft(scene, {
      token,
      cue: cover(token.span, (opener ?? token).span),
      ...(source && { source }),
      content: withoutAsides(sentence, content),
      stance: record.stance,
      rule: record.prepositions ? 'noun with phrase' : 'noun',
    })
  }
  return undefined
}

/** The clause, infinitive or phrase behind a noun that is its content. */
function heldByNoun(
  sentence: Sentence,
  { index }: Token,
  { infinitive, prepositions }: NounCues,
): Token | undefined {
  if (prepositions !== undefined)
    return childrenBy(sentence, index, ['nmod', 'acl', 'advcl']).find(
      (child) =>
        child.index > index &&
        childrenBy(sentence, child.index, ['case', 'mark']).some((mark) =>
          prepositions.includes(formAt(sentence, mark.index)),
        ),
    )
  const clause = childrenBy(sentence, index, ['acl', 'ccomp']).find(
    (child) =>
      child.relation !== 'acl:relcl' &&
      childrenBy(sentence, child.index, ['mark']).length > 0 &&
      child.features.VerbForm !== 'Ger' &&
      child.index > index,
  )
  if (clause === undefined || infinitive === true) return clause
  const isInfinitive = childrenBy(sentence, clause.index, ['mark']).some(
    ({ xpos }) => xpos === 'TO',
  )
  return isInfinitive ? undefined : clause
}

/** "Our hope is that they will meet": the noun is the subject of what it holds. */
function viewCue(scene: Scene, token: Token): Draft | undefined {
  const { sentence, lexicon } = scene
  const [record] = lexicon.nouns.get(lemmaAt(sentence, token.index)) ?? []
  if (record === undefined || !token.relation.startsWith('nsubj')) return undefined
  const [owner] = childrenBy(sentence, token.index, ['nmod:poss'])
  const top = sentence.tokens[token.head]
  const [copula] = top ? childrenBy(sentence, top.index, ['cop']) : []
  if (owner === undefined || top === undefined || copula === undefined) return undefined
  if (copula.index < token.index || top.index < copula.index) return undefined
  const own = new Set([token.index, copula.index])
  const content = subtreeOf(sentence, top.index, own).filter((index) => index > copula.index)
  if (!content.some((index) => sentence.tokens[index]?.features.VerbForm === 'Fin'))
    return undefined
  const source = sourceAt(sentence, owner.index, token.index)
  const { stance } = record
  return phraseDraft(scene, {
    token,
    cue: token.span,
    ...(source && { source }),
    content: withoutAsides(sentence, content),
    stance,
    rule: 'noun is clause',
  })
}

/** "the ministry's claim", "a claim by the ministry", "the ministry made the claim". */
function nounSource({ sentence, lexicon }: Scene, token: Token): Source | undefined {
  const [owner] = childrenBy(sentence, token.index, ['nmod:poss'])
  if (owner) return sourceAt(sentence, owner.index, token.index)
  const maker = childrenBy(sentence, token.index, ['nmod', 'obl:agent']).find((child) =>
    childrenBy(sentence, child.index, ['case']).some((mark) =>
      lexicon.makers.has(formAt(sentence, mark.index)),
    ),
  )
  if (maker) return sourceAt(sentence, maker.index, token.index)
  return token.relation === 'obj' && token.head >= 0 ? sourceOf(sentence, token.head) : undefined
}
