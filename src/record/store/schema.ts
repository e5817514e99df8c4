/**
 * The tables of both engines, as migrations that only go forward, in the embedded engine's words; what a
 * server says otherwise is told by `postgres-schema.ts`. Captures, articles, readings, statements and decisions are append-only: triggers refuse the rest.
 * What stands under "derived" is folded from them and can be thrown away and built again.
 */

import { CLAIM_LINES, VERDICT_GUARDS, VERDICT_TABLES } from './verdict-schema.ts'
import { VERSION_TABLES } from './version-schema.ts'
import { WATCH_TABLES } from './watch-schema.ts'

/** Marks a file as a record of ours: "RdOt". */
export const APPLICATION_ID = 0x52644f74

/** Tables whose rows are never changed or taken out. */
export const APPEND_ONLY = [
  'captures',
  'articles',
  'readings',
  'statements',
  'decisions',
  'user_rows',
] as const

const TABLES = `
CREATE TABLE captures (
  id TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  captured_at TEXT NOT NULL,
  stored_at TEXT NOT NULL
);
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  published TEXT,
  day TEXT,
  headline TEXT NOT NULL,
  text TEXT NOT NULL,
  signature TEXT NOT NULL,
  stored_at TEXT NOT NULL
);
CREATE INDEX articles_by_day ON articles (day);
CREATE TABLE readings (
  article TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  reader TEXT NOT NULL,
  knowledge TEXT NOT NULL,
  body BLOB NOT NULL,
  stored_at TEXT NOT NULL,
  PRIMARY KEY (article, ordinal),
  UNIQUE (article, reader, knowledge)
) WITHOUT ROWID;
CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id),
  ordinal INTEGER NOT NULL,
  mention TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  basis TEXT NOT NULL,
  rule TEXT,
  sayers TEXT NOT NULL,
  evidence TEXT NOT NULL,
  reader TEXT NOT NULL,
  learned_at TEXT NOT NULL
);
CREATE INDEX statements_by_mention ON statements (mention, ordinal);
CREATE INDEX statements_by_article ON statements (article);
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT,
  field TEXT,
  value TEXT,
  because TEXT NOT NULL,
  author TEXT NOT NULL,
  decided_at TEXT NOT NULL
);
CREATE TABLE user_rows (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  csv TEXT NOT NULL,
  added_at TEXT NOT NULL
);
`

const DERIVED = `
CREATE TABLE tellings (
  mention TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  article TEXT NOT NULL,
  block TEXT NOT NULL,
  body TEXT NOT NULL,
  learned_at TEXT NOT NULL,
  superseded_at TEXT,
  PRIMARY KEY (mention, ordinal)
) WITHOUT ROWID;
CREATE INDEX tellings_by_block ON tellings (block);
CREATE INDEX tellings_by_article ON tellings (article);
CREATE TABLE block_countries (
  country TEXT NOT NULL,
  block TEXT NOT NULL,
  PRIMARY KEY (country, block)
) WITHOUT ROWID;
CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  is_contact INTEGER NOT NULL,
  line TEXT,
  fingerprint TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX contacts_by_day ON contacts (day, id);
CREATE INDEX contacts_by_line ON contacts (line, day) WHERE line IS NOT NULL;
CREATE TABLE contact_blocks (
  block TEXT NOT NULL,
  day TEXT NOT NULL,
  contact TEXT NOT NULL,
  PRIMARY KEY (block, day, contact)
) WITHOUT ROWID;
CREATE INDEX contact_blocks_by_contact ON contact_blocks (contact);
CREATE TABLE contact_mentions (
  mention TEXT PRIMARY KEY,
  contact TEXT NOT NULL,
  alias TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX contact_mentions_by_contact ON contact_mentions (contact);
CREATE INDEX contact_mentions_by_alias ON contact_mentions (alias);
CREATE TABLE claims (
  article TEXT NOT NULL,
  claim TEXT NOT NULL,
  day TEXT NOT NULL,
  query TEXT NOT NULL,
  PRIMARY KEY (article, claim)
) WITHOUT ROWID;
CREATE INDEX claims_by_day ON claims (day);
CREATE TABLE coverage_days (
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  captures INTEGER NOT NULL,
  PRIMARY KEY (source, day)
) WITHOUT ROWID;
CREATE TABLE bands (
  band INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (band, article)
) WITHOUT ROWID;
`

const WORDS = `
CREATE VIRTUAL TABLE article_words USING fts5 (
  headline, text, content = 'articles', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
`

const GUARDS = APPEND_ONLY.flatMap((table) =>
  ['UPDATE', 'DELETE'].map(
    (change) => `
CREATE TRIGGER ${table}_keep_on_${change.toLowerCase()} BEFORE ${change} ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END;`,
  ),
).join('')

/**
 * For a while stores were made without fingerprints under the first version. Whatever it was made as, the
 * shelf is made anew; an empty fingerprint is of no contact, so that each is built when it is next folded.
 */
const FINGERPRINTS = `
CREATE TABLE fresh_contacts (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  is_contact INTEGER NOT NULL,
  line TEXT,
  fingerprint TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO fresh_contacts (id, day, is_contact, line, fingerprint, body)
  SELECT id, day, is_contact, line, '', body FROM contacts;
DROP TABLE contacts;
ALTER TABLE fresh_contacts RENAME TO contacts;
CREATE INDEX contacts_by_day ON contacts (day, id);
CREATE INDEX contacts_by_line ON contacts (line, day) WHERE line IS NOT NULL;
`

/** One step forward: what every engine runs, and what the embedded one runs after it. */
export interface Migration {
  readonly shared: string
  readonly sqlite: string
}

/** Each step takes a store from the version of its index to the next. */
export const MIGRATIONS: readonly Migration[] = [
  { shared: TABLES + DERIVED, sqlite: WORDS + GUARDS },
  { shared: FINGERPRINTS, sqlite: '' },
  { shared: VERDICT_TABLES, sqlite: VERDICT_GUARDS + CLAIM_LINES },
  { shared: VERSION_TABLES + WATCH_TABLES, sqlite: '' },
]

/** The version that this program writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/** Types of the tables for composed queries. */
export interface Tables {
  captures: { id: string; body: Uint8Array; captured_at: string; stored_at: string }
  articles: {
    number: number
    id: string
    source: string
    published: string | null
    day: string | null
    headline: string
    text: string
    signature: string
    stored_at: string
  }
  readings: {
    article: string
    ordinal: number
    reader: string
    knowledge: string
    body: Uint8Array
    stored_at: string
  }
  statements: {
    id: string
    article: string
    ordinal: number
    mention: string
    field: string
    value: string
    basis: string
    rule: string | null
    sayers: string
    evidence: string
    reader: string
    learned_at: string
    number: number
  }
  tellings: {
    mention: string
    ordinal: number
    article: string
    block: string
    body: string
    learned_at: string
    superseded_at: string | null
    first_day: string
    last_day: string
    is_long: number
  }
  block_countries: { country: string; block: string }
  contacts: {
    id: string
    day: string
    is_contact: number
    line: string | null
    fingerprint: string
    body: string
  }
  contact_blocks: { block: string; day: string; contact: string }
  contact_mentions: { mention: string; contact: string; alias: string }
  claims: { article: string; claim: string; day: string; query: string }
  coverage_days: { source: string; day: string; captures: number }
  versions: { article: string; address: string; stamp: string; text_hash: string; is_alone: number }
}
