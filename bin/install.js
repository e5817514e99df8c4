/**
 * Installs what the project needs, once and visibly, when a clone is started or tested for the first time.
 * Needs nothing but Node and npm; fetches from the npm registry alone.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const NODE_AT_LEAST = [20, 19]

/** Whether the packages of the lockfile are there. */
export function isInstalled() {
  const done = join(ROOT, 'node_modules', '.package-lock.json')
  return existsSync(done) && statSync(done).mtimeMs >= lockfileChanged(done)
}

/** Installs unless it is done; ends the process with what to do when it fails. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NODE_AT_LEAST[0] || (major === NODE_AT_LEAST[0] && minor < NODE_AT_LEAST[1])) {
    fail(
      `Readout needs Node ${NODE_AT_LEAST.join('.')} or later; this is ${process.versions.node}.`,
      4,
    )
  }
  if (isInstalled()) return
  process.stderr.write(
    'Installing what Readout needs from the npm registry (once, about 20 seconds) …\n',
  )
  const started = Date.now()
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--loglevel=error', '--progress=true'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0)
    fail(
      'The install failed; npm says why above. Run the same command again once that is mended.',
      4,
    )
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n\n`)
}

/** When the lockfile last differed from what is installed: its own time, unless the contents agree. */
function lockfileChanged(done) {
  const lockfile = join(ROOT, 'package-lock.json')
  if (!existsSync(lockfile)) return 0
  return sameVersions(lockfile, done) ? 0 : Infinity
}

function sameVersions(lockfile, done) {
  try {
    const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages
    const there = JSON.parse(readFileSync(done, 'utf8')).packages
    return Object.entries(wanted).every(
      ([name, { version, optional }]) =>
        name === '' || optional || there[name]?.version === version,
    )
  } catch {
    return false
  }
}

function fail(message, code) {
  process.stderr.write(`${message}\n`)
  process.exit(code)
}
