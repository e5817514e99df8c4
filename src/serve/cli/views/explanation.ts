/** A sentence explained in the terminal: its tree drawn, and every value with the rules that gave it. */
import type { Sentence, Token } from '../../../language/index.ts'
import type { Reading } from '../../../reading.ts'
import { textAt, type Span } from '../../../text/index.ts'
import { cellsOf, padded } from '../../words/cells.ts'
import { ASCII_SIGNS, BOX_SIGNS, treeLinesFrom } from '../../words/tree-lines.ts'
import { harmless, inked, type Terminal } from '../terminal.ts'
import { readingInWords } from './reading.ts'

/** Trees, names, times with their derivations, attributions, then the acts and claims. */
export function explanationInWords(reading: Reading, terminal: Terminal): string {
  const at = (span: Span): string => harmless(textAt(reading.article.text, span))
  const trees = reading.sentences.map((sentence) => treeInWords(sentence, terminal))
  const names = reading.names.map((name) => `name         ${name.type}  ${at(name.span)}`)
  const [becomes, step] = terminal.hasUnicode ? ['→', '·'] : ['->', '-']
  const times = reading.times.flatMap((time) => [
    `time         ${at(time.span)}  ${becomes}  ${time.timex}${time.edtf === undefined || time.edtf === time.timex ? '' : ` = ${time.edtf}`}  (${time.basis}; ${time.rule})`,
    ...time.derivation.map(
      ({ rule, detail }) => `             ${step} ${rule}: ${harmless(detail)}`,
    ),
  ])
  const sayings = reading.attributions.map((one) => {
    const source = one.source === undefined ? '(no source named)' : at(one.source)
    return `attribution  ${source} ${at(one.cue)}: ${one.content.map(at).join(' … ')}  (${one.kind}, ${one.stance}; ${one.rule})`
  })
  const rules = reading.acts.map(
    (act) => `act ${act.id}       ${act.type} by rule ${act.rule}; date by ${act.time.rule}`,
  )
  return [
    ...trees,
    ...names,
    ...times,
    ...sayings,
    ...rules,
    '',
    readingInWords(reading, terminal),
  ].join('\n')
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
