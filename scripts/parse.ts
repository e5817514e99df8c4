/**
 * Prints the analysis of a sentence as a table: `node --import tsx scripts/parse.ts "Sentence."`
 * Reads the model from `models/`. For people who write rules.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAnalyst } from '../src/language/index.ts'

const models = join(import.meta.dirname, '..', 'models')
const text = process.argv.slice(2).join('\n\n') || readFileSync(0, 'utf8')
const bytes = (name: string): Uint8Array => readFileSync(join(models, name))
const string = (name: string): string => readFileSync(join(models, name), 'utf8')

const analyst = await openAnalyst({
  encoder: bytes('encoder.int8.onnx'),
  relations: bytes('relations.onnx'),
  vocabulary: string('vocab.txt'),
  labels: string('labels.json'),
  manifest: string('manifest.json'),
})
const paragraphs: [number, number][] = []
for (const match of text.matchAll(/(?:[^\n]+\n?)+/g))
  paragraphs.push([match.index, match.index + match[0].length])
const { sentences, names } = await analyst.analyse({ text, paragraphs })
for (const sentence of sentences) {
  console.log(`# ${text.slice(...sentence.span)}`)
  for (const token of sentence.tokens) {
    const name = names.find(
      (one) =>
        one.sentence === sentence.index &&
        one.tokens[0] <= token.index &&
        token.index < one.tokens[1],
    )
    const head = token.head < 0 ? 'root' : `${token.head}:${sentence.tokens[token.head]?.form}`
    const features = Object.entries(token.features).map((pair) => pair.join('='))
    const cells = [
      [`${token.index}`, 4],
      [token.form, 18],
      [token.lemma, 16],
      [token.upos, 6],
      [token.xpos, 5],
      [head, 18],
      [token.relation, 13],
      [name ? (name.tokens[0] === token.index ? `B-${name.type}` : `I-${name.type}`) : '', 6],
      [features.join('|'), 0],
    ] as const
    console.log(
      cells
        .map(([cell, width]) => cell.padEnd(width))
        .join(' ')
        .trimEnd(),
    )
  }
  console.log()
}
await analyst.close()
