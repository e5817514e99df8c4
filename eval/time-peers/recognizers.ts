/**
 * The Recognizers of Microsoft, English, all kinds. Where words leave a date open they give the one before
 * and the one after; the nearer one is taken, which is right more often in reports than the one before.
 */
import { createRequire } from 'node:module'
import type { OurTime } from '../layers/time-score.ts'
import { dayIn, passagePeer, pinnedVersionOf, type OpenedPeer, type Passage } from './peer.ts'
import { mappedTimes, type Resolved } from './recognizers-timex.ts'

const PACKAGE = '@microsoft/recognizers-text-date-time'

interface Found {
  readonly start: number
  /** The last sign, not the one after it. */
  readonly end: number
  readonly typeName: string
  readonly resolution: { readonly values?: readonly Resolved[] } | null
}

interface Library {
  /** The text, the culture, the options, and the moment at which it is read. */
  recognizeDateTime(...given: readonly [string, string, number, Date]): readonly Found[]
}

/** Opens the library. */
export function openRecognizers(): OpenedPeer {
  const require = createRequire(import.meta.url)
  const library = require(PACKAGE) as Library
  const find = (passage: Passage): readonly OurTime[] => {
    const found = library.recognizeDateTime(passage.text, 'en-us', 0, localDate(passage.created))
    return found.flatMap(({ start, end, typeName, resolution }) => {
      const values = resolution?.values ?? []
      return mappedTimes({ span: [start, end + 1], typeName, values }, passage).map((time) => ({
        span: time.span,
        type: time.type,
        timex: chosenValue(time.values, dayIn(passage.created)),
      }))
    })
  }
  return passagePeer(pinnedVersionOf(PACKAGE), find)
}

/** They read the fields of a local date. */
function localDate(created: string): Date {
  return new Date(created.length > 'YYYY-MM-DD'.length ? created : `${created}T00:00:00`)
}

/** The dated value nearest to the day, else the first. */
export function chosenValue(values: readonly string[], day: string): string {
  const distance = (value: string): number =>
    Math.abs(Date.parse(firstDayOf(value)) - Date.parse(day))
  const dated = values.filter((value) => /^\d{4}-[\dQ]/.test(value))
  return dated.sort((left, right) => distance(left) - distance(right))[0] ?? values[0] ?? ''
}

function firstDayOf(value: string): string {
  return dayIn(value).replace(/Q(\d)$/, (_, quarter) => String(quarter * 3 - 2).padStart(2, '0'))
}
