/**
 * The values of a reading as cards for the margin: an act, a claim, a question left open each one card.
 * In: a reading and a filter. Out: cards of values, each with its words' spans and how it is known.
 */
import { innermostOf, sayersOf, type Attribution } from '../../attribution/index.ts'
import { CONTACT_TYPES, eventTime, type Act, type ActTime, type Party } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { overlaps, textAt, type Span } from '../../text/index.ts'
import type { TimeExpression } from '../../time/index.ts'
import { claimInWords } from './claim-words.ts'
import { announcementInWords } from '../words/contact-words.ts'
import { edtfInWords, timeInWords } from '../words/dates.ts'
import { shownBy } from '../words/shown-by.ts'
import { BOUND_WORDS } from '../words/field-values.ts'
import { shortened } from '../words/plain.ts'
import { questionInWords } from '../words/question-words.ts'
import { saidByInWords } from '../words/said-by.ts'
import { speakerOf } from '../words/speakers.ts'
import { capitalised, ROLE_WORDS, STATUS_WORDS, typeWord } from '../words/words.ts'

export interface MarginValue {
  /** Unique on the page: `a1-time`. */
  readonly id: string
  readonly label: string
  readonly words: string
  readonly basis: 'stated' | 'inferred' | 'unknown'
  readonly rule?: string
  /** Who says it, where that is not who says the act. */
  readonly saidBy?: string
  /** Of a date: how it is known, in words. */
  readonly shownBy?: string
  readonly spans: readonly Span[]
  /** The spans from which it was inferred, where the others state what they give. */
  readonly inferredFrom?: readonly Span[]
}

export interface MarginCard {
  /** `a1`, `c1`, `o1`. */
  readonly id: string
  readonly title: string
  readonly kind: 'contact' | 'act' | 'claim' | 'left open' | 'times'
  readonly status?: Act['status']
  readonly spans: readonly Span[]
  readonly values: readonly MarginValue[]
}

export interface ArticleFilter {
  readonly only?: 'contacts' | 'inferred'
  /** Id of an entity: only what it says. */
  readonly says?: string
}

/** The cards of a reading that pass the filter. */
export function cardsOf(reading: Reading, filter: ArticleFilter): readonly MarginCard[] {
  const acts = reading.acts
    .filter((act) => passes(reading, act, filter))
    .map((act) => actCard(reading, act))
  const others =
    filter.only === 'contacts'
      ? []
      : [...claimCards(reading, filter), ...openCards(reading, filter)]
  const cards = [...acts, ...others]
  if (filter.only !== 'inferred') return cards
  return cards
    .map((card) => ({ ...card, values: card.values.filter((value) => value.basis === 'inferred') }))
    .filter((card) => card.values.length > 0)
}

/** The cards of the margin: without a filter the dates that no other card has stand at the end. */
export function marginOf(reading: Reading, filter: ArticleFilter): readonly MarginCard[] {
  const cards = cardsOf(reading, filter)
  const isWhole = filter.only === undefined && filter.says === undefined
  const times = isWhole ? otherTimesOf(reading, cards) : undefined
  return times ? [...cards, times] : cards
}

/** The dates that are named in the text and are the time of no act. */
function otherTimesOf(reading: Reading, cards: readonly MarginCard[]): MarginCard | undefined {
  const shown = cards.flatMap(({ values }) => values.flatMap(({ spans }) => spans))
  const values = reading.times
    .filter(({ span, type }) => isDate(type) && !shown.some((one) => overlaps(one, span)))
    .filter(({ timex }) => !timex.endsWith('_REF'))
    .map((time): MarginValue => timeValue(reading, time))
  return values.length === 0
    ? undefined
    : { id: 'times', title: 'Other dates in the text', kind: 'times', spans: [], values }
}

function isDate(type: TimeExpression['type']): boolean {
  return type === 'DATE' || type === 'TIME'
}

function timeValue({ article }: Reading, time: TimeExpression): MarginValue {
  const { span, edtf, basis, rule } = time
  return {
    id: `time-${span.join('-')}`,
    label: `“${textAt(article.text, span)}”`,
    words: edtf === undefined ? 'date unknown' : edtfInWords(edtf),
    basis: edtf === undefined ? 'unknown' : basis,
    rule,
    shownBy: shownBy(time),
    spans: [span],
  }
}

function passes(reading: Reading, act: Act, { only, says }: ArticleFilter): boolean {
  if (only === 'contacts' && !CONTACT_TYPES.has(act.type)) return false
  return says === undefined || act.by.some((id) => isSaidBy(reading, id, says))
}

function isSaidBy(reading: Reading, attribution: string, entity: string): boolean {
  const found = reading.attributions.find((one) => one.id === attribution)
  if (!found) return false
  const speaker = speakerOf(reading, found)
  return speaker.kind === 'entity' && speaker.entity.id === entity
}

function actCard(reading: Reading, act: Act): MarginCard {
  const isContact = CONTACT_TYPES.has(act.type)
  return {
    id: act.id,
    title: capitalised(typeWord(act.type)),
    kind: isContact ? 'contact' : 'act',
    status: act.status,
    spans: act.mentions.length > 0 ? act.mentions : [act.trigger],
    values: [
      ...withSayers(reading, act, [
        ...act.parties.map((party, index) => partyValue(reading, act, [party, index])),
        ...actValues(reading, act),
      ]),
      ...sayerValues(reading, act),
    ],
  }
}

