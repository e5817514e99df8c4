/**
 * wink-nlp in threads, as our room is. It tags and lemmatises by small statistics and tables and makes no
 * tree; its entities are dates, sums and the like, not names of people and places.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { TextReader } from './language-readers.ts'
import { CACHE, problemOf, type Peer, type PeerTexts } from './peer.ts'
import { openReadingThreads } from './reading-threads.ts'

const FOLDER = join(CACHE, 'wink')
const VERSIONS = { 'wink-nlp': '2.4.0', 'wink-eng-lite-web-model': '1.8.1' }

/** Fetches wink-nlp where it is not there yet, opens it and warms it up. */
export async function openWink({ texts, warming, threads }: PeerTexts): Promise<Peer> {
  const problem = problemOfFetching()
  if (problem !== undefined) return { kind: 'missing', what: `wink-nlp: ${problem}` }
  const wink = await openReadingThreads('wink', threads)
  await wink.readEach(texts.slice(0, warming))
  const system = {
    name: `wink-nlp ${VERSIONS['wink-nlp']}, ${threads} workers`,
    does: 'words, tags, lemmas; no tree; dates, sums and the like, no names of people and places',
    read: () => wink.readTogether(texts, threads),
    close: () => wink.close(),
  }
  return { kind: 'ready', system }
}

function problemOfFetching(): string | undefined {
  if (Object.keys(VERSIONS).every((name) => existsSync(join(FOLDER, 'node_modules', name)))) return
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`)
  return problemOf('npm', ['install', '--prefix', FOLDER, '--no-save', ...packages])
}

interface Collection {
  out(attribute: unknown): readonly string[]
}

interface Wink {
  readonly its: Readonly<Record<'pos' | 'lemma' | 'detail', unknown>>
  readDoc(text: string): { tokens(): Collection; entities(): Collection }
}

/** Reads a text with all that wink-nlp has, and counts its words. */
export async function openWinkReader(): Promise<TextReader> {
  const require = createRequire(join(FOLDER, 'package.json'))
  const open = require('wink-nlp') as (model: unknown) => Wink
  const wink = open(require('wink-eng-lite-web-model'))
  const { pos, lemma, detail } = wink.its
  return async (text) => {
    const document = wink.readDoc(text)
    const tags = document.tokens().out(pos)
    document.tokens().out(lemma)
    document.entities().out(detail)
    return tags.filter((tag) => tag !== 'SPACE').length
  }
}
