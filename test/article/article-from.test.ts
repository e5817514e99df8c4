/** Pages to articles: what is text, what is set apart, and how each value is known. */
import { strict as assert } from 'node:assert'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { acquire, captureFromText, type Capture, type GivenFacts } from '../../src/acquire/index.ts'
import { articleFrom, type Article } from '../../src/article/index.ts'

async function captureOf(path: string): Promise<Capture> {
  for await (const one of acquire([path], { now: () => '2031-06-01T00:00:00Z' }))
    if (one.kind === 'capture') return one.capture
  throw new Error(`${path} gave no capture`)
}

async function pageOf(name: string): Promise<Article> {
  return articleFrom(await captureOf(join(import.meta.dirname, 'pages', name)))
}

function articleOf(text: string, given: GivenFacts = {}): Article {
  return articleFrom(captureFromText(text, given))
}

function paragraphsOf({ text, paragraphs }: Article): readonly string[] {
  return paragraphs.map(([start, end]) => text.slice(start, end))
}

function apart({ text, chrome }: Article, reason: string): readonly string[] {
  return chrome
    .filter((one) => one.reason === reason)
    .map(({ span }) => text.slice(span[0], span[1]))
}

describe('a page of a paper', () => {
  it('gives its report, block by block, and nothing that stands round it', async () => {
    const article = await pageOf('gazette.html')
    assert.deepEqual(
      paragraphsOf(article).map((words) => words.slice(0, 44)),
      [
        'Ministers speak by telephone after nine mont',
        'The defence ministers of Velmark and Ostrin ',
        'Velmark’s minister, Tessa Orlan, asked for t',
        'What was said',
        'The two spoke for about forty minutes, mostl',
        'Velmark wants the boat back before the summe',
        'Ostrin wants the crew to be heard first.',
        'Month | Crossings',
        'January | 1,204',
        'No further call has been agreed, a spokesman',
      ],
    )
    for (const word of [
      'cookies',
      'newsletter',
      'Share',
      'cranes',
      'rights reserved',
      'innerHTML',
      'run its script',
    ])
      assert.ok(!article.text.includes(word), word)
    assert.deepEqual(apart(article, 'caption'), [
      'The ministry of defence in Velmark City on Monday.',
    ])
    assert.equal(apart(article, 'biography').length, 1)
  })

  it('gives what its data says, with where it stands', async () => {
    const article = await pageOf('gazette.html')
    assert.equal(article.outlet, 'The Harbour Gazette')
    assert.equal(article.headline?.basis, 'page')
    assert.deepEqual(article.headline.evidence, [[0, 46]])
    assert.equal(article.byline?.value, 'Ann Example')
    assert.equal(article.dateline?.value, 'VELMARK CITY, March 4')
    assert.equal(article.agency?.value, 'Meridian News Agency')
    assert.deepEqual(article.published, {
      kind: 'known',
      value: '2031-03-04T16:20:00Z',
      basis: 'page',
      rule: 'json-ld datePublished',
      evidence: [],
    })
  })

  it('has white space made single and entities decoded', async () => {
    const { text } = await pageOf('gazette.html')
    assert.ok(
      text.includes('her office – a claim that Ostrin’s side did not repeat & did not deny'),
    )
    assert.doesNotMatch(text, / {2}|\n{3}|[ \n]\n\n|&\w+;/)
  })
})

describe('a fragment of a page', () => {
  it('keeps all of its text', async () => {
    const article = await pageOf('fragment.html')
    assert.deepEqual(article.text.split('\n\n'), [
      'Office of the Spokesperson',
      'The minister met the envoy today. They spoke briefly.',
      'MR EXAMPLE: Thank you.',
      'QUESTION: Was there a call?',
      '# # #',
    ])
    assert.deepEqual(apart(article, 'boilerplate'), ['# # #'])
  })

  it('shows the headline given with it first, and the line that names its writer apart', () => {
    const given = { headline: 'A meeting', byline: 'Office of the Spokesperson' }
    const article = articleOf('<p>Office of the Spokesperson</p><p>They met today.</p>', given)
    assert.equal(article.text, 'A meeting\n\nOffice of the Spokesperson\n\nThey met today.')
    assert.deepEqual(paragraphsOf(article), ['A meeting', 'They met today.'])
    assert.equal(article.headline?.basis, 'given')
    assert.deepEqual(article.byline, { ...article.byline, basis: 'given', evidence: [[11, 37]] })
  })
})

