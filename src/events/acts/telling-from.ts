/**
 * Completes a telling with what stands round its trigger: status, time, place, topics, figures, sources.
 * In: the trigger, the tokens that carry it, its parties. Out: the telling.
 */
import type { Sentence } from '../../language/index.ts'
import { overlaps } from '../../text/index.ts'
import type { ActStatus, ActType } from '../types.ts'
import { REASON_WORDS } from '../en/deed-lexicon.ts'
import { MEANS_MODES } from '../en/deeds/attack-lexicon.ts'
import { linkState } from '../entities/link-mention.ts'
import { obliquesOf } from '../tree/clause.ts'
import { dependents, governorsOf, hasRelation, subtree, tokenAt } from '../tree/tree.ts'
import { announcementIn, timeAhead } from './announcement.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { daysBetween } from './days-between.ts'
import { offsetUnder } from './counted-time.ts'
import { figuresUnder } from './figures.ts'
import type { Entry } from './lexicon.ts'
import { siteOf } from './place.ts'
import type { Scene } from './scene.ts'
import type { ToldStatus } from './status.ts'
import type { Filler, Telling, ToldTime } from './telling.ts'
import { ENTRY_RULE, toldTime } from './told-time.ts'
import { topicsUnder } from './topics.ts'

export interface Found {
  readonly entry: Entry
  readonly token: number
  /** The trigger and the light verb round it. */
  readonly carriers: readonly number[]
  readonly fillers: readonly Filler[]
  readonly pair: boolean
  readonly anaphoric: boolean
  readonly status: ToldStatus
  readonly channel?: NonNullable<Telling['channel']>
  readonly counted?: NonNullable<Telling['counted']>
  readonly announced?: NonNullable<Telling['announced']>
  /** Tokens of people and things without a name: where they are, it was. */
  readonly among?: readonly number[]
}

/** Acts that are counted in people; words are not. */
const WITH_FIGURES: ReadonlySet<ActType> = new Set<ActType>([
  'attack',
  'deploy',
  'detain',
  'expel',
  'incident',
  'protest',
  'release',
  'seize',
])

const DAYS_TO_BACKGROUND = 60

/** The whole telling. */
export function tellingFrom(scene: Scene, sentence: Sentence, found: Found): Telling {
  const { token, carriers, fillers, pair, anaphoric, channel, counted, announced } = found
  const entry = withMeans(sentence, found.entry, carriers)
  const trigger = tokenAt(sentence, token).span
  const by = assertedBy(scene, sentence, token)
  const offset = announced === undefined ? offsetUnder(scene, sentence, carriers) : undefined
  const isTimed = announced === undefined && offset === undefined
  const told = isTimed ? ended(entry, timeOf(scene, sentence, { found, by })) : undefined
  const objectOf = entry.topic === 'object' ? token : undefined
  // "discussed the situation in Tovia": what was discussed is there, not the talk.
  const own = objectOf === undefined ? siteOf(scene, sentence, found) : undefined
  const place = own ?? placeOfTarget(fillers)
  const headline = scene.isHeadline(sentence)
  const asked = sentence.tokens.at(-1)?.form === '?'
  const isPast = carriers.some((at) => isFinitePast(sentence, at))
  const status = statusFor(scene, found, { told, headline, by, asked, isPast })
  const madeKnown = announced ?? announcementOf(scene, { found, status, by })
  return {
    entry,
    type: typeOf(entry, channel, fillers),
    sentence: sentence.index,
    token,
    trigger,
    // What was seized is a party even when it is a place.
    fillers: entry.type === 'seize' ? fillers : fillers.flatMap((each) => sideOfSite(scene, each)),
    pair,
    anaphoric,
    headline,
    ...(channel && { channel }),
    ...(counted && { counted }),
    status,
    statusEvidence: found.status.evidence,
    ...(told && { time: told }),
    ...(offset && { offset }),
    ...(place && { place }),
    topics: hasTopics(entry.type) ? topicsUnder(scene, sentence, { carriers, objectOf }) : [],
    figures: WITH_FIGURES.has(entry.type) ? figuresUnder(sentence, carriers) : [],
    by: by.map((attribution) => attribution.id),
    ...(madeKnown && { announced: madeKnown }),
    reasons: reasonsUnder(sentence, carriers, entry),
  }
}

/** "returned from Tovia on Friday": the visit was over by then. */
function ended({ ends }: Entry, told: ToldTime | undefined): ToldTime | undefined {
  const isEnd = ends === true && told?.time.days !== undefined && told.bound === undefined
  return isEnd ? { ...told, bound: 'on-or-before' } : told
}

/** An attack whose words do not say how has the mode of what it was made with: "killed by a bomb". */
function withMeans(sentence: Sentence, entry: Entry, carriers: readonly number[]): Entry {
  if (entry.type !== 'attack' || entry.mode !== undefined) return entry
  const mode = carriers
    .flatMap((at) => dependents(sentence, at, ['nsubj', 'obl', 'compound', 'amod', 'obj']))
    .flatMap((at) => [...dependents(sentence, at, ['compound', 'amod']), at])
    .map((at) => MEANS_MODES[tokenAt(sentence, at).lemma.toLowerCase()])
    .find((each) => each !== undefined)
  return mode === undefined ? entry : { ...entry, mode }
}

interface Said {
  readonly found: Found
  readonly by: Scene['attributions']
}

/** The act's own time; of what is announced also the day to come that its announcement has beside it. */
function timeOf(scene: Scene, sentence: Sentence, { found, by }: Said): ToldTime | undefined {
  const own = toldTime(scene, sentence, found)
  const isContact = CONTACT_TYPES.has(found.entry.type) && !found.anaphoric
  return own ?? (isContact ? timeAhead(scene, by) : undefined)
}

