/**
 * The dependency tree of a sentence: arcs above the words, and one word a line where there is no room.
 * In: a parsed sentence. Out: a figure that scrolls within itself; in a narrow window and in print the
 * lines stand in its place. The table of words below says the same to who cannot see it.
 */
import type { VNode } from 'preact'
import type { Sentence } from '../../language/index.ts'
import { cellsOf, padded } from '../words/cells.ts'
import { plain, shortened } from '../words/plain.ts'
import { treeLinesFrom } from '../words/tree-lines.ts'
import { World } from './marks.tsx'
import { round } from './signs.tsx'
import { treeLayoutFrom, type TreeArc, type TreeLayout, type TreeWord } from './tree-layout.ts'

/** A word of an address or of a chain of hyphens would push all others apart. */
const WORD_AT_MOST = 32
const ARROW = 4

/** Both forms of a tree. */
export function TreeFigure({ sentence, label }: { sentence: Sentence; label: string }): VNode {
  const words = sentence.tokens.map(wordFrom)
  return (
    <figure class="tree">
      <div class="arcs" tabIndex={0} role="group" aria-label={`${label}, drawn; scrolls sideways`}>
        <TreeDrawing words={words} label={label} />
      </div>
      <details class="lines">
        <summary>One word a line</summary>
        <pre tabIndex={0} role="group" aria-label={`${label}, one word a line`}>
          <TreeLines words={words} />
        </pre>
      </details>
    </figure>
  )
}

function wordFrom({ form, lemma, upos, head, relation }: TreeWord): TreeWord {
  const shown = (words: string): string => shortened(plain(words), WORD_AT_MOST)
  return {
    form: shown(form),
    lemma: shown(lemma),
    upos: plain(upos),
    head,
    relation: plain(relation),
  }
}

function TreeDrawing({ words, label }: { words: readonly TreeWord[]; label: string }): VNode {
  const layout = treeLayoutFrom(words)
  const [width, height] = [Math.ceil(layout.width), Math.ceil(layout.height)]
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${label}; the table of words below says the same`}
    >
      {layout.arcs.map((arc) => (
        <Arc key={arc.dependent} arc={arc} words={words} baseline={layout.baseline} />
      ))}
      {layout.roots.map((root) => (
        <Root key={root.word} {...root} baseline={layout.baseline} />
      ))}
      {words.map((word, index) => (
        <Word key={index} word={word} x={round(layout.words[index] ?? 0)} y={layout.baseline} />
      ))}
    </svg>
  )
}

interface ArcProps {
  readonly arc: TreeArc
  readonly words: readonly TreeWord[]
  readonly baseline: TreeLayout['baseline']
}

function Arc({ arc, words, baseline }: ArcProps): VNode {
  const { from, to, y, head, dependent, relation } = arc
  const bend = Math.min(10, baseline - y, (to - from) / 2)
  const [left, right, top, foot] = [from, to, y, baseline].map(round)
  const path = `M${left} ${foot}V${round(y + bend)}Q${left} ${top} ${round(from + bend)} ${top}H${round(to - bend)}Q${right} ${top} ${right} ${round(y + bend)}V${foot}`
  const named = (word: number): string => words[word]?.form ?? ''
  return (
    <g>
      <title>{`${named(dependent)}: ${relation} of ${named(head)}`}</title>
      <path class="arc" d={path} />
      <Arrow x={dependent < head ? from : to} y={baseline} />
      <text class="relation" x={round((from + to) / 2)} y={round(y + 4)}>
        {relation}
      </text>
    </g>
  )
}

function Arrow({ x, y }: { x: number; y: number }): VNode {
  const [left, right] = [round(x - ARROW), round(x + ARROW)]
  return <path class="arrow" d={`M${left} ${round(y - 2)}H${right}L${round(x)} ${round(y + 5)}Z`} />
}

interface RootProps {
  readonly x: number
  readonly y: number
  readonly baseline: number
}

function Root({ x, y, baseline }: RootProps): VNode {
  return (
    <g>
      <path class="arc root" d={`M${round(x)} ${round(y + 6)}V${round(baseline)}`} />
      <Arrow x={x} y={baseline} />
      <text class="relation root" x={round(x)} y={round(y)}>
        root
      </text>
    </g>
  )
}

function Word({ word, x, y }: { word: TreeWord; x: number; y: number }): VNode {
  return (
    <g>
      <text class={word.head === -1 ? 'form root' : 'form'} x={x} y={round(y + 22)}>
        {word.form}
      </text>
      <text class="upos" x={x} y={round(y + 39)}>
        {word.upos}
      </text>
      <text class="lemma" x={x} y={round(y + 55)}>
        {word.lemma}
      </text>
    </g>
  )
}

function TreeLines({ words }: { words: readonly TreeWord[] }): VNode {
  const lines = treeLinesFrom(words.map(({ head }) => head))
  const widest = (of: 'form' | 'relation'): number =>
    words.reduce((most, word) => Math.max(most, cellsOf(word[of])), 0)
  const [forms, relations] = [widest('form'), widest('relation')]
  return (
    <>
      {words.map(({ form, relation, upos }, index) => (
        <span key={index} class={relation === 'root' ? 'root' : ''}>
          <span class="soft" aria-hidden="true">
            {lines[index]}
          </span>{' '}
          <World words={form} />
          {padded('', forms - cellsOf(form))}{' '}
          <span class="soft">{`${padded(relation, relations)} ${upos}`}</span>
          {'\n'}
        </span>
      ))}
    </>
  )
}
