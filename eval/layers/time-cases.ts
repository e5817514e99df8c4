/**
 * The case lists of the Recognizers, English, as documents of a sentence or two, each with the day on which
 * it is read. In: `DateTimeModel.json` and `MergedParser.json`, which name every expression of a text (the
 * other lists name those of one kind). Out: gold in TIMEX3, by the mapping that the library's own answers
 * go through; where the list leaves a date open, each of its dates is right.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mappedTimes, type Resolved } from '../time-peers/recognizers-timex.ts'
import { paragraphsOf, type GoldTime, type TimeDocument } from './time-gold.ts'

const LISTS = ['DateTimeModel.json', 'MergedParser.json']

interface CaseResult {
  readonly Start: number
  readonly End?: number
  readonly Length?: number
  readonly TypeName?: string
  readonly Typename?: string
  readonly Type?: string
  readonly Resolution?: { readonly values?: readonly Resolved[] }
  readonly Value?: { readonly values?: readonly Resolved[] }
}

export interface RecognizersCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results: readonly CaseResult[]
}

/** All cases under a folder that say on which day they are read; one that stands there twice is taken once. */
export function timeCases(folder: string): readonly TimeDocument[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const lists = paths.filter((path) => LISTS.includes(basename(path))).sort()
  const documents = lists
    .flatMap((path) => casesFrom(readFileSync(join(folder, path), 'utf8')))
    .flatMap(documentFrom)
  return [...new Map(documents.map((document) => [document.name, document])).values()]
}

/** The lists begin with a mark of byte order. */
function casesFrom(json: string): readonly RecognizersCase[] {
  return JSON.parse(json.replace(/^\uFEFF/, '')) as readonly RecognizersCase[]
}

/** A case as a document; its name begins with the SHA-256 of its text. */
export function documentFrom({ Input, Context, Results }: RecognizersCase): TimeDocument[] {
  const created = Context?.ReferenceDateTime?.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)
  if (created === undefined) return []
  const hash = createHash('sha256').update(Input).digest('hex')
  return [
    {
      name: `${hash} ${created}`,
      set: 'recognizers',
      text: Input,
      paragraphs: paragraphsOf(Input),
      created,
      times: Results.flatMap((result) => goldFrom(result, { text: Input, created })),
      source: '',
    },
  ]
}

function goldFrom(
  result: CaseResult,
  passage: { readonly text: string; readonly created: string },
): readonly GoldTime[] {
  const { Start: start, End: last, Length: length = 0 } = result
  const typeName = result.TypeName ?? result.Typename ?? result.Type ?? ''
  const values = result.Resolution?.values ?? result.Value?.values ?? []
  const span = [start, last === undefined ? start + length : last + 1] as const
  return mappedTimes({ span, typeName, values }, passage).map((time) => {
    const [value, ...also] = [...time.values, ...time.asGiven]
    return { span: time.span, ...(value !== undefined && { type: time.type, value, also }) }
  })
}
