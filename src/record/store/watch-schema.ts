/**
 * The table of claims that rest on coverage. Of a store of an earlier schema every claim is taken to rest on
 * all sources of its pair, over all of its time, until it is judged again.
 */
export const WATCH_TABLES = `
CREATE TABLE claim_watches (
  source TEXT NOT NULL,
  last_day TEXT NOT NULL,
  first_day TEXT NOT NULL,
  article TEXT NOT NULL,
  claim TEXT NOT NULL,
  is_open INTEGER NOT NULL,
  PRIMARY KEY (source, last_day, article, claim)
) WITHOUT ROWID;
CREATE INDEX claim_watches_by_claim ON claim_watches (article, claim);
INSERT INTO claim_watches (source, last_day, first_day, article, claim, is_open)
  SELECT s.source, l.last_day, min(l.first_day), l.article, l.claim, 1 FROM claim_lines l
  JOIN block_countries a ON a.country = l.one
  JOIN block_countries b ON b.country = l.other AND b.block = a.block
  JOIN contact_sources s ON s.block = a.block
  GROUP BY s.source, l.last_day, l.article, l.claim;
`
