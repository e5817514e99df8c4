/**
 * One act, told in many places, is one act.
 * In: all tellings of an article in the order of the text. Out: groups of tellings, one a act.
 * The one idea: a telling with parties joins an earlier act when nothing speaks against it (kind, sides,
 * day, whether it happened, "again"); one without joins the nearest act that it can mean, or nothing.
 */
import type { ActStatus, ActType } from '../types.ts'
import { ARRIVING_WORDS } from '../en/headline-words.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import type { Scene } from './scene.ts'
import { sameSide, sidesAgree } from './same-side.ts'
import type { Filler, Telling } from './telling.ts'

export interface Gathered {
  readonly tellings: Telling[]
  type: ActType
}

/** Kinds of contact that one and the same contact may be called, the more telling one second. */
const SAME_KIND: ReadonlySet<string> = new Set([
  'contact call',
  'contact meeting',
  'contact talks',
  'talks call',
  'talks meeting',
])

/** How many sentences back "the two" may point; what comes next is told at the end. */
const REACH = 3
const REACH_OF_PLAN = 6

/** Groups tellings into acts. */
export function gatherActs(scene: Scene, tellings: readonly Telling[]): readonly Gathered[] {
  const acts: Gathered[] = []
  for (const telling of tellings) {
    const same = telling.anaphoric ? pointedAt(scene, acts, telling) : sameAct(scene, acts, telling)
    const own = telling.anaphoric ? withPair(acts, telling, same) : telling
    const isNew = own !== undefined && (telling.anaphoric || same === undefined)
    if (isNew) acts.push({ tellings: [own], type: own.type })
    else if (same !== undefined) join(same, telling)
  }
  return acts
}

/**
 * "The two will meet again", "two days later they spoke by phone": a contact of its own, whose parties are
 * those of the one just told.
 */
function withPair(
  acts: readonly Gathered[],
  telling: Telling,
  same: Gathered | undefined,
): Telling | undefined {
  if (!telling.pair) return undefined
  const contacts = acts.filter(({ type }) => CONTACT_TYPES.has(type))
  const before =
    isAnother(contacts, telling, same) || telling.counted === 'other'
      ? (nearest(contacts, telling) ?? onlyPair(contacts))
      : telling.status === 'planned' && !(same !== undefined && statusOf(same) === 'planned')
        ? nearest(contacts, telling, REACH_OF_PLAN)
        : undefined
  const all = before?.tellings.find((each) => each.fillers.length >= 2)?.fillers ?? []
  const pair = all.length > 2 ? (twoSides(all) ?? namedTogether(all)) : all
  if (pair.length !== 2) return undefined
  const fillers = pair.map((filler) => ({ ...filler, role: 'participant' as const }))
  return { ...withoutCount(telling), fillers, pair: false, anaphoric: false }
}

/** "The two governments", long after: the last contact, where all told so far are of the same two sides. */
function onlyPair(contacts: readonly Gathered[]): Gathered | undefined {
  const pairs = new Set(
    contacts.map(({ tellings }) => {
      const sides = tellings.flatMap(({ fillers }) =>
        fillers.map(({ entity }) => entity.country ?? entity.id),
      )
      return [...new Set(sides)].sort().join(' ')
    }),
  )
  const [only = ''] = pairs
  return pairs.size === 1 && only.split(' ').length === 2 ? contacts.at(-1) : undefined
}

/** A contact that has become one of its own counts no other. */
function withoutCount(telling: Telling): Telling {
  const own: { -readonly [Key in keyof Telling]: Telling[Key] } = { ...telling }
  delete own.counted
  return own
}

/** "Mirel called Brandt, at Belrus's request": three words, two sides. */
function twoSides(fillers: Telling['fillers']): Telling['fillers'] | undefined {
  const sides = new Map(fillers.map((filler) => [filler.entity.country, filler]))
  for (const filler of fillers)
    if (filler.entity.kind === 'person') sides.set(filler.entity.country, filler)
  return sides.size === 2 && !sides.has(undefined) ? [...sides.values()] : undefined
}

