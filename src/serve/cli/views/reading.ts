/** A reading in the terminal: what was taken from one article, each value with its words. */
import type { Act, Entity, Party } from '../../../events/index.ts'
import type { Reading } from '../../../reading.ts'
import { textAt, type Span } from '../../../text/index.ts'
import { harmless, inked, wrapped, type Terminal } from '../terminal.ts'

/** The whole reading for people: head, acts, claims, questions left open, problems. */
export function readingInWords(reading: Reading, terminal: Terminal): string {
  const { article } = reading
  const published =
    article.published.kind === 'known'
      ? `${article.published.value} (${article.published.basis})`
      : `unknown: ${article.published.why}`
  const head = [
    inked(terminal, 'bold', harmless(article.headline?.value ?? article.source)),
    `Published ${published}${article.outlet === undefined ? '' : ` by ${harmless(article.outlet)}`}`,
  ]
  const wordsAt = (span: Span): string => textAt(article.text, span)
  const contacts = reading.acts.map((act) => actInWords(act, reading, terminal))
  const claims = reading.claims.map((claim) =>
    quoted(
      `claim ${claim.kind}${claim.value === undefined ? '' : ` ${claim.value}`}`,
      wordsAt(claim.span),
      terminal,
    ),
  )
  const open = reading.leftOpen.map((one) =>
    quoted(`left open: ${one.question}`, one.evidence.map(wordsAt).join(' … '), terminal),
  )
  const problems = reading.problems.map(
    (problem) => `problem ${problem.code}: ${harmless(problem.detail)}`,
  )
  const body = [...contacts, ...claims, ...open, ...problems]
  return `${[...head, ...(body.length === 0 ? ['Nothing was found in it.'] : body)].join('\n')}\n`
}

function actInWords(act: Act, reading: Reading, terminal: Terminal): string {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const time =
    act.time.edtf === undefined
      ? 'date unknown'
      : `${act.time.edtf} (${act.time.basis}${act.time.bound === undefined ? '' : `, ${act.time.bound}`})`
  const title = `${act.id}  ${act.type}, ${act.status}, ${time}${act.place === undefined ? '' : `, in ${act.place.name}`}`
  const parties = act.parties.map(
    (party) => `      ${party.role.padEnd(12)} ${harmless(partyInWords(party, entities))}`,
  )
  const figures = act.figures.map(
    (figure) => `      ${figure.what.padEnd(12)} ${figure.bound} ${figure.number}`,
  )
  const sayers =
    act.by.length === 0
      ? []
      : [`      said by      ${act.by.map((id) => harmless(sayerOf(id, reading))).join(', ')}`]
  return [
    '',
    inked(terminal, 'bold', title),
    ...wrapped(`“${harmless(sentenceOf(act.trigger, reading))}”`, terminal.width - 6).map(
      (line) => `      ${line}`,
    ),
    ...parties,
    ...figures,
    ...sayers,
  ].join('\n')
}

function partyInWords(party: Party, entities: ReadonlyMap<string, Entity>): string {
  const entity = entities.get(party.entity)
  const names = [
    party.person ?? entity?.name ?? party.entity,
    party.officeTitle ?? party.office,
    party.country,
  ].filter((name) => name !== undefined)
  return `${[...new Set(names)].join(', ')}${party.basis === 'inferred' ? ` [inferred${party.rule === undefined ? '' : `: ${party.rule}`}]` : ''}`
}

function sayerOf(id: string, reading: Reading): string {
  const attribution = reading.attributions.find((one) => one.id === id)
  return attribution?.source === undefined ? id : textAt(reading.article.text, attribution.source)
}

function sentenceOf(span: Span, reading: Reading): string {
  const sentence = reading.sentences.find((one) => one.span[0] <= span[0] && one.span[1] >= span[1])
  return textAt(reading.article.text, sentence?.span ?? span)
}

function quoted(title: string, quote: string, terminal: Terminal): string {
  const words = wrapped(`“${harmless(quote)}”`, terminal.width - 6).map((line) => `      ${line}`)
  return ['', inked(terminal, 'bold', title), ...words].join('\n')
}
