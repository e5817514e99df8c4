/**
 * Contacts of a list whose lines only name whom somebody met.
 *   The President held the following bilateral meetings.   Ana Bel, President of Ghana     2 June | Phone call | Minister of Oto
 *   owner                            kind of the lines     (line) other side               (row)    kind         other side
 * In: a sentence of a text whose headline or lead calls its lines meetings or calls. Out: the telling of the line.
 * The one idea: a line counts only when it opens with an official of another side and has no verb of its own.
 */
import type { Sentence } from '../../language/index.ts'
import { PAIR_DASHES, TAKING_BACK } from '../en/listing-words.ts'
import type { Draft } from '../entities/draft.ts'
import type { Naming } from '../entities/naming.ts'
import { CONTACT_TYPES } from './contact-types.ts'
import { NOUN_ENTRIES } from './entries.ts'
import type { Entry } from './lexicon.ts'
import { type Listing, officialsIn } from './listing.ts'
import type { Scene } from './scene.ts'
import { tellingFrom } from './telling-from.ts'
import type { Filler, Telling } from './telling.ts'
import type { ToldStatus } from './status.ts'

const LINE_AT_MOST = 40

/** The contact that a line of the list tells. */
export function listedTellings(scene: Scene, sentence: Sentence): readonly Telling[] {
  const { listing } = scene
  if (!isLine(scene, sentence)) return []
  const pair = pairIn(scene, sentence)
  if (pair !== undefined) return [pair]
  if (listing === undefined || sentence.index <= listing.after) return []
  const [first, ...more] = othersIn(scene, sentence, listing)
  if (first === undefined) return []
  const isFirst = startOf(sentence) >= first.mention.range[0]
  const noun = nounIn(sentence)
  if (!isFirst && noun === undefined) return []
  const entry = noun === undefined ? entryOf(listing.kind) : noun.entry
  const fillers = [first, ...more.filter((each) => isJoined(sentence, each))].map(fillerOf)
  const owner: Filler = {
    role: 'participant',
    entity: listing.owner,
    evidence: [],
    isDoer: true,
    rule: 'whose list it is',
  }
  return entry === undefined
    ? []
    : [told(scene, sentence, { entry, token: first.mention.head, fillers: [owner, ...fillers] })]
}

/** A short line without a verb that says that something was done; brackets may hold a note. */
function isLine(scene: Scene, { tokens, paragraph, index: line }: Sentence): boolean {
  const names = officialsIn(scene, line).map(({ mention }) => mention.range)
  const isNamed = (at: number): boolean => names.some(([from, to]) => from <= at && at < to)
  const isAlone = scene.analysis.sentences.filter((each) => each.paragraph === paragraph).length < 3
  const open = tokens.findIndex(({ form }) => form === '(')
  const isTold = tokens.some(
    ({ upos, xpos, index }) =>
      (upos === 'VERB' || upos === 'AUX') &&
      xpos !== 'VBG' &&
      !isNamed(index) &&
      (open < 0 || index < open),
  )
  return isAlone && tokens.length <= LINE_AT_MOST && !isTold
}

/** Where the words of the line begin, after bullets, numbers and articles. */
function startOf({ tokens }: Sentence): number {
  return tokens.findIndex(({ upos }) => !/^(PUNCT|NUM|SYM|DET)$/.test(upos))
}

/** Officials of another side than the owner's, each once. */
function othersIn(scene: Scene, { index }: Sentence, { owner }: Listing): readonly Naming[] {
  const seen = new Set<Draft>()
  return officialsIn(scene, index).filter(({ entities: [entity] }) => {
    const isNew = entity !== undefined && !seen.has(entity) && sideOf(entity) !== sideOf(owner)
    if (entity !== undefined) seen.add(entity)
    return isNew
  })
}

function sideOf({ body, country }: Draft): string | undefined {
  return body ?? country
}

/** "and the President of Moldova", "together with": of the same meeting. */
function isJoined({ tokens }: Sentence, { mention: { range } }: Naming): boolean {
  const before = tokens.slice(Math.max(0, range[0] - 3), range[0]).map(({ form }) => form)
  return before.some((form) => form === 'and' || form === 'with')
}

/** A noun of contact in a row that says its kind: "Phone call", "working lunch". */
function nounIn({ tokens }: Sentence): { readonly entry: Entry } | undefined {
  for (const { lemma } of tokens) {
    const entry = entryOf(lemma.toLowerCase())
    if (entry !== undefined) return { entry }
  }
  return undefined
}

function entryOf(lemma: string): Entry | undefined {
  return NOUN_ENTRIES.get(lemma)?.find(
    ({ type, carried, modified }) =>
      CONTACT_TYPES.has(type) && carried !== true && modified === undefined,
  )
}

/** "Lavrov – Wang Yi: 1 hour", "Fidan–Blinken call": two names and a dash. */
function pairIn(scene: Scene, sentence: Sentence): Telling | undefined {
  const all = officialsIn(scene, sentence.index)
  const [left] = all
  if (left === undefined || startOf(sentence) < left.mention.range[0]) return undefined
  const pair = [left]
  for (const next of all.slice(1)) {
    const [from] = next.mention.range
    const end = pair.at(-1)?.mention.range[1] ?? 0
    const between = sentence.tokens.slice(end, from).map(({ form }) => form)
    if (isDash(between)) pair.push(next)
  }
  const noun = nounIn(sentence)
  const entry = noun?.entry ?? (scene.listing && entryOf(scene.listing.kind))
  if (pair.length < 2 || entry === undefined) return undefined
  const sides = new Set(pair.map(({ entities: [entity] }) => entity && sideOf(entity)))
  if (sides.size < 2) return undefined
  return told(scene, sentence, { entry, token: left.mention.head, fillers: pair.map(fillerOf) })
}

/** A dash, after the state in brackets where it is told: "Wong (Australia) – Wang Yi". */
function isDash(forms: readonly string[]): boolean {
  const closed = forms.indexOf(')')
  const rest = forms[0] === '(' && closed > 0 ? forms.slice(closed + 1) : forms
  return rest.length === 1 && PAIR_DASHES.has(rest[0] ?? '')
}

function fillerOf({ entities, span }: Naming): Filler {
  const [entity] = entities
  if (entity === undefined) throw new RangeError('an official is somebody')
  return { role: 'participant', entity, evidence: [span] }
}

function told(
  scene: Scene,
  sentence: Sentence,
  found: { readonly entry: Entry; readonly token: number; readonly fillers: readonly Filler[] },
): Telling {
  return tellingFrom(scene, sentence, {
    ...found,
    carriers: [found.token],
    pair: false,
    anaphoric: false,
    status: statusOfLine(sentence),
  })
}

function statusOfLine({ tokens }: Sentence): ToldStatus {
  for (const { form, span } of tokens) {
    const status = TAKING_BACK[form.toLowerCase()]
    if (status !== undefined) return { status, evidence: [span] }
  }
  return { status: 'held', evidence: [] }
}
