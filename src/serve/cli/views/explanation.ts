/** A sentence explained in the terminal: its tree drawn, and every value with the rules that gave it. */
import { eventTime, type Act, type ActTime, type Reference } from '../../../events/index.ts'
import type { Sentence, Token } from '../../../language/index.ts'
import type { Reading } from '../../../reading.ts'
import { textAt, type Span } from '../../../text/index.ts'
import type { TimeExpression } from '../../../time/index.ts'
import { candidateInWords } from '../../words/candidates.ts'
import { cellsOf, padded } from '../../words/cells.ts'
import { edtfInWords, timeInWords } from '../../words/dates.ts'
import { dateWithReason } from '../../words/shown-by.ts'
import { chainOfAct, chainOfTime, wordSteps } from '../../words/time-chain.ts'
import { ASCII_SIGNS, BOX_SIGNS, treeLinesFrom } from '../../words/tree-lines.ts'
import { typeWord } from '../../words/words.ts'
import { hanging, harmless, inked, type Terminal } from '../terminal.ts'
import { readingInWords } from './reading.ts'

/** Trees, names, times with their derivations, attributions, then the acts and claims. */
export function explanationInWords(reading: Reading, terminal: Terminal): string {
  const at = (span: Span): string => harmless(textAt(reading.article.text, span))
  const trees = reading.sentences.map((sentence) => treeInWords(sentence, terminal))
  const names = reading.names.map((name) => `name         ${name.type}  ${at(name.span)}`)
  const becomes = terminal.hasUnicode ? '→' : '->'
  const times = reading.times.flatMap((time) => [
    `time         ${at(time.span)}  ${becomes}  ${time.timex}${time.edtf === undefined || time.edtf === time.timex ? '' : ` = ${time.edtf}`}`,
    ...hanging('             ', dateWithReason(wordsOf(time), time), terminal),
    ...chainOfTime(time).flatMap((step) => stepInWords(step, terminal)),
  ])
  const sayings = reading.attributions.map((one) => {
    const source = one.source === undefined ? '(no source named)' : at(one.source)
    return `attribution  ${source} ${at(one.cue)}: ${one.content.map(at).join(' … ')}  (${one.kind}, ${one.stance}; ${one.rule})`
  })
  const references = (reading.references ?? []).flatMap((one) =>
    referenceLines(one, reading, terminal),
  )
  const rules = reading.acts.flatMap((act) => actSteps(act, reading, terminal))
  return [
    ...trees,
    ...names,
    ...times,
    ...sayings,
    ...references,
    ...rules,
    '',
    readingInWords(reading, terminal),
  ].join('\n')
}

/** Whom a word that points back was taken for, and all whom it may mean. */
function referenceLines(
  { span, entity, rule, candidates }: Reference,
  reading: Reading,
  terminal: Terminal,
): readonly string[] {
  const nameOf = (id: string): string =>
    harmless(reading.entities.find((one) => one.id === id)?.name ?? id)
  const becomes = terminal.hasUnicode ? '→' : '->'
  const taken = entity === undefined ? 'nobody: two stand alike' : nameOf(entity)
  return [
    `reference    ${harmless(textAt(reading.article.text, span))}  ${becomes}  ${taken}  (${rule})`,
    ...candidates.flatMap((one) =>
      stepInWords(`${nameOf(one.entity)}: ${candidateInWords(one)}`, terminal),
    ),
  ]
}

/** The value of a time expression in words; a length or a habit as TimeML writes it. */
function wordsOf({ edtf, timex }: TimeExpression): string {
  return edtf === undefined ? timex : edtfInWords(edtf)
}

/** The rule that found an act, and the rules that made its dates. */
function actSteps(act: Act, reading: Reading, terminal: Terminal): readonly string[] {
  const { announced } = act
  const { time } = eventTime(act, reading)
  return [
    `act ${act.id}       ${act.type} by rule ${act.rule}`,
    ...hanging(
      '  when       ',
      dateWithReason(timeInWords(time), time, typeWord(act.type)),
      terminal,
    ),
    ...chainOfAct(reading, { time }).flatMap((step) => stepInWords(step, terminal)),
    ...(announced?.time === undefined
      ? []
      : [
          ...hanging('  announced  ', announcedWithReason(announced.time), terminal),
          ...wordSteps(reading, announced.time).flatMap((step) => stepInWords(step, terminal)),
        ]),
  ]
}

function announcedWithReason(time: ActTime): string {
  return dateWithReason(timeInWords(time), time, 'announcement')
}

function stepInWords(step: string, terminal: Terminal): readonly string[] {
  return hanging(`             ${terminal.hasUnicode ? '·' : '-'} `, harmless(step), terminal)
}

/** Longest words that the column of words makes room for; a longer one moves its own line only. */
const WORD_AT_MOST = 28

/** The words in the order of the sentence, one a line, joined to their heads at the left. */
function treeInWords({ tokens, parsed }: Sentence, terminal: Terminal): string {
  const signs = terminal.hasUnicode ? BOX_SIGNS : ASCII_SIGNS
  const lines = parsed ? treeLinesFrom(headsOf(tokens), signs) : tokens.map(() => ' ')
  const words = tokens.map(({ form }) => harmless(form))
  const widest = Math.min(WORD_AT_MOST, widestOf(words))
  const relations = widestOf(tokens.map(({ relation }) => relation))
  const drawn = tokens.map(({ relation, upos, lemma }, row) => {
    const tags = `${padded(harmless(relation), relations)}  ${padded(upos, 5)}  ${harmless(lemma)}`
    const line = inked(terminal, 'soft', lines[row] ?? '')
    return `${line} ${padded(words[row] ?? '', widest)}  ${inked(terminal, 'soft', tags)}`
  })
  return [...(parsed ? [] : [NOT_PARSED]), ...drawn, ''].join('\n')
}

const NOT_PARSED = 'not parsed: these words have no tree'

function headsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.map(({ head }) => head)
}

function widestOf(words: readonly string[]): number {
  return words.reduce((widest, word) => Math.max(widest, cellsOf(word)), 0)
}
