/**
 * A site over a record in memory, for tests of the pages: real knowledge, invented contacts.
 * It answers by looking at its own few contacts; what it cannot hold it does not pretend to.
 */
import { readFile } from 'node:fs/promises'
import { knowledgeFrom, type Knowledge } from '../../src/knowledge/index.ts'
import type { Reading } from '../../src/reading.ts'
import type {
  CheckAnswer,
  ClaimQuery,
  Contact,
  Coverage,
  LedgerRecord,
  LineAnswer,
  LineQuery,
  MentionId,
  PartyQuery,
} from '../../src/record/index.ts'
import type { PartyFinding, Site } from '../../src/serve/http/site.ts'
import { daysBetween } from '../../src/serve/words/dates.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import { fakeArticles, firstReading, HOSTILE, HOSTILE_ID } from './fake-articles.ts'
import { EXPLAINED, explainedReading } from './fake-sentences.ts'
import { DEFENCE_LINE, inventedLine } from './fake-contacts.ts'

export const NOW = '2024-07-29T12:00:00.000Z'

const COVERAGE: Coverage = {
  from: '2022-01-03',
  to: '2024-07-20',
  sources: [
    {
      name: 'The Harbour Gazette',
      from: '2022-01-03',
      to: '2024-07-20',
      captures: 412,
      limit: 14,
      gaps: [],
    },
    {
      name: 'Meridian Ledger',
      from: '2022-06-01',
      to: '2024-07-18',
      captures: 98,
      limit: 14,
      gaps: [],
    },
    {
      name: HOSTILE.outlet,
      from: '2023-02-01',
      to: '2024-07-01',
      captures: 3,
      limit: 14,
      gaps: [],
    },
  ],
  gaps: [['2023-04-01', '2023-04-20']],
  limit: 14,
  declared: [],
}

/** What a fake record keeps of what was added to it. */
export interface FakeSite extends Site {
  readonly added: Reading[]
}

let loaded: Promise<Knowledge> | undefined

async function knowledge(): Promise<Knowledge> {
  const rows = await readFile(new URL('../../data/sample/knowledge.csv', import.meta.url), 'utf8')
  return knowledgeFrom(await loadKnowledgeTables(), { 'knowledge.csv': rows })
}

/** A site; `contacts` replaces the contacts of every line. */
export async function fakeSite(contacts?: readonly Contact[]): Promise<FakeSite> {
  const known = await (loaded ??= knowledge())
  const added: Reading[] = []
  return {
    record: fakeRecord(known, added, contacts),
    added,
    knowledge: known,
    version: '0.1.0',
    now: () => NOW,
    read: (capture) => {
      const reading = capture.content === EXPLAINED ? explainedReading() : firstReading()
      const id = capture.id as unknown as Reading['article']['id']
      return Promise.resolve({ ...reading, article: { ...reading.article, id } })
    },
    party: (words) => partyIn(known, words),
    claim: (sentence, { on, about }) => {
      const [left, right] =
        about ?? [partyIn(known, 'usa/defence'), partyIn(known, 'russia/defence')].map(partyOf)
      if (!/\bfirst\b/.test(sentence) || !left || !right)
        return Promise.resolve({ kind: 'unclear', why: 'I find no claim about the record in it.' })
      const claim: ClaimQuery = {
        kind: 'first-since',
        left,
        right,
        contact: 'call',
        scope: 'offices',
        value: 'P15M',
        on,
      }
      return Promise.resolve({ kind: 'understood', claim })
    },
    claimByParts: (parts, { about, on }) => ({
      kind: 'understood',
      claim: {
        kind: parts.kind as ClaimQuery['kind'],
        left: about[0],
        right: about[1],
        contact: 'call',
        scope: 'offices',
        ...(parts.since === undefined ? {} : { value: parts.since }),
        on,
      },
    }),
    documents: (shelf) =>
      Promise.resolve([
        {
          name: shelf,
          source: `# The ${shelf}\n\nSome *words* and a [link](javascript:alert(1)).\n\n| type | means |\n|---|---|\n| call | two speak |\n`,
        },
      ]),
  }
}

