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
  'at present': 'present',
  presently: 'present',
  nowadays: 'present',
  'these days': 'present',
  'at the moment': 'present',
  current: 'present',
  recently: 'past',
  'in recent years': 'past',
  'the past': 'past',
  'more recently': 'past',
  formerly: 'past',
  previously: 'past',
  lately: 'past',
  'most recently': 'past',
  recent: 'past',
  'the future': 'future',
  'the near future': 'future',
  soon: 'future',
  future: 'future',
  'the foreseeable future': 'future',
  'the coming days': 'future',
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
