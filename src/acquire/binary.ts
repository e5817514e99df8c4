/**
 * Bytes that are no text, told by their first bytes and by their share of control bytes.
 * In: bytes. Out: what they look like ("a PDF document"), or undefined when they may be text.
 * Source: the published magic numbers of the formats; UTF-16 is told by where its zeroes stand.
 */

/** Longest match first where two share a beginning. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[], offset?: number])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4b, 0x05, 0x06]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a RIFF file (WebP, WAV or AVI)', [0x52, 0x49, 0x46, 0x46]],
  ['a film or sound file (MP4)', [0x66, 0x74, 0x79, 0x70], 4],
  ['a sound file (MP3)', [0x49, 0x44, 0x33]],
  ['a sound file (Ogg)', [0x4f, 0x67, 0x67, 0x53]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an XZ archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', [...'SQLite format 3'].map((letter) => letter.charCodeAt(0))],
]

/** Bytes looked at; a file that turns binary later is read with its oddities as problems. */
const SAMPLE_SIZE = 65_536
/** Text may hold a stray control byte; beyond this share it is not text. */
const CONTROL_SHARE = 0.02

/** What the bytes look like when they are no text; undefined when they may be text. */
export function binaryKindOf(bytes: Uint8Array): string | undefined {
  for (const [name, magic, offset = 0] of MAGIC) {
    if (magic.every((byte, index) => bytes[offset + index] === byte)) return name
  }
  if (wideKindOf(bytes)) return undefined
  const sample = bytes.subarray(0, SAMPLE_SIZE)
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls++
  return controls > 1 + sample.length * CONTROL_SHARE ? 'binary data of no known kind' : undefined
}

/** The kind of UTF-16 that the places of the zero bytes show; undefined for anything else. */
export function wideKindOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 1024)
  const zeroes = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeroes[index % 2] = (zeroes[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeroes
  const half = sample.length / 2
  if (half < 4) return undefined
  if (odd > half * 0.7 && even === 0) return 'utf-16le'
  if (even > half * 0.7 && odd === 0) return 'utf-16be'
  return undefined
}

/** Controls other than tab, line feed, form feed, carriage return and escape. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27
}
