/**
 * The facts that a careful reader takes from the founding report, each as a question to a reading.
 * They stand here, in the evaluation, and nowhere in the reader.
 */
import { CONTACT_TYPES, type Act, type Figure, type Party } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import { textAt } from '../../src/text/index.ts'

export interface Fact {
  readonly name: string
  readonly holds: (reading: Reading) => boolean
}

/** Acts that are contacts between parties. */
export function contactsOf(reading: Reading): readonly Act[] {
  return reading.acts.filter((act) => CONTACT_TYPES.has(act.type))
}

/** The three contacts, found by what makes them unmistakable. */
export const theCall = (reading: Reading): Act | undefined =>
  contactsOf(reading).find(
    (act) => isSpoken(act) && act.status === 'held' && act.time.edtf !== '2023-03-15',
  )
export const theEarlierCall = (reading: Reading): Act | undefined =>
  contactsOf(reading).find((act) => isSpoken(act) && act.time.edtf === '2023-03-15')
export const theSummons = (reading: Reading): Act | undefined =>
  contactsOf(reading).find((act) => act.type === 'summons')

function isSpoken(act: Act): boolean {
  return act.type === 'call' || act.type === 'contact' || act.type === 'talks'
}

function partyOf(act: Act | undefined, test: (party: Party) => boolean): Party | undefined {
  return act?.parties.find(test)
}

const named = (name: string) => (party: Party) => (party.person ?? '').includes(name)
const from = (country: string) => (party: Party) => party.country === country

function actOf(
  reading: Reading,
  type: Act['type'],
  test: (act: Act) => boolean = () => true,
): Act | undefined {
  return reading.acts.find((act) => act.type === type && test(act))
}

function words(reading: Reading, act: Act | undefined): string {
  return (act?.topics ?? []).map((span) => textAt(reading.article.text, span)).join(' ')
}

function nameOf(reading: Reading, id: string | undefined): string {
  return reading.entities.find((entity) => entity.id === id)?.name ?? ''
}

function sayersOf(reading: Reading, act: Act | undefined): string {
  const ids = act?.by ?? []
  const sources = reading.attributions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ source }) => (source === undefined ? [] : [textAt(reading.article.text, source)]))
  return sources.join(' ')
}

const figureIs = (
  act: Act | undefined,
  expected: Pick<Figure, 'what' | 'bound' | 'number'>,
): boolean =>
  act?.figures.some(
    ({ what, bound, number }) =>
      what === expected.what && bound === expected.bound && number === expected.number,
  ) === true

