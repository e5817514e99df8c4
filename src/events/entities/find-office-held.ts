/**
 * The office that a short title means for a known person: "Secretary" of one who is secretary of state.
 * In: the person, the title, the day of publication. Out: the office held that day whose title has it.
 */
import type { Office } from '../../knowledge/index.ts'
import type { Draft, Register } from './draft.ts'
import { nameKey } from './name-key.ts'

/** The one office held on the day whose title begins or ends with the words. */
export function officeNamed(
  { knowledge, day }: Register,
  person: Draft,
  title: string,
): Office | undefined {
  const known = person.known
  if (known?.kind !== 'person' || day === undefined) return undefined
  const words = nameKey(title).join(' ')
  const offices = knowledge
    .termsOf(known.id)
    .filter((term) => {
      const holder = knowledge.holderOn(term.office, day)
      return holder.kind === 'known' && holder.person.id === known.id
    })
    .flatMap((term) => knowledge.officeOf(term.office) ?? [])
    .filter((office) =>
      [office.title, ...office.titles].some((each) => {
        const key = nameKey(each).join(' ')
        return key === words || key.startsWith(`${words} `) || key.endsWith(` ${words}`)
      }),
    )
  const [office, other] = offices
  return other === undefined ? office : undefined
}
