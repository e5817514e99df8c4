/**
 * HeidelTime as a process of its own. Maven fetches it, `heideltime/Tag.java` reads documents with it.
 * It is slow, so its answers are kept beside it, under the hash of all that an answer hangs on.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { classpathOf, problemOfBuilding } from '../../bench/java.ts'
import { CACHE } from '../../bench/peer.ts'
import type { TimeDocument } from '../layers/time-gold.ts'
import type { OurTime } from '../layers/time-score.ts'
import { dayIn, type OpenedPeer } from './peer.ts'

const FOLDER = join(CACHE, 'heideltime')
const PROGRAM = {
  source: join(import.meta.dirname, 'heideltime'),
  main: 'Tag.java',
  folder: FOLDER,
}
const DOCUMENTS = join(FOLDER, 'documents')
const CLASSPATH = classpathOf(PROGRAM)
const SETTINGS = join(FOLDER, 'settings')

/** Fetches HeidelTime where it is not there yet. */
export function openHeidelTime(): OpenedPeer {
  const problem = problemOfBuilding(PROGRAM)
  if (problem !== undefined) return { kind: 'missing', what: problem }
  const version = /heideltime-([\d.]+)\.jar/.exec(readFileSync(CLASSPATH, 'utf8'))?.[1] ?? ''
  writeFileSync(SETTINGS, settings())
  mkdirSync(DOCUMENTS, { recursive: true })
  const peer = {
    version,
    find: async (documents: readonly TimeDocument[]) => {
      const questions = documents.map((document) => questionFrom(document, version))
      await answer(questions.filter(({ path }) => !existsSync(`${path}.tml`)))
      return questions.map(({ path, text }) => timesIn(readFileSync(`${path}.tml`, 'utf8'), text))
    },
  }
  return { kind: 'ready', peer }
}

const TAGGER =
  'edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger'

/** All four types of TIMEX3; names of events ("the Gulf War") are no time expressions for us. */
function settings(): string {
  const types = ['Date', 'Duration', 'Set', 'Time'].flatMap((type) => [
    `consider${type} = true`,
    `uimaVar${type} = ${type}`,
  ])
  return [
    ...types,
    'considerTemponym = false',
    'uimaVarTemponym = Temponym',
    'uimaVarLanguage = Language',
    'uimaVarTypeToProcess = Type',
    'typeSystemHome = desc/type/HeidelTime_TypeSystem.xml',
    `model_path = ${TAGGER}`,
    'config_path =',
    '',
  ].join('\n')
}

interface Question {
  readonly path: string
  readonly text: string
  /** What the process reads. */
  readonly asked: string
  /** What the process is told of it. */
  readonly line: string
}

/** Histories, and documents without a day, are narratives for HeidelTime; the others are news. */
function questionFrom({ text, created, set }: TimeDocument, version: string): Question {
  const day = created === undefined ? '-' : dayIn(created)
  const kind = set === 'wikiwars' || created === undefined ? 'NARRATIVES' : 'NEWS'
  // HeidelTime loses an expression at the very end of a text that has no stop.
  const asked = /[.!?]["'”’)]*\s*$/.test(text) ? text : `${text}\n.`
  const hash = createHash('sha256').update([version, kind, day, asked].join('\0')).digest('hex')
  return { path: join(DOCUMENTS, hash), text, asked, line: `${hash} ${day} ${kind}\n` }
}

/** Has the process write its answers; rejects with its last words when it ends before it is done. */
async function answer(questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return
  for (const { path, asked } of questions) writeFileSync(`${path}.txt`, asked)
  process.stderr.write(`eval: HeidelTime reads ${questions.length} documents for the first time\n`)
  const classpath = [FOLDER, readFileSync(CLASSPATH, 'utf8')].join(delimiter)
  const given = ['-Duser.timezone=UTC', '-Dfile.encoding=UTF-8', '-Xmx2g', '-cp', classpath]
  const java = spawn('java', [...given, 'Tag', DOCUMENTS, SETTINGS])
  let said = ''
  java.stderr.on('data', (text) => (said = `${said}${text}`.slice(-2_000)))
  java.stdout.resume()
  java.stdin.on('error', () => undefined)
  java.stdin.end(questions.map(({ line }) => line).join(''))
  const code = await new Promise((resolve) => java.once('close', resolve))
  if (code === 0) return
  const last = said.split('\n').findLast((line) => /Exception|Error|WARNING/.test(line))
  throw new Error(`java ended and said: ${last ?? said.trim().split('\n').at(-1) ?? 'nothing'}`)
}

const TAG = /<TIMEX3 ([^>]*)>|<\/TIMEX3>|<\/?TIMEX3INTERVAL[^>]*>/g

/** The expressions of HeidelTime's TimeML, which has the text as it is, nothing escaped. */
export function timesIn(timeml: string, text: string): readonly OurTime[] {
  const body = timeml.slice(timeml.indexOf('<TimeML>\n') + '<TimeML>\n'.length)
  const times: OurTime[] = []
  let [tagged, open] = [0, 0]
  let attributes = ''
  for (const { 0: tag, 1: given, index } of body.matchAll(TAG)) {
    const at = index - tagged
    tagged += tag.length
    if (given !== undefined) [open, attributes] = [at, given]
    if (tag === '</TIMEX3>')
      times.push({
        span: [open, at],
        type: attributeOf(attributes, 'type'),
        timex: attributeOf(attributes, 'value'),
      })
  }
  if (!body.replace(TAG, '').startsWith(text)) throw new Error('HeidelTime changed a text')
  return times
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}