/** Who made a contact known in whose words it stands; what was long ago is not made known now. */
function announcementOf(
  scene: Scene,
  { found, status, by }: Said & { readonly status: ActStatus },
): Telling['announced'] {
  const isNews = status !== 'background' && !found.anaphoric
  return isNews && CONTACT_TYPES.has(found.entry.type) ? announcementIn(scene, by) : undefined
}

function hasTopics(type: ActType): boolean {
  return CONTACT_TYPES.has(type) && type !== 'visit'
}

/** A contact by phone or video is a call, whatever its word. */
function typeOf(
  { amongThings, type }: Entry,
  channel: Telling['channel'],
  fillers: readonly Filler[],
): ActType {
  const isAmongThings = fillers.every(({ entity }) => entity.kind === 'object')
  if (amongThings !== undefined && isAmongThings) return amongThings
  if (type === 'call' && (channel === 'message' || channel === 'letter')) return channel
  const isRemote = channel === 'phone' || channel === 'video'
  return isRemote && (type === 'contact' || type === 'talks') ? 'call' : type
}

/** A place that a deed was done to is where it was done. */
function placeOfTarget(fillers: readonly Filler[]): Telling['place'] {
  const site = fillers.find(isSite)
  if (site === undefined) return undefined
  const { name, country } = site.entity
  return { name, ...(country && { country }), basis: 'stated', evidence: site.evidence }
}

/** A city to which it was done stands for its state, as far as the city's state is known. */
function sideOfSite({ book }: Scene, filler: Filler): readonly Filler[] {
  if (!isSite(filler)) return [filler]
  const { country } = filler.entity
  if (country === undefined) return []
  return [{ ...filler, entity: linkState(book.register, country), rule: 'state of the place' }]
}

function isSite({ entity, role }: Filler): boolean {
  return entity.kind === 'place' && role === 'target'
}

/** Who says it; what an apposition adds within reported words is the outlet's own. */
function assertedBy(scene: Scene, sentence: Sentence, token: number): Scene['attributions'] {
  const { span } = tokenAt(sentence, token)
  const isAside = governorsOf(sentence, token).some(
    (at) => tokenAt(sentence, at).relation === 'appos',
  )
  return scene.attributions.filter(
    ({ content, kind, presupposed }) =>
      presupposed !== true &&
      content.some((words) => overlaps(span, words)) &&
      !(isAside && kind === 'indirect'),
  )
}

/** "met", "was received", "has spoken". */
function isFinitePast(sentence: Sentence, at: number): boolean {
  const words = [at, ...dependents(sentence, at, ['aux'])].map((each) => tokenAt(sentence, each))
  return words.some(
    ({ lemma, upos, xpos }) => xpos === 'VBD' || (upos === 'AUX' && lemma === 'have'),
  )
}

interface Surroundings {
  readonly told: ToldTime | undefined
  readonly headline: boolean
  /** Whether a verb in the past tells it. */
  readonly isPast: boolean
  /** Whether the sentence is a question. */
  readonly asked: boolean
  readonly by: Scene['attributions']
}

/** The words' status, bent by who says it and by when it is set. */
function statusFor(
  scene: Scene,
  found: Found,
  { told, headline, by, asked, isPast }: Surroundings,
): ActStatus {
  const { status } = found.status
  const isContact = CONTACT_TYPES.has(found.entry.type)
  const days = told?.time.days
  const isAhead = days?.from !== undefined && scene.day !== undefined && days.from > scene.day
  if (asked) return status === 'planned' ? status : 'possible'
  // "9:30: Reimets meets Dorn", in a schedule; "was received" is no entry.
  const isOver = days?.to !== undefined && scene.day !== undefined && days.to < scene.day
  const isTold = status === 'present' || status === 'held'
  if (scene.isSchedule && isContact && isTold && !isOver && !isPast) return 'planned'
  if (status === 'present') {
    if (isAhead) return 'planned'
    // "January 2015 – Obama receives Castro": the present tense of timelines.
    const isEntry = told?.time.rule === ENTRY_RULE && days?.to === scene.day
    if ((isOver && !scene.isSchedule) || isEntry)
      return isOld(days?.to, scene.day) ? 'background' : stanced('held', by)
    return headline || !isContact ? stanced('held', by) : 'possible'
  }
  if (status !== 'held') return status
  if (isAhead) return 'planned'
  if (isOld(days?.to, scene.day)) return 'background'
  return stanced(status, by)
}

function stanced(status: ActStatus, by: Scene['attributions']): ActStatus {
  const stances = by.map((attribution) => attribution.stance)
  if (stances.includes('denies')) return 'denied'
  return stances.includes('doubts') || stances.includes('asks') ? 'possible' : status
}

/** Long before the news: told as background. */
function isOld(day: string | undefined, published: string | undefined): boolean {
  if (day === undefined || published === undefined) return false
  return day < published && daysBetween(day, published) > DAYS_TO_BACKGROUND
}

/** Tokens under a word of reason: "summoned over the attack". */
function reasonsUnder(
  sentence: Sentence,
  carriers: readonly number[],
  { answers }: Entry,
): readonly number[] {
  const subjects = answers ? carriers.flatMap((at) => dependents(sentence, at, ['nsubj'])) : []
  return carriers
    .flatMap((carrier) => obliquesOf(sentence, carrier))
    .filter(({ preposition }) => REASON_WORDS.has(preposition))
    .flatMap(({ tokens }) => tokens)
    .flatMap((token) => [token, ...nounsUnder(sentence, token)])
    .concat(subjects)
}

function nounsUnder(sentence: Sentence, token: number): readonly number[] {
  return subtree(sentence, token, (each) => hasRelation(each, ['acl', 'advcl', 'appos']))
}
