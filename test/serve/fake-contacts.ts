/**
 * Contacts for tests of the pages: the publicly known calls of two defence ministers, and a line of
 * two invented states with everything that can be doubtful about a contact.
 */
import type { ActStatus, ActType } from '../../src/events/index.ts'
import type {
  Account,
  Contact,
  ContactId,
  ContactParty,
  MentionId,
  Quote,
} from '../../src/record/index.ts'
import type { ArticleId } from '../../src/article/index.ts'
import type { OfficeId, Portfolio } from '../../src/knowledge/index.ts'
import { daysOfEdtf } from '../../src/serve/words/dates.ts'
import {
  COPY_ID,
  FIRST_ID,
  firstReading,
  HOSTILE,
  HOSTILE_ID,
  SECOND_ID,
  spanIn,
} from './fake-articles.ts'

interface Draft {
  readonly id: string
  readonly date: string
  readonly type?: ActType
  readonly status?: ActStatus
  readonly parties: readonly ContactParty[]
  readonly initiator?: string
  readonly disputed?: boolean
  readonly sources?: readonly string[]
  readonly independent?: number
  readonly doubt?: readonly string[]
  readonly basis?: 'stated' | 'inferred'
  /** The day from which an inferred one was counted. */
  readonly from?: string
  readonly announced?: NonNullable<Contact['announced']>
  readonly quotes?: readonly Quote[]
  readonly accounts?: Contact['accounts']
}

/** A contact with what tests do not ask about filled in. */
export function contactOf(draft: Draft): Contact {
  const quotes = draft.quotes ?? [quoteOf('Calderay told reporters')]
  const isBound = draft.date.startsWith('../')
  return {
    id: draft.id as ContactId,
    type: draft.type ?? 'call',
    status: draft.status ?? 'held',
    parties: draft.parties,
    time: {
      ...(draft.date !== '' && { edtf: draft.date }),
      precision: draft.date === '' ? 'unknown' : draft.date.length === 7 ? 'month' : 'day',
      basis: draft.date === '' ? 'unknown' : (draft.basis ?? 'stated'),
      rule: draft.basis === 'inferred' ? 'past weekday' : 'stated date',
      ...(isBound && { bound: 'on-or-before' as const }),
      ...(draft.from !== undefined && { anchor: 'published' as const, from: draft.from }),
      evidence: [],
    },
    ...(draft.announced && { announced: draft.announced }),
    days: daysOfEdtf(draft.date),
    rules: {
      time: 'the most exact of the most independent',
      initiator: 'most independent sources',
    },
    topics: [],
    figures: [],
    ...(draft.initiator !== undefined && {
      initiator: {
        name: draft.initiator,
        disputed: draft.disputed ?? false,
        by: ['Pat Ryder', 'Russian ministry of defence'],
        evidence: quotes,
      },
    }),
    mentions: [`${draft.id.slice(2)}/a1` as MentionId],
    sources: draft.sources ?? ['The Harbour Gazette'],
    independent: draft.independent ?? draft.sources?.length ?? 1,
    doubt: draft.doubt ?? [],
    accounts: draft.accounts ?? {},
    groups: [],
    quotes,
    joined: [],
    near: [],
    decisions: [],
    published: {
      first: `${daysOfEdtf(draft.date).to ?? '2024-06-26'}T18:00:00Z`,
      last: '2024-06-27T09:00:00Z',
    },
    learnedAt: '2024-06-28T09:00:00Z',
  }
}

/** A quotation of the first article. */
export function quoteOf(words: string, article: ArticleId = FIRST_ID): Quote {
  const { text } = firstReading().article
  return { article, source: 'The Harbour Gazette', span: spanIn(text, words), quote: words }
}

function party(
  person: string,
  country: string,
  [office, portfolio]: readonly [string, Portfolio],
): ContactParty {
  return {
    role: 'participant',
    name: person,
    level: 'person',
    person,
    country,
    office: office as OfficeId,
    officeTitle: office.split('/')[1]?.replaceAll('-', ' ') ?? '',
    portfolio,
    basis: 'stated',
    evidence: [quoteOf('Calderay told reporters')],
  }
}

const US = ['usa/secretary-of-defense', 'defence'] as const
const RUSSIA = ['russia/minister-of-defence', 'defence'] as const
const austin = party('Lloyd Austin', 'USA', US)
const shoigu = party('Sergei Shoigu', 'RUS', RUSSIA)
const belousov = party('Andrei Belousov', 'RUS', RUSSIA)
const defence = (id: string, date: string, others: Partial<Draft> = {}): Contact =>
  contactOf({
    id: `c-00000000d${id}`,
    date,
    parties: [austin, date < '2024-05' ? shoigu : belousov],
    ...others,
  })

