/**
 * From what a person names to captures.
 * In: files, folders, `-` for standard input. Out: one capture or one failure for each document, in
 * order, as they are read.
 * The one idea: a failure is a value like a capture, so that one bad file among a hundred costs one
 * document and not ninety-nine; memory is bounded by the size cap of one document.
 */
import { extname } from 'node:path'
import { captureFrom, emptyError, looksLikeHtml, type Draft, type Overlay } from './capture.ts'
import { binaryKindOf } from './binary.ts'
import { decode } from './decode.ts'
import { bytesAt, filesUnder, kindAt } from './files.ts'
import { linesWithin, readWithin, type ByteLine, type ByteStream } from './byte-stream.ts'
import { draftFromJson, parseJson, placeName, type JsonPlace } from './json-document.ts'
import { OperationError } from './operation-error.ts'
import { peekAt } from './peek.ts'
import type { Acquired, AcquireOptions, Capture, GivenFacts, MediaType } from './types.ts'

/** Bytes that one document may have unless the caller says otherwise. */
export const SIZE_CAP = 20_000_000

type Shape = MediaType | 'json' | 'json-lines'

interface Settings extends Overlay {
  readonly sizeCap: number
  readonly standardInput: ByteStream | undefined
}

/** Reads each input and yields its captures and failures in order; throws only on our own defects. */
export async function* acquire(
  inputs: readonly string[],
  options: AcquireOptions = {},
): AsyncGenerator<Acquired> {
  const settings = settingsFrom(options)
  for (const input of inputs) {
    const documents = input === '-' ? standardInput(settings) : pathInput(input, settings)
    yield* failuresKept(input, documents)
  }
}

/** The capture of a pasted text; throws `file-empty` or `file-too-large`. */
export function captureFromText(
  text: string,
  given: GivenFacts = {},
  options: AcquireOptions = {},
): Capture {
  const settings = settingsFrom(options)
  if (text.length > settings.sizeCap) throw tooLarge('The pasted text', settings.sizeCap)
  const draft: Draft = {
    content: text.replace(/^\ufeff/, ''),
    mediaType: looksLikeHtml(text) ? 'text/html' : 'text/plain',
    charset: { name: 'utf-8', basis: 'detected' },
    source: options.sourceName ?? 'pasted text',
  }
  return captureFrom(draft, { ...settings, given: { ...options.given, ...given } })
}

function settingsFrom(options: AcquireOptions): Settings {
  return {
    given: options.given ?? {},
    now: options.now ?? (() => new Date().toISOString()),
    sizeCap: options.sizeCap ?? SIZE_CAP,
    standardInput: options.standardInput,
  }
}

/** Passes documents on and turns a failure of the world into the last of them. */
async function* failuresKept(
  source: string,
  documents: AsyncIterable<Acquired>,
): AsyncGenerator<Acquired> {
  try {
    yield* documents
  } catch (error) {
    yield failed(source, error)
  }
}

