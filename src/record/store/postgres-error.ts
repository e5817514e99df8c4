/**
 * From a server's error to one of ours.
 * In: what the driver threw, and the address. Out: an `OperationError` that says what, where and what to
 * do; anything else goes on as it is, for it is our defect.
 */
import { OperationError, type OperationCode } from '../../acquire/index.ts'
import { shownPlace } from './address.ts'

type Words = readonly [code: OperationCode, words: string]

const UNREACHABLE: Words = [
  'store-unreachable',
  'the server does not answer. Check that it runs and run the same command again.',
]
const DAMAGED: Words = [
  'store-damaged',
  'the server says that the data are damaged. Restore a backup.',
]
const REFUSED: Words = [
  'store-unopenable',
  'the server refuses the name or the password. Check the address.',
]

/** By SQLSTATE, or its first two characters; then by the system's code. */
const BY_STATE: Readonly<Record<string, Words>> = {
  '08': UNREACHABLE,
  '28': REFUSED,
  '3D000': ['store-unopenable', 'the server has no such database. Create it with createdb.'],
  '25006': ['store-read-only', 'the server allows reading only. Give the address of its primary.'],
  '42501': [
    'store-read-only',
    'this user may not write there. Grant it CREATE on the database, or use its owner.',
  ],
  '53100': [
    'disk-full',
    "the server's disk is full. Nothing of this was stored. Free some space and run it again.",
  ],
  '53300': ['store-busy', 'the server has no connection left. Wait, or raise max_connections.'],
  '55P03': ['store-busy', 'another program has been writing for long. Run the same command again.'],
  '57P01': UNREACHABLE,
  '57P02': UNREACHABLE,
  '57P03': UNREACHABLE,
  '57P05': UNREACHABLE,
  '58030': DAMAGED,
  XX001: DAMAGED,
  XX002: DAMAGED,
  ECONNREFUSED: UNREACHABLE,
  ECONNRESET: UNREACHABLE,
  EPIPE: UNREACHABLE,
  ETIMEDOUT: UNREACHABLE,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENOENT: UNREACHABLE,
  ENOTFOUND: ['store-unreachable', 'no machine of this name is known. Check the address.'],
  EAI_AGAIN: ['store-unreachable', 'the name of the machine cannot be looked up. Try again.'],
}

/** The driver gives these without a code. */
const CUT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/

/** The error to throw for what the driver threw. */
export function serverErrorFrom(cause: unknown, address: string): unknown {
  if (cause instanceof OperationError) return cause
  const words = wordsOf(cause)
  if (words === undefined) return cause
  const place = shownPlace(address)
  return new OperationError(words[0], `${place}: ${words[1]}`, { detail: { path: place }, cause })
}

/** Whether the connection is lost, so that a new one may do. */
export function isCut(cause: unknown): boolean {
  return wordsOf(cause)?.[0] === 'store-unreachable'
}

/** Whether the server took the transaction back for the sake of another. */
export function isConflict(cause: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(cause))
}

function wordsOf(cause: unknown): Words | undefined {
  const code = codeOf(cause)
  const known = BY_STATE[code] ?? BY_STATE[code.slice(0, 2)]
  if (known !== undefined) return known
  return cause instanceof Error && CUT.test(cause.message) ? UNREACHABLE : undefined
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  // A name with several numbers fails with all their errors in one.
  return cause instanceof AggregateError ? codeOf(cause.errors[0]) : ''
}
