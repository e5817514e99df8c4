/**
 * From a reading to statements: one for each value of each field of each act.
 * In: a reading, the knowledge (for what an office is), when we learned it. Out: statements in a
 * fixed order with ids that the reading alone decides.
 * The one idea: a value is said by the outlet, and by whoever speaks in the words that give it.
 */
import { overlaps, isWithin, textAt, type Span } from '../text/index.ts'
import type { Act, ActTime, Entity, Party } from '../events/index.ts'
import type { Attribution } from '../attribution/index.ts'
import type { Knowledge, Portfolio } from '../knowledge/index.ts'
import type { Reading } from '../reading.ts'
import {
  canonicalJson,
  type AnnouncedValue,
  type OrderValue,
  type PartyLevel,
  type PartyValue,
  type TimeValue,
} from './telling.ts'
import type { Field, MentionId, Statement, StatementId } from './types.ts'

export interface StatementContext {
  readonly knowledge: Knowledge
  readonly learnedAt: string
  /** 1 for the first reading of an article, 2 for the next. */
  readonly ordinal: number
}

interface Draft {
  readonly field: Field
  readonly value: unknown
  readonly basis: Statement['basis']
  readonly rule?: string
  readonly evidence: readonly Span[]
}

/** The mention id of an act of an article. */
export function mentionIdOf(article: string, act: string): MentionId {
  return `${article.replace(/^sha256:/, '').slice(0, 12)}/${act}` as MentionId
}

/** All statements of a reading. */
export function statementsFrom(reading: Reading, context: StatementContext): readonly Statement[] {
  return reading.acts.flatMap((act) => {
    const mention = mentionIdOf(reading.article.id, act.id)
    return draftsOf(act, reading, context.knowledge).map((draft, index) => ({
      id: `${mention}.${index + 1}@${context.ordinal}` as StatementId,
      article: reading.article.id,
      mention,
      field: draft.field,
      value: canonicalJson(draft.value),
      basis: draft.basis,
      ...(draft.rule === undefined ? {} : { rule: draft.rule }),
      sayers: sayersOf(draft.evidence, act, reading),
      evidence: draft.evidence,
      reader: reading.reader,
      learnedAt: context.learnedAt,
    }))
  })
}

function draftsOf(act: Act, reading: Reading, knowledge: Knowledge): readonly Draft[] {
  const told = act.mentions.length > 0 ? act.mentions : [act.trigger]
  const stated = 'stated' as const
  return [
    {
      field: 'existence',
      value: act.status === 'denied' ? 'denied' : 'asserted',
      basis: stated,
      evidence: told,
    },
    { field: 'type', value: act.type, basis: stated, rule: act.rule, evidence: [act.trigger] },
    {
      field: 'status',
      value: act.status,
      basis: stated,
      evidence: act.statusEvidence.length > 0 ? act.statusEvidence : [act.trigger],
    },
    timeDraft(act.time),
    { field: 'code', value: act.code, basis: 'inferred', rule: act.rule, evidence: [act.trigger] },
    ...act.parties.map((party) => partyDraft(party, reading, knowledge)),
    ...sideDrafts(act, reading),
    ...circumstanceDrafts(act, reading),
    ...orderDrafts(act, reading),
  ]
}

function partyDraft(party: Party, reading: Reading, knowledge: Knowledge): Draft {
  const entity = reading.entities.find((one) => one.id === party.entity)
  return {
    field: 'parties',
    value: partyValueFrom(party, entity, knowledge),
    basis: party.basis,
    ...(party.rule === undefined ? {} : { rule: party.rule }),
    evidence: party.evidence,
  }
}

/** What the record keeps of a party: its office with portfolio and rank, so that later tables change nothing. */
export function partyValueFrom(
  party: Party,
  entity: Entity | undefined,
  knowledge: Knowledge,
): PartyValue {
  const office = party.office === undefined ? undefined : knowledge.officeOf(party.office)
  const country = party.country ?? office?.country ?? entity?.country
  const portfolio = office?.portfolio ?? bodyPortfolioOf(entity, knowledge)
  const title = party.officeTitle ?? office?.title
  return {
    role: party.role,
    name: party.person ?? entity?.name ?? title ?? country ?? party.entity,
    level: levelOf(party, entity),
    ...(country === undefined ? {} : { country }),
    ...(party.office === undefined ? {} : { office: party.office }),
    ...(title === undefined ? {} : { officeTitle: title }),
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(office === undefined ? {} : { rank: office.rank }),
    ...(party.person === undefined ? {} : { person: party.person }),
    ...(party.personId === undefined ? {} : { personId: party.personId }),
  }
}

function levelOf(party: Party, entity: Entity | undefined): PartyLevel {
  if (party.person !== undefined || entity?.kind === 'person') return 'person'
  if (party.office !== undefined || entity?.kind === 'office') return 'office'
  if (entity?.kind === 'organization') return 'body'
  return entity?.kind === 'state' ? 'state' : 'other'
}

