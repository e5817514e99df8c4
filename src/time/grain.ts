/**
 * The grain of a value: how fine the unit is that it names.
 */
import type { Grain } from './types.ts'
import type { TimeValue } from './value.ts'

/** The grain; a reference to the present, past or future counts as a day. */
export function grainOf(value: TimeValue): Grain {
  switch (value.kind) {
    case 'duration':
      return value.unit
    case 'set':
      return grainOf(value.every)
    case 'reference':
      return 'day'
    case 'calendar':
      if (value.clock !== undefined) return value.clock.minute === undefined ? 'hour' : 'minute'
      return value.part === undefined ? value.grain : 'part-of-day'
  }
}
