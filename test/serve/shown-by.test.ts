/** How dates are known, in words: what each rule says, and that no rule of the time room is without words. */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { shownBy, type ShownTime } from '../../src/serve/words/shown-by.ts'
import { findTimes, type TimeExpression } from '../../src/time/index.ts'
import { marked } from '../time/tokens.ts'

const SRC = resolve(import.meta.dirname, '../../src')
/** What is said where a rule has no words of its own. */
const WITHOUT_WORDS = /by the rule/
/** The marks of a rule's name, which no words may carry. */
const NAME = /[<>“”_]|\bREF\b|undefined|NaN/

function inferred(rule: string, edtf: string, others: Partial<ShownTime> = {}): ShownTime {
  return { basis: 'inferred', rule, edtf, anchor: 'published', from: '2024-06-26', ...others }
}

/** The words of the first time of a line, published on a Wednesday. */
function told(line: string, published?: string): string {
  return toldOn(line, published ?? '2024-06-26')
}

function toldOn(line: string, published: string | undefined): string {
  const { article, analysis } = marked(line, published)
  const time = findTimes(article, analysis).at(-1)
  assert.ok(time, line)
  return shownBy(time)
}

describe('how a date is known', () => {
  it('is said in a short phrase', () => {
    const expected: readonly (readonly [line: string, words: string])[] = [
      ['They met on Tuesday', 'the Tuesday before publication'],
      ['They met on Wednesday', 'the Wednesday of publication'],
      ['They will meet on Friday', 'the Friday after publication'],
      ['They met last Friday', 'the last Friday before publication'],
      ['They met the day before Tuesday', 'the day before 25 June 2024'],
      ['They met on March 15, 2023', 'stated'],
      ['They met on June 3', 'the last 3 June before publication, as no year is stated'],
      ['They met in May', 'the last May before publication, as no year is stated'],
      ['They met this May', 'the last May before publication'],
      ['They met yesterday', 'the day before publication'],
      ['They met last night', 'the day before publication'],
      ['They met overnight', 'the night before publication'],
      ['They met this week', 'the week of publication'],
      ['They met last week', 'the week before publication'],
      ['They met in May last year', 'in the year before publication'],
      ['They met on Monday of last week', 'in the week before publication'],
      ['They met two weeks ago', 'two weeks before publication'],
      ['They will meet three days from now', 'three days after publication'],
      ['They met on June 3, 2024. | Two days later', 'two days after 3 June 2024, named before'],
      ['They met on June 3, 2024. | A day before', 'the day before 3 June 2024, named before'],
      ['They met on June 3, 2024. | That week', 'the week of 3 June 2024, named before'],
      ['They met last summer', 'the last summer before publication'],
      [
        'They met overnight Tuesday into Wednesday',
        'from the Tuesday before publication to the Wednesday of publication',
      ],
    ]
    for (const [line, words] of expected) assert.equal(told(line), words, line)
  })

  it('tells what a day is counted from, and that a vague length gives a limit', () => {
    const counted = { ...inferred('counted from what is named', '2024-06-05'), from: '2024-06-03' }
    assert.equal(shownBy(counted, 'call'), 'two days after 3 June 2024')
    assert.equal(
      shownBy({ ...counted, edtf: '2024-06-03/..', bound: 'on-or-after' }, 'call'),
      'only a limit is told: how far from 3 June 2024 is not said',
    )
  })

  it('keeps both days of a report stamped shortly after midnight in universal time', () => {
    assert.equal(
      told('They met today', '2024-06-26T01:30:00Z'),
      'either 25 or 26 June 2024: the report is stamped shortly after midnight in universal time',
    )
    assert.match(
      told('They met yesterday', '2024-07-02T01:30:00Z'),
      /^either 30 June 2024 or 1 July 2024: /,
    )
  })

  it('says what is missing where the day is not known', () => {
    assert.equal(toldOn('They met on Tuesday', undefined), WITHOUT_DAY)
    assert.equal(told('They met two days later'), WITHOUT_DAY)
    const unknown = { basis: 'unknown', rule: 'no time told' } as const
    assert.equal(shownBy(unknown, 'call'), 'the day of the call is not stated')
    assert.equal(shownBy({ basis: 'unknown', rule: 'no anchor' }), WITHOUT_DAY)
  })

  it('tells what goes on, and what only the report limits', () => {
    const begun = { basis: 'stated', rule: '<month> <day>, <year>', edtf: '2024-06-03/..' } as const
    assert.equal(shownBy(begun), 'stated; it was going on when it was told')
    const report = inferred('limit of publication', '../2024-06-26', { bound: 'on-or-before' })
    assert.equal(
      shownBy(report, 'call'),
      'not after the report of it; the day of the call itself is not stated',
    )
    assert.match(shownBy({ ...report, bound: 'on-or-after' }), /^not before the report of it; /)
  })

  it('keeps the announcement, the limit and the correction apart from the day', () => {
    const announced = inferred('before its announcement', '../2024-06-25', {
      bound: 'on-or-before',
      from: '2024-06-25',
    })
    assert.equal(
      shownBy(announced, 'call'),
      'on or before the announcement of 25 June 2024; the day of the call itself is not stated',
    )
    const followed = inferred('after what it answers', '2024-06-23/..', {
      bound: 'on-or-after',
      from: '2024-06-23',
    })
    assert.equal(
      shownBy(followed, 'attack'),
      'on or after what it followed, of 23 June 2024; the day of the attack itself is not stated',
    )
    const limit = inferred('past weekday', '../2024-06-25', { bound: 'before' })
    assert.equal(shownBy(limit), 'only a limit is told: the Tuesday before publication')
    assert.equal(shownBy({ ...limit, basis: 'stated' }), 'only a limit is stated')
    const moved = inferred('past weekday, by the status of the act', '2024-06-28')
    assert.equal(
      shownBy(moved, 'meeting'),
      'the Friday after publication, as the meeting is told as still to come',
    )
    assert.equal(
      shownBy({ basis: 'stated', rule: 'corrected by user:ida: the tape says so' }),
      'corrected by ida: the tape says so',
    )
  })

  it('never says a day that is not the one shown', () => {
    for (const away of [-9, -8, -7, -1, 0, 1, 6, 7]) {
      const day = new Date(Date.UTC(2024, 5, 26 + away)).toISOString().slice(0, 10)
      const words = shownBy(inferred('past weekday', day))
      assert.match(words, away < 0 ? /before/ : away > 0 ? /after/ : /of publication/, day)
    }
  })
})

