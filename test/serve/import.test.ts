/** `readout read --jsonl` and `readout import` from the front door: nothing twice, nothing with a wrong hash. */
import { strict as assert } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { makePlace } from './command-line.ts'

const place = makePlace()
after(() => place.remove())

const CAPTURES = [
  {
    text: 'Lloyd Austin spoke by phone with Sergei Shoigu on Monday.',
    published: '2022-10-25',
    outlet: 'A',
    captured: '2022-10-25T12:00:00Z',
  },
  {
    text: 'Antony Blinken met Sergey Lavrov in Geneva on 21 January 2022.',
    published: '2022-01-22',
    outlet: 'B',
    captured: '2022-01-22T12:00:00Z',
  },
].map((capture) => JSON.stringify(capture))

async function linesOf(input: string): Promise<readonly string[]> {
  const { code, out, log } = await place.run(['read', '--jsonl'], input)
  assert.equal(code, 0, log)
  return out.split('\n').filter((line) => line !== '')
}

describe('readout read --jsonl', () => {
  it('gives a line for each line, whatever part of the input it stands in', async () => {
    const [one = '', other = ''] = CAPTURES
    const whole = await linesOf(`${one}\n{"text": broken\n${other}\n`)
    const parts = [await linesOf(one), await linesOf('{"text": broken\n'), await linesOf(other)]
    assert.deepEqual(whole[0], parts[0]?.[0])
    assert.deepEqual(whole[2], parts[2]?.[0])
    assert.equal(whole.length, 3)
    assert.match(whole[1] ?? '', /^\{"error":\{"code":"json-malformed"/)
    assert.deepEqual(await linesOf(''), [])
  })
})

describe('readout import', () => {
  const told = async (file: string): Promise<readonly [code: number | null, out: unknown]> => {
    const { code, out } = await place.run(['import', file, '--json'])
    return [code, JSON.parse(out)]
  }

  it('loads what was read, once, and refuses what is not what its hash says', async () => {
    const lines = await linesOf(CAPTURES.join('\n'))
    const file = join(place.folder, 'readings.jsonl')
    writeFileSync(file, lines.join('\n'))
    assert.deepEqual(await told(file), [0, { new: 2, known: 0, failed: [] }])
    assert.deepEqual(await told(file), [0, { new: 0, known: 2, failed: [] }])
    const before = (await place.run(['export', 'jsonl', '--acts'])).out
    const [first = '', second = ''] = lines
    const swapped = {
      capture: (JSON.parse(first) as { capture: unknown }).capture,
      reading: (JSON.parse(second) as { reading: unknown }).reading,
    }
    const wrong = [
      first.replace('Monday', 'Tuesday'),
      JSON.stringify(swapped),
      '{"capture": 1}',
      '"; DROP TABLE captures; --',
      JSON.stringify({ ...(JSON.parse(first) as object), reading: { article: {} } }),
    ]
    for (const line of wrong) {
      writeFileSync(file, `${line}\n`)
      const { code, log, out } = await place.run(['import', file, '--json'])
      assert.equal(code, 3, log)
      assert.match(log, /readings\.jsonl:1: .*nothing of it was stored/)
      assert.equal((JSON.parse(out) as { failed: unknown[] }).failed.length, 1)
    }
    assert.equal((await place.run(['export', 'jsonl', '--acts'])).out, before)
    assert.equal((await place.run(['verify'])).code, 0)
  })
})
