/**
 * A request that cannot be answered, and every error in the one shape in which it goes out.
 * In: anything thrown. Out: status, code, words for people, details for programs.
 */
import { OperationError } from '../../acquire/index.ts'

/** A request that is wrong or leads nowhere. */
export class RequestError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.name = 'RequestError'
    this.status = status
    this.code = code
  }
}

/** An error as it goes out. */
export interface OutwardError {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly detail: Readonly<Record<string, string | number>>
}

/** Bad input is the asker's, a failing world is not; what is neither is our defect and says so. */
export function outwardError(error: unknown): OutwardError {
  if (error instanceof RequestError)
    return { status: error.status, code: error.code, message: error.message, detail: {} }
  if (error instanceof OperationError)
    return {
      status: statusOf(error.code),
      code: error.code,
      message: error.message,
      detail: error.detail,
    }
  const status = statusCodeOf(error)
  if (status !== undefined && status < 500 && error instanceof Error)
    return {
      status,
      code: status === 413 ? 'too-large' : 'bad-request',
      message: error.message,
      detail: {},
    }
  return {
    status: 500,
    code: 'defect',
    message: 'This is a defect of Readout. The record is unharmed; the process prints what failed.',
    detail: {},
  }
}

const NOT_FOUND: ReadonlySet<string> = new Set(['party-unknown', 'id-unknown', 'file-missing'])
const WORLD: ReadonlySet<string> = new Set([
  'store-busy',
  'disk-full',
  'model-missing',
  'model-damaged',
  'worker-lost',
  'store-read-only',
])

function statusOf(code: string): number {
  if (NOT_FOUND.has(code)) return 404
  return WORLD.has(code) ? 503 : 400
}

function statusCodeOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}
