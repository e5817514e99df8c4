/**
 * A program that does one thing to a record again and again, to be killed in the middle of it.
 * `actor ACTION PLACE …`; a line is printed only once what it names is acknowledged.
 *   add PLACE FIRST COUNT    invented reports; prints the id of each
 *   decide PLACE SEED        merges, splits and undoes; prints the id of each decision
 *   open PLACE               opens, which brings an earlier schema forward; prints before and after
 *   back-up PLACE FOLDER     backups one after another; prints the path of each
 */
import { join } from 'node:path'
import { openRecord, type Decision, type LedgerRecord } from '../../src/record/index.ts'
import { numbered, projectKnowledge, report } from '../record/readings.ts'

const NOW = '2024-08-01T00:00:00.000Z'
const [action = '', place = '', first = '', second = ''] = process.argv.slice(2)

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

async function add(record: LedgerRecord): Promise<void> {
  for (let number = Number(first); number < Number(first) + Number(second); number++) {
    const { capture, reading } = report(numbered(number))
    await record.add(capture, reading, NOW)
    tell(reading.article.id)
  }
}

async function decide(record: LedgerRecord): Promise<void> {
  const mentions: string[] = []
  for await (const contact of record.contacts({ kinds: 'all' })) mentions.push(...contact.mentions)
  const next = randomFrom(Number(first))
  const made: Decision[] = []
  for (let number = 0; ; number++) {
    const [left = '', right = ''] = [next(), next()].map((n) => mentions[n % mentions.length])
    const target = made[next() % (made.length + 1)]
    const decision =
      target && number % 4 === 0
        ? await undone(target, record)
        : left !== right &&
          (await record.decide({
            kind: number % 3 === 0 ? 'different' : 'same',
            left,
            right,
            because: `${first}.${number}`,
            by: 'user:f',
            at: NOW,
          }))
    if (decision) {
      made.push(decision)
      tell(decision.id)
    }
  }
}

/** A decision taken back, unless it is taken back already. */
async function undone({ id }: Decision, record: LedgerRecord): Promise<Decision | undefined> {
  try {
    return await record.undo(id, 'user:f', 'taken back', NOW)
  } catch {
    return undefined
  }
}

async function backUp(record: LedgerRecord): Promise<void> {
  for (let number = 0; ; number++) {
    const file = join(first, `backup-${process.pid}-${number}.sqlite`)
    await record.backUp(file)
    tell(file)
  }
}

/** Numbers that look random and are the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => (state = (state * 48_271) % 2_147_483_647)
}

const knowledge = projectKnowledge()
tell('ready')
try {
  const record = await openRecord({ path: place, knowledge })
  tell('open')
  if (action === 'add') await add(record)
  if (action === 'decide') await decide(record)
  if (action === 'back-up') await backUp(record)
  await record.close()
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  process.stderr.write(`${code}\n`)
  process.exitCode = 4
}
