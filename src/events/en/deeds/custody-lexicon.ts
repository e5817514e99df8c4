/**
 * Verbs and nouns of custody and inquiry: arrest, release, lifting of bans, investigation.
 * In: nothing. Out: entries.
 */
import type { Entry } from '../../acts/lexicon.ts'
import { DOES, nouns, towards, verbs, words } from './frame.ts'

const BANS = words(
  `curfew ban siege blockade embargo sanction restriction curb emergency law censorship state tariff
  visa moratorium closure quota`,
)
const CAPTIVES = words(
  `prisoner hostage captive detainee pilot soldier sailor crew journalist dissident activist fisherman
  inmate internee man woman people trawler ship boat member leader`,
)

/** Nouns of custody, told with both sides only. */
export const CUSTODY_NOUNS: readonly Entry[] = [
  ...nouns('detain', 'arrest detention', {
    both: true,
    roles: { by: 'actor', possessor: 'actor', modifier: 'actor', of: 'target' },
  }),
  ...nouns('release', 'release', {
    both: true,
    roles: { by: 'actor', possessor: 'actor', of: 'target' },
    mode: 'release',
  }),
]

/** Verbs of custody. */
export const CUSTODY_VERBS: readonly Entry[] = [
  ...verbs('detain', 'arrest, detain, jail, imprison, apprehend, intern', { needs: ['object'] }),
  ...verbs('detain', 'round up', { needs: ['object'] }),
  ...verbs('detain', 'take', {
    phrase: { into: ['custody'] },
    needs: ['object'],
  }),
  ...verbs('release', 'free, release', {
    needs: ['object', 'subject'],
    objects: CAPTIVES,
    mode: 'release',
  }),
  ...verbs('release', 'free, release', {
    needs: ['object'],
    personal: true,
    mode: 'release',
  }),
  ...verbs('release', 'swap, exchange', {
    objects: words('prisoner captive detainee body'),
    roles: { subject: 'actor', with: 'actor' },
    needs: ['subject'],
    mode: 'release',
  }),
  ...verbs('release', 'hand over, return, repatriate', {
    objects: CAPTIVES,
    roles: towards('to'),
    needs: ['subject', 'to'],
    mode: 'release',
  }),
  ...verbs('release', 'pardon, amnesty', { needs: ['object', 'subject'], mode: 'pardon' }),
  ...verbs('release', 'lift, ease, relax, end, revoke, scrap, remove, drop', {
    objects: BANS,
    roles: {
      ...towards('on', 'against', 'of', 'in', 'to', 'from'),
      'object/modifier': 'target',
    },
    needs: ['subject'],
    mode: 'ease',
  }),
  ...verbs('release', 're-open, reopen, open', {
    objects: words('border crossing frontier airspace checkpoint road port bridge territory'),
    roles: towards('to', 'with', 'for'),
    needs: ['subject'],
    mode: 'access',
  }),
  ...verbs('release', 'allow, admit, let', {
    objects: words('inspector monitor observer journalist convoy investigator'),
    roles: { subject: 'actor', object: 'target', 'object/from': 'target', into: 'target' },
    needs: ['subject', 'object'],
    mode: 'access',
  }),
  ...verbs('release', 'declare, announce, observe, implement', {
    objects: words('ceasefire cease-fire truce armistice'),
    roles: towards('with', 'against'),
    needs: ['subject'],
    mode: 'ceasefire',
  }),
  ...verbs('release', 'disarm, demobilise, demobilize', {
    roles: DOES,
    needs: ['subject'],
    mode: 'disarm',
  }),
  ...verbs('investigate', 'investigate, probe', {
    roles: {
      ...DOES,
      'object/by': 'target',
      'object/possessor': 'target',
      'object/modifier': 'target',
      'object/against': 'target',
    },
    needs: ['subject', 'object'],
    mode: 'investigate',
  }),
  ...verbs('investigate', 'launch, open, begin, order, start', {
    objects: words('investigation inquiry probe enquiry'),
    roles: {
      ...towards('into', 'of', 'against', 'on'),
      'into/by': 'target',
      'into/possessor': 'target',
      'object/into/by': 'target',
      'object/into/of': 'target',
    },
    needs: ['subject'],
    mode: 'investigate',
  }),
]
