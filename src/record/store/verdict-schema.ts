/**
 * Tables of verdicts: what the record has said of each claim, when that changed and through what; and, derived,
 * which claims a change between two countries may touch.
 */

/** Goes with version 2 of the store. */
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
CREATE INDEX verdicts_changed ON verdicts (number) WHERE was IS NOT NULL;
CREATE TRIGGER verdicts_keep_on_update BEFORE UPDATE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
CREATE TRIGGER verdicts_keep_on_delete BEFORE DELETE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
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
INSERT INTO claim_lines (one, other, last_day, first_day, article, claim)
SELECT min(l, r), max(l, r), day, '', article, claim FROM (
  SELECT json_extract(query, '$.left.country') AS l, json_extract(query, '$.right.country') AS r,
    day, article, claim FROM claims)
WHERE l IS NOT NULL AND r IS NOT NULL;
`
