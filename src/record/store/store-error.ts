/**
 * From an engine's error to one of ours.
 * In: whatever the embedded store threw, and the path. Out: an `OperationError` that says what, where
 * and what to do; anything else goes on as it is, for it is our defect.
 */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { OperationError } from '../../acquire/index.ts'

const BUSY = 5
const LOCKED = 6
const READ_ONLY = 8
const INPUT_OUTPUT = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_STORE = 26

/** The error to throw for what the engine threw. */
export function storeErrorFrom(cause: unknown, path: string): unknown {
  const code = codeOf(cause)
  if (code === undefined || cause instanceof OperationError) return cause
  const details = { detail: { path }, cause }
  switch (code & 0xff) {
    case FULL:
      return diskFull(path, cause)
    case INPUT_OUTPUT:
      return hasSpace(path)
        ? new OperationError(
            'store-damaged',
            `${path}: the disk cannot be read. Check it.`,
            details,
          )
        : diskFull(path, cause)
    case BUSY:
    case LOCKED:
      return busyError(path, cause)
    case READ_ONLY:
      return readOnlyError(path, cause)
    case CANNOT_OPEN:
      return new OperationError(
        'store-unopenable',
        `${path} cannot be opened. Check that its folder exists and is yours.`,
        details,
      )
    case CORRUPT:
      return new OperationError(
        'store-damaged',
        `${path} is damaged. Restore it from a backup.`,
        details,
      )
    case NOT_A_STORE:
      return notOursError(path, cause)
    default:
      return cause
  }
}

/** Whether the engine gave up because another program holds the file. */
export function isBusy(cause: unknown): boolean {
  const code = codeOf(cause)
  return code !== undefined && [BUSY, LOCKED].includes(code & 0xff)
}

function codeOf(cause: unknown): number | undefined {
  if (!(cause instanceof Error)) return undefined
  if ('errcode' in cause && typeof cause.errcode === 'number') return cause.errcode
  // The engine's binding gives some errors without their code, but always with the engine's words.
  return MESSAGES.find(([words]) => cause.message.includes(words))?.[1]
}

const MESSAGES: readonly (readonly [words: string, code: number])[] = [
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['attempt to write a readonly database', READ_ONLY],
  ['disk I/O error', INPUT_OUTPUT],
  ['database disk image is malformed', CORRUPT],
  ['database or disk is full', FULL],
  ['unable to open database file', CANNOT_OPEN],
  ['file is not a database', NOT_A_STORE],
]

function hasSpace(path: string): boolean {
  try {
    const disk = statfsSync(dirname(path))
    return disk.bavail * disk.bsize > 1024 * 1024
  } catch {
    return true
  }
}

function busyError(path: string, cause: unknown): OperationError {
  return new OperationError(
    'store-busy',
    `${path} is in use by another program. Wait for it, or end it, and try again.`,
    { detail: { path }, cause },
  )
}

function diskFull(path: string, cause: unknown): OperationError {
  return new OperationError(
    'disk-full',
    `${path}: the disk is full. Nothing of this was stored. Free some space and run it again.`,
    { detail: { path }, cause },
  )
}

/** The error of a store that may be read but not written. */
export function readOnlyError(path: string, cause?: unknown): OperationError {
  return new OperationError(
    'store-read-only',
    `${path} cannot be written. Allow writing to it and to its folder, or give another --db.`,
    { detail: { path }, cause },
  )
}

/** The error of a file that is something else. */
export function notOursError(path: string, cause?: unknown): OperationError {
  return new OperationError(
    'store-not-ours',
    `${path} is not a record of Readout. It was left as it is; give another --db.`,
    { detail: { path }, cause },
  )
}

/** The error of a store that a newer program has written. */
export function newerError(path: string, version: number): OperationError {
  return new OperationError(
    'store-newer',
    `${path} was written by a newer Readout (schema ${version}). It was left as it is; update Readout.`,
    { detail: { path, version } },
  )
}
