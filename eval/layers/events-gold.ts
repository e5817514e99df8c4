/**
 * Gold events of sentences: PLOVER's own set and the unit tests of PETRARCH, in one shape.
 * In: `events/plover-*.jsonl`, `events/petrarch-unit.jsonl`. Out: sentences with dyads of root types.
 * The one idea: an event is the set of its dyads, (source country, target country, root). What goes
 * both ways (consultations, and events that name sources only) stands in both directions.
 * Older names of PLOVER and CAMEO roots become those of PLOVER 0.8; a sentence that holds only what
 * PLOVER leaves out (statements, appeals), or codes of no scheme, is not scored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Sentences that rule writers may read, and those that are only scored. */
export type Half = 'read' | 'scored only'

export interface GoldSentence {
  readonly id: string
  readonly set: 'plover' | 'petrarch'
  readonly text: string
  readonly date: string
  /** Roots of the events, each once. */
  readonly roots: ReadonlySet<string>
  /** `USA>RUS CONSULT` */
  readonly dyads: ReadonlySet<string>
  /** `CONSULT/phone`, where the gold gives a mode that PLOVER 0.8 has. */
  readonly modes: ReadonlySet<string>
  readonly half: Half
}

/** Half of a set by the hash of a name (FNV-1a, 32 bits; a high bit, the lowest only tells parity). */
export function halfOf(name: string): Half {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0
  return (hash >>> 16) % 2 === 0 ? 'read' : 'scored only'
}

/** Files of gold events in a folder laid out as the data is. */
export function eventFiles(data: string): readonly string[] {
  const folder = existsSync(join(data, 'events')) ? join(data, 'events') : data
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /^(?:plover|petrarch).*\.jsonl$/.test(name))
  return names.sort().map((name) => join(folder, name))
}

/** All sentences that can be scored, and the number of those that cannot. */
export function goldSentences(data: string): {
  readonly sentences: readonly GoldSentence[]
  readonly leftOut: number
} {
  const lines = eventFiles(data).flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
  const sentences = rows.flatMap(sentenceFrom)
  return { sentences, leftOut: rows.length - sentences.length }
}

interface PloverEvent {
  readonly sources: readonly { readonly code: string }[]
  readonly targets: readonly { readonly code: string }[]
  readonly event_type: string
  readonly mode: string | null
}

interface CameoEvent {
  readonly source: string | null
  readonly target: string | null
  readonly code: string
}

interface Row {
  readonly id: string
  readonly sentence: string
  readonly date: string
  readonly events: readonly PloverEvent[]
  readonly events_cameo2?: readonly CameoEvent[]
  /** A test of how the other program fails, not of what the sentence says. */
  readonly expected_error?: string
}

interface Coded {
  readonly root: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly mode?: string
}

function sentenceFrom(row: Row): readonly GoldSentence[] {
  if (row.expected_error !== undefined) return []
  const cameo = row.events_cameo2
  const events = cameo === undefined ? row.events.map(fromPlover) : cameo.map(fromCameo)
  const told = events.filter((event) => event.root !== LEFT_OUT)
  const isOdd = told.some(({ root }) => root === '')
  if (isOdd || (events.length > 0 && told.length === 0)) return []
  return [
    {
      id: row.id,
      set: cameo === undefined ? 'plover' : 'petrarch',
      text: row.sentence,
      date: row.date,
      roots: new Set(told.map(({ root }) => root)),
      dyads: new Set(told.flatMap(dyadsOf)),
      modes: new Set(told.flatMap(({ root, mode }) => (mode ? [`${root}/${mode}`] : []))),
      // The unit tests are variants of one another: those of one family stay in one half.
      half: halfOf(cameo === undefined ? row.id : row.id.replace(/-?\d+\w*$/, '')),
    },
  ]
}

