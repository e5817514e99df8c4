/**
 * Dates and moments as they stand in addresses. In: text. Out: the text, or a `RequestError` that says why
 * it is no date, or none that has come.
 */
import { RequestError } from './request-error.ts'
import type { Site } from './site.ts'

const DAY_MS = 86_400_000

/** A date that has come, or a 400; elsewhere it is tomorrow already. */
export function pastMoment(site: Site, text: string | undefined, name: string): string | undefined {
  const moment = momentFrom(text, name)
  if (moment === undefined) return undefined
  const tomorrow = new Date(Date.parse(site.now()) + DAY_MS).toISOString().slice(0, 10)
  if (moment.slice(0, 10) <= tomorrow) return moment
  throw new RequestError(400, 'date-future', `“${moment}” (${name}) lies in the future.`)
}

/** A date that exists, or a 400. */
export function momentFrom(text: string | undefined, name: string): string | undefined {
  if (text === undefined) return undefined
  const day = text.slice(0, 10)
  const milliseconds = Date.parse(`${day}T00:00:00Z`)
  const exists =
    Number.isFinite(milliseconds) && new Date(milliseconds).toISOString().startsWith(day)
  if (exists && Number.isFinite(Date.parse(text))) return text
  throw new RequestError(
    400,
    'date-unknown',
    `“${text}” (${name}) is no date of the calendar. Dates are written 2024-06-25.`,
  )
}
