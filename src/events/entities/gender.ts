/**
 * Whether "he" or "she" may mean a person.
 * In: an entity, and the words round its mentions. Out: which of the two, where a title or a given name says
 * so; else it is open.
 */
import type { Sentence } from '../../language/index.ts'
import { MENS_NAMES, MENS_TITLES, WOMENS_NAMES, WOMENS_TITLES } from '../en/given-names.ts'
import type { Draft, Gender } from './draft.ts'
import type { Range } from './mention.ts'

/** What the title or the given name says. */
export function genderOf({ gender, key, kind, name }: Draft): Gender | undefined {
  if (gender !== undefined || kind !== 'person') return gender
  // "Jean-Yves": a double name is looked up whole.
  const first = name.toLowerCase().split(/\s+/)[0] ?? ''
  const given = [first, ...(key.length > 1 ? key.slice(0, 1) : [])]
  if (key.length < 2) return undefined
  if (given.some((each) => WOMENS_NAMES.has(each))) return 'she'
  return given.some((each) => MENS_NAMES.has(each)) ? 'he' : undefined
}

/** "Ms. Park", "King Salman", "the spokeswoman": learnt from the words of a mention and right before it. */
export function genderTold(sentence: Sentence, [from, to]: Range): Gender | undefined {
  const words = sentence.tokens
    .slice(Math.max(0, from - 2), to)
    .map(({ form }) => form.toLowerCase().replace(/\.$/, ''))
  if (words.some((word) => WOMENS_TITLES.has(word))) return 'she'
  return words.some((word) => MENS_TITLES.has(word)) ? 'he' : undefined
}
