/**
 * Invented readings for tests of the record: from short specs to whole captures and readings whose
 * spans point at real words of a real text, as a reader would give them.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { captureIdOf, type Capture } from '../../src/acquire/index.ts'
import type { ArticleId } from '../../src/article/index.ts'
import type { AttributionId } from '../../src/attribution/index.ts'
import type { Act, ActStatus, ActTime, ActType, Claim, Entity } from '../../src/events/index.ts'
import { knowledgeFrom, type Knowledge, type OfficeId } from '../../src/knowledge/index.ts'
import { READER_VERSION, type Reading } from '../../src/reading.ts'
import type { Span } from '../../src/text/index.ts'

const TABLES = resolve(import.meta.dirname, '../../data/knowledge')
let shared: Knowledge | undefined

/** The project's own knowledge, read once. */
export function projectKnowledge(): Knowledge {
  shared ??= knowledgeFrom(
    Object.fromEntries(
      readdirSync(TABLES).map((name) => [name, readFileSync(join(TABLES, name), 'utf8')]),
    ),
  )
  return shared
}

/** A party as an invented article names it. */
export interface PartySpec {
  readonly country: string
  readonly name: string
  readonly office?: string
  readonly isPerson?: boolean
}

export const US: PartySpec = { country: 'USA', name: 'the United States' }
export const RUSSIA: PartySpec = { country: 'RUS', name: 'Russia' }
export const CHINA: PartySpec = { country: 'CHN', name: 'China' }
export const AUSTIN: PartySpec = {
  country: 'USA',
  name: 'Lloyd Austin',
  office: 'usa/secretary-of-defense',
  isPerson: true,
}
export const SHOIGU: PartySpec = {
  country: 'RUS',
  name: 'Sergei Shoigu',
  office: 'russia/minister-of-defence',
  isPerson: true,
}
export const BELOUSOV: PartySpec = { ...SHOIGU, name: 'Andrei Belousov' }
export const BLINKEN: PartySpec = {
  country: 'USA',
  name: 'Antony Blinken',
  office: 'usa/secretary-of-state',
  isPerson: true,
}
export const LAVROV: PartySpec = {
  country: 'RUS',
  name: 'Sergey Lavrov',
  office: 'russia/minister-of-foreign-affairs',
  isPerson: true,
}

/** An act of an invented article. */
export interface ActSpec {
  readonly type?: ActType
  readonly status?: ActStatus
  readonly between: readonly PartySpec[]
  /** EDTF; absent when no time is told. */
  readonly on?: string
  readonly bound?: ActTime['bound']
  /** The part of the day that is told beside the day. */
  readonly part?: 'morning' | 'evening'
  /** Other days that the words allow. */
  readonly also?: readonly string[]
  /** The word that tells it, where it is not that of its type. */
  readonly word?: string
  readonly initiator?: PartySpec
  /** Who goes to the others; they are then hosts. */
  readonly visitor?: PartySpec
  readonly place?: string
  readonly channel?: Act['channel']
  /** A speaker who says it, "Pat Ryder". */
  readonly said?: string
}

/** An invented article. */
export interface ReportSpec {
  readonly outlet?: string
  readonly agency?: string
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  /** When it was captured. */
  readonly captured?: string
  /** Words in which it takes itself back. */
  readonly retraction?: string
  /** Words beside the acts' sentences; equal words make copies. */
  readonly body?: string
  readonly acts?: readonly ActSpec[]
  readonly claims?: readonly (Pick<Claim, 'kind' | 'contact' | 'scope'> &
    Partial<Pick<Claim, 'value' | 'since' | 'counting'>> & { readonly act?: number })[]
  readonly reader?: string
}

export interface Report {
  readonly capture: Capture
  readonly reading: Reading
}

class TextBuilder {
  text = ''

  add(words: string): Span {
    const start = this.text.length
    this.text += words
    return [start, this.text.length]
  }
}

