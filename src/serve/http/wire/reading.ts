/**
 * A reading as it goes out. In: a reading. Out: its JSON, `null` where a value is absent.
 */
import type { Article, Published, PublishedProof, Value } from '../../../article/index.ts'
import { chainOf, type Attribution } from '../../../attribution/index.ts'
import {
  eventTime,
  type Act,
  type Claim,
  type Entity,
  type Party,
  type Reference,
} from '../../../events/index.ts'
import type { Reading } from '../../../reading.ts'
import type { Span } from '../../../text/index.ts'
import type { TimeExpression, TimexPoint } from '../../../time/index.ts'
import { candidateInWords } from '../../words/candidates.ts'
import { saidByInWords } from '../../words/said-by.ts'
import { speakerOf } from '../../words/speakers.ts'
import { shownBy } from '../../words/shown-by.ts'
import { typeWord } from '../../words/words.ts'
import { actTimeToWire } from './act-time.ts'
import type { ReadingWire } from './shapes.ts'

type Pair = [number, number]

/** The JSON of a reading, one document. */
export function readingToWire(reading: Reading): ReadingWire {
  return {
    version: reading.version,
    reader: reading.reader,
    article: articleToWire(reading.article),
    sentences: reading.sentences.map(({ span }) => pair(span)),
    names: reading.names.map(({ span, type }) => ({ span: pair(span), type })),
    times: reading.times.map(timeToWire),
    entities: reading.entities.map(entityToWire),
    references: (reading.references ?? []).map(referenceToWire),
    attributions: reading.attributions.map((one) => attributionToWire(reading, one)),
    acts: reading.acts.map((act) => actToWire(act, reading)),
    claims: reading.claims.map(claimToWire),
    leftOpen: reading.leftOpen.map((open) => ({
      question: open.question,
      about: open.about ?? null,
      by: open.by ?? null,
      evidence: pairs(open.evidence),
    })),
    problems: reading.problems.map(({ code, span, detail }) => ({
      code,
      span: pair(span),
      detail,
    })),
    knowledge: reading.knowledge,
  }
}

function referenceToWire({
  span,
  entity,
  rule,
  candidates,
}: Reference): ReadingWire['references'][number] {
  return {
    span: pair(span),
    entity: entity ?? null,
    rule,
    candidates: candidates.map((one) => ({ ...one, why: candidateInWords(one) })),
  }
}

function pair(span: Span): Pair {
  return [span[0], span[1]]
}

function pairs(spans: readonly Span[]): Pair[] {
  return spans.map(pair)
}

function articleToWire(article: Article): ReadingWire['article'] {
  return {
    id: article.id,
    source: article.source,
    text: article.text,
    paragraphs: pairs(article.paragraphs),
    headline: valueToWire(article.headline),
    byline: valueToWire(article.byline),
    dateline: valueToWire(article.dateline),
    agency: valueToWire(article.agency),
    published: publishedToWire(article.published),
    modified: valueToWire(article.modified),
    notice: article.notice
      ? { kind: article.notice.kind, evidence: pairs(article.notice.evidence) }
      : null,
    outlet: article.outlet ?? null,
    url: article.url ?? null,
    chrome: article.chrome.map(({ span }) => pair(span)),
    leftOut: article.chrome.map(({ span, reason }) => ({ span: pair(span), reason })),
  }
}

function publishedToWire(published: Published): ReadingWire['article']['published'] {
  if (published.kind === 'known') {
    const { value, basis, rule, evidence, proof } = published
    const known = { value, basis, rule, evidence: pairs(evidence) }
    return proof ? { ...known, proof: proof.map(proofToWire) } : known
  }
  const { why, between } = published
  if (!between) return { unknown: why }
  const { from = null, to = null, proof } = between
  return { unknown: why, between: { from, to, proof: proof.map(proofToWire) } }
}

function proofToWire({ rule, detail, evidence }: PublishedProof): ProofWire {
  return { rule, detail, evidence: pairs(evidence) }
}

interface ProofWire {
  readonly rule: string
  readonly detail: string
  readonly evidence: Pair[]
}

function valueToWire(value: Value | undefined): ReadingWire['article']['headline'] {
  return value ? { value: value.value, basis: value.basis, evidence: pairs(value.evidence) } : null
}

/** "published", or the value of the date at that end. */
function pointToWire(point: TimexPoint | undefined): string | null {
  return point === undefined || point === 'published' ? (point ?? null) : point.timex
}