function partyOf(finding: PartyFinding): PartyQuery | undefined {
  return finding.kind === 'found' ? finding.party : undefined
}

function partyIn(known: Knowledge, words: string): PartyFinding {
  const [first = '', second] = words
    .toLowerCase()
    .replace(/\bdefense\b/, 'defence')
    .split('/')
  const country =
    known.countries.find((one) => one.slug === first) ??
    known.countriesNamed(first === 'us' ? 'US' : first)[0]
  const person = known.personsNamed(words).find((one) => one.name === words)
  if (person)
    return {
      kind: 'found',
      party: { kind: 'person', names: person.names, country: person.country, label: person.name },
    }
  if (!country) return { kind: 'unknown', why: 'no such state.' }
  if (second === undefined)
    return { kind: 'found', party: { kind: 'state', country: country.code, label: country.name } }
  if (second !== 'defence' && second !== 'foreign')
    return { kind: 'unknown', why: 'no such portfolio.' }
  return {
    kind: 'found',
    party: {
      kind: 'portfolio',
      country: country.code,
      portfolio: second,
      label: `${country.name} ${second}`,
    },
  }
}

function fakeRecord(known: Knowledge, added: Reading[], given?: readonly Contact[]): LedgerRecord {
  const codes = ['kestrelia', 'maravane'].map(
    (slug) => known.countries.find((one) => one.slug === slug)?.code ?? '',
  )
  const invented = inventedLine([codes[0] ?? '', codes[1] ?? ''])
  const all = given ?? [...DEFENCE_LINE, ...invented]
  const articles = fakeArticles()
  const line = (query: LineQuery): LineAnswer => lineIn(all, query)
  return {
    has: () => Promise.resolve(false),
    add: (_capture, reading) => {
      added.push(reading)
      return Promise.resolve({ kind: 'new', article: reading.article.id })
    },
    line: (query) => Promise.resolve(line(query)),
    last: (query) => {
      const held = line(query).contacts.filter((one) => one.status === 'held')
      const [contact, runnerUp] = [held[held.length - 1], held[held.length - 2]]
      return Promise.resolve({
        ...(contact && { contact }),
        ...(runnerUp && { runnerUp }),
        gap: 'P17D',
        coverage: COVERAGE,
      })
    },
    check: (claim) =>
      Promise.resolve(answerOf(line({ left: claim.left, right: claim.right }).contacts, claim)),
    contact: (id) => Promise.resolve(all.find((one) => one.id === id)),
    contacts: async function* () {
      yield* all
    },
    article: (id) => Promise.resolve(articles.find((one) => one.reading.article.id === id)),
    articles: () => Promise.resolve(articles),
    statements: () => Promise.resolve([]),
    searchEvents: () => Promise.resolve([]),
    flips: () => Promise.resolve([]),
    search: ({ words }) =>
      Promise.resolve(
        words === 'nothing'
          ? []
          : [
              {
                article: HOSTILE_ID,
                source: HOSTILE.outlet,
                headline: HOSTILE.headline,
                published: '2024-06-28',
                quote: {
                  article: HOSTILE_ID,
                  source: HOSTILE.outlet,
                  span: [0, 5],
                  quote: HOSTILE.quote,
                },
                found: [],
              },
            ],
      ),
    decide: () => Promise.reject(new Error('the fake record takes no decisions')),
    undo: () => Promise.reject(new Error('the fake record takes no decisions')),
    merge: () => Promise.reject(new Error('the fake record takes no decisions')),
    split: () => Promise.reject(new Error('the fake record takes no decisions')),
    contactWith: (mention) =>
      Promise.resolve(all.find((one) => one.mentions.includes(mention as MentionId))),
    why: ([event]) =>
      Promise.resolve({
        events: [event],
        tellings: [],
        pairs: [],
        more: 0,
        enough: 6,
        decisions: [],
        conflicts: [],
      }),
    decisions: () => Promise.resolve([]),
    coverage: () => Promise.resolve(COVERAGE),
    summary: () => Promise.resolve(summaryOf(all, known)),
    rebuild: () => Promise.resolve({ contacts: all.length, changed: 0 }),
    verify: () => Promise.reject(new Error('the fake record is nowhere stored')),
    backUp: () => Promise.reject(new Error('the fake record is nowhere stored')),
    close: () => Promise.resolve(),
  }
}

