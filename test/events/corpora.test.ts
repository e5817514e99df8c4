/**
 * Every corpus beside the English tables of acts: `read DAY` sets publication, `= act | act` what the
 * following lines tell, `= nothing` that they tell no act.
 */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'node:test'
import { readInvented, shownAct } from './read-corpus.ts'

const FOLDER = resolve(import.meta.dirname, '../../src/events/en')
const corpora = ['', 'deeds/'].flatMap((folder) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.corpus.txt'))
    .map((name) => `${folder}${name}`),
)

interface Case {
  readonly line: string
  readonly published: string
  readonly expected: string
}

function casesOf(name: string): readonly Case[] {
  const cases: Case[] = []
  let published = '2024-06-26'
  let expected = 'nothing'
  for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
    if (line.startsWith('read ')) published = line.slice(5)
    else if (line.startsWith('= ')) expected = line.slice(2)
    else if (line !== '' && !line.startsWith('#')) cases.push({ line, published, expected })
  }
  return cases
}

describe('the corpora of acts', () => {
  it('stand beside the tables', () => {
    assert.deepEqual(corpora.sort(), [
      'contact-not-held.corpus.txt',
      'contact-nouns.corpus.txt',
      'contact-phrases.corpus.txt',
      'contact-verbs.corpus.txt',
      'deeds.corpus.txt',
      'deeds/accuse.corpus.txt',
      'deeds/agree.corpus.txt',
      'deeds/aid.corpus.txt',
      'deeds/attack.corpus.txt',
      'deeds/custody.corpus.txt',
      'deeds/default.corpus.txt',
      'deeds/demand.corpus.txt',
      'deeds/idiom.corpus.txt',
      'deeds/move.corpus.txt',
      'deeds/protest.corpus.txt',
      'deeds/refusal.corpus.txt',
      'deeds/seldom.corpus.txt',
      'deeds/support.corpus.txt',
      'deeds/threat.corpus.txt',
      'deeds/ties.corpus.txt',
      'people.corpus.txt',
      'status.corpus.txt',
      'time-words.corpus.txt',
    ])
  })

  for (const name of corpora)
    for (const { line, published, expected } of casesOf(name))
      it(`${name}: ${line}`, async () => {
        const { acts } = await readInvented(line, published)
        const whole = name === 'people.corpus.txt'
        const shown = acts.map((act) => shownAct(act, whole)).join(' | ')
        assert.equal(shown === '' ? 'nothing' : shown, expected)
      })
})
