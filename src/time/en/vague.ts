/**
 * Times without a date: "now", "currently", "recently", "in the future".
 */
import { inferred } from '../context.ts'
import { phrases, word } from '../engine/pattern.ts'
import { rule } from '../engine/rule.ts'
import type { ReferenceValue } from '../value.ts'
import { expression } from './categories.ts'

const REFERENCES = phrases<ReferenceValue['reference']>({
  now: 'present',
  currently: 'present',
  current: 'present',
  'at present': 'present',
  nowadays: 'present',
  'these days': 'present',
  recently: 'past',
  'more recently': 'past',
  'recent years': 'past',
  'the past': 'past',
  'the recent past': 'past',
  lately: 'past',
  'the other day': 'past',
  'not long ago': 'past',
  'not so long ago': 'past',
  'the future': 'future',
  'the near future': 'future',
  'the foreseeable future': 'future',
  'the near term': 'future',
  'the short term': 'future',
  'the long term': 'future',
  'as soon as possible': 'future',
  'long ago': 'past',
})

export const vagueReference = rule({
  name: 'now',
  yields: expression,
  pattern: [REFERENCES],
  build: ([reference], { published }) =>
    inferred({
      value: { kind: 'reference', reference },
      anchor: published === undefined ? 'unknown' : 'published',
      steps: [{ rule: `${reference} reference`, detail: 'the words give no date' }],
    }),
  // "the future of the port" is what becomes of it.
  accepts: ({ cells, after }) => !(cells.at(-1)?.lower === 'future' && after?.lower === 'of'),
})

/** "the future king": in a history what was to come then; news has no date of it. */
export const futureThing = rule({
  name: 'future <noun>',
  yields: expression,
  pattern: [phrases<ReferenceValue['reference']>({ future: 'future' })],
  build: ([reference], { story }) =>
    story &&
    inferred({
      value: { kind: 'reference', reference },
      anchor: 'expression',
      steps: [{ rule: `${reference} reference`, detail: 'the words give no date' }],
    }),
  accepts: ({ tokens, heads }) =>
    tokens[0]?.upos === 'ADJ' && heads.some(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
})

/** "It stands to this day." */
export const toThisDay = rule({
  name: 'to this day',
  yields: expression,
  pattern: [word('this day', 'this very day')],
  build: (_, { published }) =>
    inferred({
      value: { kind: 'reference', reference: 'present' },
      anchor: published === undefined ? 'unknown' : 'published',
      steps: [{ rule: 'present reference', detail: 'the words give no date' }],
    }),
  accepts: ({ before }) => /^(?:to|until)$/.test(before?.lower ?? ''),
})

/** "one day" of what lies ahead names none. */
export const oneDay = rule({
  name: 'one day',
  yields: expression,
  pattern: [word('one day', 'some day')],
  build: (_, { tense, published }) =>
    tense === 'future'
      ? inferred({
          value: { kind: 'reference', reference: 'future' },
          anchor: published === undefined ? 'unknown' : 'published',
          steps: [{ rule: 'one day', detail: 'some day ahead' }],
        })
      : undefined,
  accepts: ({ before }) => !/^(?:in|for|within|on|by|than|least|about)$/.test(before?.lower ?? ''),
})

export const oneDayRules = [oneDay]

export const vagueRules = [vagueReference, futureThing, toThisDay]
