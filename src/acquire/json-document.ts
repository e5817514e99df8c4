/**
 * From a JSON object to the draft of a capture.
 * In: any parsed JSON value. Out: a draft, or an error that names the missing field and the place.
 * The one idea: be generous in names. Feeds, archives and scrapers call the text `content`, `body`,
 * `html` or `description`; whether it is HTML is told by its tags.
 */
import { looksLikeHtml, type Draft } from './capture.ts'
import { factsFrom, fieldsOf, wordsIn } from './facts.ts'
import { OperationError } from './operation-error.ts'

/** Names of the text, best first: `description` is often only the beginning. */
const TEXT_NAMES = ['text', 'content', 'body', 'articleBody', 'html', 'contentHtml', 'description']
const JSON_NAMES_SHOWN = 12

/** Where a JSON value stands, for people: file, and line or place in a list. */
export interface JsonPlace {
  readonly source: string
  readonly line?: number
  readonly item?: number
}

/** The draft of the document in a JSON value; throws `json-missing-field` when it holds no text. */
export function draftFromJson(value: unknown, place: JsonPlace): Draft {
  const source = placeName(place)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw missingText(`${source} is not a JSON object`, place)
  const content = wordsIn(fieldsOf(value), TEXT_NAMES)
  if (content === undefined) {
    const names = Object.keys(value).slice(0, JSON_NAMES_SHOWN).join(', ') || 'none'
    throw missingText(`${source} has no text (its fields: ${names.slice(0, 200)})`, place)
  }
  const { given, capturedAt } = factsFrom(value)
  return {
    content,
    mediaType: looksLikeHtml(content) ? 'text/html' : 'text/plain',
    charset: { name: 'utf-8', basis: 'detected' },
    source,
    own: given,
    ...(capturedAt === undefined ? {} : { capturedAt }),
  }
}

/** Parses JSON; throws `json-malformed` with the place. */
export function parseJson(text: string, place: JsonPlace): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 160) : ''
    throw new OperationError(
      'json-malformed',
      `${placeName(place)} is not valid JSON: ${why}. Mend it there, or leave that line out.`,
      { cause, detail: { ...place } },
    )
  }
}

/** A place in words: `releases.jsonl:17`, `releases.json[3]`. */
export function placeName({ source, line, item }: JsonPlace): string {
  if (line !== undefined) return `${source}:${line}`
  return item === undefined ? source : `${source}[${item}]`
}

function missingText(what: string, place: JsonPlace): OperationError {
  return new OperationError(
    'json-missing-field',
    `${what}. Each object needs a field ${TEXT_NAMES.slice(0, 3).join(', ')}, html or description.`,
    { detail: { field: 'text', ...place } },
  )
}
