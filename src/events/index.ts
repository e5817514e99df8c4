/** The events room: entities, acts, claims about the record, questions left open. */
export type * from './types.ts'
export { eventTime, howKnown, type EventTime } from './event-time.ts'
export { findEvents } from './find-events.ts'
export { CONTACT_TYPES } from './acts/contact-types.ts'
