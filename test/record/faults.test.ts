/**
 * What the world does to a record: a kill in the middle of adding, two programs at once, a file that is
 * not ours or newer, no right to write, a full disk, a damaged page. Nothing acknowledged is lost,
 * nothing is half there, and every failure says what, where and what to do.
 */
import { strict as assert } from 'node:assert'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, describe, it } from 'node:test'
import { DatabaseSync } from '@photostructure/sqlite'
import { OperationError } from '../../src/acquire/index.ts'
import { openRecord, type LedgerRecord } from '../../src/record/index.ts'
import { numbered, projectKnowledge, report } from './readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-faults-'))
after(() => rmSync(folder, { recursive: true }))
const ADDER = resolve(import.meta.dirname, 'adder.ts')
const NOW = '2024-08-01T00:00:00.000Z'
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

const open = (path: string): Promise<LedgerRecord> =>
  openRecord({ path, knowledge: projectKnowledge() })

interface Adding {
  readonly acknowledged: string[]
  readonly ended: Promise<{ readonly code: number | null; readonly error: string }>
  kill(): void
}

/** Starts a program that adds reports to a record. */
function adding(path: string, [first, count]: readonly [number, number], uid?: number): Adding {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', ADDER, path, String(first), String(count)],
    { stdio: ['ignore', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid, gid: uid }) },
  )
  const acknowledged: string[] = []
  let rest = ''
  let error = ''
  child.stdout.on('data', (bytes: Buffer) => {
    const lines = `${rest}${bytes.toString()}`.split('\n')
    rest = lines.pop() ?? ''
    acknowledged.push(...lines)
  })
  child.stderr.on('data', (bytes: Buffer) => (error += bytes.toString()))
  const ended = new Promise<{ code: number | null; error: string }>((done) => {
    child.on('close', (code) => done({ code, error: error.trim() }))
  })
  return { acknowledged, ended, kill: () => void child.kill('SIGKILL') }
}

/** Every article that is there is whole, and the shelves are what a rebuild makes. */
async function checkWhole(path: string): Promise<number> {
  const record = await open(path)
  const { articles } = await record.summary(NOW)
  for (const view of await record.articles({ limit: articles, offset: 0 })) {
    assert.equal(Object.keys(view.contacts).length, view.reading.acts.length)
  }
  assert.equal((await record.rebuild()).changed, 0)
  await record.close()
  return articles
}

async function rejectsWith(code: string, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof OperationError, String(error))
    assert.equal(error.code, code)
    return true
  })
}

describe('a kill', () => {
  it('during adding loses nothing acknowledged, leaves nothing half, and a second run completes', async () => {
    const path = join(folder, 'killed.db')
    const total = 60
    const seen = new Set<string>()
    for (const acknowledgements of [1, 7, 20]) {
      const run = adding(path, [0, total])
      await until(() => run.acknowledged.length >= acknowledgements, run.ended)
      run.kill()
      await run.ended
      for (const id of run.acknowledged) seen.add(id)
      const record = await open(path)
      for (const id of seen) assert.ok(await record.has(id as never), id)
      await record.close()
      await checkWhole(path)
    }
    const last = adding(path, [0, total])
    assert.deepEqual(await last.ended, { code: 0, error: '' })
    assert.equal(await checkWhole(path), total)
  })
})

async function until(isDone: () => boolean, ended: Promise<unknown>): Promise<void> {
  let over = false
  void ended.then(() => (over = true))
  while (!isDone() && !over) await new Promise((wake) => setTimeout(wake, 2))
}

describe('two programs', () => {
  it('that add to one new file at once both succeed', async () => {
    const path = join(folder, 'two.db')
    const runs = [adding(path, [0, 80]), adding(path, [40, 80])]
    for (const run of runs) assert.deepEqual(await run.ended, { code: 0, error: '' })
    assert.equal(await checkWhole(path), 120)
  })

  it('of which one holds the file for long make the other say that it is busy', async () => {
    const path = join(folder, 'busy.db')
    await (await open(path)).close()
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const record = await open(path)
    const { capture, reading } = report(numbered(1))
    await rejectsWith('store-busy', record.add(capture, reading, NOW))
    other.exec('ROLLBACK')
    other.close()
    assert.equal((await record.add(capture, reading, NOW)).kind, 'new')
    await record.close()
  })
})

