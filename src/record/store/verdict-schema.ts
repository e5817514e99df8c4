/**
 * Tables of verdicts: what the record has said of each claim, when that changed and through what; and, derived,
 * which claims a change between two countries may touch. Tellings are found by block and days; those of an
 * earlier version may be of any day until the shelves are built anew. All goes with version 3 of the store.
 */

/** What both engines run. */
export const VERDICT_TABLES = `
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
ALTER TABLE tellings ADD COLUMN first_day TEXT NOT NULL DEFAULT '';
ALTER TABLE tellings ADD COLUMN last_day TEXT NOT NULL DEFAULT '9999';
ALTER TABLE tellings ADD COLUMN is_long INTEGER NOT NULL DEFAULT 1;
CREATE INDEX tellings_by_time ON tellings (block, is_long, last_day, first_day);
DROP INDEX tellings_by_block;
CREATE TABLE contact_sources (
  block TEXT NOT NULL,
  source TEXT NOT NULL,
  contact TEXT NOT NULL,
  PRIMARY KEY (block, source, contact)
) WITHOUT ROWID;
CREATE INDEX contact_sources_by_contact ON contact_sources (contact);
INSERT INTO contact_sources (block, source, contact)
  SELECT DISTINCT b.block, a.source, m.contact FROM contact_mentions m
  JOIN contact_blocks b ON b.contact = m.contact
  JOIN tellings t ON t.mention = m.mention AND t.superseded_at IS NULL
  JOIN articles a ON a.id = t.article;
UPDATE contacts SET day = '9999' WHERE body LIKE '%"days":{"from":"__________"},%';
UPDATE contact_blocks SET day = '9999' WHERE contact IN (SELECT id FROM contacts WHERE day = '9999');
`

/** Verdicts are append-only in the embedded engine. */
export const VERDICT_GUARDS = ['UPDATE', 'DELETE']
  .map(
    (change) => `
CREATE TRIGGER verdicts_keep_on_${change.toLowerCase()} BEFORE ${change} ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;`,
  )
  .join('')

/** And on a server. */
export const SERVER_VERDICT_GUARDS = `
CREATE TRIGGER verdicts_keep BEFORE UPDATE OR DELETE ON verdicts
  FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER verdicts_keep_all BEFORE TRUNCATE ON verdicts
  FOR EACH STATEMENT EXECUTE FUNCTION keep();
`

const linesFrom = (left: string, right: string, [least, most]: readonly [string, string]) => `
INSERT INTO claim_lines (one, other, last_day, first_day, article, claim)
SELECT ${least}(l, r), ${most}(l, r), day, '', article, claim FROM (
  SELECT ${left} AS l, ${right} AS r, day, article, claim FROM claims) c
WHERE l IS NOT NULL AND r IS NOT NULL;
`

/** The lines of claims that a store of an earlier version holds, in the words of each engine. */
export const CLAIM_LINES = linesFrom(
  `json_extract(query, '$.left.country')`,
  `json_extract(query, '$.right.country')`,
  ['min', 'max'],
)
export const SERVER_CLAIM_LINES = linesFrom(
  `query::json #>> '{left,country}'`,
  `query::json #>> '{right,country}'`,
  ['least', 'greatest'],
)
