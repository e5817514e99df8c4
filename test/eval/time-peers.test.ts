/** How the answers of other time taggers become TIMEX3, and the Recognizers' cases gold. No network, no clock. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import { flatFigures } from '../../eval/floors.ts'
import { documentFrom } from '../../eval/layers/time-cases.ts'
import type { OurTime } from '../../eval/layers/time-score.ts'
import { partOf } from '../../eval/layers/time.ts'
import { timesIn as chronoTimes } from '../../eval/time-peers/chrono.ts'
import { openCompromise } from '../../eval/time-peers/compromise.ts'
import { endsOf, timexSpan } from '../../eval/time-peers/extent.ts'
import { timesIn as heidelTimes } from '../../eval/time-peers/heideltime.ts'
import { mappedTimes, type Resolved } from '../../eval/time-peers/recognizers-timex.ts'
import { chosenValue } from '../../eval/time-peers/recognizers.ts'
import { coarsened } from '../../eval/time-peers/timex-value.ts'

/** A Wednesday. */
const CREATED = '2024-06-26'

function spanOf(text: string, words: string): readonly [number, number] {
  const start = text.indexOf(words)
  return [start, start + words.length]
}

function told(text: string, times: readonly OurTime[]): readonly string[] {
  return times.map(({ span, type, timex }) => `${text.slice(...span)} ${type} ${timex}`)
}

describe('extents', () => {
  it('have no preposition, no sign, and the article', () => {
    const text = 'It was in the past two weeks, (on Friday) the Oct. 23 killing at 5 p.m.'
    const trimmed = (words: string): string => text.slice(...timexSpan(text, spanOf(text, words)))
    assert.equal(trimmed('in the past two weeks,'), 'the past two weeks')
    assert.equal(trimmed('past two weeks'), 'the past two weeks')
    assert.equal(trimmed('(on Friday)'), 'Friday')
    assert.equal(trimmed('Oct. 23'), 'Oct. 23')
    assert.equal(trimmed('at 5 p.m.'), '5 p.m.')
  })

  it('are two where a range tells its ends apart', () => {
    const ends = (text: string): readonly string[] =>
      (endsOf(text, [0, text.length]) ?? []).map((span) => text.slice(...span))
    assert.deepEqual(ends('May 25 to June 4'), ['May 25', 'June 4'])
    assert.deepEqual(ends('June 3-5'), ['June 3', '5'])
    assert.deepEqual(ends('2016-01-12 - 2016-01-22'), ['2016-01-12', '2016-01-22'])
    assert.deepEqual(ends('the next three days'), [])
    assert.deepEqual(ends('2016-01-12'), [])
    assert.deepEqual(ends('third-quarter'), [])
  })
})

describe('values', () => {
  it('are as coarse as the unit in which a distance is told', () => {
    assert.equal(coarsened('2022-06-26', 'two years ago'), '2022')
    assert.equal(coarsened('2024-04-26', 'two months earlier'), '2024-04')
    assert.equal(coarsened('2024-07-10', '2 weeks'), '2024-W28')
    assert.equal(coarsened('2024-06-21', 'the 21st this month'), '2024-06-21')
    assert.equal(coarsened('2024-06-24', 'two days ago'), '2024-06-24')
  })
})

