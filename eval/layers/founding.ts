/**
 * The founding layer: the share of the founding report's facts that the reader gets right, and the
 * values it gives that nobody expects.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { captureFromText } from '../../src/acquire/index.ts'
import type { Act } from '../../src/events/index.ts'
import type { Reading } from '../../src/reading.ts'
import type { Layer } from '../layer.ts'
import {
  contactsOf,
  FACTS,
  theCall,
  theEarlierCall,
  theSummons,
  UNDATED_FACTS,
  type Fact,
} from './founding-facts.ts'

const PUBLISHED = '2024-06-25'
/** Types of act of which the report tells; any other act is invented. */
const EXPECTED_TYPES = new Set([
  'call',
  'contact',
  'talks',
  'summons',
  'attack',
  'accuse',
  'threaten',
  'seize',
  'incident',
  'appoint',
  'announce',
  'aid',
])

export const founding: Layer = {
  name: 'founding',
  missing: (data) =>
    reportIn(data) === undefined ? `no founding/report.txt in or beside ${data}` : undefined,
  score: async ({ data, tools }) => {
    const text = readFileSync(reportIn(data) ?? '', 'utf8')
    const dated = await tools.read(captureFromText(text, { published: PUBLISHED }))
    const undated = await tools.read(captureFromText(text, {}))
    const results = [
      ...FACTS.map((fact) => asked(fact, dated)),
      ...UNDATED_FACTS.map((fact) => asked(fact, undated)),
    ]
    const right = results.filter(({ holds }) => holds).length
    const invented = inventedIn(dated)
    const wrong = results.filter(({ holds }) => !holds).map(({ name }) => `  wrong     ${name}`)
    return {
      figures: { right: right / results.length, expected: results.length, invented },
      report: [
        `  right     ${right} of ${results.length}`,
        ...wrong,
        ...invented.map((one) => `  invented  ${one}`),
      ].join('\n'),
    }
  },
}

function reportIn(data: string): string | undefined {
  return [
    join(data, 'founding', 'report.txt'),
    join(data, 'report.txt'),
    join(data, '..', 'founding', 'report.txt'),
  ].find((path) => existsSync(path))
}

function asked(fact: Fact, reading: Reading): { readonly name: string; readonly holds: boolean } {
  return { name: fact.name, holds: fact.holds(reading) }
}

function inventedIn(reading: Reading): readonly string[] {
  const expected = [theCall(reading), theEarlierCall(reading), theSummons(reading)]
  const contacts = contactsOf(reading).filter((act) => !expected.includes(act))
  const others = reading.acts.filter((act) => !EXPECTED_TYPES.has(act.type))
  const twice = reading.acts.filter(
    (act, index) =>
      !contactsOf(reading).includes(act) &&
      reading.acts.findIndex((one) => one.type === act.type) !== index,
  )
  return [...new Set([...contacts, ...others, ...twice])].map((act) => inWords(act, reading))
}

function inWords(act: Act, reading: Reading): string {
  const sentence = reading.sentences.find(
    ({ span }) => span[0] <= act.trigger[0] && act.trigger[1] <= span[1],
  )
  const words = sentence === undefined ? '' : reading.article.text.slice(...sentence.span)
  return `${act.type} (${act.status}) in: ${words}`
}