function lineIn(all: readonly Contact[], query: LineQuery): LineAnswer {
  const countries = [query.left, query.right].map((party) => party.country ?? '')
  const contacts = all.filter((contact) =>
    countries.every((country) => contact.parties.some((party) => party.country === country)),
  )
  const held = contacts.filter((one) => one.status === 'held' && one.days.to !== undefined)
  const last = held[held.length - 1]
  return {
    parties: [query.left.label, query.right.label],
    query,
    contacts,
    hasEarlier: false,
    ...(last?.days.to !== undefined && {
      last: { contact: last.id, gap: `P${daysBetween(last.days.to, NOW)}D` },
    }),
    coverage: COVERAGE,
    otherDefinition: {
      definition: query.definition === 'lenient' ? 'strict' : 'lenient',
      adds: 2,
      removes: 0,
    },
  }
}

function answerOf(contacts: readonly Contact[], claim: ClaimQuery): CheckAnswer {
  const deciding = contacts[contacts.length - 2]
  const runnerUp = contacts[contacts.length - 3]
  return {
    claim,
    verdict: 'contradicted',
    sentence: `There was a call on ${deciding?.time.edtf ?? 'a day'}, after the day that the claim names.`,
    because: deciding ? [{ contact: deciding.id, evidence: deciding.quotes }] : [],
    ...(runnerUp && { runnerUp }),
    contacts,
    coverage: COVERAGE,
    forks: [
      {
        reading: 'only meetings count',
        verdict: 'undecidable',
        because: 'no source was watched for meetings',
      },
    ],
  }
}

function summaryOf(
  all: readonly Contact[],
  known: Knowledge,
): Awaited<ReturnType<LedgerRecord['summary']>> {
  const [first] = DEFENCE_LINE
  const invented = all.find((one) => one.id.startsWith('c-00000000k001'))
  const last = DEFENCE_LINE[DEFENCE_LINE.length - 1]
  const claim: ClaimQuery = {
    kind: 'first-ever',
    left: { kind: 'state', country: 'USA', label: known.countryOf('USA')?.name ?? '' },
    right: { kind: 'state', country: 'RUS', label: 'Russia' },
    contact: 'call',
    scope: 'states',
    on: '2024-06-28',
  }
  return {
    articles: 4,
    contacts: all.length,
    lines: [
      ...(last
        ? [
            {
              left: 'United States defence',
              right: 'Russia defence',
              address: ['usa/defence', 'russia/defence'] as const,
              last,
              count: 8,
            },
          ]
        : []),
      ...(invented
        ? [
            {
              left: 'Kestrelia foreign',
              right: 'Maravane foreign',
              address: ['kestrelia/foreign', 'maravane/foreign'] as const,
              last: invented,
              count: 9,
            },
          ]
        : []),
    ],
    contradictions: first
      ? [
          {
            article: HOSTILE_ID,
            source: HOSTILE.outlet,
            quote: {
              article: HOSTILE_ID,
              source: HOSTILE.outlet,
              span: [0, 5],
              quote: HOSTILE.quote,
            },
            answer: answerOf(DEFENCE_LINE, claim),
          },
        ]
      : [],
    flips: [],
    coverage: COVERAGE,
  }
}
