/**
 * Articles for tests of the pages, with readings made by hand: two papers on one call of two invented
 * states' ministers, and one whose every text tries to be code.
 */
import type { Capture, CaptureId } from '../../src/acquire/index.ts'
import type { Article, ArticleId } from '../../src/article/index.ts'
import type { Act } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { ArticleView, ContactId } from '../../src/record/index.ts'
import type { Span } from '../../src/text/index.ts'

export const HOSTILE = {
  headline: '<script>alert("headline")</script> \u202Edetrevni\u202C & "quoted" \'words\'',
  outlet: '=HYPERLINK("http://evil.example","x")<img src=x onerror=alert(1)>',
  quote: '</q><script>alert("quote")</script> \u202Eesrever -- @SUM(1+1)',
} as const

const TEXT = `Kestrelia and Maravane speak for the first time in eight months

DOUNE — Kestrelia’s foreign minister, Maren Aldous, telephoned her Maravani counterpart, Osmin Calderay, on Tuesday, the first such call in eight months.

“We talked about the fishing ground off Hallin,” Calderay told reporters on Wednesday. He would not say how long the call lasted.

Aldous denied that the two had met in secret in March. A drifting mine killed at least two fishermen there in 2019.

Liss Arden covers the region for the Harbour Gazette.

More stories`

const SECOND = `Calderay: Kestrelia asked for our call

The foreign minister of Maravane said he had been asked for Tuesday’s telephone call by Kestrelia’s Maren Aldous.`

export const FIRST_ID = idOf('a')
export const SECOND_ID = idOf('b')
export const COPY_ID = idOf('c')
export const HOSTILE_ID = idOf('d')

function idOf(digit: string): ArticleId {
  return `sha256:${digit.repeat(64)}` as ArticleId
}

/** Where words stand in a text; fails when they do not. */
export function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`“${words}” does not stand in the text`)
  return [start, start + words.length]
}

/** The first words of a span. */
function first(words: string, [start]: Span): Span {
  return [start, start + words.length]
}

interface Draft {
  readonly id: ArticleId
  readonly text: string
  readonly outlet: string
  readonly headline: string
  readonly published: string
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const part of text.matchAll(/[^\n]+/g)) spans.push([part.index, part.index + part[0].length])
  return spans
}

function articleOf({ id, text, outlet, headline, published }: Draft): Article {
  const paragraphs = paragraphsOf(text)
  const chrome = paragraphs.filter((span) => /^(Liss Arden|More stories)/.test(text.slice(...span)))
  return {
    id,
    source: `${outlet}/report.txt`,
    outlet,
    text,
    paragraphs: paragraphs.filter((span) => !chrome.includes(span)),
    headline: { value: headline, basis: 'text', evidence: [[0, headline.length]] },
    published: { kind: 'known', value: published, basis: 'given', rule: 'given', evidence: [] },
    chrome: chrome.map((span, index) => ({
      span,
      reason: index === 0 ? 'biography' : 'navigation',
    })),
    problems: [],
  }
}

function emptyReading(article: Article): Reading {
  return {
    version: 1,
    reader: '0.1.0',
    knowledge: 'test',
    article,
    sentences: article.paragraphs.map((span, index) => ({
      index,
      span,
      paragraph: index,
      tokens: [],
      children: [],
      root: 0,
      parsed: false,
    })),
    names: [],
    times: [],
    entities: [],
    attributions: [],
    acts: [],
    claims: [],
    leftOpen: [],
    problems: [],
  }
}

/** The first paper's reading: a call, a denied meeting, background, a claim, a question left open. */
export function firstReading(): Reading {
  const headline = 'Kestrelia and Maravane speak for the first time in eight months'
  const article = articleOf({
    id: FIRST_ID,
    text: TEXT,
    outlet: 'The Harbour Gazette',
    headline,
    published: '2024-06-26',
  })
  const at = (words: string): Span => spanIn(TEXT, words)
  return {
    ...emptyReading(article),
    entities: [
      {
        id: 'e1',
        kind: 'person',
        name: 'Maren Aldous',
        country: 'KESTRELIA',
        mentions: [at('Maren Aldous'), first('Aldous', at('Aldous denied'))],
      },
      {
        id: 'e2',
        kind: 'person',
        name: 'Osmin Calderay',
        country: 'MARAVANE',
        mentions: [at('Osmin Calderay'), at('Calderay told')],
      },
    ],
    times: [
      {
        span: at('on Tuesday'),
        sentence: 1,
        type: 'DATE',
        timex: '2024-06-25',
        edtf: '2024-06-25',
        grain: 'day',
        basis: 'inferred',
        anchor: 'published',
        from: '2024-06-26',
        rule: 'past weekday',
        derivation: [{ rule: 'past weekday', detail: 'the Tuesday before 2024-06-26' }],
        also: [],
      },
    ],
    attributions: [
      {
        id: 'q1',
        source: first('Calderay', at('Calderay told')),
        cue: at('told reporters'),
        content: [at('We talked about the fishing ground off Hallin')],
        kind: 'direct',
        stance: 'says',
        channel: 'briefing',
        cueHead: { sentence: 2, token: 0 },
        rule: 'quote then cue',
      },
    ],
    acts: [callOf(TEXT), deniedOf(TEXT), mineOf(TEXT)],
    claims: [
      {
        id: 'c1',
        span: at('the first such call in eight months'),
        kind: 'first-since',
        about: 'a1',
        parties: ['e1', 'e2'],
        scope: 'offices',
        contact: 'call',
        value: 'P8M',
        rule: 'first in duration',
      },
    ],
    leftOpen: [
      {
        question: 'length',
        about: 'a1',
        by: 'e2',
        evidence: [at('He would not say how long the call lasted')],
      },
    ],
    problems: [
      { code: 'long-sentence', span: [0, 10], detail: 'A sentence was too long to parse.' },
    ],
  }
}

