/**
 * What is odd in the characters of a text, said and not mended.
 * In: content as it was decoded; later the settled text. Out: content that is safe to lay out, and
 * problems with their spans.
 * The one idea: what can mislead the eye (bidirectional overrides) or shows damage (U+FFFD, controls)
 * stays at its place in the text and gets a problem, so that no offset moves and nothing is hidden.
 * Source: Unicode Technical Report 36 (security), general categories Cc and Cf.
 */
import type { Problem } from '../text/index.ts'

interface Oddity {
  readonly code: string
  readonly pattern: RegExp
  readonly detail: string
}

const ODDITIES: readonly Oddity[] = [
  {
    code: 'bidi-override',
    pattern: /[\u202a-\u202e\u2066-\u2069]+/g,
    detail: 'Marks that can make text show in another order than it is read.',
  },
  {
    code: 'control-characters',
    // Matching control characters is the purpose; tab and line feed are ordinary text.
    pattern: new RegExp('[\\u0001-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]+', 'g'),
    detail: 'Control characters, which show nothing.',
  },
  {
    code: 'replacement-characters',
    pattern: /\ufffd+/g,
    detail: 'Characters that could not be decoded, or zeroes; they show as U+FFFD.',
  },
  {
    code: 'combining-marks',
    pattern: /(?<!\p{M})\p{M}{9,}/gu,
    detail: 'More marks on one letter than any language uses.',
  },
]

/** Problems listed of one kind; beyond it the last of them says how many more there are. */
const LISTED_AT_MOST = 20

/** One kind of line end, no byte-order mark, no zeroes, no lone surrogates. */
export function soundContent(content: string): string {
  return content
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\ufffd')
    .replace(/\p{Surrogate}/gu, '\ufffd')
}

/** The problems of a text's characters, by kind and then by place. */
export function findOddities(text: string): readonly Problem[] {
  return ODDITIES.flatMap((oddity) => problemsOf(oddity, text))
}

function problemsOf({ code, pattern, detail }: Oddity, text: string): readonly Problem[] {
  const problems: Problem[] = []
  let more = 0
  for (const match of text.matchAll(pattern)) {
    if (problems.length >= LISTED_AT_MOST) more++
    else problems.push({ code, span: [match.index, match.index + match[0].length], detail })
  }
  const last = problems.at(-1)
  if (last && more > 0)
    problems[problems.length - 1] = { ...last, detail: `${detail} ${more} more.` }
  return problems
}
