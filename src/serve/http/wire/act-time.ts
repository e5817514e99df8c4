/**
 * The time of an act as it goes out, with how it is known in words. In: the time, the word for the act.
 * Out: its JSON without evidence, which is spans in a reading and quotations in a contact.
 */
import { howKnown, type ActTime } from '../../../events/index.ts'
import { shownBy } from '../../words/shown-by.ts'
import type { ReadingWire } from './shapes.ts'

type ActTimeWire = Omit<ReadingWire['acts'][number]['time'], 'evidence'>

/** The JSON of a time. */
export function actTimeToWire(time: ActTime, act: string): ActTimeWire {
  return {
    edtf: time.edtf ?? null,
    precision: time.precision,
    basis: time.basis,
    rule: time.rule,
    bound: time.bound ?? null,
    anchor: time.anchor ?? null,
    from: time.from ?? null,
    how: howKnown(time),
    also: [...(time.also ?? [])],
    shownBy: shownBy(time, act),
  }
}
