/**
 * A contact on the shelf: its row, and those by which it is found.
 * In: a contact, a connection. Out: rows put in or taken out.
 */
import { contactIdOf } from '../telling.ts'
import type { Connection } from './connection.ts'
import { packedText } from './packing.ts'
import type { LazyContact } from './types.ts'

/**
 * When what is shelved is shelved. A clock that goes backwards is held at the newest moment, and what the shelf
 * held before that moment is then told by a fold alone. Lifetime: one transaction.
 */
export class ShelfClock {
  readonly #connection: Connection
  #moment: string | undefined

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async set(moment: string): Promise<void> {
    await this.#connection.run(
      `INSERT INTO history_clock (id, newest, earliest) VALUES (1, ?, '')
       ON CONFLICT (id) DO UPDATE SET
         earliest = CASE WHEN history_clock.newest > excluded.newest THEN history_clock.newest
           ELSE history_clock.earliest END,
         newest = CASE WHEN history_clock.newest > excluded.newest THEN history_clock.newest
           ELSE excluded.newest END`,
      [moment],
    )
    this.#moment = undefined
  }

  /** The moment that is said, or the newest there is. */
  async moment(): Promise<string> {
    if (this.#moment !== undefined) return this.#moment
    const rows = await this.#connection.all<{ newest: string }>(
      'SELECT newest FROM history_clock WHERE id = 1',
      [],
    )
    return (this.#moment = rows[0]?.newest ?? '')
  }
}

interface Shelf {
  readonly connection: Connection
  readonly clock: ShelfClock
}

/** Takes contacts off the shelf and puts others on it. */
export async function exchange(
  gone: readonly string[],
  fresh: readonly LazyContact[],
  { connection, clock }: Shelf,
): Promise<void> {
  if (gone.length + fresh.length === 0) return
  const moment = await clock.moment()
  for (const id of gone) await removeContact(id, moment, connection)
  for (const contact of fresh) await putContact(contact, moment, connection)
}

/** Takes a contact off the shelf; what stood there for a while is kept. */
async function removeContact(id: string, moment: string, connection: Connection): Promise<void> {
  const [row] = await connection.all<{ body: string; shelved_at: string }>(
    'SELECT body, shelved_at FROM contacts WHERE id = ? AND shelved_at < ?',
    [id, moment],
  )
  if (row)
    await connection.run(
      `INSERT INTO contact_history (block, day, contact, shelved_at, removed_at, body)
       SELECT b.block, b.day, b.contact, ?, ?, ? FROM contact_blocks b WHERE b.contact = ?`,
      [row.shelved_at, moment, packedText(row.body), id],
    )
  await connection.run('DELETE FROM contacts WHERE id = ?', [id])
  await connection.run('DELETE FROM contact_blocks WHERE contact = ?', [id])
  await connection.run('DELETE FROM contact_mentions WHERE contact = ?', [id])
  await connection.run('DELETE FROM contact_sources WHERE contact = ?', [id])
}

/** Puts a contact on the shelf. */
async function putContact(
  { fingerprint, build }: LazyContact,
  moment: string,
  connection: Connection,
): Promise<void> {
  const { contact, blocks, day, isContact, line } = build()
  await connection.run(
    `INSERT INTO contacts (id, day, is_contact, line, fingerprint, body, shelved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[contact.id, day, isContact ? 1 : 0, line ?? null, fingerprint],
      ...[JSON.stringify(contact), moment],
    ],
  )
  for (const block of blocks) {
    await connection.run('INSERT INTO contact_blocks (block, day, contact) VALUES (?, ?, ?)', [
      block,
      day,
      contact.id,
    ])
  }
  for (const block of blocks) {
    for (const source of contact.sources) {
      await connection.run(
        'INSERT INTO contact_sources (block, source, contact) VALUES (?, ?, ?)',
        [block, source, contact.id],
      )
    }
  }
  for (const mention of contact.mentions) {
    await connection.run(
      'INSERT INTO contact_mentions (mention, contact, alias) VALUES (?, ?, ?)',
      [mention, contact.id, contactIdOf(mention)],
    )
  }
}
