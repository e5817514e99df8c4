/** The room through its door: trees, names, problems, and laws that hold for any text. */
import { strict as assert } from 'node:assert'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { OperationError } from '../../src/acquire/index.ts'
import {
  conlluFrom,
  documentsFromConllu,
  openAnalyst,
  type Analysis,
  type Analyst,
  type ModelFiles,
  type Sentence,
} from '../../src/language/index.ts'
import { normalFormOf, textAt, type Span } from '../../src/text/index.ts'
import { loadModelFiles } from '../../src/serve/load.ts'

let analyst: Analyst
before(async () => {
  analyst = await openAnalyst(await loadModelFiles())
})
after(() => analyst.close())

function analyse(text: string): Promise<Analysis> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ])
  return analyst.analyse({ text, paragraphs })
}

async function only(text: string): Promise<Sentence> {
  const { sentences } = await analyse(text)
  const [sentence] = sentences
  assert.ok(sentence && sentences.length === 1, `one sentence expected in ${text}`)
  return sentence
}

function assertTree({ tokens, root, children }: Sentence): void {
  assert.equal(tokens.filter(({ head }) => head === -1).length, 1)
  assert.equal(tokens[root]?.head, -1)
  for (const token of tokens) {
    assert.notEqual(token.head, token.index)
    if (token.head >= 0) assert.ok(children[token.head]?.includes(token.index))
    let at = token.index
    for (let step = 0; at !== -1; step++) {
      assert.ok(step <= tokens.length, 'a cycle')
      at = tokens[at]?.head ?? -1
    }
  }
}

function namesIn(text: string, { names }: Analysis): readonly string[] {
  return names.map(({ span, type }) => `${type} ${textAt(text, span)}`)
}

describe('a sentence', () => {
  it('has subject, object and oblique in their places', async () => {
    const { tokens } = await only('The envoy’s deputy didn’t meet the minister in Geneva.')
    const row = (form: string): string => {
      const token = tokens.find((one) => one.form === form)
      return `${token?.lemma} ${token?.relation} ${tokens[token?.head ?? -1]?.form}`
    }
    assert.equal(row('deputy'), 'deputy nsubj meet')
    assert.equal(row('envoy'), 'envoy nmod:poss deputy')
    assert.equal(row("n't"), 'not advmod meet')
    assert.equal(row('minister'), 'minister obj meet')
    assert.equal(row('Geneva'), 'Geneva obl meet')
  })

  it('tells the passive and the tense', async () => {
    const { tokens } = await only('The ambassador was summoned on Tuesday.')
    const verb = tokens.find(({ lemma }) => lemma === 'summon')
    assert.deepEqual(verb?.features, { Tense: 'Past', VerbForm: 'Part', Voice: 'Pass' })
    assert.equal(tokens.find(({ form }) => form === 'was')?.features['Tense'], 'Past')
    assert.equal(tokens.find(({ form }) => form === 'ambassador')?.relation, 'nsubj:pass')
  })

  it('is cut and joined again when it is long', async () => {
    const long = `The minister said that ${'the talks went well, and '.repeat(90)}all agreed.`
    const sentence = await only(long)
    assert.ok(sentence.tokens.length > 400)
    assertTree(sentence)
  })
})

describe('names', () => {
  it('are without titles, days and nationalities', async () => {
    const text =
      'U.S. Defense Secretary Robert Gates met Foreign Minister Carl Bildt in Stockholm on Tuesday. ' +
      'The Swedish side thanked Gates.'
    const found = namesIn(text, await analyse(text))
    assert.deepEqual(found, [
      'LOC U.S.',
      'PER Robert Gates',
      'PER Carl Bildt',
      'LOC Stockholm',
      'PER Gates',
    ])
  })
})

describe('names in releases', () => {
  it('leave out what the office governs', async () => {
    const text =
      'Secretary of State Antony J. Blinken spoke today with Omani Foreign Minister Sayyid Badr. ' +
      'The Secretary of Defense and the Office of the Spokesperson said no more, the State Department said.'
    assert.deepEqual(namesIn(text, await analyse(text)), [
      'PER Antony J. Blinken',
      'PER Sayyid Badr',
      'ORG State Department',
    ])
  })
})

describe('a text that is no English', () => {
  it('is said to be another language', async () => {
    const german =
      'Der Minister hat am Montag mit dem Außenminister des Landes gesprochen und sich für eine Lösung eingesetzt.'
    const text = `The two met on Monday in the capital and spoke of the war.\n${german}`
    const { problems, sentences } = await analyse(text)
    assert.deepEqual(
      problems.map(({ code, span }) => [code, textAt(text, span)]),
      [['not-english', german]],
    )
    assert.match(problems[0]?.detail ?? '', /German/)
    assert.deepEqual(
      sentences.map(({ parsed }) => parsed),
      [true, false],
    )
  })

  it('is known by its letters when it is short', async () => {
    const { problems } = await analyse('Министр обороны провёл переговоры.')
    assert.match(problems[0]?.detail ?? '', /Cyrillic/)
  })

  it('is not claimed of headlines and names', async () => {
    for (const text of ['Austin, Belousov speak', 'Lynne Tracy', '15 May 2024', '...'])
      assert.deepEqual((await analyse(text)).problems, [])
  })
})