describe('the Recognizers', () => {
  const mapped = (text: string, kind: string, ...values: Resolved[]): readonly string[] =>
    mappedTimes(
      { span: [0, text.length], typeName: `datetimeV2.${kind}`, values },
      { text, created: CREATED },
    ).map((time) => `${text.slice(...time.span)} ${time.type} ${time.values.join(' or ')}`)

  it('leave a date open between the one before and the one after', () => {
    const timex = 'XXXX-WXX-5'
    const friday = [
      { timex, value: '2024-06-21' },
      { timex, value: '2024-06-28' },
    ]
    assert.deepEqual(mapped('on Friday', 'date', ...friday), [
      'Friday DATE 2024-06-21 or 2024-06-28',
    ])
    assert.equal(chosenValue(['2024-06-21', '2024-06-28'], CREATED), '2024-06-28')
  })

  it('have units, parts of the day and clock times', () => {
    assert.deepEqual(mapped('March', 'daterange', { timex: 'XXXX-03', start: '2024-03-01' }), [
      'March DATE 2024-03',
    ])
    assert.deepEqual(mapped('this morning', 'datetimerange', { timex: '2024-06-26TMO' }), [
      'this morning TIME 2024-06-26TMO',
    ])
    assert.deepEqual(mapped('5 p.m.', 'time', { timex: 'T17' }), ['5 p.m. TIME 2024-06-26T17:00'])
  })

  it('have ranges by their ends, units by their length, and lengths from the day', () => {
    const range = { timex: '(2024-05-25,2024-06-04,P10D)', start: '2024-05-25', end: '2024-06-04' }
    assert.deepEqual(mapped('from May 25 to June 4', 'daterange', range), [
      'May 25 DATE 2024-05-25',
      'June 4 DATE 2024-06-04',
    ])
    const decade = { timex: '(1990-01-01,2000-01-01,P10Y)', start: '1990-01-01', end: '2000-01-01' }
    assert.deepEqual(mapped('the 1990s', 'daterange', decade), ['the 1990s DATE 199'])
    const days = { timex: '(2024-06-27,2024-06-30,P3D)', start: '2024-06-27', end: '2024-06-30' }
    assert.deepEqual(mapped('the next 3 days', 'daterange', days), ['the next 3 days DURATION P3D'])
  })

  it('have durations and sets; time zones are no time expressions', () => {
    assert.deepEqual(mapped('a few years', 'duration', { timex: 'P3Y' }), [
      'a few years DURATION PXY',
    ])
    assert.deepEqual(mapped('every Monday', 'set', { timex: 'XXXX-WXX-1' }), [
      'every Monday SET XXXX-WXX-1',
    ])
    assert.deepEqual(mapped('Pacific', 'timezone', {}), [])
  })

  it('have cases, which are gold where TIMEX3 has a value for them', () => {
    const [document] = documentFrom({
      Input: "I'll go back Oct/2",
      Context: { ReferenceDateTime: '2016-11-07T00:00:00' },
      Results: [
        {
          Start: 13,
          End: 17,
          TypeName: 'datetimeV2.date',
          Resolution: {
            values: [
              { timex: 'XXXX-10-02', value: '2016-10-02' },
              { timex: 'XXXX-10-02', value: '2017-10-02' },
            ],
          },
        },
      ],
    })
    assert.ok(document)
    assert.equal(document.created, '2016-11-07T00:00:00')
    assert.equal(partOf(document), 'read')
    assert.equal(partOf({ ...document, name: `f${document.name}` }), 'scoredOnly')
    const [time] = document.times
    assert.deepEqual(time?.span, [13, 18])
    assert.equal(time.value, '2016-10-02')
    assert.ok(time.also?.includes('2017-10-02'))
    assert.deepEqual(documentFrom({ Input: 'today', Results: [] }), [])
  })
})

describe('the other libraries', () => {
  it('chrono-node: as coarse as what it is certain of; a length is a duration', () => {
    const text =
      'They met on Friday, and in March 2020. It was the past 20 years. Last year he left at 5 p.m.'
    assert.deepEqual(told(text, chronoTimes({ text, created: CREATED })), [
      'Friday DATE 2024-06-28',
      'March 2020 DATE 2020-03',
      'the past 20 years DURATION P20Y',
      'Last year DATE 2023',
      '5 p.m. TIME 2024-06-26T17:00',
    ])
  })

  it('compromise: dates, then durations and times beside them, each at its place in the text', async () => {
    const text = 'Nothing.\n\nThey met in March 2020 for three days. Every Monday it was cold.'
    const opened = openCompromise()
    assert.equal(opened.kind, 'ready')
    const [times = []] = await opened.peer.find([
      {
        name: 'a.tml',
        set: 'timeml',
        text,
        paragraphs: [
          [0, 8],
          [10, text.length],
        ],
        created: CREATED,
        times: [],
        source: '',
      },
    ])
    assert.deepEqual(told(text, times), [
      'March 2020 DATE 2020-03',
      'three days DURATION P3D',
      'Every Monday SET XXXX-WXX-1',
    ])
  })

  it('HeidelTime: TimeML that is not escaped, with intervals round the ends of ranges', () => {
    const text = 'On May 25 to June 4 they said "yes" & left.'
    const timeml = [
      '<?xml version="1.0"?>\n<!DOCTYPE TimeML SYSTEM "TimeML.dtd">\n<TimeML>\nOn ',
      '<TIMEX3INTERVAL earliestBegin="2024-05-25T00:00:00">',
      '<TIMEX3 tid="t5" type="DATE" value="2024-05-25">May 25</TIMEX3> to ',
      '<TIMEX3 tid="t6" type="DATE" value="2024-06-04">June 4</TIMEX3></TIMEX3INTERVAL>',
      ' they said "yes" & left.\n</TimeML>\n',
    ].join('')
    assert.deepEqual(told(text, heidelTimes(timeml, text)), [
      'May 25 DATE 2024-05-25',
      'June 4 DATE 2024-06-04',
    ])
    assert.throws(() => heidelTimes(timeml, 'On May 26'), /changed a text/)
  })

  it('have no floors', () => {
    const figures = { value: 0.5, peers: { 'chrono-node': { value: 0.4 } } }
    assert.deepEqual(flatFigures(figures), [['value', 0.5]])
  })
})