describe('a headline given with character references', () => {
  it('has them decoded', () => {
    const article = articleOf('<p>They met today.</p>', {
      headline: 'Velmark&#8217;s call &amp; AT&T',
    })
    assert.equal(article.headline?.value, 'Velmark’s call & AT&T')
  })
})

describe('a page saved as text', () => {
  it('keeps the text as it is and reads the report in it', async () => {
    const path = join(import.meta.dirname, 'pages/saved.txt')
    const capture = await captureOf(path)
    const article = articleFrom(capture)
    assert.equal(article.text, capture.content)
    assert.deepEqual(
      paragraphsOf(article).map((words) => words.slice(0, 30)),
      [
        'Envoy summoned over boat at Ha',
        "Ostrin's foreign ministry summ",
        'The ambassador, Rune Halden, s',
        '"We expect an answer," the min',
      ],
    )
    assert.ok(paragraphsOf(article)[1]?.endsWith('the ministry said.'), 'wrapped lines are joined')
    assert.deepEqual(apart(article, 'byline').length, 3)
    assert.deepEqual(apart(article, 'caption').length, 1)
    assert.deepEqual(apart(article, 'promotion'), [
      'Advertisement',
      'READ MORE: Ministers speak by telephone after nine months',
      'Ministers speak by telephone after nine months',
      'Harbour cranes stand still for a second week',
    ])
    assert.equal(apart(article, 'boilerplate').length, 2)
  })

  it('gives headline, writer, dateline, agency and date from its lines', async () => {
    const article = await pageOf('saved.txt')
    assert.equal(article.headline?.value, 'Envoy summoned over boat at Hallin')
    assert.equal(article.headline.basis, 'text')
    assert.equal(article.byline?.value, 'Bo Sample')
    assert.equal(article.dateline?.value, 'OSTRIN CITY, March 12')
    assert.equal(article.agency?.value, 'Northern Wire')
    const { published } = article
    if (published.kind === 'unknown') throw new Error(published.why)
    assert.equal(published.value, '2031-03-12')
    assert.equal(published.rule, 'published line')
    const [span] = published.evidence
    assert.equal(article.text.slice(span?.[0], span?.[1]), '12 March 2031')
  })

  it('is read as the founding report is, where that is at hand', async () => {
    const path = join(import.meta.dirname, '../../../shared/founding/report.txt')
    if (!existsSync(path)) return console.log(`NOT TESTED: there is no ${path}`)
    const article = articleFrom(await captureOf(path))
    assert.equal(article.byline?.value, 'Noah Robertson')
    assert.equal(article.headline, undefined)
    assert.equal(article.published.kind, 'unknown')
    assert.deepEqual(
      article.chrome.map(({ reason }) => reason),
      ['biography', 'navigation', 'navigation'],
    )
    assert.equal(article.paragraphs.length, 10)
  })
})

describe('a list saved as text', () => {
  it('keeps its longest line apart from the next, and wraps where a line goes on', () => {
    const list =
      'Bern phones Cairo\nTokyo calls in the ambassador over a lost boat\nLima hosts Quito again\nOslo writes to Accra about fish'
    assert.equal(paragraphsOf(articleOf(list)).length, 4)
    const wrapped =
      'The ministry in Tokyo called in the ambassador\nover a lost boat. Nobody said more of it then.\n\nIt rained.'
    assert.equal(paragraphsOf(articleOf(wrapped)).length, 2)
  })
})

describe('a page of Markdown', () => {
  it('loses its marks and nothing else', async () => {
    const article = await pageOf('notes.md')
    assert.deepEqual(paragraphsOf(article), [
      'Two notes on one call',
      'Velmark says that its minister asked for the call. The line goes on here.',
      'Ostrin says nothing of that.',
      'A third side was not asked.',
      'month | calls',
      'March | 1',
      'They will speak again in April.',
    ])
    assert.equal(article.byline?.value, 'Ann Example')
    assert.deepEqual(article.published, {
      ...article.published,
      basis: 'given',
      value: '2031-03-05',
    })
  })
})

