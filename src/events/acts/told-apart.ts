/**
 * One telling of several contacts: with each of several others, on each of several days, or twice.
 * In: a telling. Out: as many tellings as contacts.
 *   called  A  and  B       met  on 3 July  and again  on 23 October      met  twice
 *           each alone           each day                                      two, of unknown days
 */
import type { Sentence } from '../../language/index.ts'
import { APART_WORDS, TWICE } from '../en/reference-words.ts'
import { dependents, tokenAt } from '../tree/tree.ts'
import { timesUnder } from './act-time.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import type { Scene } from './scene.ts'
import { daysBetween } from './days-between.ts'
import type { Filler, Telling, ToldTime } from './telling.ts'

/** The contacts that the telling tells, one each. */
export function toldApart(scene: Scene, sentence: Sentence, telling: Telling): readonly Telling[] {
  if (!CONTACT_TYPES.has(telling.type)) return [telling]
  const each = perOther(sentence, telling)
  return each.length > 1 ? each : perTime(scene, sentence, telling)
}

/**
 * One with several others at different times is as many contacts: "called A and B", "visited A and B", "met A
 * and B separately", "calls with A and B"; "met A and B" is one.
 */
function perOther(sentence: Sentence, telling: Telling): readonly Telling[] {
  const { fillers, type } = telling
  const isRest = ({ role }: Filler): boolean => role === 'mediator'
  const parted = fillers.filter((each) => !isRest(each) && isParted(each, telling))
  const rest = fillers.filter((each) => !isRest(each) && !parted.includes(each))
  const sides = new Set(parted.map(({ entity }) => entity.country ?? entity.id))
  if (rest.length === 0 || sides.size < 2) return [telling]
  if (type !== 'summons' && !isApart(sentence, telling)) return [telling]
  return parted.map((other) => ({
    ...telling,
    fillers: [...rest, other, ...fillers.filter(isRest)],
  }))
}

/** Whom there is one contact with each: those who do not do it; envoys are summoned by each state that does. */
function isParted({ isDoer, role }: Filler, { fillers, type }: Telling): boolean {
  if (type !== 'summons') return isDoer !== true
  const several = (wanted: Filler['role']): boolean =>
    fillers.filter((each) => each.role === wanted).length > 1
  return role === (several('summoner') ? 'summoner' : 'summoned')
}

/** By the kind of the verb, the number of the noun, or a word that says so. */
function isApart(sentence: Sentence, { entry, fillers, token, type }: Telling): boolean {
  if (!fillers.some(({ isDoer }) => isDoer === true)) return false
  const { upos, xpos, lemma } = tokenAt(sentence, token)
  if (upos === 'VERB' && (EACH.has(type) || entry.each === true)) return true
  if (type === 'visit' || (xpos === 'NNS' && lemma !== 'talk' && type !== 'talks')) return true
  const near = [token, ...dependents(sentence, token), tokenAt(sentence, token).head]
  const words = near
    .flatMap((at) => (at < 0 ? [] : [at, ...dependents(sentence, at)]))
    .map((at) => tokenAt(sentence, at).form.toLowerCase())
  return words.some((word) => APART_WORDS.has(word)) || isOneAfterOther(sentence, token)
}

/** "one after the other". */
function isOneAfterOther({ tokens }: Sentence, from: number): boolean {
  const words = tokens.slice(from).map(({ form }) => form.toLowerCase())
  return words.join(' ').includes('one after the other')
}

/** Kinds of which the verb tells one for each of those it is done with. */
const EACH: ReadonlySet<string> = new Set(['call', 'letter', 'message', 'visit'])

/** "on 3 July and again on 23 October", "twice". */
function perTime(scene: Scene, sentence: Sentence, telling: Telling): readonly Telling[] {
  const { anaphoric, token, status } = telling
  if (anaphoric || !/^(held|background)$/.test(status)) return [telling]
  const isDay = /^\d{4}-\d\d-\d\d$/
  const times = timesUnder(scene, sentence, { carriers: [token] }).filter(
    ({ bound, time }) => bound === undefined && isDay.test(time.edtf ?? ''),
  )
  const days = new Map(times.map((each) => [each.time.edtf, each]))
  const [first, second] = [...days.values()].sort(
    (left, right) => left.time.span[0] - right.time.span[0],
  )
  if (first !== undefined && second !== undefined)
    return onDays(scene, telling, [first, second]) ?? [telling]
  const isTwice = dependents(sentence, token, ['advmod', 'obl']).some((at) =>
    TWICE.has(tokenAt(sentence, at).form.toLowerCase()),
  )
  return isTwice && first === undefined
    ? [telling, { ...telling, isOneOfSeveral: true }]
    : [telling]
}

/** Two days joined by "and": those next to each other are one stay, unless it says "again". */
function onDays(
  scene: Scene,
  telling: Telling,
  [first, second]: readonly [ToldTime, ToldTime],
): readonly Telling[] | undefined {
  const between = scene.article.text.slice(first.time.span[1], second.time.span[0])
  const isAgain = /\bagain\b/.test(between)
  const [from, to] = [first.time.edtf ?? '', second.time.edtf ?? '']
  if (!isAgain && !/\band\b/.test(between)) return undefined
  if (isAgain || from > to || daysBetween(from, to) > 1)
    return [first, second].map((time) => ({ ...telling, time, isOneOfSeveral: true }))
  const time = { ...first.time, edtf: `${from}/${to}`, days: { from, to } }
  return [{ ...telling, time: { time } }]
}
