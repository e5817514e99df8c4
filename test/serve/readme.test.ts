/** The README's commands, run as they stand there, over a small record of their own. */
import { strict as assert } from 'node:assert'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { makePlace, reportOf, ROOT, type Place } from './command-line.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const COMMANDS = [...README.matchAll(/^node bin\/readout\.js (.*?)(?:\s{2,}#.*)?$/gm)].map(
  (match) => match[1] ?? '',
)

/** Words of a command line; quotation marks hold words together. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '')
}

describe('the README', () => {
  let place: Place
  before(() => {
    place = makePlace()
    mkdirSync(join(place.folder, 'reports'))
    writeFileSync(
      join(place.folder, 'reports', 'one.txt'),
      reportOf('2022-05-13', 'Both kept lines of communication open.'),
    )
    writeFileSync(join(place.folder, 'report.txt'), reportOf('2022-05-13', ''))
    writeFileSync(
      join(place.folder, 'archive.jsonl'),
      `${JSON.stringify({ text: 'France and Spain held talks in Madrid.', published: '2022-01-02' })}\n`,
    )
    writeFileSync(
      join(place.folder, 'my-ministers.csv'),
      'country,office,person,from\nrussia,minister-of-defence,Sergei Shoigu,2012-11-06\n',
    )
  })
  after(() => place.remove())

  it('shows at least eight commands', () => assert.ok(COMMANDS.length >= 8, COMMANDS.join('\n')))

  it('shows commands that work, in their order', async () => {
    let contact = ''
    for (const command of COMMANDS) {
      const { code, log } = await place.run(wordsOf(command.replace('c-…', contact)))
      assert.equal(code, 0, `${command}\n${log}`)
      if (!command.startsWith('line')) continue
      const json = await place.run(['line', 'US', 'Russia', '--json'])
      contact = (JSON.parse(json.out) as { contacts: { id: string }[] }).contacts[0]?.id ?? ''
    }
  })
})