describe('laws', () => {
  const words = [
    'The minister',
    'met',
    "didn't",
    'U.S.',
    '“',
    '”',
    '…',
    '👨‍👩‍👧',
    '\ud800',
    'Мир',
    '.',
    '\n',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(' ')),
  )

  it('any string is analysed, its spans slice back, its trees have one root', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (string) => {
        const { sentences, names } = await analyse(string)
        for (const sentence of sentences) {
          assertTree(sentence)
          for (const { span, form } of sentence.tokens)
            assert.equal(normalFormOf(textAt(string, span)).text, form)
        }
        for (const { sentence, tokens, span } of names) {
          const [first, last] = [tokens[0], tokens[1] - 1].map(
            (at) => sentences[sentence]?.tokens[at]?.span,
          )
          assert.deepEqual(span, [first?.[0], last?.[1]])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('the same text has the same analysis, whatever was read before', async () => {
    const first = 'The two ministers spoke by phone on Friday, the ministry said.'
    const alone = await analyse(first)
    await analyse('Something else altogether was read in between by the same analyst.')
    assert.deepEqual(await analyse(first), alone)
    const other = await openAnalyst(await loadModelFiles())
    assert.deepEqual(await other.analyse({ text: first, paragraphs: [[0, first.length]] }), alone)
    await other.close()
  })
})

describe('CoNLL-U', () => {
  it('holds what the analysis holds', async () => {
    const source = "The ministry's envoy didn't go to Oslo."
    const analysis = await analyse(source)
    const conllu = conlluFrom(analysis, { id: 'one', text: source })
    assert.match(conllu, /^# newdoc id = one\n# newpar\n# sent_id = 1\n# text = The ministry's/)
    assert.match(conllu, /\n2-3\tministry's\t_/)
    assert.match(
      conllu,
      /\tTokenRange=34:38\|NER=B-LOC\n|SpaceAfter=No\|TokenRange=34:38\|NER=B-LOC\n/,
    )
    const [document] = documentsFromConllu(conllu)
    assert.equal(document?.text, source)
    assert.deepEqual(
      document?.sentences.flatMap(({ words: given }) =>
        given.map(({ form, lemma, upos, head, relation }) => [form, lemma, upos, head, relation]),
      ),
      analysis.sentences.flatMap(({ tokens }) =>
        tokens.map(({ form, lemma, upos, head, relation }) => [form, lemma, upos, head, relation]),
      ),
    )
  })

  it('given words are kept as they are given', async () => {
    const rows = ['1\tNo one', '2\tspoke', '3\t.'].map((row) => `${row}\t_\t_\t_\t_\t_\t_\t_\t_`)
    const [document] = documentsFromConllu(`${rows.join('\n')}\n\n`)
    const { sentences } = await analyst.analyseWords(document?.sentences ?? [])
    assert.deepEqual(
      sentences[0]?.tokens.map(({ form }) => form),
      ['No one', 'spoke', '.'],
    )
    assert.equal(document?.text, 'No one spoke .')
  })
})

describe('a damaged model', () => {
  const graph = (good: ModelFiles, name: string): Uint8Array =>
    Uint8Array.from(good.graphs[name] ?? [])
  const cases: Readonly<Record<string, (good: ModelFiles) => ModelFiles>> = {
    'a file cut short': (good) => {
      const short = graph(good, 'encoder-a.int8.onnx').subarray(0, 1000)
      return { ...good, graphs: { ...good.graphs, 'encoder-a.int8.onnx': short } }
    },
    'a changed byte': (good) => {
      const flipped = graph(good, 'relations-a.onnx')
      flipped[1000] = (flipped[1000] ?? 0) ^ 1
      return { ...good, graphs: { ...good.graphs, 'relations-a.onnx': flipped } }
    },
    'a graph that is missing': (good) => ({ ...good, graphs: {} }),
    'another vocabulary': (good) => ({ ...good, vocabulary: good.vocabulary.slice(1) }),
    'no manifest': (good) => ({ ...good, manifest: '' }),
    'a manifest of nothing': (good) => ({ ...good, manifest: '{"files":{}}' }),
  }
  for (const [name, damage] of Object.entries(cases))
    it(`${name} is told before anything is read`, async () => {
      await assert.rejects(
        openAnalyst(damage(await loadModelFiles())),
        (error) => error instanceof OperationError && error.code === 'model-damaged',
      )
    })
})
