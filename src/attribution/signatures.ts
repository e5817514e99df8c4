/**
 * Names after a dash: “We are on the same page.” — Lynne Reimets, minister
 *                      content                    cue source
 * In: an article and its quotations. Out: drafts whose cue is the dash; the quotation beside it is
 * taken up with those of other cues.
 */
import type { Article } from '../article/index.ts'
import type { Analysis, Sentence } from '../language/index.ts'
import type { Span } from '../text/index.ts'
import type { Draft } from './draft.ts'
import type { Quotation } from './quotations.ts'

const SIGNATURE = /^\s{0,3}([―—–]|--)\s?(\p{Lu}[^\n“”"]{1,60}?)\s*(?=\n|$)/u
/** So many units behind a quotation are looked at. */
const WINDOW = 80

/** The drafts of all signatures of an article. */
export function findSignatures(
  { article, analysis }: { readonly article: Article; readonly analysis: Analysis },
  quotations: readonly Quotation[],
): readonly Draft[] {
  return quotations.flatMap(({ span }) => {
    const match = SIGNATURE.exec(article.text.slice(span[1], span[1] + WINDOW))
    const [whole = '', dash = '', name = ''] = match ?? []
    if (match === null || name === '') return []
    const at = span[1] + whole.indexOf(dash)
    const start = at + whole.slice(whole.indexOf(dash)).indexOf(name)
    return draftAt(analysis, [at, at + dash.length], [start, start + name.length])
  })
}

function draftAt(analysis: Analysis, cue: Span, source: Span): readonly Draft[] {
  const sentence = sentenceAt(analysis.sentences, cue[0])
  const dash = sentence?.tokens.find((token) => token.span[1] > cue[0])
  const head = sentence?.tokens.find(
    (token) => token.span[0] >= source[0] && (token.upos === 'PROPN' || token.upos === 'NOUN'),
  )
  if (sentence === undefined || dash === undefined) return []
  return [
    {
      sentence: sentence.index,
      cueHead: dash.index,
      cue,
      ...(head && { sourceHead: head.index }),
      source,
      content: [],
      stance: 'says',
      rule: 'signature',
      takesQuote: true,
      frame: [cue[0], source[1]],
    },
  ]
}

/** The sentence that holds an offset; sentences stand in order. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return sentences[low]
}
