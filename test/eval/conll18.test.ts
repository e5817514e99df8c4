/** The CoNLL 2018 figures on analyses small enough to count by hand. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import {
  compareAnalyses,
  f1,
  sixFeatures,
  type ScoredSentence,
  type ScoredWord,
} from '../../eval/conll18.ts'

const TEXT = "He didn't go. She left."

interface Row {
  readonly form: string
  readonly span: readonly [number, number]
  readonly head: number
  readonly relation: string
  readonly surface?: readonly [number, number]
}

function word(row: Row): ScoredWord {
  return { lemma: row.form.toLowerCase(), upos: 'X', xpos: 'FW', features: '', ...row }
}

const FIRST: ScoredSentence = {
  words: [
    word({ form: 'He', span: [0, 2], head: 3, relation: 'nsubj' }),
    word({ form: 'did', span: [3, 9], surface: [3, 9], head: 3, relation: 'aux' }),
    word({ form: "n't", span: [3, 9], surface: [3, 9], head: 3, relation: 'advmod' }),
    word({ form: 'go', span: [10, 12], head: -1, relation: 'root' }),
    word({ form: '.', span: [12, 13], head: 3, relation: 'punct' }),
  ],
}
const SECOND: ScoredSentence = {
  words: [
    word({ form: 'She', span: [14, 17], head: 1, relation: 'nsubj' }),
    word({ form: 'left', span: [18, 22], head: -1, relation: 'root' }),
    word({ form: '.', span: [22, 23], head: 1, relation: 'punct' }),
  ],
}
const GOLD = [FIRST, SECOND]

describe('the CoNLL 2018 figures', () => {
  it('are 1 for the gold itself', () => {
    const tally = compareAnalyses(TEXT, GOLD, GOLD)
    for (const counts of Object.values(tally)) assert.equal(f1(counts), 1)
    assert.equal(tally.words.gold, 8)
  })

  it('leave subtypes of relations out, and count heads by their words', () => {
    const ours = [
      {
        words: FIRST.words.map((one, at) =>
          at === 0 ? { ...one, relation: 'nsubj:outer' } : at === 1 ? { ...one, head: 0 } : one,
        ),
      },
      SECOND,
    ]
    const tally = compareAnalyses(TEXT, GOLD, ours)
    assert.deepEqual(tally.uas, { gold: 8, ours: 8, right: 7 })
    assert.deepEqual(tally.las, { gold: 8, ours: 8, right: 7 })
  })

  it('match the words of a contraction by their forms', () => {
    const [he, did, nt, go, stop] = FIRST.words
    assert.ok(he && did && nt && go && stop)
    const whole = { form: "didn't", span: [3, 9] as const, head: 2, relation: 'aux' }
    const ours = [
      { words: [{ ...he, head: 2 }, word(whole), { ...go, head: -1 }, { ...stop, head: 2 }] },
      SECOND,
    ]
    const tally = compareAnalyses(TEXT, GOLD, ours)
    assert.deepEqual(tally.words, { gold: 8, ours: 7, right: 6 })
    assert.equal(f1(tally.sentences), 1)
    assert.deepEqual(tally.uas, { gold: 8, ours: 7, right: 6 })
  })

  it('miss both sentences where they are run together', () => {
    const joined = { words: [...FIRST.words, ...SECOND.words.map((one) => ({ ...one, head: 3 }))] }
    const tally = compareAnalyses(TEXT, GOLD, [joined])
    assert.deepEqual(tally.sentences, { gold: 2, ours: 1, right: 0 })
    assert.equal(f1(tally.words), 1)
  })

  it('count the features that later rooms read, in any order', () => {
    assert.equal(sixFeatures('Tense=Past|Degree=Pos|Mood=Ind'), sixFeatures('Mood=Ind|Tense=Past'))
    const other = [
      { words: FIRST.words.map((one) => ({ ...one, features: 'Tense=Past' })) },
      SECOND,
    ]
    assert.equal(f1(compareAnalyses(TEXT, other, GOLD).features), 3 / 8)
  })

  it('take any lemma for a gold lemma that is left blank', () => {
    const blank = [{ words: FIRST.words.map((one) => ({ ...one, lemma: '_' })) }, SECOND]
    assert.equal(f1(compareAnalyses(TEXT, blank, GOLD).lemmas), 1)
    assert.ok(f1(compareAnalyses(TEXT, GOLD, blank).lemmas) < 1)
  })
})
