/**
 * A program that adds invented reports to a record, for tests that kill it or run two of it.
 * `node --import tsx adder.ts PATH FIRST COUNT`; prints the id of each article once it is acknowledged.
 */
import { openRecord } from '../../src/record/index.ts'
import { numbered, projectKnowledge, report } from './readings.ts'

const [path = '', first = '0', count = '0'] = process.argv.slice(2)
try {
  const record = await openRecord({ path, knowledge: projectKnowledge() })
  for (let number = Number(first); number < Number(first) + Number(count); number++) {
    const { capture, reading } = report(numbered(number))
    await record.add(capture, reading, '2024-08-01T00:00:00.000Z')
    process.stdout.write(`${reading.article.id}\n`)
  }
  await record.close()
} catch (error) {
  process.stderr.write(
    `${error instanceof Error && 'code' in error ? String(error.code) : String(error)}\n`,
  )
  process.exitCode = 4
}
