/**
 * Files that appear whole or not at all.
 * In: a path, and what writes a file. Out: the file, on disk when the promise resolves. It is written
 * beside its place under another name, forced to disk and then named, so that a kill or a full disk
 * leaves nothing that could be taken for a backup.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { OperationError } from '../../acquire/index.ts'

const SIDES = ['', '-wal', '-shm', '-journal']

/** Writes a file that must not be there yet. */
export async function writeWhole(
  path: string,
  write: (making: string) => Promise<void>,
): Promise<void> {
  const whole = resolve(path)
  if (existsSync(whole)) throw takenError(path)
  const making = `${whole}.making-${process.pid}`
  forget(making)
  try {
    mkdirSync(dirname(whole), { recursive: true })
    await write(making)
    force(making)
    nameOnce(making, whole, path)
    force(dirname(whole))
  } catch (cause) {
    throw fileErrorFrom(cause, path)
  } finally {
    forget(making)
  }
}

/** Gives the file its name unless something has it by now. */
function nameOnce(making: string, whole: string, path: string): void {
  try {
    linkSync(making, whole)
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') throw takenError(path)
    // Some file systems have no links.
    if (existsSync(whole)) throw takenError(path)
    renameSync(making, whole)
  }
}

function force(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function forget(path: string): void {
  for (const side of SIDES) rmSync(`${path}${side}`, { force: true })
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function fileErrorFrom(cause: unknown, path: string): unknown {
  if (cause instanceof OperationError || !(cause instanceof Error) || !('syscall' in cause))
    return cause
  const reason = codeOf(cause)
  const isFull = reason === 'ENOSPC' || reason === 'EDQUOT'
  return new OperationError(
    isFull ? 'disk-full' : 'output-unwritable',
    isFull
      ? `${path} cannot be written: the disk is full. Free some space and run it again.`
      : `${path} cannot be written (${reason}). Check that you may write there.`,
    { detail: { path, reason }, cause },
  )
}

/** The error of a place that holds something already. */
export function takenError(path: string): OperationError {
  return new OperationError(
    'output-unwritable',
    `${path} holds something already and was left as it is. Give another name.`,
    { detail: { path } },
  )
}

/** Lends a name in the system's folder for temporary files. */
export async function scratchFile<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  try {
    return await work(join(folder, 'record.sqlite'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
