/**
 * Our own gold of contacts, read from `test/gold/contacts` (its README has the form).
 * In: a file of the gold, a document's text. Out: the contacts in the shape in which they are compared, with
 * the stretch of the text that tells each; and those of a reading in the same shape.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CONTACT_TYPES,
  type Act,
  type ActStatus,
  type ContactType,
  type Entity,
  type Party,
} from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Span } from '../../src/text/index.ts'
import { daysFrom, UNKNOWN_SIDE, type ComparedContact, type Side } from './contacts-match.ts'

const GOLD = join(import.meta.dirname, '..', '..', 'test', 'gold', 'contacts')

/** The folders of the documents that are our own writing: annotated twice, and once. */
export const OWN_DOCUMENTS = join(GOLD, 'documents')
export const MORE_DOCUMENTS = join(GOLD, 'more', 'documents')

interface WrittenContact {
  readonly type: ContactType
  readonly status: ActStatus
  readonly parties: readonly (Side & { readonly name: string })[]
  readonly date: string | null
  /** The words of a document of our own, or where they stand in a release. */
  readonly words: string | Span
}

export interface GoldDocument {
  readonly document: string
  /** Hash of a release's text; our own documents stand beside the gold. */
  readonly text?: string
  readonly contacts: readonly WrittenContact[]
}

/** The documents of one file of the gold. */
export function goldContacts(
  file: 'agreed' | 'first' | 'second' | 'more/once',
): readonly GoldDocument[] {
  return readFileSync(join(GOLD, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument)
}

export interface ShownContact extends ComparedContact {
  /** For people: who and when. */
  readonly shown: string
}

/** What a line of the gold tells, in a document's text. */
export function contactsInGold({ contacts }: GoldDocument, text: string): readonly ShownContact[] {
  return contacts.map(({ type, status, parties, date, words }) => {
    const from = typeof words === 'string' ? text.indexOf(words) : words[0]
    const to = typeof words === 'string' ? from + words.length : words[1]
    return {
      type,
      status,
      parties,
      told: from < 0 ? [] : [[from, to]],
      ...(date !== null && { days: daysFrom(date) }),
      shown: `${type} ${status} ${parties.map(sideInWords).join(', ')} @${date ?? 'unknown'}`,
    }
  })
}

/** What a reading tells. */
export function contactsInReading({ acts, entities }: Reading): readonly ShownContact[] {
  return acts.flatMap((act) => {
    if (!isContact(act)) return []
    const parties = act.parties.map((party) => sideFrom(party, entities))
    const { edtf } = act.time
    return [
      {
        type: act.type,
        status: act.status,
        parties,
        told: act.mentions,
        ...(edtf !== undefined && { days: daysFrom(edtf) }),
        shown: `${act.type} ${act.status} ${parties.map(sideInWords).join(', ')} @${edtf ?? 'unknown'}`,
      },
    ]
  })
}

function isContact(act: Act): act is Act & { readonly type: ContactType } {
  return CONTACT_TYPES.has(act.type)
}

/** The side of a party; a body that has no state's code is named as its offices are (`IGO-UN`). */
function sideFrom(party: Party, entities: readonly Entity[]): Side & { readonly name: string } {
  const entity = entities.find(({ id }) => id === party.entity)
  const body =
    entity?.known?.kind === 'organization'
      ? `IGO-${(entity.known.id.split('/')[0] ?? '').toUpperCase()}`
      : undefined
  const country = party.country ?? entity?.country ?? party.body ?? body ?? UNKNOWN_SIDE
  return { country, role: party.role, name: party.person ?? entity?.name ?? '?' }
}

function sideInWords({ role, country, name }: Side & { readonly name: string }): string {
  return `${role} ${name} [${country}]`
}