describe('the publication date', () => {
  const report = 'The two ministers spoke on Tuesday, their offices said.'
  const page = (head: string) =>
    `<html><head>${head}</head><body><article><p>${report}</p></article></body></html>`
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'meta',
      page('<meta property="article:published_time" content="2031-03-04T10:00:00Z">'),
      '2031-03-04T10:00:00Z',
    ],
    ['Dublin Core', page('<meta name="DC.date.issued" content="2031-03-04">'), '2031-03-04'],
    [
      'broken linked data',
      page('<script type="application/ld+json">{"@type": "NewsArticle", </script>'),
      undefined,
    ],
    [
      'a modification only',
      page('<meta property="article:modified_time" content="2031-03-04">'),
      undefined,
    ],
    [
      'time',
      `<main><time datetime="2031-03-04">Tuesday</time><p>${report}</p></main>`,
      '2031-03-04',
    ],
    [
      'a line in words',
      `Envoys meet in Hallin\n\nTuesday, March 4, 2031\n\n${report}`,
      '2031-03-04',
    ],
    ['a dateline with a year', `HALLIN, March 4, 2031 — ${report}`, '2031-03-04'],
    ['a dateline without one', `HALLIN, March 4 — ${report}`, undefined],
    ['a date in the report', `${report} The last call was on March 15, 2029.`, undefined],
    [
      'a date that numbers leave open',
      `Envoys meet in Hallin\n\n03/04/2031\n\n${report}`,
      undefined,
    ],
    ['no date', report, undefined],
  ]
  for (const [from, content, expected] of cases)
    it(`${expected ?? 'is unknown'} from ${from}`, () => {
      const { published } = articleOf(content)
      if (published.kind === 'known') assert.equal(published.value, expected)
      else assert.ok(expected === undefined && published.why.length > 20)
    })

  it('given beside the page beats the page', () => {
    const content = page('<meta name="date" content="2031-03-04">')
    const { published } = articleOf(content, { published: '2031-03-01' })
    assert.deepEqual(published, {
      kind: 'known',
      value: '2031-03-01',
      basis: 'given',
      rule: 'given',
      evidence: [],
    })
  })
})

describe('datelines', () => {
  const cases: readonly (readonly [string, string | undefined, string?])[] = [
    ['WELLINGTON — The prime minister spoke.', 'WELLINGTON'],
    ['MOSCOW, June 25 (Agency) - The minister spoke.', 'MOSCOW, June 25', 'Agency'],
    ['NEW YORK, July 3 (Example) -- Envoys met.', 'NEW YORK, July 3', 'Example'],
    ['KYIV, Ukraine (EX) — Envoys met.', 'KYIV, Ukraine', 'EX'],
    ['Geneva (Example News) – Envoys met.', 'Geneva', 'Example News'],
    ['MOSCOW, June 25. /EXAMPLE/. The minister spoke.', 'MOSCOW, June 25', 'EXAMPLE'],
    ['Oslo, 25 June 2024 – “We met,” he said.', 'Oslo, 25 June 2024'],
    ['HALLIN (Wire) -The minister spoke.', 'HALLIN', 'Wire'],
    ['HALLIN-Ostrin talks were held.', undefined],
    ['Austin – who had asked for it – spoke with him.', undefined],
    ['NATO — the alliance of 32 — met on Monday.', undefined],
    ['The minister (a reformer) - Envoys say - met him.', undefined],
    ['MR EXAMPLE: Thank you all.', undefined],
    ['The two spoke on Tuesday.', undefined],
  ]
  for (const [line, dateline, agency] of cases)
    it(`${dateline ?? 'none'} in "${line}"`, () => {
      const article = articleOf(line)
      assert.equal(article.dateline?.value, dateline)
      assert.equal(article.agency?.value, agency)
      if (dateline !== undefined)
        assert.match(paragraphsOf(article)[0] ?? '', /^(?:The|Envoys|“We)/)
    })
})

describe('notes about the writer', () => {
  const report =
    'The envoys of Velmark and Ostrin met on Monday.\n\nThey agreed to meet again in May.\n\nThe next round is in Hallin.\n\n'
  const notes: readonly string[] = [
    'Ann Example is the Hallin bureau chief for The Harbour Gazette. She holds a degree in law.',
    'Ann Example covers diplomacy. She can be reached at ann@example.org.',
    'Bo Q. Sample is a reporter at Northern Wire.',
    'Ann Example, a defence reporter, covers the ministry and its staff.',
  ]
  for (const note of notes)
    it(`sets apart "${note}"`, () => {
      const article = articleOf(report + note)
      assert.deepEqual(apart(article, 'biography'), [note])
      assert.equal(article.byline?.value, note.split(/,| (?:is|covers) /)[0])
    })

  it('tell the line above the report that has the name alone', () => {
    const article = articleOf(`Envoys meet again in Hallin\n\nAnn Example\n\n${report}${notes[0]}`)
    assert.deepEqual(apart(article, 'byline'), ['Ann Example'])
  })

  const news: readonly string[] = [
    'Rune Halden is the ambassador of Velmark to Ostrin.',
    'Ann Example was a reporter at Northern Wire when she was detained in May.',
    'Velmark Defence Ministry is a member of the board that the press office writes for.',
    'The United States is deeply concerned with the arrest of journalists.',
  ]
  for (const sentence of news)
    it(`keeps "${sentence}"`, () => {
      assert.deepEqual(apart(articleOf(report + sentence), 'biography'), [])
    })

  it('keeps a journalist of whom the report itself speaks', () => {
    const told = `Ostrin freed Ann Example on Monday after talks with Velmark.\n\n${report}Ann Example is a reporter at Northern Wire. She previously covered the war.`
    assert.deepEqual(apart(articleOf(told), 'biography'), [])
  })
})