function bodyPortfolioOf(entity: Entity | undefined, knowledge: Knowledge): Portfolio | undefined {
  const known = entity?.known
  if (entity === undefined || known?.kind !== 'organization') return undefined
  return knowledge.organizationsNamed(entity.name).find((one) => one.id === known.id)?.portfolio
}

function sideDrafts(act: Act, reading: Reading): readonly Draft[] {
  const side = act.parties.find((party) => party.role === 'initiator')
  if (!side) return []
  const entity = reading.entities.find((one) => one.id === side.entity)
  const country = side.country ?? entity?.country
  return [
    {
      field: 'initiator',
      value: {
        name: side.person ?? entity?.name ?? side.entity,
        ...(country === undefined ? {} : { country }),
      },
      basis: side.basis,
      ...(side.rule === undefined ? {} : { rule: side.rule }),
      evidence: side.evidence,
    },
  ]
}

function circumstanceDrafts(act: Act, reading: Reading): readonly Draft[] {
  const drafts: Draft[] = []
  if (act.place) {
    const { evidence, basis, ...place } = act.place
    drafts.push({ field: 'place', value: place, basis, evidence })
  }
  if (act.channel !== undefined) {
    const evidence = [act.trigger]
    drafts.push({
      field: 'channel',
      value: act.channel,
      basis: 'inferred',
      rule: act.rule,
      evidence,
    })
  }
  for (const topic of act.topics) {
    const value = textAt(reading.article.text, topic)
    drafts.push({ field: 'topic', value, basis: 'stated', evidence: [topic] })
  }
  for (const { evidence, ...figure } of act.figures) {
    drafts.push({ field: 'figure', value: figure, basis: 'stated', evidence })
  }
  if (act.announced) {
    drafts.push(announcedDraft(act.announced, reading))
  }
  return drafts
}

/** "Their second call this week" says which of their calls it was. */
function orderDrafts(act: Act, { claims }: Reading): readonly Draft[] {
  const claim = claims.find(
    (one) => one.kind === 'nth' && one.about === act.id && one.counting !== 'others',
  )
  if (claim === undefined || typeof claim.value !== 'number') return []
  const value: OrderValue = {
    nth: claim.value,
    ...(claim.since === undefined ? {} : { since: claim.since }),
  }
  const { rule, span } = claim
  return [{ field: 'order', value, basis: 'stated', rule, evidence: [span] }]
}

/** That it was announced stands in the words; on which day may be inferred. */
function announcedDraft(announced: NonNullable<Act['announced']>, reading: Reading): Draft {
  const { by, edtf, time, evidence } = announced
  const name = reading.entities.find((one) => one.id === by)?.name
  const value: AnnouncedValue = {
    ...(name === undefined ? {} : { by: name }),
    ...(edtf === undefined ? {} : { edtf }),
    ...(time === undefined ? {} : { time: timeDraft(time).value }),
  }
  return { field: 'announced', value, basis: 'stated', evidence }
}

/** A time without its words, which the statement has. */
function timeDraft({ evidence, ...value }: ActTime): Draft & { readonly value: TimeValue } {
  return { field: 'time', value, basis: value.basis, rule: value.rule, evidence }
}

/** Who says it: the outlet, then the speakers in whose words the evidence stands, the outer first. */
function sayersOf(evidence: readonly Span[], act: Act, reading: Reading): readonly string[] {
  const outlet = sourceNameOf(reading)
  const spoken = reading.attributions.filter(
    (one) =>
      one.stance !== 'declines' &&
      one.stance !== 'asks' &&
      evidence.some((span) => one.content.some((content) => isWithin(span, content))),
  )
  const speaking =
    spoken.length > 0 ? spoken : reading.attributions.filter((one) => act.by.includes(one.id))
  const names = speaking.map((one) => speakerOf(one, reading)).filter((name) => name !== undefined)
  return [...new Set([outlet, ...names])]
}

/** Longer names are no names, and no index of a server holds them. */
const SOURCE_NAME_AT_MOST = 500

/** The name under which the record keeps a source: the outlet, else the host or the file. */
export function sourceNameOf(reading: Reading): string {
  return wholeSourceNameOf(reading).slice(0, SOURCE_NAME_AT_MOST)
}

function wholeSourceNameOf({ article }: Reading): string {
  if (article.outlet !== undefined) return article.outlet
  const host = /^https?:\/\/([^/:?#]+)/i.exec(article.url ?? article.source)?.[1]
  const file = article.source.split(/[\\/]/).findLast((part) => part !== '')
  return host?.replace(/^www\./i, '') ?? file ?? article.source
}

function speakerOf(attribution: Attribution, reading: Reading): string | undefined {
  const { source } = attribution
  if (source === undefined) return undefined
  const named = reading.entities.filter((entity) =>
    entity.mentions.some((mention) => overlaps(mention, source)),
  )
  const entity = named.find((one) => one.kind === 'person') ?? named[0]
  const words = textAt(reading.article.text, source).replace(/\s+/g, ' ').trim()
  return entity?.name ?? (words === '' ? undefined : words.slice(0, 80))
}
