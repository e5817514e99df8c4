/**
 * A contact on the shelf: its row, and those by which it is found.
 * In: a contact, a connection. Out: rows put in or taken out.
 */
import { contactIdOf } from '../telling.ts'
import type { Connection } from './connection.ts'
import type { LazyContact } from './types.ts'

/** Takes a contact off the shelf. */
export async function removeContact(id: string, connection: Connection): Promise<void> {
  await connection.run('DELETE FROM contacts WHERE id = ?', [id])
  await connection.run('DELETE FROM contact_blocks WHERE contact = ?', [id])
  await connection.run('DELETE FROM contact_mentions WHERE contact = ?', [id])
  await connection.run('DELETE FROM contact_sources WHERE contact = ?', [id])
}

/** Puts a contact on the shelf. */
export async function putContact(
  { fingerprint, build }: LazyContact,
  connection: Connection,
): Promise<void> {
  const { contact, blocks, day, isContact, line } = build()
  await connection.run(
    `INSERT INTO contacts (id, day, is_contact, line, fingerprint, body)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [contact.id, day, isContact ? 1 : 0, line ?? null, fingerprint, JSON.stringify(contact)],
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
