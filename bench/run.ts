/**
 * `npm run bench -- [NAME…] [--short] [--texts COUNT] [--events COUNT] [--data PATH]`
 * Prints tables; `docs/performance.md` keeps them with the machine and the day.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { articles } from './articles.ts'
import { record } from './record.ts'
import { language } from './language.ts'
import { time } from './time.ts'
import { attribution } from './attribution.ts'
import { events } from './events.ts'

const BENCHES: readonly Bench[] = [language, time, attribution, events, articles, record]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false },
    texts: { type: 'string' },
    events: { type: 'string' },
    data: { type: 'string', default: resolve(import.meta.dirname, '..', '..', 'shared', 'data') },
  },
})
const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `bench: no ${unknown.join(', ')}; there are ${BENCHES.map((bench) => bench.name).join(', ')}\n`,
  )
  process.exit(2)
}
const texts = values.texts === undefined ? undefined : Number(values.texts)
if (texts !== undefined && !(Number.isInteger(texts) && texts > 0)) {
  process.stderr.write(`bench: --texts takes a whole number from 1, not ${values.texts}\n`)
  process.exit(2)
}
for (const bench of BENCHES.filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
)) {
  const events = values.events === undefined ? {} : { events: Number(values.events) }
  const table = await bench.run({ isShort: values.short, data: values.data, texts, ...events })
  process.stdout.write(`\n${bench.name}\n${table}\n`)
}
process.exit(0)
