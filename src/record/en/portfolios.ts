/**
 * Words for portfolios in addresses of parties, `usa/defence`: the portfolios' own names and the
 * other spellings and names that people type.
 */
import type { Portfolio } from '../../knowledge/index.ts'

export const PORTFOLIO_WORDS: Readonly<Record<string, Portfolio>> = {
  'head-of-state': 'head-of-state',
  president: 'head-of-state',
  'head-of-government': 'head-of-government',
  'prime-minister': 'head-of-government',
  premier: 'head-of-government',
  'deputy-head': 'deputy-head',
  foreign: 'foreign',
  state: 'foreign',
  diplomacy: 'foreign',
  defence: 'defence',
  defense: 'defence',
  'armed-forces': 'armed-forces',
  military: 'armed-forces',
  security: 'security',
  intelligence: 'intelligence',
  interior: 'interior',
  finance: 'finance',
  treasury: 'finance',
  trade: 'trade',
  commerce: 'trade',
  energy: 'energy',
  justice: 'justice',
  parliament: 'parliament',
  embassy: 'embassy',
  mission: 'mission',
  other: 'other',
}
