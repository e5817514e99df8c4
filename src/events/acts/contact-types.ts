/** The act types in which two or more parties communicate. */
import type { ActType, ContactType } from '../types.ts'

const CONTACTS: readonly ContactType[] = [
  'call',
  'meeting',
  'talks',
  'visit',
  'summons',
  'letter',
  'message',
  'contact',
]

/** Contacts among the act types. */
export const CONTACT_TYPES: ReadonlySet<ActType> = new Set<ActType>(CONTACTS)
