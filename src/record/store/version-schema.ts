/**
 * The table of versions: which captures came from one address; and what the shelf of
 * contacts held before. All is derived; of a store of an earlier schema the articles whose address is not placed yet are
 * named, and placed when it is next opened.
 */
export const VERSION_TABLES = `
CREATE TABLE versions (
  article TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  stamp TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  is_alone INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX versions_by_address ON versions (address, stamp);
CREATE INDEX versions_shared ON versions (article, address) WHERE is_alone = 0;
CREATE TABLE former_mentions (
  alias TEXT NOT NULL,
  mention TEXT NOT NULL,
  PRIMARY KEY (alias, mention)
) WITHOUT ROWID;
CREATE TABLE unplaced_articles (
  id TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE stirred_blocks (
  block TEXT PRIMARY KEY
) WITHOUT ROWID;
INSERT INTO stirred_blocks (block)
  SELECT DISTINCT block FROM tellings WHERE superseded_at IS NOT NULL
    OR article IN (SELECT subject FROM decisions) OR mention IN (SELECT subject FROM decisions);
CREATE INDEX articles_by_storing ON articles (stored_at, source, day);
ALTER TABLE contacts ADD COLUMN shelved_at TEXT NOT NULL DEFAULT '';
CREATE TABLE contact_history (
  number INTEGER PRIMARY KEY,
  block TEXT NOT NULL,
  day TEXT NOT NULL,
  contact TEXT NOT NULL,
  shelved_at TEXT NOT NULL,
  removed_at TEXT NOT NULL,
  body BLOB NOT NULL
);
CREATE INDEX contact_history_by_day
  ON contact_history (block, day, contact, shelved_at, removed_at);
CREATE TABLE history_clock (
  id INTEGER PRIMARY KEY,
  newest TEXT NOT NULL,
  earliest TEXT NOT NULL
);
INSERT INTO history_clock (id, newest, earliest)
  SELECT 1, m.newest, m.newest FROM (SELECT max(n.at) AS newest FROM (
    SELECT max(stored_at) AS at FROM readings UNION ALL SELECT max(decided_at) FROM decisions) n) m
  WHERE m.newest IS NOT NULL;
INSERT INTO unplaced_articles (id) SELECT id FROM articles;
`
