/**
 * The clause decides between the weekday before and the one after, by the tree: rows of
 * form, lemma, tag, features, head and relation, as the language room gives them.
 */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import type { Sentence, Token } from '../../src/language/index.ts'
import { findTimes, type TimeExpression } from '../../src/time/index.ts'
import { marked } from './tokens.ts'

type Row = readonly [form: string, lemma: string, xpos: string, head: number, relation: string]

const UPOS: Readonly<Record<string, string>> = {
  MD: 'AUX',
  NNP: 'PROPN',
  NN: 'NOUN',
  IN: 'ADP',
  TO: 'PART',
  DT: 'DET',
  PRP: 'PRON',
}
const FEATURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VBD: { Tense: 'Past', VerbForm: 'Fin' },
  VBZ: { Tense: 'Pres', VerbForm: 'Fin' },
  MD: { VerbForm: 'Fin' },
  VB: { VerbForm: 'Inf' },
  VBP: { Tense: 'Pres', VerbForm: 'Fin' },
  VBN: { Tense: 'Past', VerbForm: 'Part' },
}

function sentenceFrom(rows: readonly Row[]): Sentence {
  let at = 0
  const tokens = rows.map(([form, lemma, xpos, head, relation], index): Token => {
    const start = at
    at += form.length + 1
    const upos = relation.startsWith('aux') || relation === 'cop' ? 'AUX' : (UPOS[xpos] ?? 'VERB')
    const features = FEATURES[xpos] ?? {}
    return {
      index,
      span: [start, start + form.length],
      form,
      lemma,
      upos,
      xpos,
      features,
      head,
      relation,
      spaceAfter: true,
    }
  })
  const children = tokens.map(({ index }) =>
    tokens.filter((one) => one.head === index).map((one) => one.index),
  )
  const root = tokens.findIndex((token) => token.head < 0)
  return { index: 0, span: [0, at - 1], paragraph: 0, tokens, children, root, parsed: true }
}

/** The times of a sentence published on Wednesday 26 June 2024. */
function read(rows: readonly Row[]): readonly TimeExpression[] {
  const sentence = sentenceFrom(rows)
  const text = rows.map(([form]) => form).join(' ')
  const { article } = marked(text, '2024-06-26')
  return findTimes(article, { sentences: [sentence], names: [], problems: [] })
}

