/**
 * Reads bytes from files and streams without ever holding more than a cap allows.
 * In: a stream of chunks. Out: all of it up to the cap, or its lines one by one.
 * The one idea: a line or file beyond the cap is counted and passed over, not kept, so that memory is
 * bounded by the cap whatever comes in.
 */

/** A stream of bytes: a file being read, standard input, an array of chunks in a test. */
export type ByteStream = AsyncIterable<Uint8Array | string>

/** All bytes of a stream, or how it went beyond the cap. */
export type Within =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'beyond' }

/** One line of a stream without its line end; `beyond` when it was longer than the cap. */
export type ByteLine = Within & { readonly number: number }

/** Reads a stream to its end, or stops as soon as it is longer than the cap. */
export async function readWithin(stream: ByteStream, cap: number): Promise<Within> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk)
    size += bytes.length
    if (size > cap) return { kind: 'beyond' }
    chunks.push(bytes)
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) }
}

/** The lines of a stream in order, numbered from 1. */
export async function* linesWithin(stream: ByteStream, cap: number): AsyncGenerator<ByteLine> {
  const line = new LineUnderWay(cap)
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk)
    let from = 0
    for (let to = bytes.indexOf(LINE_FEED); to !== -1; to = bytes.indexOf(LINE_FEED, from)) {
      line.add(bytes.subarray(from, to))
      yield line.end()
      from = to + 1
    }
    line.add(bytes.subarray(from))
  }
  if (!line.isFresh()) yield line.end()
}

const LINE_FEED = 10

/** Gathers the pieces of a line until it is longer than the cap; then only remembers that it was. */
class LineUnderWay {
  private readonly cap: number
  private pieces: Uint8Array[] = []
  private size = 0
  private number = 1

  constructor(cap: number) {
    this.cap = cap
  }

  add(piece: Uint8Array): void {
    this.size += piece.length
    if (this.size > this.cap) this.pieces = []
    else if (piece.length > 0) this.pieces.push(piece)
  }

  isFresh(): boolean {
    return this.size === 0
  }

  end(): ByteLine {
    const number = this.number++
    const line: ByteLine =
      this.size > this.cap
        ? { kind: 'beyond', number }
        : { kind: 'bytes', bytes: Buffer.concat(this.pieces), number }
    this.pieces = []
    this.size = 0
    return line
  }
}

function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
