/** The stage of Apache Spark, where pyspark and Java are: two executors write what one program writes. */
import { strict as assert } from 'node:assert'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ROOT } from '../serve/command-line.ts'

const PYTHON = process.env['PYSPARK_PYTHON'] ?? 'python3'
const CAPTURES = 60

const isThere = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

if (!isThere(PYTHON, ['-c', 'import pyspark']) || !isThere('java', ['-version']))
  process.stderr.write(
    `\n${'!'.repeat(78)}\nNOT RUN: the stage of Apache Spark. pip install pyspark; Java.\n\n`,
  )
else
  describe('a stage of Spark', () => {
    it('with two executors gives, byte for byte, what one program gives', () => {
      const folder = mkdtempSync(join(tmpdir(), 'readout-spark-'))
      try {
        const input = join(folder, 'captures.jsonl')
        writeFileSync(input, `${linesOf(CAPTURES).join('\n')}\n`)
        const readout = join(ROOT, 'bin', 'readout.js')
        const alone = execFileSync(process.execPath, [readout, 'read', '--jsonl', input])
        const output = join(folder, 'readings')
        const args = ['--parts', '6', '--readout', `${process.execPath} ${readout}`]
        execFileSync(PYTHON, [join(ROOT, 'deploy', 'spark', 'stage.py'), input, output, ...args], {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: {
            ...process.env,
            PYSPARK_PYTHON: PYTHON,
            PYSPARK_SUBMIT_ARGS: '--master local-cluster[2,1,1024] pyspark-shell',
            SPARK_LOCAL_IP: '127.0.0.1',
          },
        })
        const parts = readdirSync(output)
          .filter((name) => name.startsWith('part-'))
          .sort()
        assert.ok(parts.length >= 6)
        const together = Buffer.concat(parts.map((name) => readFileSync(join(output, name))))
        assert.equal(together.toString().trim().split('\n').length, CAPTURES)
        assert.ok(together.equals(alone))
      } finally {
        rmSync(folder, { recursive: true })
      }
    })
  })

/** Invented captures, one of which cannot be read. */
function linesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_one, number) => {
    if (number === 7) return '{"text": "cut off'
    const text = `Lloyd Austin spoke by phone with Sergei Shoigu on Monday, report ${number} says.`
    const day = `2023-02-${String(1 + (number % 28)).padStart(2, '0')}`
    return JSON.stringify({ text, published: day, outlet: 'A', captured: `${day}T12:00:00Z` })
  })
}
