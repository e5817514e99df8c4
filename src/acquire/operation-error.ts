/**
 * What is thrown when the world fails: a file that is not there, a full disk, a port in use.
 * In: a code, words for people, the cause. Out: an error that every door shows the same way.
 * The one idea: one union of codes, one section of `docs/errors.md` each, one table of exit codes;
 * the message says what failed, where, and what to do. Odd text is never one of these: it becomes a
 * `Problem` of the reading.
 */

/** How a process ends for each kind of failure: 2 wrong use, 3 bad input, 4 the world failed, 130 stopped. */
const EXIT_CODES = {
  'wrong-use': 2,
  'address-unsupported': 2,
  'input-missing': 2,
  'party-unknown': 2,
  'id-unknown': 2,
  'kept-apart': 2,
  'file-missing': 3,
  'file-unreadable': 3,
  'file-too-large': 3,
  'file-empty': 3,
  'not-text': 3,
  'json-malformed': 3,
  'json-missing-field': 3,
  'folder-empty': 3,
  'offices-malformed': 3,
  'import-malformed': 3,
  'reading-failed': 3,
  'record-missing': 4,
  'store-not-ours': 4,
  'store-newer': 4,
  'store-damaged': 4,
  'store-read-only': 4,
  'store-unopenable': 4,
  'store-busy': 4,
  'store-unreachable': 4,
  'disk-full': 4,
  'output-unwritable': 4,
  'port-taken': 4,
  'model-missing': 4,
  'model-damaged': 4,
  'worker-lost': 4,
  interrupted: 130,
} as const

/** Every way in which the world can fail us; `docs/errors.md` has a section on each. */
export type OperationCode = keyof typeof EXIT_CODES

/** All codes, in the order of the exit codes; the documentation is checked against it. */
export const OPERATION_CODES = Object.keys(EXIT_CODES) as readonly OperationCode[]

/** What goes with an error besides its words. */
export interface OperationErrorDetails {
  /** What a program may want to know: path, line, size, cap. Printed with `--json`. */
  readonly detail?: Readonly<Record<string, string | number>>
  readonly cause?: unknown
}

/** A failure of the world, in words that say what, where, and what to do. */
export class OperationError extends Error {
  readonly code: OperationCode
  readonly detail: Readonly<Record<string, string | number>>

  constructor(code: OperationCode, message: string, details: OperationErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'OperationError'
    this.code = code
    this.detail = details.detail ?? {}
  }
}

/** The exit code of a process that ends with this error; 70 means that the defect is ours. */
export function exitCodeOf(error: unknown): number {
  return error instanceof OperationError ? EXIT_CODES[error.code] : 70
}
