/** From files, folders, standard input and pasted text to captures; the errors of the outer world. */
export type * from './types.ts'
export type { OperationCode } from './operation-error.ts'
export { acquire, captureFromText } from './acquire.ts'
export { captureIdOf } from './capture.ts'
export { documentCount } from './document-count.ts'
export { OperationError, OPERATION_CODES, exitCodeOf } from './operation-error.ts'
export { isoDateFrom } from './dates.ts'
