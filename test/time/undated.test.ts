/**
 * When a text without a date was published, from its own words: the corpus beside the English words, what
 * the proof holds, what the rest of the reading makes of it, and the laws: one more sentence never widens
 * the stretch, and no clock is asked.
 */
import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, it, mock } from 'node:test'
import fc from 'fast-check'
import type { Article, Published } from '../../src/article/index.ts'
import { captureFromText } from '../../src/acquire/index.ts'
import { knowledgeFrom } from '../../src/knowledge/index.ts'
import type { Analysis, Sentence } from '../../src/language/index.ts'
import { read } from '../../src/read.ts'
import type { Reading } from '../../src/reading.ts'
import { loadKnowledgeTables } from '../../src/serve/load.ts'
import { textAt } from '../../src/text/index.ts'
import { findPublication } from '../../src/time/index.ts'
import { analyst, articleOf } from '../attribution/read-text.ts'
import { marked } from './tokens.ts'

const CORPUS = resolve(import.meta.dirname, '../../src/time/undated/en/undated.corpus.txt')

interface Case {
  readonly line: string
  readonly expected: string
}

function casesOf(path: string): readonly Case[] {
  const cases: Case[] = []
  let expected = ''
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('= ')) expected = line.slice(2)
    else if (line !== '' && !line.startsWith('#')) cases.push({ line, expected })
  }
  return cases
}

async function analysed(text: string): Promise<{ article: Article; analysis: Analysis }> {
  const article = articleOf(text)
  return { article, analysis: await (await analyst()).analyse(article) }
}

async function publishedOf(text: string): Promise<Published> {
  const { article, analysis } = await analysed(text)
  return findPublication(article, analysis)
}

function shown(published: Published): string {
  if (published.kind === 'known') return published.value
  const { between, why } = published
  if (between) return `${between.from ?? '..'}/${between.to ?? '..'}`
  return why.includes('contradict each other') ? 'contradiction' : 'nothing'
}

describe('the publication of a text without a date', () => {
  const cases = casesOf(CORPUS)

  it('has one negative to every three or four positives', () => {
    const negatives = cases.filter(({ expected }) => expected === 'nothing')
    assert.ok(cases.length > 50 && negatives.length * 4 >= cases.length - negatives.length)
  })

  for (const { line, expected } of cases)
    it(`${line} → ${expected}`, async () => {
      assert.equal(shown(await publishedOf(line.replaceAll(' | ', '\n\n'))), expected)
    })

  it('is proved by words of the text, one step an end', async () => {
    const text = 'The ministers met on 25 June 2024 and will meet again on 2 July 2024.'
    const published = await publishedOf(text)
    const proof = published.kind === 'unknown' ? published.between?.proof : undefined
    assert.deepEqual(
      proof?.map((step) => [step.rule, step.evidence.map((span) => textAt(text, span))]),
      [
        ['told as over', ['met', '25 June 2024']],
        ['told as ahead', ['will meet', '2 July 2024']],
      ],
    )
    assert.match(proof?.[0]?.detail ?? '', /published on or after 2024-06-25$/)
  })

  it('is known where the text states the day, with rule and evidence', async () => {
    const published = await publishedOf(
      'Yesterday, June 24, 2024, the ministry summoned the envoy.',
    )
    assert.deepEqual(published.kind === 'known' && { ...published, proof: [] }, {
      kind: 'known',
      value: '2024-06-25',
      basis: 'inferred',
      rule: '<named day>, <date>',
      evidence: [
        [0, 9],
        [11, 24],
      ],
      proof: [],
    })
  })

  it('is unknown where its words contradict each other, and both are named', async () => {
    const published = await publishedOf(
      'The treaty was signed on 2 July 2024. The ministers will meet on 25 June 2024.',
    )
    assert.ok(published.kind === 'unknown' && published.between === undefined)
    assert.match(published.why, /was signed … 2 July 2024.*will meet … 25 June 2024/)
  })

  it('is left as it is where the page gives it', async () => {
    const text = 'The ministers met on 25 June 2024.'
    const { analysis } = await analysed(text)
    const article = articleOf(text, '2024-06-20')
    assert.equal(findPublication(article, analysis), article.published)
  })
})

describe('a reading of a text without a date', () => {
  const knowledge = loadKnowledgeTables().then((tables) => knowledgeFrom(tables, {}))
  const readingOf = async (text: string): Promise<Reading> =>
    read(captureFromText(text, {}), { analyst: await analyst(), knowledge: await knowledge })
  const daysOf = ({ times }: Reading): readonly string[] => times.map(({ timex }) => timex)

  it('takes relative words from a day that is inferred', async () => {
    const reading = await readingOf(
      'The ministers met in Oslo on Monday.\n\nToday, June 26, 2024, the ministry said they will meet again next week.',
    )
    assert.deepEqual(daysOf(reading), ['2024-06-24', '2024-06-26', '2024-06-26', '2024-W27'])
    assert.ok(reading.times.every(({ anchor }) => anchor !== 'unknown'))
  })

  it('takes none from a stretch of days', async () => {
    const reading = await readingOf(
      'The ministers met in Oslo on 25 June 2024.\n\nOn Tuesday the ministry said they will meet again on 2 July 2024.',
    )
    assert.equal(shown(reading.article.published), '2024-06-25/2024-07-02')
    assert.deepEqual(daysOf(reading), ['2024-06-25', 'XXXX-WXX-2', '2024-07-02'])
  })
})

