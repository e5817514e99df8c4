/**
 * Values of fields in words. In: the shown contact, or the canonical value of an account or statement.
 * Out: words for people; a value of a shape not known here is shown as it stands, never dropped.
 */
import type { Account, Contact, Field, Statement } from '../../record/index.ts'
import type { ActStatus, ActTime, ActType } from '../../events/index.ts'
import { partyName } from './contact-words.ts'
import { durationInWords, edtfInWords, timeInWords } from './dates.ts'
import { shownBy } from './shown-by.ts'
import { listed, STATUS_WORDS, typeWord } from './words.ts'

/** The words of a figure's bound. */
export const BOUND_WORDS: Readonly<Record<string, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '=': '',
  '~': 'about ',
  '<=': 'at most ',
  '<': 'fewer than ',
}

/** The headline value of a field, or nothing where the record has none. */
export function shownValue(contact: Contact, field: Field): string | undefined {
  switch (field) {
    case 'existence':
      return (contact.accounts.existence?.length ?? 0) > 1 ? 'asserted and denied' : undefined
    case 'type':
      return typeWord(contact.type)
    case 'status':
      return STATUS_WORDS[contact.status]
    case 'time':
      return timeInWords(contact.time)
    case 'parties':
      return listed(contact.parties.map(partyName))
    case 'initiator':
      return contact.initiator?.name
    case 'channel':
      return contact.channel
    case 'place':
      return contact.place
    case 'topic':
      return contact.topics[0]?.quote
    case 'figure':
      return figuresInWords(contact)
    case 'announced':
    case 'order':
    case 'code':
      return firstAccount(contact, field)
  }
}

function figuresInWords(contact: Contact): string | undefined {
  if (contact.figures.length === 0) return undefined
  return contact.figures
    .map((one) => `${one.what}: ${BOUND_WORDS[one.bound] ?? ''}${one.number}`)
    .join('; ')
}

function firstAccount(contact: Contact, field: Field): string | undefined {
  const value = contact.accounts[field]?.[0]?.value
  return value === undefined ? undefined : valueInWords(field, value)
}

/** The value of an account or a statement in words. */
export function valueInWords(field: Field, value: string): string {
  if (field === 'order') return orderInWords(value)
  const parsed = parsedOf(value)
  if (typeof parsed === 'string') return stringInWords(field, parsed)
  if (field === 'time' && !hasDate(parsed)) return 'date unknown'
  if (field === 'announced') return announcedInWords(new Map(Object.entries(parsed ?? {})))
  if (Array.isArray(parsed)) return listed(parsed.map((one: unknown) => objectInWords(one)))
  return objectInWords(parsed)
}

/** "number 2 in 7 days", from an account (`2 P7D`) or a statement. */
function orderInWords(value: string): string {
  const told = parsedOf(value)
  const [nth, since] =
    typeof told === 'object' && told !== null
      ? [new Map<string, unknown>(Object.entries(told)).get('nth'), sinceOf(told)]
      : value.split(' ')
  const counted = `number ${String(nth)}`
  if (since === undefined) return counted
  return since.startsWith('P')
    ? `${counted} in ${durationInWords(since)}`
    : `${counted} since ${edtfInWords(since)}`
}

function sinceOf(told: object): string | undefined {
  const since: unknown = 'since' in told ? told.since : undefined
  return typeof since === 'string' ? since : undefined
}

/** Whether a statement gives the value of an account. */
export function saysSo({ field, value }: Statement, account: Account): boolean {
  return valueInWords(field, value) === valueInWords(field, account.value)
}

/** How the day of a statement of a date is known; nothing for other fields. */
export function statementShownBy({ field, value }: Statement, act: string): string | undefined {
  const told = parsedOf(value)
  if (field === 'time') return isTime(told) ? shownBy(told, act) : undefined
  if (field !== 'announced' || typeof told !== 'object' || told === null) return undefined
  const time: unknown = 'time' in told ? told.time : undefined
  return isTime(time) ? shownBy(time, 'announcement') : undefined
}

/** Statements that a person made may lack what the reader always says. */
function isTime(value: unknown): value is ActTime {
  return typeof value === 'object' && value !== null && 'rule' in value && 'basis' in value
}

function hasDate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'edtf' in value
}

function parsedOf(value: string): unknown {
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

function stringInWords(field: Field, value: string): string {
  if (field === 'time') return value === 'unknown' ? 'date unknown' : edtfInWords(value)
  if (field === 'type') return typeWord(value as ActType)
  if (field === 'status') return STATUS_WORDS[value as ActStatus] ?? value
  if (field === 'announced') return announcedLabelInWords(value)
  return value
}

/** "Pat Ryder, 2024-06-25", as an account has it. */
function announcedLabelInWords(label: string): string {
  const [, by, edtf] = /^(?:(.*?), )?(-?\d{4}[-\dX/.T:Z+]*)$/.exec(label) ?? [label, label]
  return announcedInWords(new Map(Object.entries({ ...(by && { by }), ...(edtf && { edtf }) })))
}

function announcedInWords(members: ReadonlyMap<string, unknown>): string {
  const [by, edtf] = [members.get('by'), members.get('edtf')]
  const day = typeof edtf === 'string' ? edtfInWords(edtf) : 'day not told'
  return typeof by === 'string' ? `${day}, by ${by}` : day
}

/** The telling members of an object: a name first, then a figure or a date, else all of them. */
function objectInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const members = new Map<string, unknown>(Object.entries(value))
  const name = members.get('person') ?? members.get('name') ?? members.get('country')
  if (typeof name === 'string') return name
  const [what, number, edtf] = [members.get('what'), members.get('number'), members.get('edtf')]
  if (typeof what === 'string' && typeof number === 'number')
    return `${what}: ${BOUND_WORDS[String(members.get('bound'))] ?? ''}${number}`
  if (typeof edtf === 'string') return edtfInWords(edtf)
  const shown = [...members].filter(([, one]) => typeof one === 'string' || typeof one === 'number')
  return shown.map(([key, one]) => `${key} ${String(one)}`).join(', ')
}
