/** A reading in the terminal: what was taken from one article, each value with its words. */
import type { Article } from '../../../article/index.ts'
import { innermostOf } from '../../../attribution/index.ts'
import { eventTime, type Act, type Entity, type Party } from '../../../events/index.ts'
import type { Reading } from '../../../reading.ts'
import { textAt, type Span } from '../../../text/index.ts'
import { announcementInWords } from '../../words/contact-words.ts'
import { timeInWords } from '../../words/dates.ts'
import { betweenInWords, BY_OWN_DATES, proofQuote } from '../../words/published-words.ts'
import { saidByInWords } from '../../words/said-by.ts'
import { dateWithReason } from '../../words/shown-by.ts'
import { typeWord } from '../../words/words.ts'
import { hanging, harmless, inked, wrapped, type Terminal } from '../terminal.ts'

/** The whole reading for people: head, acts, claims, questions left open, problems. */
export function readingInWords(reading: Reading, terminal: Terminal): string {
  const { article } = reading
  const head = [
    inked(terminal, 'bold', harmless(article.headline?.value ?? article.source)),
    publishedInWords(article),
    ...proofInWords(article, terminal),
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

function publishedInWords({ published, outlet }: Article): string {
  const by = outlet === undefined ? '' : ` by ${harmless(outlet)}`
  if (published.kind === 'known') return `Published ${published.value} (${published.basis})${by}`
  if (published.between === undefined) return `Published unknown: ${harmless(published.why)}${by}`
  return `Published${by} ${betweenInWords(published.between)}, ${BY_OWN_DATES}`
}

/** What the text says of its own day, a step each with its words. */
function proofInWords({ published, text }: Article, terminal: Terminal): readonly string[] {
  const proof = published.kind === 'known' ? published.proof : published.between?.proof
  return (proof ?? []).flatMap((step) =>
    hanging(
      '      ',
      harmless(`${step.detail} [${step.rule}] “${proofQuote(step, text)}”`),
      terminal,
    ),
  )
}

function actInWords(act: Act, reading: Reading, terminal: Terminal): string {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const { edtf } = eventTime(act, reading).time
  const title = `${act.id}  ${act.type}, ${act.status}, ${edtf ?? 'date unknown'}${act.place === undefined ? '' : `, in ${act.place.name}`}`
  const parties = act.parties.map(
    (party) => `      ${party.role.padEnd(12)} ${harmless(partyInWords(party, entities))}`,
  )
  const figures = act.figures.map(
    (figure) => `      ${figure.what.padEnd(12)} ${figure.bound} ${figure.number}`,
  )
  const sayers = sayersInWords(act, reading).flatMap((words) =>
    hanging('      said by      ', harmless(words), terminal),
  )
  return [
    '',
    inked(terminal, 'bold', title),
    ...wrapped(`“${harmless(sentenceOf(act.trigger, reading))}”`, terminal.width - 6).map(
      (line) => `      ${line}`,
    ),
    ...datesInWords(act, reading, terminal),
    ...parties,
    ...figures,
    ...sayers,
  ].join('\n')
}

/** When it was and when it was made known, each with how that is known. */
function datesInWords(act: Act, reading: Reading, terminal: Terminal): readonly string[] {
  const { announced } = act
  const { time } = eventTime(act, reading)
  const when = dateWithReason(timeInWords(time), time, typeWord(act.type))
  const lines = hanging('      when         ', when, terminal)
  if (announced === undefined) return lines
  const by = reading.entities.find(({ id }) => id === announced.by)?.name
  const told = announcementInWords({
    ...(by !== undefined && { by }),
    ...(announced.time && { time: announced.time }),
  })
  const known = announced.time ? dateWithReason(told, announced.time, 'announcement') : told
  return [...lines, ...hanging('      announced    ', harmless(known), terminal)]
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

/** Who says it and through what, the innermost of each chain. */
function sayersInWords({ by }: Act, reading: Reading): readonly string[] {
  const asserting = reading.attributions.filter(({ id }) => by.includes(id))
  return innermostOf(reading.attributions, asserting).map((one) => saidByInWords(reading, one))
}

function sentenceOf(span: Span, reading: Reading): string {
  const sentence = reading.sentences.find((one) => one.span[0] <= span[0] && one.span[1] >= span[1])
  return textAt(reading.article.text, sentence?.span ?? span)
}

function quoted(title: string, quote: string, terminal: Terminal): string {
  const words = wrapped(`“${harmless(quote)}”`, terminal.width - 6).map((line) => `      ${line}`)
  return ['', inked(terminal, 'bold', title), ...words].join('\n')
}
