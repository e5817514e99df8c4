/**
 * Prints what the events room finds in a text: entities, acts, claims, questions left open.
 * `node --import tsx scripts/look.ts [--published D] [--sample N --seed S] [--rows CSV] [--entities] [--text] [--quote] [--contacts] (FILE | "Some text.")`
 * A `.jsonl` file gives all its documents, or a seeded sample of them. For people who write rules.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { acquire, captureFromText, type Capture } from '../src/acquire/index.ts'
import type { Act } from '../src/events/index.ts'
import type { Reading } from '../src/reading.ts'
import { knowledgeFrom } from '../src/knowledge/index.ts'
import { openAnalyst } from '../src/language/index.ts'
import { read } from '../src/read.ts'
import { loadKnowledgeTables, loadModelFiles } from '../src/serve/load.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    published: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    entities: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    rows: { type: 'string' },
    quote: { type: 'boolean', default: false },
    contacts: { type: 'boolean', default: false },
  },
})

const CONTACTS = ['call', 'meeting', 'talks', 'visit', 'summons', 'letter', 'message', 'contact']

async function capturesOf(input: string): Promise<readonly Capture[]> {
  const given = values.published === undefined ? {} : { published: values.published }
  if (!existsSync(input)) return [captureFromText(input, given)]
  const captures: Capture[] = []
  for await (const one of acquire([input], { given }))
    if (one.kind === 'capture') captures.push(one.capture)
  return captures
}

function sampled(captures: readonly Capture[]): readonly Capture[] {
  if (values.sample === undefined) return captures
  let state = Number(values.seed) || 1
  const next = (): number => (state = (state * 48271) % 2147483647) / 2147483647
  const rest = [...captures]
  return Array.from({ length: Math.min(Number(values.sample), rest.length) }, () =>
    rest.splice(Math.floor(next() * rest.length), 1),
  ).flat()
}

function actLine(reading: Reading, act: Act): string {
  const words = (span: readonly [number, number]): string => reading.article.text.slice(...span)
  const parties = act.parties.map((party) => {
    const entity = reading.entities.find((each) => each.id === party.entity)
    const office = party.office ?? party.officeTitle
    const person = party.person === undefined ? '' : ` {${party.person}}`
    const mark = party.basis === 'inferred' ? `?${party.rule ?? ''}` : ''
    return `${party.role}=${entity?.name ?? '?'} [${party.country ?? '-'}${office ? ` ${office}` : ''}]${person}${mark}`
  })
  const more = [
    act.time.edtf === undefined ? '' : `@${act.time.edtf} (${act.time.rule}, ${act.time.basis})`,
    act.place ? `in ${act.place.name}` : '',
    act.channel ?? '',
    act.figures.map((each) => `${each.what}${each.bound}${each.number}`).join(' '),
    act.topics.length > 0 ? `about "${act.topics.map(words).join('" + "')}"` : '',
    act.by.length > 0 ? `by ${act.by.join(' ')}` : '',
    act.announced ? `announced by ${act.announced.by ?? '?'} ${act.announced.edtf ?? ''}` : '',
    act.because.length > 0 ? `because ${act.because.join(' ')}` : '',
  ].filter((each) => each !== '')
  const sentence = reading.sentences.find(
    (each) => each.span[0] <= act.trigger[0] && act.trigger[1] <= each.span[1],
  )
  const quote = values.quote && sentence ? `\n      « ${words(sentence.span).slice(0, 400)}` : ''
  const mentions = act.mentions.map(words).join('|')
  return `  ${act.id} ${act.type}/${act.status} "${mentions}": ${parties.join(' + ')}\n      ${more.join('; ')}${quote}`
}

function print(reading: Reading): void {
  const { article } = reading
  const published = article.published.kind === 'known' ? article.published.value : '?'
  console.log(`\n# ${article.headline?.value ?? article.source} (${published})`)
  if (values.text) console.log(article.text)
  if (values.entities)
    for (const entity of reading.entities)
      console.log(
        `  ${entity.id} ${entity.kind} ${entity.name} [${entity.country ?? '-'}] ${entity.known?.id ?? ''} ${entity.office ? `(${entity.office.words} ${entity.office.id ?? ''})` : ''} ${entity.mentions.map((span) => article.text.slice(...span)).join(' | ')}`,
      )
  for (const act of reading.acts)
    if (!values.contacts || CONTACTS.includes(act.type)) console.log(actLine(reading, act))
  for (const claim of reading.claims)
    console.log(
      `  ${claim.id} claim ${claim.kind} ${claim.value ?? ''} about ${claim.about ?? '-'} [${claim.parties.join(' ')}] ${claim.scope} ${claim.contact}`,
    )
  for (const open of reading.leftOpen)
    console.log(`  open ${open.question} about ${open.about ?? '-'} by ${open.by ?? '-'}`)
}

const analyst = await openAnalyst(await loadModelFiles())
const rows = values.rows === undefined ? {} : { [values.rows]: readFileSync(values.rows, 'utf8') }
const knowledge = knowledgeFrom(await loadKnowledgeTables(), rows)
for (const capture of sampled((await Promise.all(positionals.map(capturesOf))).flat()))
  print(await read(capture, { analyst, knowledge }))
await analyst.close()