describe('the lines of a site', () => {
  it('are not found in sentences that use their words', () => {
    const sentences = [
      'Share prices fell as the ministers spoke.',
      'Related talks were held in Hallin on Monday.',
      'By Tuesday the two sides had met twice, the envoy said.',
      'The minister read more of the letter aloud.',
      'Follow-up calls are planned for May.',
      'Reporting by the ministry was late, the envoy said.',
      'Published accounts of the call differ.',
    ]
    const article = articleOf(sentences.join('\n\n'))
    assert.deepEqual(paragraphsOf(article), sentences)
  })

  it('are found above the headline', () => {
    const article = articleOf(
      'News\nWorld\n\nEnvoys meet in Hallin\n\nThe two envoys met on Monday in the old customs house.',
    )
    assert.deepEqual(apart(article, 'navigation'), ['News', 'World'])
    assert.equal(article.headline?.value, 'Envoys meet in Hallin')
  })

  it('leave a report of one line alone', () => {
    assert.deepEqual(paragraphsOf(articleOf('Ministers spoke by phone')), [
      'Ministers spoke by phone',
    ])
  })
})

describe('what a report says of itself', () => {
  const report = 'The ministers of Velmark and Ostrin spoke on Tuesday, the ministry said.'
  const noticeOf = (line: string): string | undefined =>
    articleOf(`${report}\n\nThey will meet again in May, it added.\n\n${line}`).notice?.kind

  it('is told as a notice, and is no part of the report', () => {
    const line = 'Correction: An earlier version of this article named the wrong minister.'
    const article = articleOf(`${report}\n\n${line}`)
    assert.deepEqual(apart(article, 'notice'), [line])
    assert.deepEqual(article.notice, { kind: 'correction', evidence: [[74, 74 + line.length]] })
  })

  it('is that it was taken back, before that it was corrected', () => {
    const taken = [
      'This article has been retracted.',
      'Editor’s note: This story, first published on May 3, has been withdrawn.',
      'The Gazette has retracted this report after a review.',
      'RETRACTION: The call did not take place.',
    ]
    assert.deepEqual(taken.map(noticeOf), ['retraction', 'retraction', 'retraction', 'retraction'])
    assert.equal(
      articleOf('x', { headline: 'RETRACTED: Ministers speak' }).notice?.kind,
      'retraction',
    )
  })

  it('is not read into news of other reports', () => {
    const news = [
      'The ministry has retracted its report of a call.',
      'The envoy was withdrawn on Monday.',
      'The article has been retracted by the agency, he said.',
      'This report was withdrawn by the council after protests.',
      'A correction of the course is needed, the minister said.',
    ]
    assert.deepEqual(news.map(noticeOf), [undefined, undefined, undefined, undefined, undefined])
  })

  it('comes with the time of its last change', () => {
    const page = (meta: string): Article =>
      articleOf(`<html><head>${meta}</head><body><p>${report}</p></body></html>`)
    const changed = page('<meta property="article:modified_time" content="2024-06-26T10:00:00Z">')
    assert.equal(changed.modified?.value, '2024-06-26T10:00:00Z')
    const linked = '{"@type":"NewsArticle","dateModified":"2024-06-27"}'
    const told = page(`<script type="application/ld+json">${linked}</script>`)
    assert.equal(told.modified?.value, '2024-06-27')
    assert.equal(articleOf(report, { modified: '2024-06-28' }).modified?.basis, 'given')
    const [one, other] = ['2024-06-28', '2024-06-29'].map((modified) =>
      captureFromText(report, { modified }),
    )
    assert.equal(one?.id, other?.id)
  })
})