/** The capture and reading of an invented article. */
export function report(spec: ReportSpec): Report {
  const text = new TextBuilder()
  const sentences: Span[] = []
  const entities = new Map<string, Entity>()
  const attributions: Reading['attributions'][number][] = []
  const acts = (spec.acts ?? []).map((act, index) => {
    const start = text.text.length
    const made = actFrom(act, `a${index + 1}`, { text, entities, attributions })
    text.add('. ')
    sentences.push([start, text.text.length - 1])
    return made
  })
  const claims = (spec.claims ?? []).map((claim, index) => claimFrom(claim, index, { text, acts }))
  const retraction = spec.retraction === undefined ? [] : [text.add(`${spec.retraction}\n\n`)]
  const body = spec.body ?? ''
  if (body !== '') sentences.push(text.add(body))
  const given = {
    published: spec.published ?? '',
    outlet: spec.outlet ?? 'The Sample Gazette',
    ...(spec.url === undefined ? {} : { url: spec.url }),
  }
  const id = captureIdOf({ mediaType: 'text/plain', given, content: text.text })
  const capture: Capture = {
    id,
    mediaType: 'text/plain',
    content: text.text,
    charset: { name: 'utf-8', basis: 'assumed' },
    source: `${given.outlet}.txt`,
    given,
    capturedAt: spec.captured ?? '2024-01-01T00:00:00.000Z',
  }
  const reading: Reading = {
    version: 1,
    reader: spec.reader ?? READER_VERSION,
    knowledge: 'test',
    article: {
      ...articleFrom(id as string as ArticleId, text.text, spec),
      ...changesOf(spec, retraction),
    },
    sentences: sentences.map((span, index) => ({
      index,
      span,
      paragraph: 0,
      tokens: [],
      children: [],
      root: 0,
      parsed: false,
    })),
    names: [],
    times: [],
    entities: [...entities.values()],
    attributions,
    acts,
    claims,
    leftOpen: [],
    problems: [],
  }
  return { capture, reading }
}

function articleFrom(id: ArticleId, text: string, spec: ReportSpec): Reading['article'] {
  return {
    id,
    source: 'test',
    outlet: spec.outlet ?? 'The Sample Gazette',
    text,
    paragraphs: text === '' ? [] : [[0, text.length]],
    ...(spec.agency === undefined
      ? {}
      : { agency: { value: spec.agency, basis: 'given', evidence: [] } }),
    published:
      spec.published === undefined
        ? { kind: 'unknown', why: 'not given' }
        : {
            kind: 'known',
            value: spec.published,
            basis: 'given',
            rule: 'given',
            evidence: [],
          },
    chrome: [],
    problems: [],
  }
}

function changesOf(
  { url, modified }: ReportSpec,
  retraction: readonly Span[],
): Pick<Reading['article'], 'url' | 'modified' | 'notice'> {
  return {
    ...(url === undefined ? {} : { url }),
    ...(modified === undefined
      ? {}
      : { modified: { value: modified, basis: 'page', evidence: [] } }),
    ...(retraction.length === 0 ? {} : { notice: { kind: 'retraction', evidence: retraction } }),
  }
}

interface Making {
  readonly text: TextBuilder
  readonly entities: Map<string, Entity>
  readonly attributions: Reading['attributions'][number][]
}

function actFrom(spec: ActSpec, id: string, making: Making): Act {
  const { text } = making
  const said = spec.said === undefined ? undefined : attributionStart(spec.said, making)
  const type = spec.type ?? 'call'
  const parties = spec.between.map((party, index) => {
    if (index > 0) text.add(' and ')
    return partyFrom(party, spec, making)
  })
  text.add(' had a ')
  const trigger = text.add(spec.word ?? type)
  const time = timeFrom(spec, text)
  const place = spec.place
  if (place !== undefined) text.add(' in ')
  const where = place === undefined ? undefined : text.add(place)
  const by = said === undefined ? [] : [attributionEnd(said, making)]
  return {
    id,
    type,
    status: spec.status ?? 'held',
    trigger,
    mentions: [trigger],
    parties,
    time,
    ...(place !== undefined && where
      ? { place: { name: place, basis: 'stated', evidence: [where] } }
      : {}),
    ...(spec.channel === undefined ? {} : { channel: spec.channel }),
    topics: [],
    figures: [],
    by,
    because: [],
    code: { plover: 'CONSULT', cameo: '040' },
    rule: 'test',
    statusEvidence: [],
  }
}

