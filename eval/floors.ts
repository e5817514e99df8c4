/**
 * Floors under the figures: an evaluation that falls below one fails. Raising is free; lowering one is
 * an edit of `eval/floors.json` with a line in the changelog.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figures } from './layer.ts'

const FILE = join(import.meta.dirname, 'floors.json')
/** Machines with other vector units round the quantised products differently; a floor gives this much. */
const SLACK = 0.002

/** Figures of which less is better: they have no floor. */
const COSTS = new Set(['unknownSpeaker', 'unknown', 'unsure'])

type Floors = Record<string, Record<string, number>>

function floorsOnFile(): Floors {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Floors) : {}
}

/** What a layer tells beside its own figures: single sets, other systems, plain counts, shares of what was found. */
const BESIDE = new Set(['sets', 'peers', 'undated', 'baseline', 'alone', 'recallOfFound'])

/** Figures by dotted path: `raw.words`; what stands beside them is left out. */
export function flatFigures(figures: Figures, prefix = ''): readonly (readonly [string, number])[] {
  return Object.entries(figures).flatMap(([key, value]) => {
    if (BESIDE.has(key) || COSTS.has(key)) return []
    if (typeof value === 'number') return [[`${prefix}${key}`, value] as const]
    return typeof value === 'object' && !Array.isArray(value)
      ? flatFigures(value as Figures, `${prefix}${key}.`)
      : []
  })
}

/** Sentences about the figures that are below their floor or have gone missing. */
export function brokenFloors(layer: string, figures: Figures): readonly string[] {
  const now = new Map(flatFigures(figures))
  const floors = floorsOnFile()[layer]
  if (floors === undefined) return [`${layer}: eval/floors.json has no floors for it`]
  return Object.entries(floors).flatMap(([key, floor]) => {
    const figure = now.get(key)
    if (figure === undefined) return [`${layer} ${key}: no figure, floor ${floor}`]
    return figure < floor - SLACK ? [`${layer} ${key}: ${figure.toFixed(4)}, floor ${floor}`] : []
  })
}

/** Raises floors that a run has passed and adds new ones for fractions; never lowers one. */
export function raiseFloors(layer: string, figures: Figures): void {
  const floors = floorsOnFile()
  const fractions = flatFigures(figures).filter(([, value]) => value > 0 && value <= 1)
  const raised = fractions.map(
    ([key, value]) =>
      [key, Math.max(floors[layer]?.[key] ?? 0, Math.floor(value * 1000) / 1000)] as const,
  )
  floors[layer] = { ...floors[layer], ...Object.fromEntries(raised) }
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}