/** Facts that hold when the report is read as published on Tuesday 25 June 2024. */
export const FACTS: readonly Fact[] = [
  {
    name: 'author',
    holds: ({ article }) => article.byline?.value.includes('Noah Robertson') === true,
  },
  {
    name: 'biography is apart',
    holds: ({ article }) =>
      article.chrome.some(
        ({ span, reason }) =>
          reason === 'biography' && textAt(article.text, span).includes('William & Mary'),
      ),
  },
  {
    name: 'chrome is apart',
    holds: ({ article }) =>
      ['In Other News', 'Load More'].every((line) =>
        article.chrome.some(({ span }) => textAt(article.text, span).includes(line)),
      ),
  },
  { name: '1 a held call', holds: (reading) => theCall(reading)?.type === 'call' },
  {
    name: '1 Austin, stated',
    holds: (reading) => partyOf(theCall(reading), named('Austin'))?.basis === 'stated',
  },
  {
    name: '1 Austin as US secretary of defense',
    holds: (reading) =>
      partyOf(theCall(reading), named('Austin'))?.office === 'usa/secretary-of-defense',
  },
  {
    name: '1 Russia’s minister of defence',
    holds: (reading) =>
      partyOf(theCall(reading), from('RUS'))?.office?.startsWith('russia/') === true,
  },
  {
    name: '1 Belousov, inferred',
    holds: (reading) =>
      ((party) => party?.basis === 'inferred' && named('Belousov')(party))(
        partyOf(theCall(reading), from('RUS')),
      ),
  },
  {
    name: '1 initiated by Austin',
    holds: (reading) =>
      partyOf(theCall(reading), (party) => party.role === 'initiator')?.country === 'USA',
  },
  {
    name: '1 not dated to Tuesday as stated',
    holds: (reading) =>
      ((time) => time !== undefined && !(time.edtf === '2024-06-25' && time.basis === 'stated'))(
        theCall(reading)?.time,
      ),
  },
  {
    name: '1 on or before Tuesday',
    holds: (reading) =>
      ((time) => time?.bound === 'on-or-before' && time.edtf?.endsWith('2024-06-25') === true)(
        theCall(reading)?.time,
      ),
  },
  {
    name: '1 announced on Tuesday',
    holds: (reading) => theCall(reading)?.announced?.edtf === '2024-06-25',
  },
  {
    name: '1 announced by Ryder',
    holds: (reading) => nameOf(reading, theCall(reading)?.announced?.by).includes('Ryder'),
  },
  {
    name: '1 on lines of communication',
    holds: (reading) => words(reading, theCall(reading)).includes('lines of communication'),
  },
  {
    name: '1 no place',
    holds: (reading) => ((act) => act !== undefined && act.place === undefined)(theCall(reading)),
  },
  {
    name: '2 a conversation on 2023-03-15',
    holds: (reading) => theEarlierCall(reading)?.time.precision === 'day',
  },
  {
    name: '2 Austin',
    holds: (reading) => partyOf(theEarlierCall(reading), named('Austin')) !== undefined,
  },
  {
    name: '2 Shoigu',
    holds: (reading) => partyOf(theEarlierCall(reading), named('Shoigu')) !== undefined,
  },
  {
    name: '2 Shoigu as minister then',
    holds: (reading) =>
      partyOf(theEarlierCall(reading), named('Shoigu'))?.office?.startsWith('russia/') === true,
  },
  {
    name: '2 on unsafe conduct',
    holds: (reading) => words(reading, theEarlierCall(reading)).includes('Black Sea'),
  },
  {
    name: '2 not Belousov',
    holds: (reading) =>
      ((act) => act !== undefined && partyOf(act, named('Belousov')) === undefined)(
        theEarlierCall(reading),
      ),
  },
  { name: '3 a held summons', holds: (reading) => theSummons(reading)?.status === 'held' },
  {
    name: '3 summoner is the Russian foreign ministry',
    holds: (reading) =>
      ((party) =>
        party?.country === 'RUS' && nameOf(reading, party.entity).includes('Foreign Ministry'))(
        partyOf(theSummons(reading), (party) => party.role === 'summoner'),
      ),
  },
  {
    name: '3 summoned is Lynne Tracy, US',
    holds: (reading) =>
      ((party) => party?.country === 'USA' && named('Tracy')(party))(
        partyOf(theSummons(reading), (party) => party.role === 'summoned'),
      ),
  },
  {
    name: '3 a range within this week',
    holds: (reading) =>
      ((time) => time?.edtf?.includes('/') === true && time.edtf.startsWith('2024-06-2'))(
        theSummons(reading)?.time,
      ),
  },
  {
    name: '3 place not given',
    holds: (reading) =>
      ((act) => act !== undefined && act.place?.basis !== 'stated')(theSummons(reading)),
  },
  {
    name: '3 over the attack',
    holds: (reading) =>
      theSummons(reading)?.because.includes(actOf(reading, 'attack')?.id ?? '–') === true,
  },
  { name: '4 an attack', holds: (reading) => actOf(reading, 'attack') !== undefined },
  {
    name: '4 by Ukraine',
    holds: (reading) =>
      partyOf(actOf(reading, 'attack'), (party) => party.role === 'actor')?.country === 'UKR',
  },
  {
    name: '4 in Crimea',
    holds: (reading) => actOf(reading, 'attack')?.place?.name.includes('Crimea') === true,
  },
  {
    name: '4 supplied by the US',
    holds: (reading) =>
      partyOf(actOf(reading, 'attack'), (party) => party.role === 'supplier')?.country === 'USA',
  },
  {
    name: '4 killed at least 4',
    holds: (reading) =>
      figureIs(actOf(reading, 'attack'), { what: 'killed', bound: '>=', number: 4 }),
  },
  {
    name: '4 injured more than 150',
    holds: (reading) =>
      figureIs(actOf(reading, 'attack'), { what: 'injured', bound: '>', number: 150 }),
  },
  {
    name: '4 told once',
    holds: (reading) => reading.acts.filter((act) => act.type === 'attack').length === 1,
  },
  {
    name: '5 Russia accuses the US',
    holds: (reading) =>
      ((act) =>
        partyOf(act, from('RUS'))?.role === 'actor' &&
        partyOf(act, from('USA'))?.role === 'target')(actOf(reading, 'accuse')),
  },
  {
    name: '6 a threat by the ministry',
    holds: (reading) => partyOf(actOf(reading, 'threaten'), from('RUS')) !== undefined,
  },
  {
    name: '6 said by the ministry',
    holds: (reading) => sayersOf(reading, actOf(reading, 'threaten')).includes('ministry'),
  },
  {
    name: '6 in a post',
    holds: (reading) => reading.attributions.some((one) => one.channel === 'post'),
  },
  {
    name: '7 seizure of Crimea in 2014',
    holds: (reading) => actOf(reading, 'seize')?.time.edtf === '2014',
  },
  {
    name: '7 by Russia',
    holds: (reading) => partyOf(actOf(reading, 'seize'), from('RUS'))?.role === 'actor',
  },
  { name: '7 background', holds: (reading) => actOf(reading, 'seize')?.status === 'background' },
  {
    name: '8 an incident on 2023-03-14',
    holds: (reading) => actOf(reading, 'incident')?.time.edtf === '2023-03-14',
  },
  {
    name: '8 Russian jet, US drone',
    holds: (reading) =>
      ((act) => partyOf(act, from('RUS')) !== undefined && partyOf(act, from('USA')) !== undefined)(
        actOf(reading, 'incident'),
      ),
  },
  {
    name: '8 international waters',
    holds: (reading) =>
      actOf(reading, 'incident')?.place?.name.includes('international waters') === true,
  },
  {
    name: '9 appointment of Belousov',
    holds: (reading) => partyOf(actOf(reading, 'appoint'), named('Belousov')) !== undefined,
  },
  { name: '9 in May 2024', holds: (reading) => actOf(reading, 'appoint')?.time.edtf === '2024-05' },
  {
    name: 'a first in 15 months',
    holds: (reading) =>
      reading.claims.some(
        (claim) =>
          claim.kind === 'first-since' &&
          claim.value === 'P15M' &&
          claim.about === theCall(reading)?.id,
      ),
  },
  {
    name: 'a about offices',
    holds: (reading) =>
      reading.claims.some((claim) => claim.value === 'P15M' && claim.scope === 'offices'),
  },
  {
    name: 'b last on 2023-03-15',
    holds: (reading) =>
      reading.claims.some((claim) => claim.kind === 'last' && claim.value === '2023-03-15'),
  },
  {
    name: 'c first ever, of persons',
    holds: (reading) =>
      reading.claims.some((claim) => claim.kind === 'first-ever' && claim.scope === 'persons'),
  },
  ...(['length', 'reason', 'state'] as const).map((question) => ({
    name: `left open: ${question}, by Ryder`,
    holds: (reading: Reading) =>
      reading.leftOpen.some(
        (one) => one.question === question && nameOf(reading, one.by).includes('Ryder'),
      ),
  })),
  { name: 'exactly three contacts', holds: (reading) => contactsOf(reading).length === 3 },
]

/** Facts that hold when no publication day is given: nothing may be dated by inference from it. */
export const UNDATED_FACTS: readonly Fact[] = [
  {
    name: 'without a day: publication unknown or inferred',
    holds: ({ article }) =>
      article.published.kind === 'unknown' || article.published.basis === 'inferred',
  },
  {
    name: 'without a day: 2 is still 2023-03-15',
    holds: (reading) => theEarlierCall(reading) !== undefined,
  },
  {
    name: 'without a day: 8 is still 2023-03-14',
    holds: (reading) => actOf(reading, 'incident')?.time.edtf === '2023-03-14',
  },
  {
    name: 'without a day: 1 has no day',
    holds: (reading) =>
      ((time) => time !== undefined && (time.edtf === undefined || time.basis === 'inferred'))(
        theCall(reading)?.time,
      ),
  },
  {
    name: 'without a day: exactly three contacts',
    holds: (reading) => contactsOf(reading).length === 3,
  },
]
