/**
 * Contacts and answers in words, for the terminal and the pages alike: dates with their precision,
 * parties, gaps, doubt. Words only; how they look is the business of each door.
 */
import type { Contact, ContactParty, Coverage } from '../record/index.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** An ISO date or month or year in words: "25 June 2024", "May 2024", "2014". */
export function dateInWords(iso: string): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (monthName === undefined) return year
  return day === undefined ? `${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`
}

/** A contact's time as it stands in a table: an EDTF value made readable, with its bound. */
export function timeInTable({ time }: Pick<Contact, 'time'>): string {
  if (time.edtf === undefined) return 'date unknown'
  const [from = '', to = ''] = time.edtf.split('/')
  if (!time.edtf.includes('/')) return time.edtf
  if (from === '..') return `${time.bound === 'before' ? 'before' : 'by'} ${to}`
  if (to === '..') return `${time.bound === 'after' ? 'after' : 'from'} ${from}`
  return `${from} – ${to}`
}

/** The name a party is shown by: the person, else the office, else the state. */
export function partyName(party: ContactParty): string {
  return party.person ?? party.name
}

/** The parties of a contact, the initiator first: "Austin – Belousov". */
export function partiesInWords({ parties }: Pick<Contact, 'parties'>): string {
  return [...new Set(parties.map(partyName))].join(' – ')
}

/** Who initiated it and by whose word. */
export function initiatorInWords({ initiator }: Pick<Contact, 'initiator'>): string {
  if (initiator === undefined) return '–'
  if (initiator.disputed) return `disputed: ${initiator.name}`
  return `${initiator.name} (${plural(initiator.by.length, 'source')})`
}

/** "4, 3 independent". */
export function sourcesInWords({
  sources,
  independent,
}: Pick<Contact, 'sources' | 'independent'>): string {
  return sources.length === independent
    ? `${sources.length}`
    : `${sources.length}, ${independent} indep.`
}

/** "17 days", from an ISO 8601 duration in days. */
export function gapInWords(gap: string): string {
  const days = Number(/^P(\d+)D$/.exec(gap)?.[1] ?? NaN)
  return Number.isNaN(days) ? gap : plural(days, 'day')
}

/** "1 source", "2 sources". */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}

/** Coverage in one sentence or two. */
export function coverageInWords({ sources, from, to, gaps, declared }: Coverage): string {
  if (sources.length === 0 || from === undefined || to === undefined)
    return 'The record holds no dated article: nobody looked.'
  const parts = [
    `${plural(sources.length, 'source')}, ${from} to ${to}, ${plural(gaps.length, 'gap')}.`,
  ]
  for (const [start, end] of gaps.slice(0, 3))
    parts.push(`Nobody looked ${start} – ${end}; a silence there proves nothing.`)
  for (const one of declared)
    parts.push(`Declared complete ${one.from} – ${one.to} by ${one.by}: ${one.because}.`)
  return parts.join(' ')
}
