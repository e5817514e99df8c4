/**
 * The table of versions: which captures came from one address. It is derived; of a store of an earlier schema
 * the articles whose address is not placed yet are named, and placed when it is next opened.
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
INSERT INTO unplaced_articles (id) SELECT id FROM articles;
`
