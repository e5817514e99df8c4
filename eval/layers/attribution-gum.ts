/**
 * Scores attributions on GUM's discourse trees: the satellites of `attribution` relations, which hold
 * source and cue ("researchers say"), and the nuclei, which hold the content.
 * In: `attribution/gum/dev/*.rs4` with the words of `language/gum/dev/*.conllu`. Out: the share of satellites
 * in which one of our cues stands, and the share of those whose content agrees with the nucleus by half or
 * more of the words (Dice). GUM marks clauses only, so that precision has no meaning here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, ArticleId } from '../../src/article/index.ts'
import { findAttributions } from '../../src/attribution/index.ts'
import { documentsFromConllu, type Analyst, type GivenDocument } from '../../src/language/index.ts'
import type { Span } from '../../src/text/index.ts'
import type { Figures } from '../layer.ts'

interface Relation {
  /** Numbers of the words of the satellite and of the nucleus. */
  readonly satellite: readonly number[]
  readonly nucleus: readonly number[]
}

/** The figures; none where the data is missing. */
export async function gumFigures(where: {
  readonly data: string
  readonly analyst: Analyst
}): Promise<Figures> {
  const folder = join(where.data, 'attribution', 'gum', 'dev')
  const words = join(where.data, 'language', 'gum', 'dev')
  if (!existsSync(folder) || !existsSync(words)) return {}
  const tally = { relations: 0, found: 0, agreed: 0 }
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.rs4'))) {
    const conllu = join(words, name.replace('.rs4', '.conllu'))
    const [document] = existsSync(conllu) ? documentsFromConllu(readFileSync(conllu, 'utf8')) : []
    if (document === undefined) continue
    const spans = document.sentences.flatMap((sentence) => sentence.words.map(({ span }) => span))
    const ours = findAttributions(articleOf(document, name), await where.analyst.analyse(document))
    for (const relation of relationsIn(readFileSync(join(folder, name), 'utf8'), spans.length)) {
      const holds = (numbers: readonly number[], [from, to]: Span): boolean =>
        numbers.some((word) => (spans[word]?.[0] ?? to) < to && from < (spans[word]?.[1] ?? from))
      tally.relations++
      const hit = ours.find(({ cue }) => holds(relation.satellite, cue))
      if (hit === undefined) continue
      tally.found++
      const said = spans.flatMap((span, word) =>
        hit.content.some(([from, to]) => span[0] < to && from < span[1]) ? [word] : [],
      )
      const shared = said.filter((word) => relation.nucleus.includes(word)).length
      if (4 * shared >= said.length + relation.nucleus.length) tally.agreed++
    }
  }
  return {
    relations: tally.relations,
    found: tally.found / Math.max(1, tally.relations),
    content: tally.agreed / Math.max(1, tally.found),
  }
}

/** One line for people. */
export function gumReport({ relations, found, content }: Figures): string {
  if (relations === undefined) return 'GUM: not there, skipped'
  return `GUM dev: ${String(relations)} relations, found ${Number(found).toFixed(3)}, content of those ${Number(content).toFixed(3)}`
}

function articleOf({ text, paragraphs }: GivenDocument, name: string): Article {
  return {
    id: `sha256:${name}` as ArticleId,
    source: name,
    text,
    paragraphs,
    published: { kind: 'unknown', why: 'not needed here' },
    chrome: [],
    problems: [],
  }
}

interface Node {
  readonly id: string
  readonly parent: string
  readonly relation: string
  readonly words: readonly number[]
}

const SEGMENT = /<segment id="(\d+)"(?: parent="(\d+)" relname="([^"]+)")?[^>]*>([^<]*)<\/segment>/g
const GROUP = /<group id="(\d+)"[^>]*?(?: parent="(\d+)" relname="([^"]+)")?\/>/g

/** The attribution relations of a tree; nothing when its words are not those of the treebank. */
function relationsIn(rs4: string, wordCount: number): readonly Relation[] {
  const nodes: Node[] = []
  let at = 0
  for (const [, id = '', parent = '', relation = '', text = ''] of rs4.matchAll(SEGMENT)) {
    const count = text.trim().split(/\s+/).length
    nodes.push({ id, parent, relation, words: Array.from({ length: count }, (_, n) => at + n) })
    at += count
  }
  if (at !== wordCount) return []
  for (const [, id = '', parent = '', relation = ''] of rs4.matchAll(GROUP))
    nodes.push({ id, parent, relation, words: [] })
  const children = new Map<string, Node[]>()
  for (const node of nodes) children.set(node.parent, [...(children.get(node.parent) ?? []), node])
  const under = ({ id, words }: Node, except?: Node): readonly number[] => [
    ...words,
    ...(children.get(id) ?? [])
      .filter((child) => child !== except)
      .flatMap((child) => under(child)),
  ]
  return nodes
    .filter(({ relation }) => relation.startsWith('attribution'))
    .flatMap((satellite) => {
      const nucleus = nodes.find(({ id }) => id === satellite.parent)
      return nucleus ? [{ satellite: under(satellite), nucleus: under(nucleus, satellite) }] : []
    })
}
