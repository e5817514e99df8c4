/**
 * Which state publishes under which address: officials without a state on such a page are its own.
 * In: nothing. Out: endings of host names. Source: the domains that the governments themselves state.
 */
import type { CountryCode } from '../knowledge/index.ts'

/** Host name endings and their states, longest first. */
export const GOVERNMENT_SITES: readonly (readonly [ending: string, country: CountryCode])[] = [
  ['gov.uk', 'GBR'],
  ['gov.au', 'AUS'],
  ['govt.nz', 'NZL'],
  ['gc.ca', 'CAN'],
  ['canada.ca', 'CAN'],
  ['gouv.fr', 'FRA'],
  ['elysee.fr', 'FRA'],
  ['bundesregierung.de', 'DEU'],
  ['auswaertiges-amt.de', 'DEU'],
  ['mid.ru', 'RUS'],
  ['kremlin.ru', 'RUS'],
  ['mil.ru', 'RUS'],
  ['gov.ua', 'UKR'],
  ['gov.cn', 'CHN'],
  ['go.jp', 'JPN'],
  ['go.kr', 'KOR'],
  ['gov.in', 'IND'],
  ['gov.tr', 'TUR'],
  ['mfa.gov.tr', 'TUR'],
  ['gov.pl', 'POL'],
  ['gov.il', 'ISR'],
  ['mofa.gov.qa', 'QAT'],
  ['gov', 'USA'],
  ['mil', 'USA'],
  ['un.org', 'IGO-UN'],
  ['nato.int', 'IGO-NATO'],
  ['europa.eu', 'IGO-EU'],
  ['au.int', 'IGO-AU'],
  ['asean.org', 'IGO-ASEAN'],
  ['osce.org', 'IGO-OSCE'],
]

/** Labels before the ending of a state by which its government's addresses are known: `gov.br`, `gob.mx`. */
export const GOVERNMENT_LABELS: ReadonlySet<string> = new Set(
  'gov gob gub gouv govt go guv mil gc mfa mofa mod presidency president'.split(' '),
)

/** Endings of addresses that are not the ISO code. */
export const OTHER_ENDINGS: Readonly<Record<string, string>> = { uk: 'GB' }
