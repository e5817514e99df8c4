/** The ends of sentences that the encoder mends, with an encoder that says what it is told to say. */
import { strict as assert } from 'node:assert'
import { describe, it } from 'node:test'
import type { Encoder } from '../../src/language/encoder.ts'
import { readWindow, type Ends, type Stretch } from '../../src/language/read-window.ts'

/** Ends sentences after the words that end with `|`; every word hangs to the one before it. */
function saying(asked: string[] = []): Encoder {
  return {
    wordPiece: { piecesOf: () => [1], isKnown: () => true },
    close: () => Promise.resolve(),
    read: (sentences) => {
      asked.push(sentences.map((words) => words.join(' ')).join(' / '))
      const words = sentences.flat()
      return Promise.resolve({
        words: words.map((word) => ({
          upos: 'X',
          xpos: 'FW',
          features: '_',
          nameScores: new Float32Array(1),
          endScore: word.endsWith('|') ? 3 : -3,
        })),
        arc: (word, head) => (head === word ? 1 : 0),
        relations: (heads) => Promise.resolve(heads.map((head) => (head === 0 ? 'root' : 'dep'))),
      })
    },
  }
}

function stretch(text: string, paragraph = 0, isContinued = false): Stretch {
  const words = text.split(' ').map((form, at) => ({
    span: [at, at + 1] as const,
    form,
    spaceAfter: true,
    ...(form.startsWith('+') ? { surface: [100, 101] as const } : {}),
  }))
  return { paragraph, words, isContinued }
}

async function sentences(window: readonly Stretch[], ends: Ends): Promise<readonly string[]> {
  const read = await readWindow(window, ends, saying())
  for (const { tagged } of read) {
    assert.equal(tagged.filter(({ head }) => head === -1).length, 1)
    assert.ok(tagged.every(({ head }) => head < tagged.length))
  }
  return read.map(({ words }) => words.map(({ form }) => form).join(' '))
}

describe('the ends of sentences', () => {
  it('are where the encoder sees them', async () => {
    const window = [stretch('one two| three'), stretch('four five')]
    assert.deepEqual(await sentences(window, 'proposed'), ['one two|', 'three four five'])
  })

  it('stay where they are given', async () => {
    const window = [stretch('one two| three'), stretch('four five')]
    assert.deepEqual(await sentences(window, 'given'), ['one two| three', 'four five'])
  })

  it('stand at the end of every paragraph and window', async () => {
    const window = [stretch('one two', 0), stretch('three', 1)]
    assert.deepEqual(await sentences(window, 'proposed'), ['one two', 'three'])
  })

  it('never stand within a written word', async () => {
    assert.deepEqual(await sentences([stretch('+do| +nt| go')], 'proposed'), ['+do| +nt|', 'go'])
  })

  it('do not part the pieces of an overlong sentence anew', async () => {
    const window = [stretch('one two', 0), stretch('three| four', 0, true)]
    const read = await readWindow(window, 'proposed', saying())
    assert.deepEqual(
      read.map(({ words, isContinued }) => [words.length, isContinued]),
      [
        [2, false],
        [1, true],
        [1, false],
      ],
    )
  })
})

describe('a window', () => {
  it('is read again only where an end was mended', async () => {
    const asked: string[] = []
    await readWindow([stretch('one two|'), stretch('three')], 'proposed', saying(asked))
    assert.deepEqual(asked, ['one two| / three'])
    await readWindow([stretch('one two| three')], 'proposed', saying(asked))
    assert.deepEqual(asked.slice(1), ['one two| three', 'one two| / three'])
  })
})
