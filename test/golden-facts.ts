/**
 * A reading as facts, one a line, each with the words that give it: what a golden file holds, so that a
 * change of the reader shows as a change of lines that a person can judge.
 */
import { eventTime, type Act, type Party } from '../src/events/index.ts'
import type { Reading } from '../src/reading.ts'
import { isWithin, textAt, type Span } from '../src/text/index.ts'

/** The facts of a reading, in the order of the outer shape. */
export function factsOf(reading: Reading): string {
  const { article } = reading
  const words = (span: Span): string => `"${textAt(article.text, span).replace(/\s+/g, ' ')}"`
  const published =
    article.published.kind === 'known'
      ? `${article.published.value} ${article.published.basis}`
      : 'unknown'
  const lines = [
    `published ${published}`,
    ...(article.headline === undefined
      ? []
      : [`headline ${JSON.stringify(article.headline.value)}`]),
    ...(article.byline === undefined ? [] : [`byline ${article.byline.value}`]),
    ...(article.dateline === undefined ? [] : [`dateline ${article.dateline.value}`]),
    ...article.chrome.map(({ span, reason }) => `chrome ${reason} ${words(span)}`),
    ...reading.times.map(
      ({ span, timex, edtf, basis }) => `time ${timex} ${edtf ?? '–'} ${basis} ${words(span)}`,
    ),
    ...reading.attributions.map(
      (one) =>
        `said ${one.kind} ${one.stance} by ${one.source === undefined ? '–' : words(one.source)} cue ${words(one.cue)} that ${one.content.map(words).join(' + ')}`,
    ),
    ...reading.acts.flatMap((act) => actLines(act, reading, words)),
    ...reading.claims.map(
      (claim) =>
        `claim ${claim.kind} ${claim.value ?? '–'} ${claim.scope} ${claim.contact} ${words(claim.span)}`,
    ),
    ...reading.leftOpen.map(
      (one) => `left-open ${one.question} ${one.evidence.map(words).join(' + ')}`,
    ),
    ...reading.problems.map((problem) => `problem ${problem.code}`),
  ]
  return `${lines.join('\n')}\n`
}

function actLines(act: Act, reading: Reading, words: (span: Span) => string): readonly string[] {
  const { place, figures, topics } = act
  const { time } = eventTime(act, reading)
  const bound = time.bound === undefined ? '' : ` ${time.bound}`
  return [
    `act ${act.type} ${act.status} ${words(act.trigger)}`,
    `  when ${time.edtf ?? 'unknown'} ${time.basis}${bound} ${time.evidence.map(words).join(' + ')}`.trimEnd(),
    ...announcedLines(act, reading),
    ...(place === undefined ? [] : [`  where ${place.name} ${place.basis}`]),
    ...(act.channel === undefined ? [] : [`  channel ${act.channel}`]),
    ...act.parties.map((party) =>
      `  ${party.role} ${partyFacts(party, reading)} ${party.evidence.map(words).join(' + ')}`.trimEnd(),
    ),
    ...figures.map(
      (figure) =>
        `  ${figure.what} ${figure.bound} ${figure.number} ${figure.evidence.map(words).join(' + ')}`,
    ),
    ...topics.map((span) => `  about ${words(span)}`),
  ]
}

/** When and by whom it was made known, which is not when it was. */
function announcedLines({ announced }: Act, reading: Reading): readonly string[] {
  if (announced === undefined) return []
  const by = reading.entities.find(({ id }) => id === announced.by)?.name ?? '–'
  const { edtf = 'unknown', time } = announced
  return [`  announced ${edtf} ${time?.basis ?? 'unknown'} by ${by}`]
}

function partyFacts(party: Party, reading: Reading): string {
  const name =
    party.person ?? reading.entities.find(({ id }) => id === party.entity)?.name ?? party.entity
  return [party.country ?? '–', party.office ?? party.officeTitle ?? '–', name, party.basis].join(
    ' | ',
  )
}

/** Every span of a reading that points at words of the article. */
export function spansOf(reading: Reading): readonly Span[] {
  const { article } = reading
  return [
    ...article.paragraphs,
    ...article.chrome.map(({ span }) => span),
    ...[article.headline, article.byline, article.dateline].flatMap(
      (value) => value?.evidence ?? [],
    ),
    ...reading.sentences.flatMap(({ span, tokens }) => [
      span,
      ...tokens.map((token) => token.span),
    ]),
    ...reading.names.map(({ span }) => span),
    ...reading.times.map(({ span }) => span),
    ...reading.entities.flatMap(({ mentions }) => mentions),
    ...reading.attributions.flatMap((one) => [
      one.cue,
      ...one.content,
      ...(one.source === undefined ? [] : [one.source]),
    ]),
    ...reading.acts.flatMap((act) => [
      act.trigger,
      ...act.mentions,
      ...act.topics,
      ...act.time.evidence,
      ...act.parties.flatMap(({ evidence }) => evidence),
      ...act.figures.flatMap(({ evidence }) => evidence),
    ]),
    ...reading.claims.map(({ span }) => span),
    ...reading.leftOpen.flatMap(({ evidence }) => evidence),
  ]
}

/** Spans that do not point at words: outside the text, empty, or turned round. */
export function brokenSpansOf(reading: Reading): readonly Span[] {
  const whole: Span = [0, reading.article.text.length]
  return spansOf(reading).filter((span) => !isWithin(span, whole) || span[0] >= span[1])
}
