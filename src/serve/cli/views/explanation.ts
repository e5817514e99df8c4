/** A sentence explained in the terminal: its tree drawn, and every value with the rules that gave it. */
import type { Sentence, Token } from '../../../language/index.ts'
import type { Reading } from '../../../reading.ts'
import { textAt, type Span } from '../../../text/index.ts'
import { harmless, inked, type Terminal } from '../terminal.ts'
import { readingInWords } from './reading.ts'

/** Trees, names, times with their derivations, attributions, then the acts and claims. */
export function explanationInWords(reading: Reading, terminal: Terminal): string {
  const at = (span: Span): string => harmless(textAt(reading.article.text, span))
  const trees = reading.sentences.map((sentence) => treeInWords(sentence, terminal))
  const names = reading.names.map((name) => `name         ${name.type}  ${at(name.span)}`)
  const times = reading.times.flatMap((time) => [
    `time         ${at(time.span)}  →  ${time.timex}${time.edtf === undefined || time.edtf === time.timex ? '' : ` = ${time.edtf}`}  (${time.basis}; ${time.rule})`,
    ...time.derivation.map((step) => `             · ${step.rule}: ${harmless(step.detail)}`),
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
    '',
    ...names,
    ...times,
    ...sayings,
    ...rules,
    '',
    readingInWords(reading, terminal),
  ].join('\n')
}

function treeInWords(sentence: Sentence, terminal: Terminal): string {
  const lines: string[] = []
  const draw = (index: number, prefix: string, mark: string): void => {
    const token = sentence.tokens[index]
    if (token === undefined) return
    lines.push(tokenLine(token, `${prefix}${mark}`, terminal))
    const children = sentence.children[index] ?? []
    const below = mark === '' ? '' : `${prefix}${mark === LAST ? '   ' : '│  '}`
    children.forEach((child, order) =>
      draw(child, below, order === children.length - 1 ? LAST : MIDDLE),
    )
  }
  draw(sentence.root, '', '')
  const drawn = lines.join('\n')
  return terminal.hasUnicode
    ? drawn
    : drawn.replaceAll('├─', '|-').replaceAll('└─', '`-').replaceAll('│', '|')
}

const MIDDLE = '├─ '
const LAST = '└─ '

function tokenLine(token: Token, lead: string, terminal: Terminal): string {
  const word = `${lead}${harmless(token.form)}`
  return `${word.padEnd(36)} ${inked(terminal, 'soft', `${harmless(token.relation).padEnd(14)} ${harmless(token.upos).padEnd(6)} ${harmless(token.lemma)}`)}`
}