function partyFrom(party: PartySpec, spec: ActSpec, making: Making): Act['parties'][number] {
  const span = making.text.add(party.name)
  const known = making.entities.get(party.name)
  const entity: Entity = {
    id: known?.id ?? `e${making.entities.size + 1}`,
    kind: party.isPerson === true ? 'person' : party.office === undefined ? 'state' : 'office',
    name: party.name,
    country: party.country,
    mentions: [...(known?.mentions ?? []), span],
  }
  making.entities.set(party.name, entity)
  return {
    entity: entity.id,
    role: roleOf(party, spec),
    country: party.country,
    ...(party.office === undefined ? {} : { office: party.office as OfficeId }),
    ...(party.isPerson === true ? { person: party.name } : {}),
    basis: 'stated',
    evidence: [span],
  }
}

function roleOf(party: PartySpec, { initiator, visitor }: ActSpec): Act['parties'][number]['role'] {
  if (visitor !== undefined) return visitor.name === party.name ? 'visitor' : 'host'
  return initiator?.name === party.name ? 'initiator' : 'participant'
}

function timeFrom(spec: ActSpec, text: TextBuilder): ActTime {
  if (spec.on === undefined) {
    return { precision: 'unknown', basis: 'unknown', rule: 'no time told', evidence: [] }
  }
  text.add(' on ')
  const { part } = spec
  const evidence = [text.add(part === undefined ? spec.on : `${spec.on} ${part}`)]
  const precision = /^\d{4}-\d{2}-\d{2}$/.test(spec.on) ? 'day' : 'range'
  return {
    edtf: spec.bound === 'on-or-before' ? `../${spec.on}` : spec.on,
    precision: part === undefined ? precision : 'part-of-day',
    basis: 'stated',
    rule: 'test',
    ...(spec.bound === undefined ? {} : { bound: spec.bound }),
    ...(spec.also === undefined ? {} : { also: spec.also }),
    evidence,
  }
}

interface Speech {
  readonly source: Span
  readonly cue: Span
  readonly start: number
}

function attributionStart(speaker: string, { text }: Making): Speech {
  const source = text.add(speaker)
  text.add(' ')
  const cue = text.add('said')
  text.add(' ')
  return { source, cue, start: text.text.length }
}

function attributionEnd({ source, cue, start }: Speech, making: Making): AttributionId {
  const id: AttributionId = `q${making.attributions.length + 1}`
  making.attributions.push({
    id,
    source,
    cue,
    content: [[start, making.text.text.length]],
    kind: 'indirect',
    stance: 'says',
    cueHead: { sentence: 0, token: 0 },
    rule: 'test',
  })
  return id
}

function claimFrom(
  spec: NonNullable<ReportSpec['claims']>[number],
  index: number,
  { text, acts }: { readonly text: TextBuilder; readonly acts: readonly Act[] },
): Claim {
  const { act = 0, ...claim } = spec
  const about = acts[act]
  const span = text.add(`It was the ${claim.kind} ${String(claim.value ?? '')}`)
  text.add('. ')
  return {
    ...claim,
    id: `c${index + 1}`,
    span,
    ...(about ? { about: about.id } : {}),
    parties: about?.parties.map((party) => party.entity) ?? [],
    rule: 'test',
  }
}

const OUTLETS = ['Gazette', 'Courier', 'Ledger', 'Monitor'] as const
const NUMBERED_PAIRS = [
  [AUSTIN, BELOUSOV],
  [BLINKEN, LAVROV],
  [US, CHINA],
  [BLINKEN, CHINA],
] as const

/** An invented report for a number: another number, another report; some tell of one contact. */
export function numbered(number: number): ReportSpec {
  const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10)
  return {
    outlet: OUTLETS[number % OUTLETS.length] ?? 'Gazette',
    published: day,
    body: `Report ${number} has its own words: ${Array.from({ length: 40 }, (_word, index) => `w${number * 7 + index}`).join(' ')}.`,
    acts: [{ between: NUMBERED_PAIRS[number % NUMBERED_PAIRS.length] ?? [US, CHINA], on: day }],
  }
}
