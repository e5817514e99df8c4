/** All layers, in the order of the data's way. */
import type { Layer } from '../layer.ts'
import { attribution } from './attribution.ts'
import { documents } from './documents.ts'
import { eventDates } from './event-dates.ts'
import { events } from './events.ts'
import { founding } from './founding.ts'
import { identity } from './identity.ts'
import { language } from './language.ts'
import { names } from './names.ts'
import { time } from './time.ts'

export const LAYERS: readonly Layer[] = [
  language,
  names,
  time,
  attribution,
  events,
  eventDates,
  identity,
  documents,
  founding,
]
