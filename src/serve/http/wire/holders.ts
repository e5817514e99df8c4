/** Holders of offices as they go out. In: an answer about offices or persons. Out: its JSON. */
import type { Term } from '../../../knowledge/index.ts'
import type { HoldersAnswer, NamedTerm } from '../../who.ts'
import type { HoldersWire } from './answer-shapes.ts'

type TermWire = HoldersWire['offices'][number]['terms'][number]

/** The JSON of an answer; `holder` is null on a day that no row vouches for, and `why` says why. */
export function holdersToWire({ asked, offices, on, persons }: HoldersAnswer): HoldersWire {
  return {
    asked,
    on,
    offices: offices.map(({ country, holder, office, terms }) => ({
      office: office.id,
      title: office.title,
      country,
      holder:
        holder.kind === 'known'
          ? { person: holder.person.id, name: holder.person.name, ...datesOf(holder.term) }
          : null,
      why: holder.kind === 'known' ? null : holder.why,
      terms: terms.map(termToWire),
    })),
    persons: persons.map(({ held, person, terms }) => ({
      person: person.id,
      name: person.name,
      held: held.map(termToWire),
      terms: terms.map(termToWire),
    })),
  }
}

function termToWire({ office, person, term }: NamedTerm): TermWire {
  return { office: term.office, title: office, person: term.person, name: person, ...datesOf(term) }
}

function datesOf({
  asOf,
  from,
  source,
  to,
}: Term): Omit<TermWire, 'office' | 'title' | 'person' | 'name'> {
  return {
    from: from ?? null,
    to: to ?? null,
    asOf: asOf ?? null,
    source: { name: source.name, row: source.row },
  }
}
