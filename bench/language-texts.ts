/**
 * The texts of the language bench: official releases where they are, else invented sentences; and a
 * text of any length for the cost of a word.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BenchOptions } from './bench.ts'

const INVENTED =
  'The foreign minister of Vellara spoke by telephone with his counterpart on Tuesday, the ministry said.\n' +
  'She didn’t say how long the call lasted, nor why it took place after fifteen months of silence.\n'

export interface Load {
  readonly name: string
  readonly texts: readonly string[]
}

/** The first of the official releases as plain text, a paragraph a line. */
export function loadTexts({ data }: BenchOptions, count: number): Load {
  const path = join(data, 'documents', 'state-releases-2021.jsonl')
  if (!existsSync(path)) {
    const name = 'invented sentences (SKIPPED the releases: not there)'
    return { name, texts: Array.from({ length: count }, () => INVENTED.repeat(10)) }
  }
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, count)
    .map((line) => plainText((JSON.parse(line) as { description: string }).description))
  return { name: 'official releases', texts }
}

function plainText(html: string): string {
  return html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
}

/** An invented text of about so many words. */
export function textOf(words: number): string {
  const line = INVENTED.match(/\S+/g) ?? []
  if (words < line.length) return `${line.slice(0, words - 1).join(' ')}.\n`
  return INVENTED.repeat(Math.round(words / line.length))
}
