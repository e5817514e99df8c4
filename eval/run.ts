/**
 * `npm run eval -- [LAYER…] [--data PATH] [--out DIR] [--json] [--sample N] [--seed S]
 *   [--models DIR] [--peers] [--floors | --raise]`
 * Scores layers against gold data. `--peers` has other people's time taggers scored beside ours.
 * `--floors` fails when a figure is below `eval/floors.json`; `--raise` writes higher floors there.
 * Without the data it says so and ends with 0.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { brokenFloors, raiseFloors } from './floors.ts'
import type { LayerResult } from './layer.ts'
import { LAYERS } from './layers/index.ts'
import { toolsForEvaluation } from './tools.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '..', '..', 'shared', 'data') },
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string' },
    models: { type: 'string' },
    peers: { type: 'boolean', default: false },
    floors: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})

const unknown = positionals.filter((name) => !LAYERS.some((layer) => layer.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `eval: no layer ${unknown.join(', ')}; there are ${LAYERS.map((layer) => layer.name).join(', ')}\n`,
  )
  process.exit(2)
}
const chosen = LAYERS.filter(
  (layer) => positionals.length === 0 || positionals.includes(layer.name),
)
const tools = toolsForEvaluation(values.models)
const results: Record<string, unknown> = {}
let failures = 0

for (const layer of chosen) {
  const missing = existsSync(values.data)
    ? layer.missing(values.data)
    : `${values.data} is not there`
  if (missing !== undefined) {
    process.stderr.write(`eval: SKIPPED ${layer.name}: ${missing}\n`)
    results[layer.name] = { skipped: missing }
    continue
  }
  const started = Date.now()
  const result: LayerResult = await layer.score({
    data: values.data,
    tools,
    peers: values.peers,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.sample === undefined ? {} : { sample: Number(values.sample) }),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) }),
  })
  results[layer.name] = result.figures
  if (!values.json)
    process.stdout.write(
      `\n${layer.name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n${result.report}\n`,
    )
  for (const broken of values.floors ? brokenFloors(layer.name, result.figures) : []) {
    failures++
    process.stderr.write(`eval: BELOW THE FLOOR ${broken}\n`)
  }
  if (values.raise) raiseFloors(layer.name, result.figures)
}
if (values.json)
  process.stdout.write(
    `${JSON.stringify(chosen.length === 1 ? results[chosen[0]?.name ?? ''] : results)}\n`,
  )
await tools.close()
process.exit(failures > 0 ? 1 : 0)
