/**
 * Large JSON in few bytes: readings and captures are kept deflated.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A value as deflated JSON. JSON keeps what UTF-8 columns would lose, such as lone surrogates. */
export function packed(value: unknown): Uint8Array {
  return packedText(JSON.stringify(value))
}

/** JSON that is text already, deflated. */
export function packedText(json: string): Uint8Array {
  return deflateRawSync(Buffer.from(json, 'utf8'), { level: 2 })
}

/** The value that was packed. */
export function unpacked<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateRawSync(bytes).toString('utf8')) as T
}
