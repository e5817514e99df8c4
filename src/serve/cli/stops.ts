/**
 * What stops a command from outside: Ctrl-C, and an output that takes no more.
 * In: the process's signals and streams. Out: a promise that rejects when the command has to stop, and
 * errors in words. The one idea: the command is left where it is and its parts are closed in order, so
 * that nothing is cut off inside a transaction or a native call.
 */
import { OperationError } from '../../acquire/index.ts'

export interface Stop {
  /** Never resolves. */
  readonly asked: Promise<never>
  /** Listens no more. */
  release(): void
}

/** Listens for what stops a command; Ctrl-C ends the process at once unless the command heeds it. */
export function listenForStop(heedsInterrupt: boolean): Stop {
  const { asked, reject } = rejectable()
  const interrupted = (): void =>
    reject(new OperationError('interrupted', 'interrupted; run it again to go on'))
  const failed = (cause: Error): void => reject(cause)
  if (heedsInterrupt) process.once('SIGINT', interrupted)
  process.stdout.once('error', failed)
  return {
    asked,
    release: () => {
      process.off('SIGINT', interrupted)
      process.stdout.off('error', failed)
    },
  }
}

function rejectable(): { readonly asked: Promise<never>; readonly reject: (why: Error) => void } {
  let reject: (why: Error) => void = () => undefined
  const asked = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  asked.catch(() => undefined)
  return { asked, reject }
}

/** A failure to write in words; anything that is no failure of the system goes on as it is. */
export function outputErrorFrom(cause: unknown, place = 'standard output'): unknown {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return cause
  const reason = String(cause.code)
  if (reason === 'EPIPE') return cause
  const details = { cause, detail: { path: place, reason } }
  if (reason === 'ENOSPC' || reason === 'EDQUOT')
    return new OperationError(
      'disk-full',
      `${place} cannot be written: the disk is full. Free some space and run it again.`,
      details,
    )
  return new OperationError(
    'output-unwritable',
    `${place} cannot be written (${reason}). Check that you may write there.`,
    details,
  )
}