/** The dyads of an event; unknown countries are empty. */
export function dyadsOf({ root, sources, targets }: Coded): readonly string[] {
  const dyad = (left: string, right: string): string => `${left}>${right} ${root}`
  const isMutual = root === 'CONSULT' || (targets.length === 0 && sources.length > 1)
  if (isMutual) {
    const all = [...new Set([...sources, ...targets])]
    const pairs = all.flatMap((left) =>
      all.filter((right) => right !== left).map((right) => dyad(left, right)),
    )
    if (pairs.length > 0) return pairs
  }
  const [from, to] = [sources, targets].map((side) => (side.length > 0 ? side : ['']))
  return (from ?? []).flatMap((left) => (to ?? []).map((right) => dyad(left, right)))
}

const NEWER: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
}
const NEWER_MODES: Readonly<Record<string, string>> = {
  'demo-org': 'demo',
  'strike-hun': 'hunger',
  'strike-gen': 'strike',
  'riot-spon': 'riot',
  assassinate: 'targeted',
  confiscate: 'seize',
  detain: 'arrest',
  host: 'visit',
}
/** Modes of the set that 0.8 has not, or has under another type. */
const NO_MODES = new Set(['political', 'destroy'])

function fromPlover({ event_type, mode, sources, targets }: PloverEvent): Coded {
  const known = mode === null || NO_MODES.has(mode) ? undefined : (NEWER_MODES[mode] ?? mode)
  return {
    root: NEWER[event_type] ?? event_type,
    sources: sources.map(({ code }) => countryOf(code)),
    targets: targets.map(({ code }) => countryOf(code)),
    ...(known !== undefined && { mode: known }),
  }
}

const LEFT_OUT = 'none'
/** Roots 01 to 20; the yielding of 08 is parted by its second digits. */
const ROOTS: Readonly<Record<string, string>> = {
  '01': LEFT_OUT,
  '02': LEFT_OUT,
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
}

function fromCameo({ source, target, code }: CameoEvent): Coded {
  const root = /^08(?:[4-7]|1[34])/.test(code) ? 'RETREAT' : (ROOTS[code.slice(0, 2)] ?? '')
  const side = (actor: string | null): readonly string[] =>
    (actor ?? '').split('/').map((one) => countryOf(one))
  return { root, sources: side(source), targets: side(target) }
}

/** Slips of the sets and older codes, those of the tests' own list of actors among them. */
const SAME: Readonly<Record<string, string>> = {
  ITL: 'ITA',
  JAP: 'JPN',
  VTN: 'VNM',
  KOS: 'XKX',
  BIL: 'SHR',
  SAM: 'SHR',
  FRO: 'SHR',
  ELR: 'ELF',
  GAL: 'ELF',
  NZE: 'NZL',
  ZBW: 'ZWE',
  KUW: 'KWT',
  ROM: 'ROU',
  TMP: 'TLS',
  WSB: 'PSE',
  GZS: 'PSE',
  ZAR: 'COD',
  BUL: 'BGR',
  GMW: 'DEU',
  INS: 'IDN',
  IVO: 'CIV',
  LEB: 'LBN',
  LTH: 'LTU',
  MOM: 'OMN',
  PAL: 'PSE',
  RHO: 'ZWE',
  ROC: 'TWN',
  UAR: 'EGY',
  UNK: 'GBR',
  USR: 'SUN',
  XNY: 'YEM',
  YMD: 'YEM',
  ZAM: 'ZMB',
}
const INTERNATIONAL = new Set('IGO NGO NGM IMG ISM MNC UNO EUR EEC IMF IBR G77'.split(' '))

function countryOf(code: string): string {
  const country = code.slice(0, 3)
  if (!/^[A-Z]{3}$/.test(country)) return ''
  return INTERNATIONAL.has(country) ? 'IGO' : sameCode(country)
}

/** The code that a code of the sets, or of a state of former days, is the same as. */
export function sameCode(country: string): string {
  return SAME[country] ?? country
}
