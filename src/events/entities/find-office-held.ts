/**
 * The office that a short title means for a known person: "Secretary" of one who is secretary of state.
 * In: the person, the title, the day of publication. Out: the office held that day whose title has it.
 */
import type { Office, PersonId } from '../../knowledge/index.ts'
import type { Draft, Register } from './draft.ts'
import { nameKey } from './name-key.ts'

/** The one office held on the day whose title begins or ends with the words. */
export function officeNamed(
  register: Register,
  { known }: Draft,
  title: string,
): Office | undefined {
  if (known?.kind !== 'person') return undefined
  const [office, other] = officesHeld(register, known.id).filter((each) => isTitled(each, title))
  return other === undefined ? office : undefined
}

/** The offices that a person holds on the day of publication. */
export function officesHeld(
  { knowledge, day }: Pick<Register, 'knowledge' | 'day'>,
  person: PersonId,
): readonly Office[] {
  if (day === undefined) return []
  return knowledge
    .termsOf(person)
    .filter((term) => {
      const holder = knowledge.holderOn(term.office, day)
      return holder.kind === 'known' && holder.person.id === person
    })
    .flatMap((term) => knowledge.officeOf(term.office) ?? [])
}

/** Whether a title of the office is, begins or ends with the words. */
export function isTitled({ title, titles }: Office, words: string): boolean {
  const wanted = nameKey(words).join(' ')
  return [title, ...titles].some((each) => {
    const key = nameKey(each).join(' ')
    return key === wanted || key.startsWith(`${wanted} `) || key.endsWith(` ${wanted}`)
  })
}
