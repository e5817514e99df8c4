/**
 * Reads the corpora of attribution: sentences with marks, expectations above them.
 *   = says indirect                               stance, channel or kind
 *   [Ryder] {said} <the call was short>.          one attribution
 *   = 2 denies                                    of the second
 *   [1:A] {1:said} <1:[2:B] {2:denied} <2:it>>.   two, by number
 * `¶` stands for the end of a paragraph. A line without marks must give nothing.
 */
import type { Span } from '../../src/text/index.ts'

export interface MarkedAttribution {
  source: Span | undefined
  cue: Span | undefined
  readonly content: Span[]
  /** Words that must be its stance, channel, kind or rule. */
  readonly traits: string[]
}

export interface MarkedText {
  readonly line: number
  readonly text: string
  readonly attributions: ReadonlyMap<number, MarkedAttribution>
}

const OPENING: Readonly<Record<string, 'source' | 'cue' | 'content'>> = {
  '[': 'source',
  '{': 'cue',
  '<': 'content',
}

/** All examples of a corpus file. */
export function markedTexts(corpus: string): readonly MarkedText[] {
  const examples: MarkedText[] = []
  let expected: string[] = []
  for (const [index, line] of corpus.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('=')) {
      expected.push(line.slice(1).trim())
      continue
    }
    const example = markedText(line, index + 1)
    for (const traits of expected) addTraits(example, traits)
    examples.push(example)
    expected = []
  }
  return examples
}

function addTraits(example: MarkedText, traits: string): void {
  if (traits === 'nothing') return
  const match = /^(?:(\d) )?(.*)$/.exec(traits)
  const words = (match?.[2] ?? '').split(/\s+/)
  example.attributions.get(Number(match?.[1] ?? 1))?.traits.push(...words)
}

function markedText(line: string, number: number): MarkedText {
  const attributions = new Map<number, MarkedAttribution>()
  const open: { role: 'source' | 'cue' | 'content'; group: number; start: number }[] = []
  let text = ''
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    const role = OPENING[character]
    if (role !== undefined) {
      const label = /^(\d):/.exec(line.slice(at + 1, at + 3))
      open.push({ role, group: Number(label?.[1] ?? 1), start: text.length })
      if (label) at += 2
    } else if (/[\]}>]/.test(character)) {
      const mark = open.pop()
      if (mark) add(attributions, mark.group, mark.role, [mark.start, text.length])
    } else text += character === '¶' ? '\n\n' : character
  }
  return { line: number, text, attributions }
}

function add(
  attributions: Map<number, MarkedAttribution>,
  group: number,
  ...[role, span]: [role: 'source' | 'cue' | 'content', span: Span]
): void {
  const one = attributions.get(group) ?? {
    source: undefined,
    cue: undefined,
    content: [],
    traits: [],
  }
  if (role === 'content') one.content.push(span)
  else one[role] = span
  attributions.set(group, one)
}
