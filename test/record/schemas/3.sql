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
CREATE TABLE tellings (
  mention TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  article TEXT NOT NULL,
  block TEXT NOT NULL,
  body TEXT NOT NULL,
  learned_at TEXT NOT NULL,
  superseded_at TEXT, first_day TEXT NOT NULL DEFAULT '', last_day TEXT NOT NULL DEFAULT '9999', is_long INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (mention, ordinal)
) WITHOUT ROWID;
CREATE INDEX tellings_by_article ON tellings (article);
CREATE TABLE block_countries (
  country TEXT NOT NULL,
  block TEXT NOT NULL,
  PRIMARY KEY (country, block)
) WITHOUT ROWID;
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
CREATE VIRTUAL TABLE article_words USING fts5 (
  headline, text, content = 'articles', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER captures_keep_on_update BEFORE UPDATE ON captures
BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER captures_keep_on_delete BEFORE DELETE ON captures
BEGIN SELECT RAISE(ABORT, 'captures are append-only'); END;
CREATE TRIGGER articles_keep_on_update BEFORE UPDATE ON articles
BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER articles_keep_on_delete BEFORE DELETE ON articles
BEGIN SELECT RAISE(ABORT, 'articles are append-only'); END;
CREATE TRIGGER readings_keep_on_update BEFORE UPDATE ON readings
BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;
CREATE TRIGGER readings_keep_on_delete BEFORE DELETE ON readings
BEGIN SELECT RAISE(ABORT, 'readings are append-only'); END;
CREATE TRIGGER statements_keep_on_update BEFORE UPDATE ON statements
BEGIN SELECT RAISE(ABORT, 'statements are append-only'); END;
CREATE TRIGGER statements_keep_on_delete BEFORE DELETE ON statements
BEGIN SELECT RAISE(ABORT, 'statements are append-only'); END;
CREATE TRIGGER decisions_keep_on_update BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decisions_keep_on_delete BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER user_rows_keep_on_update BEFORE UPDATE ON user_rows
BEGIN SELECT RAISE(ABORT, 'user_rows are append-only'); END;
CREATE TRIGGER user_rows_keep_on_delete BEFORE DELETE ON user_rows
BEGIN SELECT RAISE(ABORT, 'user_rows are append-only'); END;
CREATE TABLE "contacts" (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  is_contact INTEGER NOT NULL,
  line TEXT,
  fingerprint TEXT NOT NULL,
  body TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX contacts_by_day ON contacts (day, id);
CREATE INDEX contacts_by_line ON contacts (line, day) WHERE line IS NOT NULL;
CREATE TABLE verdicts (
  number INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  claim TEXT NOT NULL,
  was TEXT,
  verdict TEXT NOT NULL,
  sentence TEXT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause TEXT NOT NULL,
  decided_at TEXT NOT NULL
);
CREATE INDEX verdicts_by_claim ON verdicts (article, claim, number);
CREATE INDEX verdicts_changed ON verdicts (decided_at, number) WHERE was IS NOT NULL;
CREATE TABLE claim_lines (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  last_day TEXT NOT NULL,
  first_day TEXT NOT NULL,
  article TEXT NOT NULL,
  claim TEXT NOT NULL,
  PRIMARY KEY (one, other, last_day, article, claim)
) WITHOUT ROWID;
CREATE INDEX claim_lines_by_article ON claim_lines (article);
CREATE INDEX tellings_by_time ON tellings (block, is_long, last_day, first_day);
CREATE TABLE contact_sources (
  block TEXT NOT NULL,
  source TEXT NOT NULL,
  contact TEXT NOT NULL,
  PRIMARY KEY (block, source, contact)
) WITHOUT ROWID;
CREATE INDEX contact_sources_by_contact ON contact_sources (contact);
CREATE TRIGGER verdicts_keep_on_update BEFORE UPDATE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
CREATE TRIGGER verdicts_keep_on_delete BEFORE DELETE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