function partyValue(
  reading: Reading,
  act: Act,
  [party, index]: readonly [Party, number],
): MarginValue {
  const entity = reading.entities.find((one) => one.id === party.entity)
  const name = party.person ?? entity?.name ?? party.country ?? 'unknown'
  const office =
    party.officeTitle === undefined || party.officeTitle === name ? '' : `, ${party.officeTitle}`
  return {
    id: `${act.id}-party-${index + 1}`,
    label: ROLE_WORDS[party.role],
    words: name + office,
    basis: party.basis,
    ...(party.rule !== undefined && { rule: party.rule }),
    spans: party.evidence,
  }
}

function actValues(reading: Reading, act: Act): readonly MarginValue[] {
  const value = (label: string, words: string, spans: readonly Span[]): MarginValue => ({
    id: `${act.id}-${label}`.replaceAll(' ', '-'),
    label,
    words,
    basis: 'stated',
    spans,
  })
  const { place, announced } = act
  const { time } = eventTime(act, reading)
  return [
    ...(act.statusEvidence.length === 0
      ? []
      : [value('status', STATUS_WORDS[act.status], act.statusEvidence)]),
    { ...value('when', timeInWords(time), time.evidence), ...knownFrom(time, typeWord(act.type)) },
    ...(place ? [{ ...value('where', place.name, place.evidence), basis: place.basis }] : []),
    ...(act.channel === undefined ? [] : [value('channel', act.channel, [])]),
    ...act.topics.map((topic, index) => ({
      ...value('about', shortened(textAt(reading.article.text, topic), 90), [topic]),
      id: `${act.id}-about-${index + 1}`,
    })),
    ...act.figures.map((figure, index) => ({
      ...value(
        figure.what,
        `${BOUND_WORDS[figure.bound] ?? ''}${figure.number}${figure.of === undefined ? '' : ` ${figure.of}`}`,
        figure.evidence,
      ),
      id: `${act.id}-figure-${index + 1}`,
    })),
    ...(announced ? [announcedValue(reading, announced, value)] : []),
  ]
}

/** The basis of a date with the words that say it. */
function knownFrom(time: ActTime, act: string): Pick<MarginValue, 'basis' | 'rule' | 'shownBy'> {
  return { basis: time.basis, rule: time.rule, shownBy: shownBy(time, act) }
}

/** "25 June 2024, by Pat Ryder": when it was made known is not when it was. */
function announcedValue(
  reading: Reading,
  { by, time, evidence }: NonNullable<Act['announced']>,
  value: (label: string, words: string, spans: readonly Span[]) => MarginValue,
): MarginValue {
  const name = reading.entities.find((one) => one.id === by)?.name
  const words = announcementInWords({ ...(name && { by: name }), ...(time && { time }) })
  return {
    ...value('announced', words, evidence),
    ...(time && { ...knownFrom(time, 'announcement'), inferredFrom: time.evidence }),
  }
}

/** Who says it: the innermost of each chain; the outlet where nobody else does. */
function sayerValues(reading: Reading, act: Act): readonly MarginValue[] {
  const asserting = reading.attributions.filter(({ id }) => act.by.includes(id))
  const inner = innermostOf(reading.attributions, asserting)
  if (inner.length === 0)
    return [
      { id: `${act.id}-outlet`, label: 'says', words: OUTLET, basis: 'stated' as const, spans: [] },
    ]
  return inner.map((attribution) => ({
    id: `${act.id}-${attribution.id}`,
    label: 'says',
    words: saidByInWords(reading, attribution),
    basis: 'stated' as const,
    spans: [...(attribution.source ? [attribution.source] : []), attribution.cue],
  }))
}

/** Nobody is named who says it. */
const OUTLET = 'the outlet itself'

/** A value that another one says than says the act: "Austin, who initiated it, as Ryder says". */
function withSayers(
  reading: Reading,
  act: Act,
  values: readonly MarginValue[],
): readonly MarginValue[] {
  const isOwn = ({ id }: Attribution): boolean => act.by.includes(id)
  return values.map((value) => {
    const sayers = value.spans.map((span) => sayersOf(reading.attributions, span))
    const others = [...new Set(sayers.flat())].filter((one) => !isOwn(one))
    // Who is named where the act is told is named by who tells it; who initiated it may be told elsewhere.
    const isTold = value.label !== ROLE_WORDS.initiator && (sayers[0] ?? []).some(isOwn)
    if (others.length === 0 || isTold) return value
    return { ...value, saidBy: others.map((one) => saidByInWords(reading, one)).join('; ') }
  })
}

function claimCards(reading: Reading, { says }: ArticleFilter): readonly MarginCard[] {
  return reading.claims
    .filter(
      (claim) =>
        says === undefined || (claim.by !== undefined && isSaidBy(reading, claim.by, says)),
    )
    .map((claim) => ({
      id: claim.id,
      title: 'Claim about the record',
      kind: 'claim' as const,
      spans: [claim.span],
      values: [
        {
          id: `${claim.id}-value`,
          label: 'claims',
          words: claimInWords(claim),
          basis: 'stated' as const,
          rule: claim.rule,
          spans: [claim.span],
        },
      ],
    }))
}

function openCards(reading: Reading, { says }: ArticleFilter): readonly MarginCard[] {
  return reading.leftOpen
    .filter((open) => says === undefined || open.by === says)
    .map((open, index) => ({
      id: `o${index + 1}`,
      title: 'Left open',
      kind: 'left open' as const,
      spans: open.evidence,
      values: [
        {
          id: `o${index + 1}-question`,
          label: reading.entities.find((one) => one.id === open.by)?.name ?? 'someone',
          words: `would not say ${questionInWords(open.question)}`,
          basis: 'stated' as const,
          spans: open.evidence,
        },
      ],
    }))
}