describe('a file', () => {
  const untouched = async (path: string, code: string): Promise<void> => {
    const before = readFileSync(path)
    await rejectsWith(code, open(path))
    assert.ok(readFileSync(path).equals(before), 'the file was changed')
  }

  it('that is no store is refused and left as it is', async () => {
    const path = join(folder, 'letter.txt')
    writeFileSync(path, 'Dear colleague, this is a letter and not a record of anything.')
    await untouched(path, 'store-not-ours')
  })

  it('that is another program’s store is refused and left as it is', async () => {
    const path = join(folder, 'other.db')
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE recipes (name TEXT); PRAGMA user_version = 3')
    other.close()
    await untouched(path, 'store-not-ours')
  })

  it('that a newer program wrote is refused and left as it is', async () => {
    const path = join(folder, 'newer.db')
    await (await open(path)).close()
    const newer = new DatabaseSync(path)
    newer.exec('PRAGMA user_version = 9999; PRAGMA wal_checkpoint(TRUNCATE)')
    newer.close()
    await untouched(path, 'store-newer')
  })

  it('that is a folder is refused', async () => {
    const path = join(folder, 'folder.db')
    mkdirSync(path)
    await rejectsWith('store-not-ours', open(path))
  })

  it('that is empty becomes a record', async () => {
    const path = join(folder, 'empty.db')
    writeFileSync(path, '')
    assert.equal(await checkWhole(path), 0)
  })

  it('that may not be written is refused with what to do', async () => {
    const place = join(folder, 'locked')
    mkdirSync(place)
    const path = join(place, 'record.db')
    await (await open(path)).close()
    chmodSync(path, 0o444)
    chmodSync(place, 0o555)
    chmodSync(folder, 0o755)
    try {
      // The superuser may write anywhere; somebody else has to try.
      if (!isRoot) await rejectsWith('store-read-only', open(path))
      const ended = await adding(path, [0, 1], isRoot ? NOBODY : undefined).ended
      assert.deepEqual(ended, { code: 4, error: 'store-read-only' })
    } finally {
      chmodSync(place, 0o755)
    }
  })

  it('with a damaged page says that it is damaged', async () => {
    const path = join(folder, 'damaged.db')
    const run = adding(path, [0, 40])
    await run.ended
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 4096 * 20)
    writeFileSync(path, bytes)
    await rejectsWith(
      'store-damaged',
      (async () => {
        const record = await open(path)
        try {
          await record.rebuild()
        } finally {
          await record.close()
        }
      })(),
    )
  })
})

describe('a full disk', () => {
  it('stores nothing of what it refuses, says so, and goes on when there is room', async () => {
    const disk = smallDisk()
    try {
      const path = join(disk.path, 'record.db')
      const full = await openRecord({ path, knowledge: projectKnowledge(), ...disk.limit })
      const { stored, refused } = await addUntilFull(full)
      assert.ok(stored > 0)
      const { capture, reading } = report(numbered(refused))
      assert.equal(await full.has(capture.id), false)
      assert.equal((await full.summary(NOW)).articles, stored)
      await full.close()
      disk.makeRoom()
      const roomy = await open(path)
      assert.equal((await roomy.add(capture, reading, NOW)).kind, 'new')
      await roomy.close()
      assert.equal(await checkWhole(path), stored + 1)
    } finally {
      disk.remove()
    }
  })
})

async function addUntilFull(
  record: LedgerRecord,
): Promise<{ readonly stored: number; readonly refused: number }> {
  for (let number = 0; number < 5000; number++) {
    const { capture, reading } = report(numbered(number))
    try {
      await record.add(capture, reading, NOW)
    } catch (error) {
      assert.ok(error instanceof OperationError, String(error))
      assert.equal(error.code, 'disk-full')
      return { stored: number, refused: number }
    }
  }
  throw new Error('the disk never filled')
}

interface SmallDisk {
  readonly path: string
  readonly limit: { readonly sizeCap?: number }
  makeRoom(): void
  remove(): void
}

/** A file system of two mebibytes where one may be mounted; elsewhere a cap on the store's own size. */
function smallDisk(): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'readout-small-'))
  const forget = (): void => rmSync(path, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    console.log(
      'no file system can be mounted here: the full disk is a cap on the size of the store',
    )
    return { path, limit: { sizeCap: 2 ** 21 }, makeRoom: () => undefined, remove: forget }
  }
  return {
    path,
    limit: {},
    makeRoom: () => void execFileSync('mount', ['-o', 'remount,size=8m', path]),
    remove: () => {
      execFileSync('umount', ['--lazy', path])
      forget()
    },
  }
}
