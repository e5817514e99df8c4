/**
 * The draft of an answer that did not come, or was not given.
 * In: its cue, who gave none, the tops of what was asked. Out: the draft, with stance `declines`.
 */
import type { Token } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import { cover } from '../text/index.ts'
import { withoutOpener } from './asked-topics.ts'
import type { Draft, Scene } from './draft.ts'
import type { Source } from './sources.ts'
import { spansOf } from './tree.ts'

export interface Parts {
  readonly cue: Span
  readonly head: Token
  readonly source?: Source
  readonly content?: readonly Token[]
  readonly rule: string
}

/** The draft of a refusal that has these parts. */
export function declining(
  { sentence, lexicon }: Scene,
  { cue, head, source, content = [], rule }: Parts,
): Draft {
  return {
    sentence: sentence.index,
    cueHead: head.index,
    cue,
    ...(source && { sourceHead: source.head, source: source.span }),
    content: spansOf(
      sentence,
      content.flatMap((top) => withoutOpener(sentence, top, lexicon)),
    ),
    stance: 'declines',
    rule,
    takesQuote: false,
    frame: cover(cue, ...(source ? [source.span] : [])),
  }
}