/** "The Tovian and Belrusian ministers" of three parties: the two of one mention. */
function namedTogether(fillers: Telling['fillers']): Telling['fillers'] {
  return fillers.filter(({ evidence }) => {
    const [start] = evidence[0] ?? []
    return fillers.filter((each) => each.evidence[0]?.[0] === start).length === 2
  })
}

/** With a day of its own: of another kind than the contact just told, or on none that was told. What they did not do is another, too. */
function isAnother(
  contacts: readonly Gathered[],
  telling: Telling,
  same: Gathered | undefined,
): boolean {
  const before = nearest(contacts, telling) ?? onlyPair(contacts)
  if (before === undefined) return false
  if (telling.status === 'denied') return same === undefined
  const isDated = telling.time?.time.days !== undefined || telling.offset !== undefined
  return isDated && (same === undefined || !sameKind(before.type, telling.type))
}

function join(act: Gathered, telling: Telling): void {
  act.tellings.push(telling)
  const isLoose = telling.anaphoric && act.type !== 'contact'
  if (!isLoose && SAME_KIND.has(`${act.type} ${telling.type}`)) act.type = telling.type
}

/** Whether two kinds may be one. */
export function sameKind(left: ActType, right: ActType): boolean {
  return left === right || SAME_KIND.has(`${left} ${right}`) || SAME_KIND.has(`${right} ${left}`)
}

/** The act that "the call" or "the two discussed" means: the nearest of its kind, held ones of now first. */
function pointedAt(
  scene: Scene,
  acts: readonly Gathered[],
  telling: Telling,
): Gathered | undefined {
  if (telling.counted === 'other') return undefined
  const fits = acts.filter(
    (act) =>
      sameKind(act.type, telling.type) &&
      !isCountedFrom(act, telling) &&
      (telling.entry.ownName !== true || isCalledSo(act, telling)) &&
      !contradicts(scene, act, telling),
  )
  if (telling.pair) return nearest(fits, telling)
  const exact = fits.filter((act) => act.type === telling.type)
  const current = (list: readonly Gathered[]): readonly Gathered[] =>
    list.filter((act) => statusOf(act) !== 'background')
  const last = current(fits).at(-1)
  if (last !== undefined && isJustTold(last, telling)) return last
  const called = current(fits).filter((act) => isCalledSo(act, telling))
  return current(exact).at(-1) ?? called.at(-1) ?? last ?? exact.at(-1) ?? fits.at(-1)
}

/** "They spoke. … announced the call": what was told right before without its kind is what is meant. */
function isJustTold(act: Gathered, telling: Telling): boolean {
  return act.type === 'contact' && telling.sentence - lastSentence(act) <= 1
}

/** The summit in "met two days after the summit" is not the meeting. */
function isCountedFrom({ tellings }: Gathered, { sentence, token }: Telling): boolean {
  return tellings.some((each) => each.sentence === sentence && each.offset?.token === token)
}

function isCalledSo(act: Gathered, telling: Telling): boolean {
  return act.tellings.some((each) => each.entry.lemma === telling.entry.lemma)
}

/** The act told last before this telling, its later mentions counted. */
function nearest(acts: readonly Gathered[], telling: Telling, reach = REACH): Gathered | undefined {
  let found: Gathered | undefined
  // "The two will meet again": a deed told in between does not change who the two are.
  for (const act of acts.filter(({ type }) => CONTACT_TYPES.has(type)))
    if (found === undefined || lastSentence(act) >= lastSentence(found)) found = act
  return found !== undefined && telling.sentence - lastSentence(found) <= reach ? found : undefined
}

function lastSentence(act: Gathered): number {
  return act.tellings.at(-1)?.sentence ?? 0
}

function sameAct(scene: Scene, acts: readonly Gathered[], telling: Telling): Gathered | undefined {
  const candidates = acts.filter(
    (act) =>
      sameKind(act.type, telling.type) &&
      act.tellings.every((each) => couldBeOne(scene, each, telling)),
  )
  return candidates.at(-1)
}

