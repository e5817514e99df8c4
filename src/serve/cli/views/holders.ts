/** Who held an office, in the terminal: the answer for the day, its row, then all terms of the tables. */
import type { HoldersAnswer, NamedTerm, OfficeAnswer, PersonAnswer } from '../../who.ts'
import { dateInWords } from '../../words/dates.ts'
import { rowInWords, termInWords, whyNotKnown } from '../../words/holder-words.ts'
import { hanging, harmless, inked, type Terminal } from '../terminal.ts'

/** The answer. */
export function holdersInWords(answer: HoldersAnswer, terminal: Terminal): string {
  const day = dateInWords(answer.on)
  return [
    ...answer.offices.flatMap((one) => officeInWords(one, day, terminal)),
    ...answer.persons.flatMap((one) => personInWords(one, day, terminal)),
  ].join('\n')
}

function officeInWords(answer: OfficeAnswer, day: string, terminal: Terminal): readonly string[] {
  const { country, holder, office, terms } = answer
  const title = inked(terminal, 'bold', harmless(`${office.title}, ${country}`))
  const told =
    holder.kind === 'known'
      ? `On ${day}: ${holder.person.name} (${termInWords(holder.term)}; ${rowInWords(holder.term)})`
      : `On ${day}: not known on that day — ${whyNotKnown(holder)}`
  return [title, ...hanging('', harmless(told), terminal), ...termLines(terms, 'person', terminal)]
}

function personInWords(answer: PersonAnswer, day: string, terminal: Terminal): readonly string[] {
  const { held, person, terms } = answer
  const told =
    held.length === 0
      ? [`On ${day}: no office of the tables is known`]
      : held.map(({ office, term }) => `On ${day}: ${office} (${rowInWords(term)})`)
  return [
    inked(terminal, 'bold', harmless(person.name)),
    ...told.flatMap((words) => hanging('', harmless(words), terminal)),
    ...termLines(terms, 'office', terminal),
  ]
}

function termLines(
  terms: readonly NamedTerm[],
  label: 'person' | 'office',
  terminal: Terminal,
): readonly string[] {
  if (terms.length === 0) return []
  const lines = terms.map((one) => `${one[label]}: ${termInWords(one.term)}`)
  return [
    '',
    'The tables have:',
    ...lines.flatMap((line) => hanging('  ', harmless(line), terminal)),
  ]
}
