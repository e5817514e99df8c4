/**
 * Doubt in words, in English: what a page or a table shows beside a value that is not certain.
 */

const list = (names: readonly string[]): string => names.join(', ')

/** One phrase for each kind of doubt. */
export const DOUBTS = {
  existenceDisputed: (by: readonly string[]) => `existence disputed: denied by ${list(by)}`,
  denied: (by: readonly string[]) => `denied by ${list(by)}; no source asserts it`,
  heldAndCancelled: () => 'told as held and as cancelled',
  onlyBackground: () => 'told only as background',
  notSure: () => 'told only as possible',
  conditional: () => 'told only under a condition',
  noDay: () => 'day unknown',
  dayFromAnnouncement: () => 'day inferred from the announcement',
  dayBounded: () => 'day not told, only that it was over by then',
  dayWithin: (edtf: string) => `day not told, only ${inWords(edtf)}`,
  eitherDay: (edtf: string) => `one of two days: ${edtf.replace('/', ' or ')}`,
  initiatorDisputed: () => 'initiator disputed',
  accounts: (count: number, field: string) => `≠ ${count} accounts of the ${field}`,
  withdrawn: (sources: readonly string[]) =>
    `told also by a report since taken out: ${list(sources)}`,
  corrected: (sources: readonly string[]) => `told by a version since corrected: ${list(sources)}`,
  ambiguous: (count: number) => `may be one of ${count} other contacts`,
  acrossStates: (ids: readonly string[]) =>
    `may be one with what is told of more or fewer of these states: ${list(ids)}`,
  conflict: (count: number) => `${count} decision${count === 1 ? '' : 's'} in conflict`,
  otherSideUnknown: () => 'other side not named',
  oneSource: () => 'one source only',
  copiesOfOne: (count: number) => `one source only, in ${count} copies`,
} as const

/** What changed a verdict, where an article is no new one. */
export const NEW_VERSION = (article: string): string => `another version of ${article}`

/** Seasons of EDTF level 1 stand where months do. */
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

function inWords(edtf: string): string {
  const season = SEASONS[edtf.slice(5)]
  return season === undefined ? edtf.replace('/', ' to ') : `${season} ${edtf.slice(0, 4)}`
}
