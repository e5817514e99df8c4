/**
 * Runs our TypeScript quickly: bundled once for each state of the sources, into `node_modules/.cache`,
 * and loaded from there; where nothing can be written, through tsx as it stands. The bundle's name is a
 * hash over the sources' names, sizes and times, so it can never be stale.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  mkdirSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './install.js'

const ENTRIES = { cli: 'src/serve/cli/main.ts', reader: 'src/serve/readers/worker.ts' }
const CACHE = join(ROOT, 'node_modules', '.cache', 'readout')
const DAY = 24 * 3600 * 1000
/** Packages with binaries of their own, or that load their parts by name. */
const EXTERNAL = [
  'onnxruntime-node',
  '@photostructure/sqlite',
  'fastify',
  '@fastify/*',
  'linkedom',
  'pg',
  'pg-boss',
  'esbuild',
  'tsx',
]

/** Loads one of our entries and gives its exports. */
export async function load(entry) {
  process.setSourceMapsEnabled(true)
  const folder = process.env.READOUT_BUNDLE ?? (await bundled())
  if (folder === undefined) {
    const { register } = await import('tsx/esm/api')
    register({ tsconfig: join(ROOT, 'tsconfig.json') })
    return import(pathToFileURL(join(ROOT, ENTRIES[entry])).href)
  }
  // Threads started from here use the same bundle, whatever happens to the sources meanwhile.
  process.env.READOUT_BUNDLE = folder
  return import(pathToFileURL(join(folder, `${entry}.js`)).href)
}

/** The folder of the bundle for the sources as they are, made if need be. */
async function bundled() {
  const folder = join(CACHE, stateOfSources())
  if (existsSync(join(folder, 'cli.js'))) return folder
  try {
    mkdirSync(CACHE, { recursive: true })
    const making = mkdtempSync(join(CACHE, 'making-'))
    await bundleInto(making)
    removeOld()
    renameSync(making, folder)
    return folder
  } catch {
    // Another process was first, or nothing can be written here.
    return existsSync(join(folder, 'cli.js')) ? folder : undefined
  }
}

/** Bundles of earlier sources, once no running program can still be using them. */
function removeOld() {
  for (const name of readdirSync(CACHE)) {
    const age = Date.now() - statSync(join(CACHE, name)).mtimeMs
    if (age > DAY) rmSync(join(CACHE, name), { recursive: true, force: true })
  }
}

async function bundleInto(folder) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    external: EXTERNAL,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'silent',
  })
}

function stateOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const path of readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.tsx?$/.test(path)) continue
    const { size, mtimeMs } = statSync(join(ROOT, 'src', path))
    hash.update(`${path}\n${size}\n${mtimeMs}\n`)
  }
  for (const path of ['package-lock.json', 'bin/run.js'])
    hash.update(String(statSync(join(ROOT, path)).mtimeMs))
  return hash.digest('hex').slice(0, 16)
}
