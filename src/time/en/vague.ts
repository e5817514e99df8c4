/**
 * Times without a date: "now", "currently", "recently", "in the future".
 */
import { inferred } from '../context.ts'
import { phrases } from '../engine/pattern.ts'
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
  'the future': 'future',
  'the near future': 'future',
  'the foreseeable future': 'future',
  'the near term': 'future',
  'the short term': 'future',
  'the long term': 'future',
  'as soon as possible': 'future',
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
})

export const vagueRules = [vagueReference]