function actOf(id: string, text: string, trigger: string): Act {
  return {
    id,
    type: 'call',
    status: 'held',
    trigger: spanIn(text, trigger),
    mentions: [spanIn(text, trigger)],
    parties: [],
    time: { precision: 'unknown', basis: 'unknown', rule: 'no time', evidence: [] },
    topics: [],
    figures: [],
    by: [],
    because: [],
    code: { plover: 'CONSULT/phone', cameo: '041' },
    rule: 'call verb',
    statusEvidence: [],
  }
}

function callOf(text: string): Act {
  const at = (words: string): Span => spanIn(text, words)
  return {
    ...actOf('a1', text, 'telephoned'),
    mentions: [at('telephoned'), at('the call')],
    parties: [
      {
        entity: 'e1',
        role: 'initiator',
        country: 'KESTRELIA',
        officeTitle: 'foreign minister',
        person: 'Maren Aldous',
        basis: 'stated',
        evidence: [at('Kestrelia’s foreign minister, Maren Aldous')],
      },
      {
        entity: 'e2',
        role: 'participant',
        country: 'MARAVANE',
        officeTitle: 'foreign minister',
        person: 'Osmin Calderay',
        basis: 'inferred',
        rule: 'counterpart has the same portfolio',
        evidence: [at('her Maravani counterpart, Osmin Calderay')],
      },
    ],
    time: {
      edtf: '2024-06-25',
      precision: 'day',
      basis: 'inferred',
      rule: 'past weekday',
      anchor: 'published',
      from: '2024-06-26',
      evidence: [at('Tuesday')],
    },
    channel: 'phone',
    topics: [at('the fishing ground off Hallin')],
    by: ['q1'],
  }
}

function deniedOf(text: string): Act {
  const at = (words: string): Span => spanIn(text, words)
  return {
    ...actOf('a2', text, 'met in secret'),
    type: 'meeting',
    status: 'denied',
    time: {
      edtf: '2024-03',
      precision: 'month',
      basis: 'inferred',
      rule: 'past month',
      anchor: 'published',
      from: '2024-06-26',
      evidence: [at('March')],
    },
    statusEvidence: [at('denied')],
  }
}

function mineOf(text: string): Act {
  const at = (words: string): Span => spanIn(text, words)
  return {
    ...actOf('a3', text, 'drifting mine'),
    type: 'incident',
    status: 'background',
    time: {
      edtf: '2019',
      precision: 'year',
      basis: 'stated',
      rule: 'year',
      evidence: [at('2019')],
    },
    figures: [
      {
        what: 'killed',
        bound: '>=',
        number: 2,
        of: 'fishermen',
        evidence: [at('at least two fishermen')],
      },
    ],
  }
}

function captureOf(reading: Reading, outlet: string): Capture {
  return {
    id: reading.article.id as unknown as CaptureId,
    mediaType: 'text/plain',
    content: reading.article.text,
    charset: { name: 'utf-8', basis: 'detected' },
    source: reading.article.source,
    given: { outlet, url: 'javascript:alert(1)' },
    capturedAt: '2024-06-26T18:00:00Z',
  }
}

function viewOf(reading: Reading, others: Partial<ArticleView> = {}): ArticleView {
  return {
    capture: captureOf(reading, reading.article.outlet ?? ''),
    reading,
    storedAt: '2024-06-26T18:05:00Z',
    contacts: {},
    copies: [],
    versions: [],
    ...others,
  }
}

/** The stored articles. */
export function fakeArticles(): readonly ArticleView[] {
  const first = firstReading()
  const second = emptyReading(
    articleOf({
      id: SECOND_ID,
      text: SECOND,
      outlet: 'Meridian Ledger',
      headline: 'Calderay: Kestrelia asked for our call',
      published: '2024-06-27',
    }),
  )
  const copy: Reading = {
    ...first,
    article: { ...first.article, id: COPY_ID, outlet: 'Northern Courier' },
  }
  const hostileText = `${HOSTILE.headline}\n\n${HOSTILE.quote}`
  const hostile = emptyReading(
    articleOf({
      id: HOSTILE_ID,
      text: hostileText,
      outlet: HOSTILE.outlet,
      headline: HOSTILE.headline,
      published: '2024-06-28',
    }),
  )
  const contacts = { a1: 'c-00000000k001' as ContactId, a2: 'c-00000000k002' as ContactId }
  return [
    viewOf(first, {
      contacts,
      copies: [{ article: COPY_ID, source: 'Northern Courier', share: 0.98 }],
    }),
    viewOf(second),
    viewOf(copy, { copies: [{ article: FIRST_ID, source: 'The Harbour Gazette', share: 0.98 }] }),
    viewOf(hostile),
  ]
}
