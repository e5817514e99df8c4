/** The corpora beside the rules of attribution: each marked sentence gives just what is marked. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Attribution } from '../../src/attribution/index.ts'
import type { Span } from '../../src/text/index.ts'
import type { MarkedAttribution } from './marked.ts'
import { markedTexts } from './marked.ts'
import { analyst, readText } from './read-text.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'attribution', 'en')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.corpus.txt'))

interface Shown {
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
}

function shown(text: string, one: Attribution | MarkedAttribution): Shown {
  const at = (span: Span | undefined): string => (span ? text.slice(...span) : '–')
  return { source: at(one.source), cue: at(one.cue), content: one.content.map(at) }
}

after(async () => (await analyst()).close())

describe('corpora of attribution', () => {
  it('are there', () => assert.ok(files.length >= 4))

  for (const file of files)
    for (const { line, text, attributions } of markedTexts(
      readFileSync(join(FOLDER, file), 'utf8'),
    ))
      it(`${file}:${line} ${text.slice(0, 60)}`, async () => {
        const found = await readText(text)
        const byCue = (
          left: { cue?: Span | undefined },
          right: { cue?: Span | undefined },
        ): number => (left.cue?.[0] ?? 0) - (right.cue?.[0] ?? 0)
        const expected = [...attributions.values()].sort(byCue)
        const ours = [...found.attributions].sort(byCue)
        assert.deepEqual(
          ours.map((one) => shown(text, one)),
          expected.map((one) => shown(text, one)),
        )
        for (const [position, { traits }] of expected.entries()) {
          const { stance, channel, kind, source } = ours[position] as Attribution
          const has = new Set<string>([
            stance,
            channel ?? 'no-channel',
            kind,
            source ? 'named' : 'unnamed',
          ])
          for (const trait of traits)
            assert.ok(has.has(trait), `${trait} not in ${[...has].join(' ')}`)
        }
      })
})
