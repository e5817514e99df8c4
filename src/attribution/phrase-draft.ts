/**
 * Drafts of cues that are no verbs, made alike: from the words of cue and source and the tokens of the content.
 */
import type { Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover } from '../text/index.ts'
import { meansOf } from './channels.ts'
import type { Draft, Scene } from './draft.ts'
import type { Source } from './sources.ts'
import { spansOf } from './tree.ts'

interface PhraseParts {
  readonly token: Token
  readonly cue: Span
  readonly source?: Source
  readonly content: readonly number[]
  readonly stance: Draft['stance']
  readonly rule: string
}

/** The draft, or nothing where the content has no words. */
export function phraseDraft(scene: Scene, parts: PhraseParts): Draft | undefined {
  const { token, cue, source, content, stance, rule } = parts
  const { sentence } = scene
  const means = meansOf(scene, token.index, source?.head)
  const spans = spansOf(sentence, content)
  if (spans.length === 0) return undefined
  return {
    sentence: sentence.index,
    cueHead: token.index,
    cue,
    ...(source && { sourceHead: source.head, source: source.span }),
    content: spans,
    stance,
    ...means,
    rule,
    takesQuote: rule === 'preposition',
    frame: cover(cue, ...(source ? [source.span] : [])),
  }
}

/**
 * The preposition between a cue and what it takes, which belongs to the cue as in "called for": "criticism of",
 * "is wary of", "raised concerns about"; "that" and "to" open the content.
 */
export function openerOf(
  { sentence, lexicon }: Scene,
  last: Token,
  held: Token,
): Token | undefined {
  const next = sentence.tokens[last.index + 1]
  if (next === undefined || next.head !== held.index || next.xpos !== 'IN') return undefined
  const form = next.form.toLowerCase()
  return lexicon.clauseOpeners.has(form) || lexicon.interrogatives.has(form) ? undefined : next
}