const WITHOUT_DAY = 'the words count from a day that is not known'

/** The lines of all corpora of the time room, with the day on which each is read. */
function corpusLines(): readonly (readonly [line: string, published: string | undefined])[] {
  const names = readdirSync(join(SRC, 'time'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.corpus.txt'))
    .flatMap((name) => {
      let published: string | undefined
      return readFileSync(join(SRC, 'time', name), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('read '))
            published = line === 'read unknown' ? undefined : line.slice(5)
          const isCase = line !== '' && !/^(?:read |= |#)/.test(line)
          return isCase ? [[line, published] as const] : []
        })
    })
}

/** Names of rules as the code of a folder writes them into steps. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(join(SRC, folder))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(SRC, folder, name), 'utf8').replace(/`[^`]*`/g, '')
      return [...code.matchAll(/\brule(?:: | = )([^,;}]*)/g)]
    })
    .flatMap(([, value = '']) => [...value.matchAll(/'([^'\n]+)'/g)].map((match) => match[1] ?? ''))
}

describe('the words of the rules', () => {
  it('are there for every time of every corpus, with its publication and without', () => {
    const times: (readonly [string, TimeExpression])[] = []
    for (const [line, published] of corpusLines())
      for (const day of [published, undefined, '2024-06-26T01:30:00Z']) {
        const { article, analysis } = marked(line, day)
        for (const time of findTimes(article, analysis)) times.push([line, time])
      }
    assert.ok(times.length > 1000, String(times.length))
    for (const [line, time] of times) {
      const words = shownBy(time)
      assert.doesNotMatch(words, WITHOUT_WORDS, `${line}: ${words}`)
      assert.doesNotMatch(words, NAME, `${line} (${time.rule}): ${words}`)
    }
  })

  it('are there for every name that the time room writes into a step', () => {
    const names = [...namesIn('time'), ...namesIn('time/en')]
    assert.ok(names.length > 30, names.join('; '))
    for (const rule of names)
      for (const anchor of ['published', 'expression'] as const) {
        const words = shownBy(inferred(rule, '2024-06-25', { anchor }))
        assert.doesNotMatch(words, WITHOUT_WORDS, rule)
        assert.doesNotMatch(words, NAME, `${rule}: ${words}`)
      }
  })

  it('are there for every unit, month and season that a rule is named after', () => {
    const units = ['day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade', 'century']
    const rules = [
      ...units.flatMap((unit) =>
        ['this', 'last', 'next', 'the', 'that'].map((step) => `${step} ${unit}`),
      ),
      ...['this', 'last', 'next', 'this past', 'this coming'].flatMap((step) => [
        `${step} <month>`,
        `${step} <season>`,
      ]),
      ...['date', 'month', 'season', 'quarter', 'holiday'].flatMap((name) => [
        `past ${name}`,
        `future ${name}`,
        `${name} of the story`,
      ]),
    ]
    for (const rule of rules)
      for (const edtf of [
        '2024-06-25',
        '2024-07',
        '2024-22',
        '2023',
        '202X',
        '2024-04-01/2024-06-30',
      ])
        assert.doesNotMatch(shownBy(inferred(rule, edtf)), /by the rule|[<>“”]|undefined/, rule)
  })

  it('are there for every rule by which an act has its time', () => {
    const code = readFileSync(join(SRC, 'events/acts/act-time.ts'), 'utf8')
    const rules = [...code.matchAll(/basis: '(\w+)',\s*rule: '([^']+)'/g)]
    assert.equal(rules.length, code.match(/rule: '/g)?.length)
    assert.ok(rules.length >= 4)
    for (const [, basis, rule = ''] of rules) {
      const time = { ...inferred(rule, '../2024-06-25'), basis: basis as ShownTime['basis'] }
      assert.doesNotMatch(shownBy(time), WITHOUT_WORDS, rule)
    }
  })
})