async function* pathInput(path: string, settings: Settings): AsyncGenerator<Acquired> {
  if (/^https?:\/\//i.test(path))
    throw new OperationError(
      'address-unsupported',
      `Readout does not fetch addresses yet: ${path}. Save the page as a file and give that.`,
      { detail: { address: path } },
    )
  const found = await kindAt(path)
  if (found.kind !== 'folder') return yield* documentsAt(path, settings)
  for (const file of await filesUnder(path)) yield* failuresKept(file, documentsAt(file, settings))
}

async function* documentsAt(path: string, settings: Settings): AsyncGenerator<Acquired> {
  const found = await kindAt(path)
  const shape = shapeOfName(path)
  if (shape === 'json-lines') return yield* jsonLines(path, bytesAt(path), settings)
  if (found.kind === 'file' && found.size > settings.sizeCap)
    throw tooLarge(path, settings.sizeCap, found.size)
  yield* wholeDocuments(path, bytesAt(path), { settings, shape })
}

/** Standard input tells its shape by its first line. */
async function* standardInput(settings: Settings): AsyncGenerator<Acquired> {
  if (settings.standardInput === undefined)
    throw new OperationError('wrong-use', 'There is no standard input to read here. Name a file.')
  const { first, stream } = await peekAt(settings.standardInput, settings.sizeCap)
  if (isJsonObject(first)) return yield* jsonLines('-', stream, settings)
  yield* wholeDocuments('-', stream, { settings, shape: undefined })
}

async function* wholeDocuments(
  source: string,
  stream: ByteStream,
  { settings, shape }: { readonly settings: Settings; readonly shape: Shape | undefined },
): AsyncGenerator<Acquired> {
  const read = await readWithin(stream, settings.sizeCap)
  if (read.kind === 'beyond') throw tooLarge(source, settings.sizeCap)
  const { bytes } = read
  if (bytes.length === 0) throw emptyError(source)
  refuseBinary(bytes, source)
  const plain = decode(bytes, 'text/plain')
  if (shape === 'json' || (shape === undefined && isJson(plain.text)))
    return yield* jsonDocuments(source, plain.text, settings)
  const mediaType = mediaTypeOf(shape, plain.text)
  const { text, charset } = mediaType === 'text/html' ? decode(bytes, mediaType) : plain
  yield captured({ content: text, mediaType, charset, source }, settings)
}

/** The objects of a JSON file: one, a list of them, or (by a wrong name) one a line. */
async function* jsonDocuments(
  source: string,
  text: string,
  settings: Settings,
): AsyncGenerator<Acquired> {
  if (text.trim() === '') throw emptyError(source)
  const newline = text.indexOf('\n')
  if (newline !== -1 && isJsonObject(text.slice(0, newline)) && text.slice(newline).trim() !== '')
    return yield* jsonLines(source, oneChunk(text), settings)
  const value = parseJson(text, { source })
  if (!Array.isArray(value)) return yield fromJson(value, { source }, settings)
  for (const [index, item] of value.entries())
    yield fromJson(item, { source, item: index + 1 }, settings)
}

async function* jsonLines(
  source: string,
  stream: ByteStream,
  settings: Settings,
): AsyncGenerator<Acquired> {
  let count = 0
  for await (const line of linesWithin(stream, settings.sizeCap)) {
    const document = fromLine(line, source, settings)
    if (document === undefined) continue
    count++
    yield document
  }
  if (count === 0) throw emptyError(source)
}

/** The document of a line; nothing for a blank one. */
function fromLine(line: ByteLine, source: string, settings: Settings): Acquired | undefined {
  const place = { source, line: line.number }
  if (line.kind === 'beyond')
    return failed(placeName(place), tooLarge(placeName(place), settings.sizeCap))
  const { text } = decode(line.bytes, 'text/plain')
  if (text.trim() === '') return undefined
  try {
    return fromJson(parseJson(text, place), place, settings)
  } catch (error) {
    return failed(placeName(place), error)
  }
}

function fromJson(value: unknown, place: JsonPlace, settings: Settings): Acquired {
  try {
    return captured(draftFromJson(value, place), settings)
  } catch (error) {
    return failed(placeName(place), error)
  }
}

function captured(draft: Draft, settings: Settings): Acquired {
  return { kind: 'capture', capture: captureFrom(draft, settings) }
}

/** A failure of the world as a value; any other error is a defect of ours and goes on up. */
function failed(source: string, error: unknown): Acquired {
  if (!(error instanceof OperationError)) throw error
  return { kind: 'failed', source, error }
}

function shapeOfName(path: string): Shape | undefined {
  switch (extname(path).toLowerCase()) {
    case '.txt':
      return 'text/plain'
    case '.html':
    case '.htm':
      return 'text/html'
    case '.md':
      return 'text/markdown'
    case '.json':
      return 'json'
    case '.jsonl':
      return 'json-lines'
    default:
      return undefined
  }
}

function mediaTypeOf(shape: Shape | undefined, text: string): MediaType {
  if (shape === 'text/plain' || shape === 'text/html' || shape === 'text/markdown') return shape
  return looksLikeHtml(text) ? 'text/html' : 'text/plain'
}

/** Whether a text of no known name begins as JSON that could hold documents. */
function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*\{)/.test(text.slice(0, 1000))
}

/** Whether a line is a whole JSON object. */
function isJsonObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

function refuseBinary(bytes: Uint8Array, source: string): void {
  const kind = binaryKindOf(bytes)
  if (kind === undefined) return
  throw new OperationError(
    'not-text',
    `${source} is not text: it looks like ${kind}. Save the report as text or HTML and give that.`,
    { detail: { source, kind } },
  )
}

function tooLarge(source: string, cap: number, size?: number): OperationError {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
  const has = size === undefined ? `is larger than ${megabytes(cap)}` : `has ${megabytes(size)}`
  return new OperationError(
    'file-too-large',
    `${source} ${has}; one document may have ${megabytes(cap)}. Split it, or give many documents as JSON lines (.jsonl), which may be of any length.`,
    { detail: { source, cap, ...(size === undefined ? {} : { size }) } },
  )
}

async function* oneChunk(text: string): ByteStream & AsyncGenerator<string> {
  yield text
}
