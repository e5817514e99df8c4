/**
 * Whose an office is that is named by its bare title, and named nowhere before: "The Secretary-General met".
 * In: the title and the register. Out: the office of the publisher's state or body, of the dateline's state,
 * or of the one body that the article speaks of which has such an office.
 */
import type { CountryCode, Office } from '../../knowledge/index.ts'
import { HEAD_TITLES } from '../en/people-lexicon.ts'
import type { Register } from './draft.ts'
import { nameKey } from './name-key.ts'

/** The rule by which parties say so. */
export const HOME_RULE = 'office of the publisher or of the place of the report'

/** The one office of that title that is meant without saying whose. */
export function officeAtHome(register: Register, title: string): Office | undefined {
  const { home, reported } = register
  for (const state of [home, reported]) {
    const office = state === undefined ? undefined : principal(officesIn(register, title, state))
    if (office !== undefined) return office
  }
  return /\p{Lu}/u.test(title) ? bodyOffice(register, title) : undefined
}

function officesIn({ knowledge }: Register, title: string, state: CountryCode): readonly Office[] {
  const portfolio = HEAD_TITLES[title.toLowerCase()]
  return portfolio === undefined
    ? knowledge.officesTitled(title, state)
    : knowledge.officesOf(state, portfolio)
}

function principal(offices: readonly Office[]): Office | undefined {
  const [only, other] = offices.filter(({ rank }) => rank === 'principal')
  return other === undefined ? only : undefined
}

/** "the Secretary-General" where the article speaks of the United Nations and of no other body that has one. */
function bodyOffice({ knowledge, spoken }: Register, title: string): Office | undefined {
  const bodies = [...spoken].filter(isBody)
  const offices = knowledge.offices.filter(
    (office) =>
      office.rank === 'principal' && bodies.includes(office.country) && isBareTitle(office, title),
  )
  return offices.length === 1 ? offices[0] : undefined
}

/** "Secretary-General" of "Secretary-General of the United Nations": the whole title up to whose it is. */
function isBareTitle({ title, titles }: Office, words: string): boolean {
  const wanted = nameKey(words).join(' ')
  return [title, ...titles].some((each) => {
    const key = nameKey(each).join(' ')
    return key === wanted || key.startsWith(`${wanted} of `)
  })
}

function isBody(code: CountryCode): boolean {
  return code.startsWith('IGO-')
}
