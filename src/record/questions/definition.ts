/**
 * What counts as a contact.
 * Strict: told as held, by a party or as fact, in talk face to face, by telephone or video; background
 * only with its day. Lenient: also what is told as possible, as undated background, by letter or message,
 * and by a ministry without its minister. Plans, cancellations, refusals, conditions and bare denials
 * never count.
 */
import type { ActStatus, ActType, ClaimContact } from '../../events/index.ts'
import { isContactType } from '../telling.ts'
import type { Definition } from '../question-types.ts'
import type { Contact } from '../types.ts'

const TALK: readonly ActType[] = ['call', 'meeting', 'talks', 'visit', 'contact']
const FACE_TO_FACE: readonly ActType[] = [...TALK, 'summons']

/** Whether the contact counts as one that took place. */
export function isCounted(contact: Contact, definition: Definition): boolean {
  const { status, days, type } = contact
  if (!isContactType(type)) return false
  if (definition === 'lenient') return ['held', 'background', 'possible'].includes(status)
  if (!FACE_TO_FACE.includes(type)) return false
  return status === 'held' || (status === 'background' && isOneDay(days))
}

function isOneDay({ from, to }: Contact['days']): boolean {
  return from !== undefined && from === to
}

const BESIDE: readonly ActStatus[] = ['planned', 'cancelled', 'denied', 'refused', 'attempted']

/** Whether a line shows the contact beside those that took place. */
export function isShownBeside(contact: Contact): boolean {
  return isContactType(contact.type) && BESIDE.includes(contact.status)
}

/** Whether the contact is of the kind asked for; no kind asks for every kind. */
export function isOfKind(
  contact: Contact,
  kind: ClaimContact | undefined,
  definition: Definition,
): boolean {
  const { type, channel } = contact
  switch (kind) {
    case undefined:
      return true
    case 'any':
      return definition === 'lenient' || TALK.includes(type)
    case 'call':
      return type === 'call' || (isOpen(type) && (channel === 'phone' || channel === 'video'))
    case 'meeting':
      return type === 'meeting' || (isOpen(type) && channel === 'in-person')
    case 'visit':
      return type === 'visit'
  }
}

function isOpen(type: ActType): boolean {
  return type === 'talks' || type === 'contact'
}

/** Whether a source denies that it took place while another asserts it. */
export function isDisputed(contact: Contact): boolean {
  return (contact.accounts.existence ?? []).some((account) => account.value === 'denied')
}
