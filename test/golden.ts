/** `npm run golden [-- --update]`: compares the golden readings with those of now, or writes them anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { factsOf } from './golden-facts.ts'
import { goldenDocuments, goldenTools, readGolden } from './golden-documents.ts'

const isUpdate = process.argv.includes('--update')
const tools = await goldenTools()
let different = 0
for (const document of goldenDocuments()) {
  const facts = factsOf(await readGolden(document, tools))
  const before = existsSync(document.facts) ? readFileSync(document.facts, 'utf8') : ''
  if (facts === before) continue
  different++
  if (isUpdate) writeFileSync(document.facts, facts)
  process.stdout.write(`${document.name}\n${changes(before, facts)}\n`)
}
process.stdout.write(`${different} ${isUpdate ? 'written' : 'different'}\n`)
await tools.analyst.close()
process.exit(different > 0 && !isUpdate ? 1 : 0)

function changes(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const gone = old.filter((line) => !now.includes(line)).map((line) => `  - ${line}`)
  const come = now.filter((line) => !old.includes(line)).map((line) => `  + ${line}`)
  return [...gone, ...come].join('\n')
}