const LAW_TEXT = [
  'The ministers met in Oslo on 20 June 2024.',
  'The envoy was recalled in May 2024.',
  'They will meet again in Bergen on 2 July 2024.',
  'The bridge will open in 2025.',
  'Today, June 26, they spoke by phone.',
  'The two met on Tuesday, June 25.',
  'In the 15 months since the call of 15 March 2023, the two have not spoken.',
  'Yesterday, June 24, 2024, the ministry summoned the envoy.',
  'Vale left the city.',
  'The treaty was signed on 9 September 2031.',
  'Tomorrow (June 28) the council will vote.',
  'The council will vote on 1 August 2001.',
].join('\n\n')

/** Only some sentences of an analysis, as if the others had not been written. */
function only({ sentences, names }: Analysis, kept: readonly number[]): Analysis {
  return {
    sentences: kept.flatMap((at, index): Sentence[] => {
      const sentence = sentences[at]
      return sentence ? [{ ...sentence, index }] : []
    }),
    names: names.flatMap((name) => {
      const sentence = kept.indexOf(name.sentence)
      return sentence < 0 ? [] : [{ ...name, sentence }]
    }),
    problems: [],
  }
}

function endsOf(published: Published): { readonly from?: string; readonly to?: string } {
  if (published.kind === 'known') return { from: published.value, to: published.value }
  return published.between ?? {}
}

const isContradiction = (published: Published): boolean => shown(published) === 'contradiction'

describe('the laws of an inferred publication', () => {
  it('one more sentence never widens the stretch, unless the words contradict each other', async () => {
    const { article, analysis } = await analysed(LAW_TEXT)
    const count = analysis.sentences.length
    fc.assert(
      fc.property(fc.subarray([...Array(count).keys()], { minLength: 1 }), (kept) => {
        const before = findPublication(article, only(analysis, kept.slice(0, -1)))
        const after = findPublication(article, only(analysis, kept))
        if (isContradiction(after)) return
        assert.ok(!isContradiction(before))
        const [wide, narrow] = [endsOf(before), endsOf(after)]
        if (wide.from !== undefined)
          assert.ok(narrow.from !== undefined && narrow.from >= wide.from)
        if (wide.to !== undefined) assert.ok(narrow.to !== undefined && narrow.to <= wide.to)
      }),
      { numRuns: 150 },
    )
  })

  it('asks no clock', async () => {
    const { article, analysis } = await analysed(LAW_TEXT)
    const pairs = analysis.sentences.map(({ index }) => [index, (index + 4) % 12])
    const answers = (now: string): readonly Published[] => {
      mock.timers.enable({ apis: ['Date'], now: new Date(now) })
      try {
        return pairs.map((kept) => findPublication(article, only(analysis, kept)))
      } finally {
        mock.timers.reset()
      }
    }
    assert.deepEqual(answers('1999-12-31'), answers('2031-01-01'))
  })

  it('reads any string, with spans that hold words', () => {
    const words =
      '“ ” " today yesterday tomorrow last next this month year , ( ) in on June 24 2024 26 Tuesday 15 months ago since 2023 March fiscal . ’s'.split(
        ' ',
      )
    const line = fc
      .array(fc.constantFrom(...words), { maxLength: 40 })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const { article, analysis } = marked(text, undefined)
        const published = findPublication(article, analysis)
        const proof = published.kind === 'known' ? published.proof : published.between?.proof
        for (const { evidence } of proof ?? [])
          for (const [start, end] of evidence)
            assert.ok(start >= 0 && start < end && end <= article.text.length)
        const { from, to } = endsOf(published)
        if (from !== undefined && to !== undefined) assert.ok(from <= to)
      }),
      { numRuns: 400 },
    )
  })

  it('costs no more a date when there are many, and proves by few', () => {
    const lineOf = (_: unknown, index: number): string =>
      `Today, June 26, they met. Last month, in May 2024, they rested. On Tuesday, June ${(index % 28) + 1}, “they met”.`
    const costOf = (count: number): number => {
      const { article, analysis } = marked(
        Array.from({ length: count }, lineOf).join('|'),
        undefined,
      )
      let best = Infinity
      for (let run = 0; run < 3; run++) {
        const started = performance.now()
        const published = findPublication(article, analysis)
        best = Math.min(best, performance.now() - started)
        assert.equal(shown(published), '2024-06-26')
        assert.ok(published.kind === 'known' && (published.proof?.length ?? 0) <= 3)
      }
      return best / count
    }
    const few = costOf(100)
    assert.ok(costOf(400) < few * 4)
  })
})