function couldBeOne(scene: Scene, earlier: Telling, later: Telling): boolean {
  if (earlier.anaphoric) return true
  // "met twice": each is another, whatever is told of it.
  if (later.isOneOfSeveral === true && earlier.token === later.token) return false
  // Each line of a schedule is an appointment of its own.
  if (scene.isSchedule && earlier.sentence !== later.sentence) return false
  // "met two days after the summit": what is counted from something told before is another act.
  if (later.offset !== undefined && !earlier.headline) return false
  if (later.counted === 'other' || earlier.counted === 'other') return isSameDay(earlier, later)
  if (!statusesAgree(earlier, later) || !timesAgree(earlier, later)) return false
  if (placesDiffer(earlier, later)) return false
  if (!CONTACT_TYPES.has(later.type)) return deedsAgree(scene, earlier, later)
  return sidesAgree(scene, sidesOf(earlier), sidesOf(later))
}

/** Who the act passes between; a mediator is named beside them or not. */
function sidesOf({ fillers }: Telling): Telling['fillers'] {
  return fillers.filter(({ role }) => role !== 'mediator')
}

/** Two deeds of one kind are one only when a role of theirs is filled alike and none otherwise. */
function deedsAgree(scene: Scene, earlier: Telling, later: Telling): boolean {
  const roles = new Set(earlier.fillers.map((filler) => filler.role))
  const shared = later.fillers.filter((filler) => roles.has(filler.role))
  return (
    shared.length > 0 &&
    shared.every((filler) =>
      sidesAgree(
        scene,
        earlier.fillers.filter((each) => each.role === filler.role),
        [filler],
      ),
    )
  )
}

const OPEN: ReadonlySet<ActStatus> = new Set(['held', 'possible'])

function statusesAgree(earlier: Telling, later: Telling): boolean {
  if (earlier.status === later.status) return true
  if (earlier.headline || later.headline) return earlier.status !== 'background'
  return OPEN.has(earlier.status) && OPEN.has(later.status)
}

function timesAgree(earlier: Telling, later: Telling): boolean {
  const left = earlier.time?.time.days
  const right = later.time?.time.days
  if (left === undefined || right === undefined) return true
  const startsBefore = left.from === undefined || right.to === undefined || left.from <= right.to
  const endsAfter = left.to === undefined || right.from === undefined || right.from <= left.to
  return startsBefore && endsAfter
}

function isSameDay(earlier: Telling, later: Telling): boolean {
  const left = earlier.time?.time.edtf
  return left !== undefined && left === later.time?.time.edtf
}

function placesDiffer(earlier: Telling, later: Telling): boolean {
  const [left, right] = [earlier.place, later.place]
  if (left?.country === undefined || right?.country === undefined) return false
  return left.country !== right.country
}

/** A telling that points back may say that the act was called off, but not that it is another one. */
function contradicts(scene: Scene, act: Gathered, telling: Telling): boolean {
  const sides = act.tellings.flatMap((each) => each.fillers)
  const roles = new Set(sides.map(({ role }) => role))
  // "The attack was the work of smugglers" may tell who did it, where that was not told.
  const isNews = (role: Filler['role']): boolean =>
    !CONTACT_TYPES.has(telling.type) && !roles.has(role)
  const isOther = sidesOf(telling).some(
    ({ entity, role }) =>
      !isNews(role) && !sides.some((side) => sameSide(scene, side.entity, entity)),
  )
  return isOther || act.tellings.some((each) => !timesAgree(each, telling))
}

/** Status of the act: its first full telling in the body; called off beats planned. */
export function statusOf({ tellings }: Gathered): ActStatus {
  const own = tellings.filter((each) => !each.anaphoric)
  const main = own.find((each) => !each.headline) ?? own[0]
  // A headline alone does not say whether the journey is over or to come: "Envoy travels to Tovia"; that of an arrival does.
  const isOpen =
    main?.headline === true &&
    main.type === 'visit' &&
    main.status === 'held' &&
    !ARRIVING_WORDS.has(main.entry.lemma)
  const status = isOpen ? 'possible' : (main?.status ?? 'possible')
  const later = tellings.find((each) => each.status === 'cancelled' || each.status === 'denied')
  return status === 'planned' && later !== undefined ? later.status : status
}
