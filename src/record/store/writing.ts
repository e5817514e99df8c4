/**
 * Writing to the store: rows that are only ever added, and the shelves that are derived from them.
 * In: the record's own types, inside a transaction. Contacts are compared with what stands on the
 * shelf first, so that an addition touches only the rows that it changes.
 */
import { bandsOf } from '../copies.ts'
import { dayOf } from '../days.ts'
import type { Decision, Statement } from '../types.ts'
import type { Telling } from '../telling.ts'
import type { SqlValue } from './connection.ts'
import { insertRows, type Insertion } from './insert-rows.ts'
import { packed } from './packing.ts'
import { rebuilding } from './rebuilding.ts'
import { runComposed, type StateTools } from './state-tools.ts'
import { stateOf } from './reading.ts'
import { placeInTime } from './near-tellings.ts'
import { exchange, ShelfClock } from './placing.ts'
import { addVerdict, shelveClaims } from './verdict-rows.ts'
import { versionPlacing } from './version-rows.ts'
import { watchPlacing } from './watch-rows.ts'
import type { LazyContact, NewReading, Trusted, WritableState } from './types.ts'

/** A state to read and write, over an open transaction. */
export function writableStateOf(tools: StateTools): WritableState {
  const clock = new ShelfClock(tools.connection)
  return {
    ...stateOf(tools),
    ...additions(tools),
    ...shelves(tools, clock),
    setMoment: (moment) => clock.set(moment),
    ...rebuilding(tools),
    ...versionPlacing(tools.connection),
    ...watchPlacing(tools.connection),
  }
}

type Additions = Pick<
  WritableState,
  'addCapture' | 'addReading' | 'addStatements' | 'addDecision' | 'addUserRows' | 'addVerdict'
>

