/**
 * `npm test`: installs if need be, then runs every test but the browser's and the faults, which take longer,
 * through Node's own runner.
 * File names on the command line narrow it: `npm test -- test/time/corpora.test.ts`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.js'

ensureInstalled()
const asked = process.argv.slice(2)
const files = asked.length > 0 ? asked : testFiles('test')
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=2', ...files],
  {
    cwd: ROOT,
    stdio: 'inherit',
  },
)
process.exit(status ?? 70)

function testFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !/^(browser|faults)/.test(path))
    .sort()
    .map((path) => join(folder, path))
}
