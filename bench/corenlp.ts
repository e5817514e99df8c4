/**
 * CoreNLP as a process of its own, asked over its standard input. Maven fetches it, `corenlp/Rate.java`
 * reads the texts with it. Its start, and the loading of its models, stay outside the clock.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { classpathOf, problemOfBuilding } from './java.ts'
import { CACHE, type Peer, type PeerTexts } from './peer.ts'
import type { Pass } from './rates.ts'

const FOLDER = join(CACHE, 'corenlp')
const PROGRAM = { source: join(import.meta.dirname, 'corenlp'), main: 'Rate.java', folder: FOLDER }
const CLASSPATH = classpathOf(PROGRAM)
/** A line is a paragraph, as for our room; kinds of names finer than ours are left out. */
const OPTIONS = [
  'annotators=tokenize,pos,lemma,ner,depparse',
  'ssplit.newlineIsSentenceBreak=always',
  'ner.applyFineGrained=false',
]

/** Fetches CoreNLP where it is not there yet, starts it and warms it up. */
export async function openCoreNlp({ texts, warming, threads }: PeerTexts): Promise<Peer> {
  const problem = problemOfBuilding(PROGRAM)
  if (problem !== undefined) return { kind: 'missing', what: `CoreNLP: ${problem}` }
  const path = join(FOLDER, 'texts')
  writeFileSync(path, texts.join('\0'))
  const classpath = [FOLDER, readFileSync(CLASSPATH, 'utf8')].join(delimiter)
  const given = ['-Xmx6g', '-cp', classpath, 'Rate', path, String(threads), String(warming)]
  const java = spawn('java', [...given, ...OPTIONS])
  const answers = answersOf(java)
  try {
    await answers.next()
  } catch (cause) {
    return { kind: 'missing', what: `CoreNLP: ${String(cause)}` }
  }
  const system = {
    name: `CoreNLP ${versionIn(classpath)}, ${threads} threads`,
    does: `words, tags, lemmas, names, sums and times, trees; ${OPTIONS.join(' ')}`,
    read: () => {
      java.stdin.write('\n')
      return answers.next()
    },
    close: async () => {
      java.stdin.end()
      await new Promise((resolve) => java.once('close', resolve))
    },
  }
  return { kind: 'ready', system }
}

function versionIn(classpath: string): string {
  return /stanford-corenlp-([\d.]+)\.jar/.exec(classpath)?.[1] ?? 'of no known version'
}

/** What the process prints, a line at a time; rejects with its last words when it ends. */
function answersOf(java: ChildProcess): { next(): Promise<Pass> } {
  let said = ''
  java.stderr?.on('data', (text) => (said = `${said}${text}`.slice(-2_000)))
  const lines = java.stdout && createInterface(java.stdout)
  const next = (): Promise<Pass> =>
    new Promise((resolve, reject) => {
      const ended = (): void => {
        const last = said
          .trim()
          .split('\n')
          .find((line) => /Exception|Error/.test(line))
        reject(new Error(`java ended and said: ${last ?? 'nothing'}`))
      }
      java.once('close', ended)
      lines?.once('line', (line) => {
        java.off('close', ended)
        resolve(JSON.parse(line) as Pass)
      })
    })
  return { next }
}
