/**
 * Embassies between any two states.
 * In: the states and the offices that have rows. Out: the office of the head of one state's mission in another.
 * The one idea: every state may have one in every other, so they are made when they are asked for and not
 * written out; a row, where there is one, is the office.
 */
import type { Country, CountryCode, Knowledge, Office, OfficeId } from './types.ts'

type Embassies = Pick<Knowledge, 'embassyTo' | 'officeOf'>

interface Given {
  readonly countries: readonly Country[]
  readonly officeOf: Knowledge['officeOf']
  readonly officesOf: Knowledge['officesOf']
}

/** Looks up heads of missions, with and without a row. */
export function embassiesOf({ countries, officeOf, officesOf }: Given): Embassies {
  const governed = countries.filter(({ kind }) => kind === 'state' || kind === 'disputed')
  const byCode = new Map(governed.map((one) => [one.code, one]))
  const bySlug = new Map(governed.map((one) => [one.slug, one.code]))
  const embassyTo = (of: CountryCode, to: CountryCode): Office | undefined => {
    const [sender, receiver] = [byCode.get(of), byCode.get(to)]
    if (sender === undefined || receiver === undefined || of === to) return undefined
    const row = officesOf(of, 'embassy').find(
      ({ accreditedTo, rank }) => accreditedTo === to && rank === 'envoy',
    )
    return row ?? headOfMission(sender, receiver)
  }
  return {
    embassyTo,
    officeOf: (id) => {
      const row = officeOf(id)
      const [, of, to] = row === undefined ? (/^([^/]+)\/ambassador-to-(.+)$/.exec(id) ?? []) : []
      const [sender, receiver] = [bySlug.get(of ?? ''), bySlug.get(to ?? '')]
      if (row !== undefined || sender === undefined || receiver === undefined) return row
      return embassyTo(sender, receiver)
    },
  }
}

function headOfMission(sender: Country, receiver: Country): Office {
  return {
    id: `${sender.slug}/ambassador-to-${receiver.slug}` as OfficeId,
    country: sender.code,
    portfolio: 'embassy',
    rank: 'envoy',
    title: `Ambassador to ${receiver.name}`,
    titles: [`ambassador to ${receiver.name}`],
    accreditedTo: receiver.code,
    source: sender.source,
  }
}