describe('the tense of the clause', () => {
  it('is past: the weekday before, the other kept', () => {
    const [time] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['met', 'meet', 'VBD', -1, 'root'],
      ['Friday', 'Friday', 'NNP', 1, 'obl:unmarked'],
    ])
    assert.deepEqual(
      [time?.timex, time?.rule, time?.also],
      ['2024-06-21', 'past weekday', ['2024-06-28']],
    )
  })

  it('is future with an auxiliary: the weekday after', () => {
    const [time] = read([
      ['They', 'they', 'PRP', 2, 'nsubj'],
      ['will', 'will', 'MD', 2, 'aux'],
      ['meet', 'meet', 'VB', -1, 'root'],
      ['Friday', 'Friday', 'NNP', 2, 'obl:unmarked'],
    ])
    assert.deepEqual(
      [time?.timex, time?.rule, time?.also],
      ['2024-06-28', 'future weekday', ['2024-06-21']],
    )
  })

  it('is future in an infinitive under a plan', () => {
    const [time] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['plan', 'plan', 'VBZ', -1, 'root'],
      ['to', 'to', 'TO', 3, 'mark'],
      ['meet', 'meet', 'VB', 1, 'xcomp'],
      ['Friday', 'Friday', 'NNP', 3, 'obl:unmarked'],
    ])
    assert.equal(time?.timex, '2024-06-28')
  })

  it('is future in "were to speak", however long ago it was said', () => {
    const rows = (...helpers: readonly Row[]): readonly Row[] => [
      ['They', 'they', 'PRP', helpers.length + 1, 'nsubj'],
      ...helpers,
      ['on', 'on', 'IN', helpers.length + 2, 'case'],
      ['Friday', 'Friday', 'NNP', helpers.length, 'obl'],
    ]
    const cases: readonly (readonly [Row[], string])[] = [
      [
        [
          ['were', 'be', 'VBD', 3, 'aux'],
          ['to', 'to', 'TO', 3, 'mark'],
          ['speak', 'speak', 'VB', -1, 'root'],
        ],
        '2024-06-28',
      ],
      [
        [
          ['are', 'be', 'VBP', 3, 'cop'],
          ['to', 'to', 'TO', 3, 'mark'],
          ['speak', 'speak', 'VB', -1, 'root'],
        ],
        '2024-06-28',
      ],
      [
        [
          ['were', 'be', 'VBD', 4, 'aux'],
          ['to', 'to', 'TO', 4, 'mark'],
          ['be', 'be', 'VB', 4, 'aux:pass'],
          ['held', 'hold', 'VBN', -1, 'root'],
        ],
        '2024-06-28',
      ],
      [
        [
          ['were', 'be', 'VBD', 4, 'aux'],
          ['to', 'to', 'TO', 4, 'mark'],
          ['have', 'have', 'VB', 4, 'aux'],
          ['met', 'meet', 'VBN', -1, 'root'],
        ],
        '2024-06-21',
      ],
      [
        [
          ['were', 'be', 'VBD', 2, 'aux:pass'],
          ['held', 'hold', 'VBN', -1, 'root'],
        ],
        '2024-06-21',
      ],
    ]
    for (const [helpers, day] of cases) {
      const sentence = rows(...helpers)
      assert.equal(read(sentence)[0]?.timex, day, sentence.map(([form]) => form).join(' '))
    }
  })

  it('is future in "is due in Paris", where "due" looks like a preposition', () => {
    const rows = (word: string): readonly Row[] => [
      ['He', 'he', 'PRP', 4, 'nsubj'],
      ['is', 'be', 'VBZ', 4, 'cop'],
      [word, word, 'JJ', 4, 'case'],
      ['in', 'in', 'IN', 4, 'case'],
      ['Paris', 'Paris', 'NNP', -1, 'root'],
      ['on', 'on', 'IN', 6, 'case'],
      ['Friday', 'Friday', 'NNP', 4, 'obl'],
    ]
    assert.equal(read(rows('due'))[0]?.timex, '2024-06-28')
    assert.equal(read(rows('out'))[0]?.timex, '2024-06-21')
  })

  it('is that of the verb above in "the first to visit"', () => {
    const rows = (word: string): readonly Row[] => [
      ['He', 'he', 'PRP', 1, 'nsubj'],
      ['became', 'become', 'VBD', -1, 'root'],
      ['the', 'the', 'DT', 4, 'det'],
      [word, word, 'JJ', 4, 'amod'],
      ['leader', 'leader', 'NN', 1, 'xcomp'],
      ['to', 'to', 'TO', 6, 'mark'],
      ['visit', 'visit', 'VB', 4, 'acl'],
      ['Friday', 'Friday', 'NNP', 6, 'obl:unmarked'],
    ]
    assert.equal(read(rows('first'))[0]?.timex, '2024-06-21')
    assert.equal(read(rows('only'))[0]?.timex, '2024-06-21')
    assert.equal(read(rows('best'))[0]?.timex, '2024-06-28')
  })

  it('does not carry a plan of the past into another year', () => {
    const [time] = read([
      ['Talks', 'talk', 'NN', 4, 'nsubj:pass'],
      ['were', 'be', 'VBD', 4, 'aux'],
      ['to', 'to', 'TO', 4, 'mark'],
      ['be', 'be', 'VB', 4, 'aux:pass'],
      ['held', 'hold', 'VBN', -1, 'root'],
      ['in', 'in', 'IN', 6, 'case'],
      ['March', 'March', 'NNP', 4, 'obl'],
    ])
    assert.equal(time?.timex, '2024-03')
  })

  it('belongs to the clause that is open where the words stand', () => {
    const [time] = read([
      ['He', 'he', 'PRP', 1, 'nsubj'],
      ['said', 'say', 'VBD', -1, 'root'],
      ['on', 'on', 'IN', 3, 'case'],
      ['Friday', 'Friday', 'NNP', 7, 'obl'],
      ['that', 'that', 'IN', 7, 'mark'],
      ['they', 'they', 'PRP', 7, 'nsubj'],
      ['would', 'would', 'MD', 7, 'aux'],
      ['retaliate', 'retaliate', 'VB', 1, 'ccomp'],
    ])
    assert.equal(time?.timex, '2024-06-21')
  })

  it('is not read off the words of the expression itself', () => {
    const [time] = read([
      ['He', 'he', 'PRP', 2, 'nsubj:pass'],
      ['was', 'be', 'VBD', 2, 'aux:pass'],
      ['appointed', 'appoint', 'VBN', -1, 'root'],
      ['this', 'this', 'DT', 4, 'det'],
      ['May', 'may', 'MD', 2, 'aux'],
    ])
    assert.deepEqual([time?.timex, time?.edtf], ['2024-05', '2024-05'])
  })

  it('leans ahead after "until", back after "since"', () => {
    const rows = (word: string): readonly Row[] => [
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['waited', 'wait', 'VBD', -1, 'root'],
      [word, word, 'IN', 3, 'case'],
      ['Friday', 'Friday', 'NNP', 1, 'obl'],
    ]
    assert.equal(read(rows('until'))[0]?.timex, '2024-06-28')
    assert.equal(read(rows('since'))[0]?.timex, '2024-06-21')
  })

  it('is that of a verb whose infinitive is done when it is', () => {
    const [time] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['declined', 'decline', 'VBD', -1, 'root'],
      ['to', 'to', 'TO', 3, 'mark'],
      ['comment', 'comment', 'VB', 1, 'xcomp'],
      ['Friday', 'Friday', 'NNP', 3, 'obl:unmarked'],
    ])
    assert.equal(time?.timex, '2024-06-21')
  })

  it('looks ahead in "will have left", back in "may have left"', () => {
    const rows = (helper: string): readonly Row[] => [
      ['They', 'they', 'PRP', 3, 'nsubj'],
      [helper, helper, 'MD', 3, 'aux'],
      ['have', 'have', 'VB', 3, 'aux'],
      ['left', 'leave', 'VBN', -1, 'root'],
      ['by', 'by', 'IN', 5, 'case'],
      ['Friday', 'Friday', 'NNP', 3, 'obl'],
    ]
    assert.equal(read(rows('will'))[0]?.timex, '2024-06-28')
    assert.equal(read(rows('may'))[0]?.timex, '2024-06-21')
  })

  it('looks ahead in the present of what is set, and back in that of what is said', () => {
    const rows = (form: string, lemma: string): readonly Row[] => [
      ['She', 'she', 'PRP', 1, 'nsubj'],
      [form, lemma, 'VBZ', -1, 'root'],
      ['on', 'on', 'IN', 3, 'case'],
      ['Saturday', 'Saturday', 'NNP', 1, 'obl'],
    ]
    assert.equal(read(rows('leaves', 'leave'))[0]?.timex, '2024-06-29')
    assert.equal(read(rows('writes', 'write'))[0]?.timex, '2024-06-22')
  })

  it('looks ahead where the day is what is told of the subject', () => {
    const [time] = read([
      ['The', 'the', 'DT', 1, 'det'],
      ['vote', 'vote', 'NN', 4, 'nsubj'],
      ['is', 'be', 'VBZ', 4, 'cop'],
      ['on', 'on', 'IN', 4, 'case'],
      ['Friday', 'Friday', 'NNP', -1, 'root'],
    ])
    assert.equal(time?.timex, '2024-06-28')
  })

  it('looks ahead after "ahead of" and in what is called "for Friday"', () => {
    const [ahead] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['met', 'meet', 'VBD', -1, 'root'],
      ['ahead', 'ahead', 'RB', 6, 'case'],
      ['of', 'of', 'IN', 2, 'fixed'],
      ['Friday', 'Friday', 'NNP', 6, 'nmod:poss'],
      ["'s", "'s", 'POS', 4, 'case'],
      ['vote', 'vote', 'NN', 1, 'obl'],
    ])
    assert.equal(ahead?.timex, '2024-06-28')
    const [called] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['called', 'call', 'VBD', -1, 'root'],
      ['a', 'a', 'DT', 3, 'det'],
      ['strike', 'strike', 'NN', 1, 'obj'],
      ['for', 'for', 'IN', 5, 'case'],
      ['Friday', 'Friday', 'NNP', 1, 'obl'],
    ])
    assert.equal(called?.timex, '2024-06-28')
  })

  it('is that of the clause above where a relative clause between commas is over', () => {
    const [time] = read([
      ['They', 'they', 'PRP', 1, 'nsubj'],
      ['caught', 'catch', 'VBD', -1, 'root'],
      ['rebels', 'rebel', 'NN', 1, 'obj'],
      [',', ',', ',', 5, 'punct'],
      ['who', 'who', 'WP', 5, 'nsubj'],
      ['planned', 'plan', 'VBD', 2, 'acl:relcl'],
      ['to', 'to', 'TO', 7, 'mark'],
      ['attack', 'attack', 'VB', 5, 'xcomp'],
      [',', ',', ',', 10, 'punct'],
      ['in', 'in', 'IN', 10, 'case'],
      ['Oslo', 'Oslo', 'NNP', 7, 'obl'],
      ['Friday', 'Friday', 'NNP', 7, 'obl:unmarked'],
    ])
    assert.equal(time?.timex, '2024-06-21')
  })

  it('gives "overnight" the day of its own verb, and not that on which it was said', () => {
    const rows = (form: string, lemma: string): readonly Row[] => [
      ['They', 'they', 'PRP', 1, 'nsubj'],
      [form, lemma, 'VBD', -1, 'root'],
      ['overnight', 'overnight', 'RB', 1, 'advmod'],
      ['on', 'on', 'IN', 4, 'case'],
      ['a', 'a', 'DT', 5, 'det'],
      ['road', 'road', 'NN', 1, 'obl'],
      ['Friday', 'Friday', 'NNP', 1, 'obl:unmarked'],
    ]
    assert.equal(read(rows('fought', 'fight'))[0]?.timex, '2024-06-21TNI')
    assert.equal(read(rows('said', 'say'))[0]?.timex, '2024-06-25TNI')
  })

  it('takes no decimal number for a year', () => {
    const rows = (number: string): readonly Row[] => [
      ['It', 'it', 'PRP', 1, 'nsubj'],
      ['stood', 'stand', 'VBD', -1, 'root'],
      ['at', 'at', 'IN', 3, 'case'],
      [number, number, 'CD', 1, 'obl'],
    ]
    assert.equal(read(rows('2019.45')).length, 0)
    assert.equal(read(rows('2019')).length, 1)
  })
})
