/**
 * How much of the offices that the news names most the finished tables answer.
 * In: the knowledge, and what the sources say. Out: for each portfolio how often no row vouches for a holder on
 * some days of twelve years; and how many persons seen in office on a day are whom the tables name for it.
 */
import type { Knowledge, Office, OfficeId } from '../../src/knowledge/index.ts'
import type { Held } from './held.ts'

const PORTFOLIOS = ['head-of-state', 'head-of-government', 'foreign', 'defence']
const DAYS = ['2014', '2016', '2018', '2020', '2022', '2024']
  .map((year) => `${year}-06-01`)
  .concat('2025-09-01')

/** One line of words for each portfolio, and one of the sightings. */
export function coverageInWords(
  knowledge: Knowledge,
  sightings: readonly Held[],
): readonly string[] {
  const states = knowledge.countries.filter(({ kind }) => kind === 'state')
  const asked = states.length * DAYS.length
  const lines = PORTFOLIOS.map((portfolio) => {
    const offices = knowledge.offices.filter(
      (one) => one.portfolio === portfolio && one.rank === 'principal',
    )
    const holes = states.flatMap(({ code }) =>
      DAYS.filter((day) => !isHeld(knowledge, officesOf(offices, code), day)),
    )
    return `${portfolio}: no holder ${String(holes.length)} times of ${String(asked)}`
  })
  return [...lines, sightingsInWords(knowledge, sightings)]
}

function officesOf(offices: readonly Office[], country: string): readonly Office[] {
  return offices.filter((one) => one.country === country)
}

function isHeld({ holderOn }: Knowledge, offices: readonly Office[], day: string): boolean {
  return offices.some((one) => holderOn(one.id, day).kind === 'known')
}

function sightingsInWords(knowledge: Knowledge, sightings: readonly Held[]): string {
  const answers = sightings.map(({ office, person, asOf }) => {
    const holder = knowledge.holderOn(office as OfficeId, asOf)
    if (holder.kind === 'unknown') return 'none'
    const isSame = knowledge.personsNamed(person).some(({ id }) => id === holder.person.id)
    return isSame ? 'same' : 'other'
  })
  const count = (answer: string): string => String(answers.filter((one) => one === answer).length)
  return `seen on a day: the tables name them ${count('same')} times, another ${count('other')}, nobody ${count('none')}`
}
