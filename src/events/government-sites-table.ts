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
]