/** The defence ministers' line, oldest first. */
export const DEFENCE_LINE: readonly Contact[] = [
  defence('001', '2022-02-18'),
  defence('002', '2022-03-24', { status: 'refused', doubt: ['sought by one side, not granted'] }),
  defence('003', '2022-05-13', {
    initiator: 'Lloyd Austin',
    sources: ['a', 'b', 'c'],
    independent: 2,
  }),
  defence('004', '2022-10-21', { initiator: 'Lloyd Austin' }),
  defence('005', '2022-10-23', {
    initiator: 'Sergei Shoigu',
    basis: 'inferred',
    doubt: ['day inferred from the announcement'],
  }),
  defence('006', '2023-03-15'),
  defence('007', '2024-06-25', {
    initiator: 'Lloyd Austin',
    sources: ['a', 'b', 'c', 'd', 'e', 'f'],
    independent: 4,
    basis: 'inferred',
    from: '2024-06-27',
    announced: {
      by: 'Pat Ryder',
      time: {
        edtf: '2024-06-26',
        precision: 'day',
        basis: 'inferred',
        rule: 'yesterday',
        anchor: 'published',
        from: '2024-06-27',
        evidence: [],
      },
    },
  }),
  defence('008', '2024-07-12', {
    initiator: 'Andrei Belousov',
    sources: ['a', 'b', 'c', 'd'],
    independent: 3,
  }),
]

const KESTRELIA = ['kestrelia/minister-of-foreign-affairs', 'foreign'] as const
const MARAVANE = ['maravane/minister-of-foreign-affairs', 'foreign'] as const

/** Parties of the invented line, with the codes that the knowledge gave the two states. */
export function inventedLine(codes: readonly [string, string]): readonly Contact[] {
  const aldous = party('Maren Aldous', codes[0], KESTRELIA)
  const calderay = {
    ...party('Osmin Calderay', codes[1], MARAVANE),
    basis: 'inferred' as const,
    rule: 'counterpart has the same portfolio',
  }
  const parties = [aldous, calderay]
  const row = (id: string, date: string, others: Partial<Draft> = {}): Contact =>
    contactOf({ id: `c-00000000k${id}`, date, parties, ...others })
  return [
    row('005', '2023-10', { type: 'visit', doubt: ['month only'] }),
    row('006', '../2023-12-01', { type: 'message', doubt: ['told in passing'] }),
    row('004', '2024-01-09', { type: 'meeting' }),
    row('008', '2024-01-10', { type: 'talks' }),
    row('002', '2024-03', {
      type: 'meeting',
      status: 'denied',
      accounts: {
        existence: [account('asserted', 'Northern Courier'), account('denied', 'Maren Aldous')],
      },
    }),
    {
      ...row('001', '2024-06-25', {
        basis: 'inferred',
        initiator: 'Maren Aldous',
        disputed: true,
        sources: ['The Harbour Gazette', 'Northern Courier', 'Meridian Ledger'],
        independent: 2,
        accounts: callAccounts(),
      }),
      ...joinedAndNear(),
    },
    row('007', '', { type: 'letter', doubt: ['no date in any source'] }),
    row('003', '2024-09-12', { type: 'meeting', status: 'planned' }),
    row('009', '2024-06-28', {
      type: 'summons',
      quotes: [{ article: HOSTILE_ID, source: HOSTILE.outlet, span: [0, 9], quote: HOSTILE.quote }],
      sources: [HOSTILE.outlet],
      doubt: [HOSTILE.headline],
    }),
  ].sort((a, b) => (a.days.to ?? '9').localeCompare(b.days.to ?? '9'))
}

function account(value: string, by: string, words = 'met in secret'): Account {
  return { value, by: [by], evidence: [quoteOf(words)], independent: 1 }
}

function callAccounts(): Contact['accounts'] {
  return {
    type: [
      {
        value: 'call',
        by: ['The Harbour Gazette', 'Northern Courier', 'Meridian Ledger'],
        independent: 3,
        evidence: [quoteOf('telephoned'), quoteOf('telephoned', COPY_ID)],
      },
    ],
    time: [account('2024-06-25', 'The Harbour Gazette', 'on Tuesday')],
    initiator: [
      {
        ...account('Maren Aldous', 'The Harbour Gazette', 'Maren Aldous'),
        sayers: ['Osmin Calderay'],
      },
      {
        value: 'Osmin Calderay',
        by: ['Meridian Ledger'],
        independent: 1,
        evidence: [
          { article: SECOND_ID, source: 'Meridian Ledger', span: [0, 8], quote: 'Calderay' },
        ],
      },
    ],
    topic: [
      account(
        'the fishing ground off Hallin',
        'The Harbour Gazette',
        'the fishing ground off Hallin',
      ),
    ],
    code: [
      {
        value: 'CONSULT/phone 041',
        by: ['The Harbour Gazette'],
        independent: 1,
        evidence: [quoteOf('telephoned')],
      },
    ],
  }
}

function joinedAndNear(): Pick<Contact, 'joined' | 'near' | 'mentions'> {
  const [left, right] = ['aaaaaaaaaaaa/a1', 'bbbbbbbbbbbb/a1'].map((id) => id as MentionId)
  if (left === undefined || right === undefined) throw new Error('two mentions')
  return {
    mentions: [left, right],
    joined: [
      {
        left,
        right,
        verdict: 'same',
        score: 11,
        reasons: ['same two ministers', 'same day', 'both by telephone'],
      },
    ],
    near: [
      {
        contact: 'c-00000000k009' as ContactId,
        verdict: 'different',
        score: 0,
        reasons: ['another type', 'three days later'],
      },
    ],
  }
}
