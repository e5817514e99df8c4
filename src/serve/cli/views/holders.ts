/**
 * Who held an office or belonged to a body, in the terminal: the answer for the day, its rows, then all terms
 * of the tables.
 */
import type { BodyAnswer, MembershipsAnswer, StateAnswer } from '../../members.ts'
import type { HoldersAnswer, NamedTerm, OfficeAnswer, PersonAnswer } from '../../who.ts'
import { dateInWords } from '../../words/dates.ts'
import { rowInWords, termInWords, whyNotKnown } from '../../words/holder-words.ts'
import { membersCounted, membershipInWords, notOnDay } from '../../words/membership-words.ts'
import { hanging, harmless, inked, type Terminal } from '../terminal.ts'

/** The answer. */
export function holdersInWords(answer: HoldersAnswer, terminal: Terminal): string {
  const day = dateInWords(answer.on)
  return [
    ...answer.offices.flatMap((one) => officeInWords(one, day, terminal)),
    ...answer.persons.flatMap((one) => personInWords(one, day, terminal)),
    ...answer.bodies.flatMap((one) => bodyInWords(one, day, terminal)),
    ...answer.states.flatMap((one) => stateInWords(one, day, terminal)),
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

function bodyInWords(answer: BodyAnswer, day: string, terminal: Terminal): readonly string[] {
  const { body, memberships } = answer
  // Of the Security Council the tables have the permanent members alone.
  const isPermanent = memberships.members.some(({ membership }) => membership.permanent)
  const unit = isPermanent ? 'permanent member' : 'member'
  const told = `On ${day}: ${membersCounted(memberships, [unit, `${unit}s`])}`
  return [
    inked(terminal, 'bold', harmless(body.name)),
    ...hanging('', harmless(told), terminal),
    ...membershipLines(memberships, terminal),
  ]
}

function stateInWords(answer: StateAnswer, day: string, terminal: Terminal): readonly string[] {
  const { isOnDay, memberships, state } = answer
  const told = isOnDay ? membersCounted(memberships, ['body', 'bodies']) : notOnDay(state)
  return [
    inked(terminal, 'bold', harmless(state.name)),
    ...hanging('', harmless(`On ${day}: ${told}`), terminal),
    ...membershipLines(memberships, terminal),
  ]
}

function membershipLines(
  { members, unsure }: MembershipsAnswer,
  terminal: Terminal,
): readonly string[] {
  const lines = (some: MembershipsAnswer['members']): readonly string[] =>
    some.flatMap((one) => hanging('  ', harmless(membershipInWords(one)), terminal))
  const doubt = unsure.length === 0 ? [] : ['', 'The tables do not tell whether then:']
  return [...lines(members), ...doubt, ...lines(unsure)]
}