function timeToWire(time: TimeExpression): ReadingWire['times'][number] {
  return {
    span: pair(time.span),
    type: time.type,
    timex: time.timex,
    mod: time.mod ?? null,
    quant: time.quant ?? null,
    freq: time.freq ?? null,
    beginPoint: pointToWire(time.beginPoint),
    endPoint: pointToWire(time.endPoint),
    edtf: time.edtf ?? null,
    grain: time.grain,
    basis: time.basis,
    anchor: time.anchor,
    from: time.from ?? null,
    rule: time.rule,
    shownBy: shownBy(time),
    also: [...time.also],
    derivation: time.derivation.map(({ rule, detail }) => ({ rule, detail })),
  }
}

function entityToWire(entity: Entity): ReadingWire['entities'][number] {
  const { known, office } = entity
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    country: entity.country ?? null,
    known: known ? `${known.kind}:${known.id}` : null,
    office: office
      ? { words: office.words, id: office.id ?? null, evidence: pairs(office.evidence) }
      : null,
    mentions: pairs(entity.mentions),
  }
}

function attributionToWire(
  reading: Reading,
  attribution: Attribution,
): ReadingWire['attributions'][number] {
  const speaker = speakerOf(reading, attribution)
  const { saidOn } = attribution
  return {
    id: attribution.id,
    source: attribution.source ? pair(attribution.source) : null,
    speaker: speaker.kind === 'entity' ? speaker.entity.id : 'unnamed',
    cue: pair(attribution.cue),
    content: pairs(attribution.content),
    kind: attribution.kind,
    stance: attribution.stance,
    channel: attribution.channel ?? null,
    network: attribution.network ?? null,
    saidOn: saidOn ? { edtf: saidOn.edtf, evidence: pairs([saidOn.evidence]) } : null,
    chain: chainOf(reading.attributions, attribution).map(({ id }) => id),
    saidBy: saidByInWords(reading, attribution),
    within: attribution.within ?? null,
    rule: attribution.rule,
  }
}

function actToWire(act: Act, reading: Reading): ReadingWire['acts'][number] {
  const { place, announced } = act
  const { time } = eventTime(act, reading)
  return {
    id: act.id,
    type: act.type,
    status: act.status,
    trigger: pair(act.trigger),
    parties: act.parties.map(partyToWire),
    time: { ...actTimeToWire(time, typeWord(act.type)), evidence: pairs(time.evidence) },
    place: placeToWire(place),
    channel: act.channel ?? null,
    topics: pairs(act.topics),
    figures: act.figures.map(({ what, bound, number, of, evidence }) => ({
      what,
      bound,
      number,
      of: of ?? null,
      evidence: pairs(evidence),
    })),
    by: [...act.by],
    announced: announcedToWire(announced),
    because: [...act.because],
    code: { plover: act.code.plover, cameo: act.code.cameo },
    mentions: pairs(act.mentions),
    rule: act.rule,
    statusEvidence: pairs(act.statusEvidence),
  }
}

function placeToWire(place: Act['place']): ReadingWire['acts'][number]['place'] {
  if (!place) return null
  const { name, country, basis, evidence } = place
  return { name, country: country ?? null, basis, evidence: pairs(evidence) }
}

function announcedToWire(announced: Act['announced']): ReadingWire['acts'][number]['announced'] {
  if (!announced) return null
  const { by, edtf, time, evidence } = announced
  return {
    by: by ?? null,
    edtf: edtf ?? null,
    basis: time?.basis ?? 'unknown',
    rule: time?.rule ?? null,
    shownBy: time ? shownBy(time, 'announcement') : null,
    evidence: pairs(evidence),
  }
}

function partyToWire(party: Party): ReadingWire['acts'][number]['parties'][number] {
  return {
    entity: party.entity,
    role: party.role,
    country: party.country ?? null,
    body: party.body ?? null,
    office: party.office ?? null,
    officeTitle: party.officeTitle ?? null,
    person: party.person ?? null,
    basis: party.basis,
    rule: party.rule ?? null,
    evidence: pairs(party.evidence),
  }
}

function claimToWire(claim: Claim): ReadingWire['claims'][number] {
  return {
    id: claim.id,
    span: pair(claim.span),
    kind: claim.kind,
    about: claim.about ?? null,
    parties: [...claim.parties],
    scope: claim.scope,
    contact: claim.contact,
    value: claim.value ?? null,
    by: claim.by ?? null,
    rule: claim.rule,
  }
}
