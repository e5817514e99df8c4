/**
 * The values of a reading as cards for the margin: an act, a claim, a question left open each one card.
 * In: a reading and a filter. Out: cards of values, each with its words' spans and how it is known.
 */
import { CONTACT_TYPES, type Act, type Party } from '../../events/index.ts'
import type { Reading } from '../../reading.ts'
import { textAt, type Span } from '../../text/index.ts'
import { claimInWords } from './claim-words.ts'
import { edtfInWords, timeInWords } from '../words/dates.ts'
import { BOUND_WORDS } from './field-values.ts'
import { shortened } from '../words/plain.ts'
import { speakerOf } from './speakers.ts'
import { capitalised, ROLE_WORDS, STATUS_WORDS, typeWord } from '../words/words.ts'

export interface MarginValue {
  /** Unique on the page: `a1-time`. */
  readonly id: string
  readonly label: string
  readonly words: string
  readonly basis: 'stated' | 'inferred' | 'unknown'
  readonly rule?: string
  readonly spans: readonly Span[]
}

export interface MarginCard {
  /** `a1`, `c1`, `o1`. */
  readonly id: string
  readonly title: string
  readonly kind: 'contact' | 'act' | 'claim' | 'left open'
  readonly status?: Act['status']
  readonly spans: readonly Span[]
  readonly values: readonly MarginValue[]
}

export interface ArticleFilter {
  readonly only?: 'contacts' | 'inferred'
  /** Id of an entity: only what it says. */
  readonly says?: string
}

const QUESTION_WORDS = {
  length: 'how long it was',
  reason: 'why it took place',
  state: 'the state of things',
  whether: 'whether it took place',
  who: 'who it was',
  other: 'a question',
} as const

/** The words of a question left open. */
export function questionInWords(question: keyof typeof QUESTION_WORDS): string {
  return QUESTION_WORDS[question]
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
      ...act.parties.map((party, index) => partyValue(reading, act, [party, index])),
      ...actValues(reading, act),
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
  const { time, place, announced } = act
  return [
    ...(act.statusEvidence.length === 0
      ? []
      : [value('status', STATUS_WORDS[act.status], act.statusEvidence)]),
    { ...value('when', timeInWords(time), time.evidence), basis: time.basis, rule: time.rule },
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
    ...sayerValues(reading, act),
    ...(announced
      ? [
          value(
            'announced',
            announced.edtf === undefined ? 'day not said' : edtfInWords(announced.edtf),
            announced.evidence,
          ),
        ]
      : []),
  ]
}

function sayerValues(reading: Reading, act: Act): readonly MarginValue[] {
  return act.by.flatMap((id) => {
    const attribution = reading.attributions.find((one) => one.id === id)
    if (!attribution) return []
    const spans = [...(attribution.source ? [attribution.source] : []), attribution.cue]
    return [
      {
        id: `${act.id}-${id}`,
        label: 'says',
        words: speakerOf(reading, attribution).name,
        basis: 'stated' as const,
        spans,
      },
    ]
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
