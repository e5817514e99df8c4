/** `readout compare` through its front door: what both sides say, what one leaves out, where they differ. */
import { strict as assert } from 'node:assert'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { json, makePlace, type Place } from './command-line.ts'

interface Comparison {
  readonly sides: readonly [string, string] | null
  readonly rows: readonly {
    readonly field: string
    readonly verdict: string
    readonly left: readonly { readonly value: string }[]
  }[]
  readonly leftOpen: readonly { readonly question: string; readonly by: string | null }[]
}

function report(outlet: string, words: string): string {
  return `---\noutlet: ${outlet}\npublished: 2022-05-13\n---\nUS Defense Secretary Lloyd Austin spoke by phone with Russian Defence Minister Sergei Shoigu on 2022-05-13, ${words}\n`
}

describe('comparing two sides', () => {
  let place: Place
  before(async () => {
    place = makePlace()
    mkdirSync(join(place.folder, 'reports'))
    const write = (name: string, text: string): void =>
      writeFileSync(join(place.folder, 'reports', name), text)
    write(
      'one.txt',
      report(
        'The Test Gazette',
        'the Pentagon said. Austin initiated the call, the Pentagon said. The Pentagon declined to say how long the call lasted.',
      ),
    )
    write(
      'two.txt',
      report(
        'The Test Courier',
        'the Russian Defence Ministry said. Shoigu initiated the call, the Russian Defence Ministry said. The two discussed grain, the ministry said.',
      ),
    )
    const added = await place.run(['add', 'reports', '--json'])
    assert.equal(added.code, 0, added.log)
  })
  after(() => place.remove())

  async function contact(): Promise<string> {
    const { out } = await place.run(['line', 'US', 'Russia', '--json'])
    return json<{ contacts: readonly { id: string }[] }>(out).contacts[0]?.id ?? ''
  }

  it('gives a verdict on each field, and what was left open', async () => {
    const { code, out, log } = await place.run(['compare', await contact(), '--json'])
    assert.equal(code, 0, log)
    const { leftOpen, rows, sides } = json<Comparison>(out)
    const verdicts = new Map(rows.map(({ field, verdict }) => [field, verdict]))
    assert.deepEqual([...(sides ?? [])].sort(), ['RUS', 'USA'])
    assert.equal(verdicts.get('time'), 'both')
    assert.equal(verdicts.get('initiator'), 'differs')
    assert.match(verdicts.get('topic') ?? '', /only$/)
    assert.deepEqual(
      leftOpen.map(({ question }) => question),
      ['how long it was'],
    )
  })

  it('says so in words that fit a terminal, and that an unknown contact is unknown', async () => {
    const { out } = await place.run(['compare', await contact()])
    assert.match(out, /they differ/)
    assert.match(out, /would not say how long it was/)
    assert.ok(out.split('\n').every((line) => line.length <= 80))
    assert.equal((await place.run(['compare', 'c-none'])).code, 2)
  })
})
