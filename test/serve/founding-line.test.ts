/**
 * The founding line at the front door: each of its claims has a verdict with coverage and forks, flips when a
 * fitting report of ours is added, is kept as a flip, and is back when the report is taken out.
 */
import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { json, makePlace, reportOf, type AddResult, type Place } from './command-line.ts'

interface Checked {
  readonly verdict: string
  readonly sentence: string
  readonly because: readonly { readonly contact: string }[]
  readonly runnerUp: unknown
  readonly coverage: { readonly sources: readonly unknown[]; readonly declared: readonly unknown[] }
  readonly forks: readonly { readonly reading: string; readonly verdict: string }[]
}

const ABOUT = ['--about', 'usa/defence', 'russia/defence']
const CLAIMS = [
  ['the first such conversation in 15 months', '2024-06-25'],
  ["The last time Austin spoke with Russia's defense minister was March 15, 2023", '2024-06-25'],
  [
    "Austin had spoken to Russia's defence minister five other times since 24 February 2022",
    '2024-07-12',
  ],
] as const

describe('the founding line', () => {
  let place: Place
  const run = async <T>(...words: readonly string[]): Promise<T> => {
    const { code, out, log } = await place.run([...words, '--json', '--db', place.database])
    assert.equal(code, 0, log)
    return json<T>(out)
  }
  const verdicts = (): Promise<readonly Checked[]> =>
    Promise.all(CLAIMS.map(([claim, on]) => run<Checked>('check', claim, '--on', on, ...ABOUT)))

  before(async () => {
    place = makePlace()
    await run('demo', '--load-only')
  })
  after(() => place.remove())

  it('has its last contact, the gap and the one before', async () => {
    const last = await run<{
      contact: { type: string }
      gap: string
      runnerUp: { days?: unknown } | null
    }>('last', 'usa/defence', 'russia/defence', '--before', '2024-06-25')
    assert.deepEqual([last.contact.type, last.gap], ['call', 'P468D'])
    assert.ok(last.runnerUp)
  })

  it('has its claims supported, each with what decides it, its coverage and its other readings', async () => {
    for (const [index, answer] of (await verdicts()).entries()) {
      assert.equal(answer.verdict, 'supported', CLAIMS[index]?.[0])
      assert.ok(answer.because.length > 0)
      assert.ok(answer.coverage.sources.length > 0 && answer.coverage.declared.length > 0)
      assert.ok(answer.forks.some(({ verdict }) => verdict === 'undecidable'))
    }
  })

  it('has them contradicted by one more call, and supported again when it is taken out', async () => {
    const before = await verdicts()
    const path = join(place.folder, 'november.txt')
    writeFileSync(path, reportOf('2023-11-02', 'They spoke for ten minutes.'))
    const { articles } = await run<AddResult>('add', path)
    const [added] = articles
    assert.ok(added)
    const after = await verdicts()
    assert.deepEqual(
      after.map(({ verdict }) => verdict),
      ['contradicted', 'contradicted', 'contradicted'],
    )
    const { flips } = await run<{
      flips: { was: string; verdict: string; cause: { id: string } }[]
    }>('flips')
    const through = flips.filter(({ cause }) => cause.id === added.id)
    assert.ok(through.length > 0)
    // "First call in 15 months" over two names, one of them new in office: of the men it holds, of the offices not.
    const moved = new Set(through.map(({ was, verdict }) => `${was} ${verdict}`))
    assert.deepEqual([...moved].sort(), ['supported contradicted', 'supported undecidable'])

    const { id } = await run<{ id: string }>('undo', added.id, '--because', 'not so')
    assert.deepEqual(await verdicts(), before)
    const back = await run<{ flips: { was: string; verdict: string; cause: { id: string } }[] }>(
      'flips',
    )
    const undone = back.flips.filter(({ cause }) => cause.id === id)
    assert.equal(undone.length, through.length)
    const restored = new Set(undone.map(({ was, verdict }) => `${was} ${verdict}`))
    assert.deepEqual([...restored].sort(), ['contradicted supported', 'undecidable supported'])

    await run('undo', id)
    assert.equal((await verdicts())[0]?.verdict, 'contradicted')
  })

  it('is not decidable once nobody vouches for the calls, and is again when somebody does', async () => {
    const { declared } = await run<{ declared: { id: string }[] }>('coverage')
    assert.equal(declared.length, 1)
    const claim = ['check', 'no call since March 2023', '--on', '2023-10-30', ...ABOUT] as const
    assert.equal((await run<Checked>(...claim)).verdict, 'supported')
    await run('undo', declared[0]?.id ?? '')
    assert.equal((await run<Checked>(...claim)).verdict, 'undecidable')
    const words = ['--kind', 'call', '--from', '2022-01-01', '--to', '2024-07-12']
    const pair = ['usa/defence', 'russia/defence']
    const { id } = await run<{ id: string }>('declare', ...pair, ...words, '--because', 'a list')
    assert.equal((await run<Checked>(...claim)).verdict, 'supported')
    await run('undo', id)
    assert.equal((await run<Checked>(...claim)).verdict, 'undecidable')
  })
})
