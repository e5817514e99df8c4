/**
 * Bytes to text: which charset, and how that is known.
 * In: bytes and their media type. Out: text without its byte-order mark, the charset, its basis.
 * The order: byte-order mark; the page's own declaration if its bytes obey it; UTF-8 if every byte
 * obeys it; windows-1252, which decodes anything. A page that says "latin-1" and is flawless UTF-8
 * beyond ASCII is UTF-8: chance does not produce that.
 * Source: WHATWG Encoding and HTML standards; Node 20's own windows-1252 decoder is wrong.
 */
import { TextDecoder } from '@exodus/bytes/encoding.js'
import sniffEncoding from 'html-encoding-sniffer'
import { wideKindOf } from './binary.ts'
import type { Capture, MediaType } from './types.ts'

/** Decoded text with the charset it was read in. */
export interface Decoded {
  readonly text: string
  readonly charset: Capture['charset']
}

/** Decodes bytes to well-formed text; never fails. */
export function decode(bytes: Uint8Array, mediaType: MediaType): Decoded {
  const marked = markedCharset(bytes)
  if (marked) return decodedAs(bytes, marked, 'bom')
  const declared = mediaType === 'text/html' ? declaredCharset(bytes) : undefined
  if (declared !== undefined && declared !== 'windows-1252') {
    const text = strictlyDecoded(bytes, declared)
    if (text !== undefined) return { text, charset: { name: declared, basis: 'declared' } }
  }
  const wide = wideKindOf(bytes)
  if (wide) return decodedAs(bytes, wide, 'detected')
  const utf8 = strictlyDecoded(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, charset: { name: 'utf-8', basis: 'detected' } }
  return decodedAs(bytes, 'windows-1252', declared === 'windows-1252' ? 'declared' : 'assumed')
}

/** Text in which every lone surrogate has become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
    ? wideKindOf(bytes)
    : undefined
}

/** What the page's `meta` declares: the pre-scan's answer when it does not depend on its default. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const one = sniffEncoding(bytes, { defaultEncoding: 'utf-8' }).toLowerCase()
  const other = sniffEncoding(bytes, { defaultEncoding: 'x-user-defined' }).toLowerCase()
  return one === other ? one : undefined
}

function decodedAs(bytes: Uint8Array, name: string, basis: Capture['charset']['basis']): Decoded {
  const text = wellFormed(new TextDecoder(name).decode(bytes))
  return { text, charset: { name, basis } }
}

/** The text, or undefined when some bytes do not obey the charset or nobody knows the charset. */
function strictlyDecoded(bytes: Uint8Array, name: string): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