function additions(tools: StateTools): Additions {
  const { connection } = tools
  return {
    addCapture: (capture, storedAt) =>
      connection.run(
        'INSERT INTO captures (id, body, captured_at, stored_at) VALUES (?, ?, ?, ?)',
        [capture.id, packed(capture), capture.capturedAt, storedAt],
      ),
    async addReading(row, ordinal) {
      const { reading, storedAt } = row
      if (ordinal === 1) await addArticle(row, tools)
      await connection.run(
        `INSERT INTO readings (article, ordinal, reader, knowledge, body, stored_at)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [reading.article.id, ordinal, reading.reader, reading.knowledge, packed(reading), storedAt],
      )
    },
    async addStatements(statements, ordinal) {
      const rows = statements.map((statement) => statementValues(statement, ordinal))
      await insertRows(STATEMENTS, rows, connection)
    },
    addDecision: (decision) => addDecision(decision, connection),
    addVerdict: (row) => addVerdict(row, connection),
    addUserRows: ({ name, csv, now }) =>
      connection.run('INSERT INTO user_rows (name, csv, added_at) VALUES (?, ?, ?)', [
        name,
        csv,
        now,
      ]),
  }
}

async function addArticle(row: NewReading, { connection, words }: StateTools): Promise<void> {
  const { article } = row.reading
  const published = article.published.kind === 'known' ? article.published.value : undefined
  const day = dayOf(published)
  const headline = article.headline?.value ?? ''
  await connection.run(
    `INSERT INTO articles (id, source, published, day, headline, text, signature, stored_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      article.id,
      row.source,
      published ?? null,
      day ?? null,
      headline,
      article.text,
      row.signature,
      row.storedAt,
    ],
  )
  const [{ number = 0 } = {}] = await connection.all<{ number: number }>(
    'SELECT number FROM articles WHERE id = ?',
    [article.id],
  )
  await words.add({ number, headline, text: article.text }, connection)
  const bands = [...new Set(bandsOf(row.signature))].map((band) => [band, number])
  await insertRows({ table: 'bands', columns: ['band', 'article'] }, bands, connection)
  if (day === undefined) return
  await connection.run(
    `INSERT INTO coverage_days (source, day, captures) VALUES (?, ?, 1)
     ON CONFLICT (source, day) DO UPDATE SET captures = coverage_days.captures + 1`,
    [row.source, day],
  )
}

const STATEMENTS: Insertion = {
  table: 'statements',
  columns: [
    ...['id', 'article', 'ordinal', 'mention', 'field', 'value', 'basis', 'rule', 'sayers'],
    ...['evidence', 'reader', 'learned_at'],
  ],
}

function statementValues(statement: Statement, ordinal: number): readonly SqlValue[] {
  return [
    statement.id,
    statement.article,
    ordinal,
    statement.mention,
    statement.field,
    statement.value,
    statement.basis,
    statement.rule ?? null,
    JSON.stringify(statement.sayers),
    JSON.stringify(statement.evidence),
    statement.reader,
    statement.learnedAt,
  ]
}

function addDecision(decision: Decision, connection: StateTools['connection']): Promise<void> {
  return connection.run(
    `INSERT INTO decisions (id, kind, subject, object, field, value, because, author, decided_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      decision.id,
      decision.kind,
      decision.left,
      decision.right ?? null,
      decision.field ?? null,
      decision.value ?? null,
      decision.because,
      decision.by,
      decision.at,
    ],
  )
}

type Shelves = Pick<
  WritableState,
  'shelveTellings' | 'shelveClaims' | 'shelveContacts' | 'replaceContacts'
>

function shelves(tools: StateTools, clock: ShelfClock): Shelves {
  const { connection } = tools
  return {
    async shelveTellings(article, rows, ordinal) {
      const moment = rows[0]?.telling.learnedAt ?? ''
      if (ordinal > 1) await supersede(article, ordinal, connection)
      for (const { telling, block, countries, days } of rows) {
        await connection.run(
          `INSERT INTO tellings (mention, ordinal, article, block, body, learned_at, first_day,
             last_day, is_long)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mention, ordinal) DO NOTHING`,
          [telling.mention, ordinal, article, block, bodyOf(telling), moment, ...placeInTime(days)],
        )
        for (const country of countries) {
          await connection.run(
            `INSERT INTO block_countries (country, block) VALUES (?, ?)
             ON CONFLICT (country, block) DO NOTHING`,
            [country, block],
          )
        }
      }
    },
    shelveClaims: (article, rows) => shelveClaims(article, rows, connection),
    async replaceContacts(gone, fresh) {
      await exchange(gone, fresh, { connection, clock })
    },
    shelveContacts: (blocks, contacts, trusted) =>
      shelveContacts(blocks, contacts, { ...tools, trusted, clock }),
  }
}

/** The signature stands with the article. */
function bodyOf(telling: Telling): string {
  return JSON.stringify({ ...telling, signature: undefined })
}

/** Tellings of older readings hold until the moment the newer reading was stored. */
async function supersede(
  article: string,
  ordinal: number,
  connection: StateTools['connection'],
): Promise<void> {
  await connection.run(
    `INSERT INTO stirred_blocks (block) SELECT DISTINCT block FROM tellings WHERE article = ?
     ON CONFLICT DO NOTHING`,
    [article],
  )
  await connection.run(
    `UPDATE tellings SET superseded_at =
       (SELECT stored_at FROM readings r WHERE r.article = tellings.article AND r.ordinal = ?)
     WHERE article = ? AND ordinal < ? AND superseded_at IS NULL`,
    [ordinal, article, ordinal],
  )
}

interface Shelving extends StateTools {
  readonly trusted: Trusted
  readonly clock: ShelfClock
}

async function shelveContacts(
  blocks: readonly string[],
  contacts: readonly LazyContact[],
  { connection, composer, trusted, clock }: Shelving,
): Promise<number> {
  if (blocks.length === 0) return 0
  const query = composer
    .selectFrom('contacts as c')
    .select(['c.id', 'c.fingerprint'])
    .$if(trusted === 'nothing', (wider) => wider.select('c.body'))
    .where('c.id', 'in', (inner) =>
      inner
        .selectFrom('contact_blocks as b')
        .select('b.contact')
        .where('b.block', 'in', [...blocks]),
    )
  const old = new Map((await runComposed(connection, query)).map((row) => [row.id as string, row]))
  const isKept = ({ id, fingerprint, build }: LazyContact): boolean => {
    const row = old.get(id)
    if (row?.fingerprint !== fingerprint) return false
    return row.body === undefined || row.body === JSON.stringify(build().contact)
  }
  const kept = new Set(contacts.filter(isKept).map(({ id }) => id as string))
  const fresh = contacts.filter(({ id }) => !kept.has(id))
  const gone = [...old.keys()].filter((id) => !kept.has(id))
  await exchange(gone, fresh, { connection, clock })
  return gone.length + fresh.filter(({ id }) => !old.has(id)).length
}
