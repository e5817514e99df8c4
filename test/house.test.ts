/**
 * The walls of the house: who may import whom, through which door, and where the outer world is allowed.
 * Fails on an import against the direction, a circle, a door passed by, input or output outside its
 * rooms, and files beyond the sizes that the house style sets.
 */
import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, it } from 'node:test'

const ROOT = resolve(import.meta.dirname, '..')
const SRC = join(ROOT, 'src')

const RANKS: Readonly<Record<string, number>> = {
  text: 0,
  knowledge: 1,
  acquire: 2,
  article: 3,
  language: 4,
  time: 5,
  attribution: 5,
  events: 6,
  'reading.ts': 7,
  'read.ts': 7,
  record: 8,
  serve: 9,
  'index.ts': 10,
}
/** Rooms that may touch files, network, clock, randomness and the environment. */
const WORLDLY = ['acquire/', 'record/store/', 'serve/']
const WORLD_MODULES =
  /^(node:)?(fs|fs\/promises|net|http|https|http2|dgram|dns|child_process|cluster|os|process|readline|tls|worker_threads|timers|timers\/promises)$|^(undici|fastify|@photostructure\/sqlite|kysely|pg|pg-boss|cli-progress|commander)$/
const WORLD_CALLS =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(env|cwd|argv|stdout|stdin|hrtime|exit)\b|\bperformance\.now\(|\bfetch\(|\brandomUUID\(|\bTemporal\.Now\b/
const LINES_AT_MOST = 300
/** Tables of words and facts may be longer; code may not. */
const TABLES = /(-table|-lexicon|lemma-exceptions)\.ts$/

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly code: string
  readonly imports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const code = readFileSync(join(SRC, path), 'utf8')
    return { path, room: roomOf(path), code, imports: importsOf(code) }
  })

function roomOf(path: string): string {
  return path.split('/')[0] ?? path
}

function importsOf(code: string): readonly string[] {
  const found = withoutComments(code).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\n]+)['"]/g)
  return [...found].map((match) => match[1] ?? '')
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function targetOf(file: SourceFile, specifier: string): string {
  return relative(SRC, resolve(SRC, dirname(file.path), specifier))
}

function complain(problems: readonly string[]): void {
  assert.equal(problems.length, 0, `\n  ${problems.join('\n  ')}`)
}

describe('the house', () => {
  it('has every room that the ranks name, each with a door and a page about it', () => {
    for (const room of Object.keys(RANKS).filter((name) => !name.endsWith('.ts'))) {
      const names = readdirSync(join(SRC, room))
      assert.ok(names.includes('index.ts'), `src/${room} has no index.ts`)
      assert.ok(names.includes('README.md'), `src/${room} has no README.md`)
    }
    for (const file of files) assert.ok(file.room in RANKS, `src/${file.path} stands in no room`)
  })

  it('imports only what stands lower, through its door', () => {
    const problems: string[] = []
    for (const file of files) {
      for (const specifier of file.imports.filter((name) => name.startsWith('.'))) {
        const target = targetOf(file, specifier)
        const room = roomOf(target)
        if (room === file.room) continue
        const from = RANKS[file.room] ?? -1
        const to = RANKS[room]
        if (to === undefined)
          problems.push(`src/${file.path} imports ${specifier}: no room of ours`)
        else if (to > from || (to === from && to !== 7))
          problems.push(`src/${file.path} (rank ${from}) imports src/${target} (rank ${to})`)
        else if (!room.endsWith('.ts') && target !== `${room}/index.ts`)
          problems.push(`src/${file.path} passes by the door of ${room}: ${specifier}`)
      }
    }
    complain(problems)
  })

  it('has no circle among its files', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        file.imports.filter((name) => name.startsWith('.')).map((name) => targetOf(file, name)),
      ]),
    )
    const done = new Set<string>()
    const walk = (path: string, trail: readonly string[]): void => {
      if (done.has(path)) return
      assert.ok(
        !trail.includes(path),
        `circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`,
      )
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) walk(path, [])
  })

  it('touches the world only in acquire, record/store and serve', () => {
    const problems: string[] = []
    for (const file of files.filter((one) => !WORLDLY.some((room) => one.path.startsWith(room)))) {
      for (const specifier of file.imports)
        if (WORLD_MODULES.test(specifier)) problems.push(`src/${file.path} imports ${specifier}`)
      const call = WORLD_CALLS.exec(withoutComments(file.code))
      if (call) problems.push(`src/${file.path} calls ${call[0]}`)
    }
    complain(problems)
  })

  it('keeps SQL in record/store', () => {
    const sql =
      /\b(SELECT\s+[\w*"]|INSERT\s+INTO\s|CREATE\s+TABLE\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s)/
    const others = files.filter((file) => !file.path.startsWith('record/store/'))
    complain(
      others
        .filter((file) => sql.test(withoutComments(file.code)))
        .map((file) => `src/${file.path} holds SQL`),
    )
  })

  it('exports no room wholesale', () => {
    const doors = files.filter((file) => file.path.endsWith('index.ts'))
    complain(
      doors
        .filter((door) => /^export \*/m.test(door.code))
        .map((door) => `src/${door.path} has "export *"`),
    )
  })

  it('keeps files short', () => {
    const long = files.filter(
      (file) => !TABLES.test(file.path) && file.code.split('\n').length - 1 > LINES_AT_MOST,
    )
    complain(long.map((file) => `src/${file.path} has ${file.code.split('\n').length - 1} lines`))
  })

  it('opens every file with what it is', () => {
    complain(
      files
        .filter((file) => !/^\s*\/\*\*/.test(file.code))
        .map((file) => `src/${file.path} does not say what it is`),
    )
  })

  it('silences no check', () => {
    const silenced = /@ts-(ignore|expect-error|nocheck)|eslint-disable|\bas any\b|:\s*any\b/
    complain(
      files
        .filter(
          (file) =>
            silenced.test(withoutComments(file.code)) || /@ts-|eslint-disable/.test(file.code),
        )
        .map((file) => `src/${file.path}`),
    )
  })
})
