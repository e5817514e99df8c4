/** The forms in which `readout read` writes a reading. */
import { OperationError } from '../../../acquire/index.ts'
import { conlluFrom } from '../../../language/index.ts'
import type { Reading } from '../../../reading.ts'
import { timemlFrom } from '../../../time/index.ts'
import { annotationsFrom } from '../../exports/annotations.ts'
import { ploverLinesFrom } from '../../exports/plover.ts'
import { readingToWire } from '../../http/wire.ts'
import type { Terminal } from '../terminal.ts'
import { readingInWords } from '../views/reading.ts'

export interface ReadingForm {
  readonly name: string
  readonly extension: string
  /** The whole text of one reading, ended by a line feed. */
  readonly write: (reading: Reading, terminal: Terminal) => string
}

export const READING_FORMS: readonly ReadingForm[] = [
  {
    name: 'text',
    extension: 'txt',
    write: (reading, terminal) => readingInWords(reading, terminal),
  },
  {
    name: 'reading',
    extension: 'json',
    write: (reading) => `${JSON.stringify(readingToWire(reading))}\n`,
  },
  { name: 'conllu', extension: 'conllu', write: (reading) => conlluFrom(reading, reading.article) },
  {
    name: 'timeml',
    extension: 'tml',
    write: (reading) => timemlFrom(reading.article, reading.times),
  },
  { name: 'plover', extension: 'jsonl', write: (reading) => ploverLinesFrom(reading) },
  { name: 'annotations', extension: 'jsonl', write: (reading) => annotationsFrom(reading) },
]

/** The form of a name, or a clear error. */
export function formNamed(name: string): ReadingForm {
  const form = READING_FORMS.find((one) => one.name === name)
  if (form === undefined)
    throw new OperationError(
      'wrong-use',
      `--as ${name}: give ${READING_FORMS.map((one) => one.name).join(', ')}`,
    )
  return form
}
